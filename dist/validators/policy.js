var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// policy.cjs
var require_policy = __commonJS({
  "policy.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "gatehouse-policy", "title": "Gatehouse policy", "description": "The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.", "type": "object", "required": ["version"], "additionalProperties": false, "definitions": { "scanner": { "enum": ["dependencies", "secrets", "static"] } }, "properties": { "version": { "const": 1, "description": "Version of this format." }, "dependencies": { "type": "object", "additionalProperties": false, "description": "The dependency audit.", "properties": { "enabled": { "type": "boolean", "default": true }, "engine": { "enum": ["auto", "builtin", "osv-scanner", "both"], "default": "auto", "description": "auto: osv-scanner when it is on the PATH, else the built-in engine; both: run the two and list every disagreement." }, "minimum-age": { "type": "string", "pattern": "^[0-9]{1,4}d$", "examples": ["3d"], "description": "Least age of a version that a change adds, in days, as in 3d." }, "licenses": { "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "SPDX ids; anything else is a finding." }, "deny": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "SPDX ids that are a finding." } } }, "kev": { "type": "string", "description": "CISA's Known Exploited Vulnerabilities catalogue: a file or an https address." }, "epss": { "type": "string", "description": "EPSS scores as CSV: a file or an https address." } } }, "secrets": { "type": "object", "additionalProperties": false, "description": "The secret scan.", "properties": { "enabled": { "type": "boolean", "default": true }, "history": { "type": "boolean", "default": false, "description": "Scan every blob of the whole history, not only the change." }, "engine": { "enum": ["builtin", "gitleaks", "betterleaks", "trufflehog", "kingfisher", "all"], "default": "builtin", "description": "A scanner on the PATH that runs beside the built-in one, its findings joined with ours; all: those of the four that are there." }, "verify": { "type": "array", "uniqueItems": true, "items": { "enum": ["anthropic", "digitalocean", "github", "gitlab", "heroku", "npm", "openai", "sendgrid", "slack", "stripe"] }, "default": [], "description": "Providers that are asked whether a token found is live: the token is sent to its own provider. Never for a change from a fork." }, "rules": { "type": "object", "description": "By id: a rule of the product, or a provider's name for all of its rules, switched on or off; or a rule of your own. A rule's own switch counts before its provider's.", "examples": [{ "stripe-test-key": "off", "acme-token": { "title": "Acme access token", "severity": "critical", "keywords": ["acme_live_"], "pattern": "acme_live_[A-Za-z0-9]{32}", "entropy": 3.2, "revoke": "https://acme.example/settings/tokens", "examples": ["ACME=acme_live_{A-Za-z0-9:32}"], "silent": ["ACME=acme_test_{A-Za-z0-9:32}"] } }], "additionalProperties": { "if": { "type": "object" }, "else": { "enum": ["on", "off"] }, "then": { "type": "object", "additionalProperties": false, "required": ["title", "keywords", "pattern"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 120, "description": "What it finds, as in: Acme access token." }, "severity": { "enum": ["critical", "high", "medium", "low"], "default": "high", "description": "What the value opens." }, "confidence": { "enum": ["high", "medium", "low"], "description": "How sure a match is; low never blocks. Default: high, for an assignment medium." }, "kind": { "enum": ["token", "window", "assignment"], "default": "token", "description": "token: the pattern begins with a keyword. window: the keyword stands in or near the match. assignment: the keyword is part of a name, the pattern is the whole value given to it." }, "keywords": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100 }, "description": "Texts of four characters and more that only files with this secret hold: nothing else of the rule runs without one." }, "pattern": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Regular expression over bytes. No *, + or {n,}, no repeated group that varies in length; its first group, if it has one, is the secret." }, "ignoreCase": { "type": "boolean", "default": false, "description": "Keywords and pattern without regard to case." }, "entropy": { "type": "number", "minimum": 0, "maximum": 8, "description": "Least Shannon entropy of the value, in bits a character." }, "check": { "enum": ["github-crc", "npm-crc", "crc-tail", "aws-account", "jwt", "slack", "pem", "url-password", "grafana-crc", "basic-auth"], "description": "A structure or checksum that the value must have." }, "allow": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Expressions for values that fit and are no secret." }, "path": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Glob over the paths of the files that it looks at; absent: all." }, "provider": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who issues the secret." }, "revoke": { "type": "string", "maxLength": 500, "description": "The https address where a leaked value is revoked." }, "remedy": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What to do when a value leaks, where there is no such page." }, "log": { "type": "string", "maxLength": 500, "description": "The https address that shows what a leaked value was used for." }, "examples": { "type": "array", "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Texts that the rule must find, tried whenever the policy is loaded; {A-Za-z0-9:32} stands for 32 characters of a set, {@crc acme_} for a token with its checksum." }, "silent": { "type": "array", "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Counter-examples: texts in which the rule must find nothing." } } } } } } }, "static": { "type": "object", "additionalProperties": false, "description": "The checks of code and workflows.", "properties": { "enabled": { "type": "boolean", "default": true }, "rules": { "type": "object", "additionalProperties": { "enum": ["on", "off"] }, "description": "Rules by id: on or off." }, "vendored": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "Globs over code that is somebody else's: it is not scanned, and the report says so." }, "models": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "Files of the base branch that say what your own libraries do with data: sources, sinks, checks." }, "own-actions": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$", "maxLength": 200 }, "default": [], "description": "Owners (owner, or owner/name) of actions and called workflows that are as trusted as this repository: they need no pin and may inherit secrets." }, "tests": { "enum": ["full", "lowered"], "default": "lowered", "description": "What findings in test code weigh: what they weigh elsewhere, or next to nothing." } } }, "gate": { "type": "object", "additionalProperties": false, "description": "What blocks a merge.", "properties": { "fail-on": { "enum": ["critical", "high", "medium", "low", "none"], "default": "high", "description": "New findings at or above this severity fail." }, "unknown-severity": { "enum": ["fail", "warn", "ignore"], "default": "fail", "description": "What an advisory without a score does." }, "require": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/definitions/scanner" }, "default": [], "description": "Scanners that must have run, whatever the workflow says: one that is missing or switched off is an error." } } }, "coverage": { "type": "object", "description": "What follows from something that was not looked at: fail, warn or ignore. A path decides before a kind, a kind before the two general keys.", "additionalProperties": false, "properties": { "changed": { "enum": ["fail", "warn", "ignore"], "default": "fail", "description": "What the change took out of sight." }, "uncovered": { "enum": ["fail", "warn", "ignore"], "default": "warn", "description": "What nobody can read yet, or the base could not read either." }, "kinds": { "type": "object", "description": "By kind of what stood in the way.", "propertyNames": { "enum": ["manifest", "lockfile", "graph", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"] }, "additionalProperties": { "enum": ["fail", "warn", "ignore"] } }, "paths": { "type": "object", "maxProperties": 1e3, "description": "By glob over the path; the first that matches decides.", "propertyNames": { "minLength": 1, "maxLength": 1e3 }, "additionalProperties": { "enum": ["fail", "warn", "ignore"] } } } }, "publish": { "type": "object", "additionalProperties": false, "description": "What is written to a pull request beside comment and review. The inputs of the actions can ask for more, never for less.", "properties": { "labels": { "type": ["boolean", "object"], "default": false, "additionalProperties": false, "minProperties": 1, "description": "Keep two labels right: true for 'security: blocked' and 'policy-change', or names of your own.", "properties": { "blocked": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "examples": ["security: blocked, on one line"], "default": "security: blocked", "description": "On a pull request that the gate blocks." }, "policy-change": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "examples": ["security: blocked, on one line"], "default": "policy-change", "description": "On a pull request that touches the policy, an ignore or a workflow." } } }, "reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "pattern": "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$", "examples": ["@login", "@org/team"] }, "description": "People (@login) and teams (@org/team) who are asked for a review when a pull request touches the policy, an ignore or a workflow." } } }, "exceptions": { "type": "array", "maxItems": 5e3, "description": "Findings that may stay for a while.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "reason", "owner", "expires"], "properties": { "id": { "type": "string", "minLength": 1, "description": "A rule, an advisory or a finding's fingerprint." }, "package": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1, "description": "Glob over the finding's path." }, "reason": { "type": "string", "minLength": 1 }, "owner": { "type": "string", "minLength": 1 }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "examples": ["2027-01-31"], "description": "Last day on which it counts, YYYY-MM-DD." } } } } } };
    var schema12 = { "enum": ["dependencies", "secrets", "static"] };
    var pattern0 = new RegExp("^[0-9]{1,4}d$", "u");
    var pattern1 = new RegExp("^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$", "u");
    var pattern2 = new RegExp("^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "u");
    var pattern4 = new RegExp("^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$", "u");
    var pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
    var func2 = require_ucs2length().default;
    var func0 = require_equal().default;
    var func5 = Object.prototype.hasOwnProperty;
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "dependencies" || key0 === "secrets" || key0 === "static" || key0 === "gate" || key0 === "coverage" || key0 === "publish" || key0 === "exceptions")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.version !== void 0) {
          if (1 !== data.version) {
            const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data.dependencies !== void 0) {
          let data1 = data.dependencies;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (const key1 in data1) {
              if (!(key1 === "enabled" || key1 === "engine" || key1 === "minimum-age" || key1 === "licenses" || key1 === "kev" || key1 === "epss")) {
                const err3 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
            if (data1.enabled !== void 0) {
              if (typeof data1.enabled !== "boolean") {
                const err4 = { instancePath: instancePath + "/dependencies/enabled", schemaPath: "#/properties/dependencies/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.engine !== void 0) {
              let data3 = data1.engine;
              if (!(data3 === "auto" || data3 === "builtin" || data3 === "osv-scanner" || data3 === "both")) {
                const err5 = { instancePath: instancePath + "/dependencies/engine", schemaPath: "#/properties/dependencies/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.dependencies.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1["minimum-age"] !== void 0) {
              let data4 = data1["minimum-age"];
              if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                  const err6 = { instancePath: instancePath + "/dependencies/minimum-age", schemaPath: "#/properties/dependencies/properties/minimum-age/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}d$" }, message: 'must match pattern "^[0-9]{1,4}d$"' };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/dependencies/minimum-age", schemaPath: "#/properties/dependencies/properties/minimum-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.licenses !== void 0) {
              let data5 = data1.licenses;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key2 in data5) {
                  if (!(key2 === "allow" || key2 === "deny")) {
                    const err8 = { instancePath: instancePath + "/dependencies/licenses", schemaPath: "#/properties/dependencies/properties/licenses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data5.allow !== void 0) {
                  let data6 = data5.allow;
                  if (Array.isArray(data6)) {
                    const len0 = data6.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data7 = data6[i0];
                      if (typeof data7 === "string") {
                        if (func2(data7) < 1) {
                          const err9 = { instancePath: instancePath + "/dependencies/licenses/allow/" + i0, schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err9];
                          } else {
                            vErrors.push(err9);
                          }
                          errors++;
                        }
                      } else {
                        const err10 = { instancePath: instancePath + "/dependencies/licenses/allow/" + i0, schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err10];
                        } else {
                          vErrors.push(err10);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err11 = { instancePath: instancePath + "/dependencies/licenses/allow", schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data5.deny !== void 0) {
                  let data8 = data5.deny;
                  if (Array.isArray(data8)) {
                    const len1 = data8.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data9 = data8[i1];
                      if (typeof data9 === "string") {
                        if (func2(data9) < 1) {
                          const err12 = { instancePath: instancePath + "/dependencies/licenses/deny/" + i1, schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err12];
                          } else {
                            vErrors.push(err12);
                          }
                          errors++;
                        }
                      } else {
                        const err13 = { instancePath: instancePath + "/dependencies/licenses/deny/" + i1, schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err13];
                        } else {
                          vErrors.push(err13);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err14 = { instancePath: instancePath + "/dependencies/licenses/deny", schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/dependencies/licenses", schemaPath: "#/properties/dependencies/properties/licenses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.kev !== void 0) {
              if (typeof data1.kev !== "string") {
                const err16 = { instancePath: instancePath + "/dependencies/kev", schemaPath: "#/properties/dependencies/properties/kev/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.epss !== void 0) {
              if (typeof data1.epss !== "string") {
                const err17 = { instancePath: instancePath + "/dependencies/epss", schemaPath: "#/properties/dependencies/properties/epss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.secrets !== void 0) {
          let data12 = data.secrets;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key3 in data12) {
              if (!(key3 === "enabled" || key3 === "history" || key3 === "engine" || key3 === "verify" || key3 === "rules")) {
                const err19 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data12.enabled !== void 0) {
              if (typeof data12.enabled !== "boolean") {
                const err20 = { instancePath: instancePath + "/secrets/enabled", schemaPath: "#/properties/secrets/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data12.history !== void 0) {
              if (typeof data12.history !== "boolean") {
                const err21 = { instancePath: instancePath + "/secrets/history", schemaPath: "#/properties/secrets/properties/history/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data12.engine !== void 0) {
              let data15 = data12.engine;
              if (!(data15 === "builtin" || data15 === "gitleaks" || data15 === "betterleaks" || data15 === "trufflehog" || data15 === "kingfisher" || data15 === "all")) {
                const err22 = { instancePath: instancePath + "/secrets/engine", schemaPath: "#/properties/secrets/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data12.verify !== void 0) {
              let data16 = data12.verify;
              if (Array.isArray(data16)) {
                const len2 = data16.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data17 = data16[i2];
                  if (!(data17 === "anthropic" || data17 === "digitalocean" || data17 === "github" || data17 === "gitlab" || data17 === "heroku" || data17 === "npm" || data17 === "openai" || data17 === "sendgrid" || data17 === "slack" || data17 === "stripe")) {
                    const err23 = { instancePath: instancePath + "/secrets/verify/" + i2, schemaPath: "#/properties/secrets/properties/verify/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.verify.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                let i3 = data16.length;
                let j0;
                if (i3 > 1) {
                  outer0:
                    for (; i3--; ) {
                      for (j0 = i3; j0--; ) {
                        if (func0(data16[i3], data16[j0])) {
                          const err24 = { instancePath: instancePath + "/secrets/verify", schemaPath: "#/properties/secrets/properties/verify/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err25 = { instancePath: instancePath + "/secrets/verify", schemaPath: "#/properties/secrets/properties/verify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data12.rules !== void 0) {
              let data18 = data12.rules;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (const key4 in data18) {
                  let data19 = data18[key4];
                  const _errs41 = errors;
                  let valid12 = true;
                  const _errs42 = errors;
                  if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
                    const err26 = {};
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                  var _valid0 = _errs42 === errors;
                  errors = _errs41;
                  if (vErrors !== null) {
                    if (_errs41) {
                      vErrors.length = _errs41;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause0;
                  if (_valid0) {
                    const _errs44 = errors;
                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                      if (data19.title === void 0) {
                        const err27 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                      if (data19.keywords === void 0) {
                        const err28 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "keywords" }, message: "must have required property 'keywords'" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                      if (data19.pattern === void 0) {
                        const err29 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                      for (const key5 in data19) {
                        if (!func5.call(schema11.properties.secrets.properties.rules.additionalProperties.then.properties, key5)) {
                          const err30 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err30];
                          } else {
                            vErrors.push(err30);
                          }
                          errors++;
                        }
                      }
                      if (data19.title !== void 0) {
                        let data20 = data19.title;
                        if (typeof data20 === "string") {
                          if (func2(data20) > 120) {
                            const err31 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                            if (vErrors === null) {
                              vErrors = [err31];
                            } else {
                              vErrors.push(err31);
                            }
                            errors++;
                          }
                          if (func2(data20) < 1) {
                            const err32 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          }
                        } else {
                          const err33 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                      }
                      if (data19.severity !== void 0) {
                        let data21 = data19.severity;
                        if (!(data21 === "critical" || data21 === "high" || data21 === "medium" || data21 === "low")) {
                          const err34 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                      }
                      if (data19.confidence !== void 0) {
                        let data22 = data19.confidence;
                        if (!(data22 === "high" || data22 === "medium" || data22 === "low")) {
                          const err35 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.confidence.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err35];
                          } else {
                            vErrors.push(err35);
                          }
                          errors++;
                        }
                      }
                      if (data19.kind !== void 0) {
                        let data23 = data19.kind;
                        if (!(data23 === "token" || data23 === "window" || data23 === "assignment")) {
                          const err36 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                        }
                      }
                      if (data19.keywords !== void 0) {
                        let data24 = data19.keywords;
                        if (Array.isArray(data24)) {
                          if (data24.length > 20) {
                            const err37 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                              vErrors = [err37];
                            } else {
                              vErrors.push(err37);
                            }
                            errors++;
                          }
                          if (data24.length < 1) {
                            const err38 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                          }
                          const len3 = data24.length;
                          for (let i4 = 0; i4 < len3; i4++) {
                            let data25 = data24[i4];
                            if (typeof data25 === "string") {
                              if (func2(data25) > 100) {
                                const err39 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords/" + i4, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                                if (vErrors === null) {
                                  vErrors = [err39];
                                } else {
                                  vErrors.push(err39);
                                }
                                errors++;
                              }
                            } else {
                              const err40 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords/" + i4, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err40];
                              } else {
                                vErrors.push(err40);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err41 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      }
                      if (data19.pattern !== void 0) {
                        let data26 = data19.pattern;
                        if (typeof data26 === "string") {
                          if (func2(data26) > 2e3) {
                            const err42 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err42];
                            } else {
                              vErrors.push(err42);
                            }
                            errors++;
                          }
                          if (func2(data26) < 1) {
                            const err43 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err43];
                            } else {
                              vErrors.push(err43);
                            }
                            errors++;
                          }
                        } else {
                          const err44 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err44];
                          } else {
                            vErrors.push(err44);
                          }
                          errors++;
                        }
                      }
                      if (data19.ignoreCase !== void 0) {
                        if (typeof data19.ignoreCase !== "boolean") {
                          const err45 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignoreCase", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                      }
                      if (data19.entropy !== void 0) {
                        let data28 = data19.entropy;
                        if (typeof data28 == "number" && isFinite(data28)) {
                          if (data28 > 8 || isNaN(data28)) {
                            const err46 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                            if (vErrors === null) {
                              vErrors = [err46];
                            } else {
                              vErrors.push(err46);
                            }
                            errors++;
                          }
                          if (data28 < 0 || isNaN(data28)) {
                            const err47 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err47];
                            } else {
                              vErrors.push(err47);
                            }
                            errors++;
                          }
                        } else {
                          const err48 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                        }
                      }
                      if (data19.check !== void 0) {
                        let data29 = data19.check;
                        if (!(data29 === "github-crc" || data29 === "npm-crc" || data29 === "crc-tail" || data29 === "aws-account" || data29 === "jwt" || data29 === "slack" || data29 === "pem" || data29 === "url-password" || data29 === "grafana-crc" || data29 === "basic-auth")) {
                          const err49 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/check/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.check.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                      }
                      if (data19.allow !== void 0) {
                        let data30 = data19.allow;
                        if (Array.isArray(data30)) {
                          if (data30.length > 50) {
                            const err50 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                            if (vErrors === null) {
                              vErrors = [err50];
                            } else {
                              vErrors.push(err50);
                            }
                            errors++;
                          }
                          const len4 = data30.length;
                          for (let i5 = 0; i5 < len4; i5++) {
                            let data31 = data30[i5];
                            if (typeof data31 === "string") {
                              if (func2(data31) > 2e3) {
                                const err51 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i5, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err51];
                                } else {
                                  vErrors.push(err51);
                                }
                                errors++;
                              }
                              if (func2(data31) < 1) {
                                const err52 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i5, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err52];
                                } else {
                                  vErrors.push(err52);
                                }
                                errors++;
                              }
                            } else {
                              const err53 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i5, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err53];
                              } else {
                                vErrors.push(err53);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err54 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      }
                      if (data19.path !== void 0) {
                        let data32 = data19.path;
                        if (typeof data32 === "string") {
                          if (func2(data32) > 200) {
                            const err55 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err55];
                            } else {
                              vErrors.push(err55);
                            }
                            errors++;
                          }
                          if (func2(data32) < 1) {
                            const err56 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err56];
                            } else {
                              vErrors.push(err56);
                            }
                            errors++;
                          }
                        } else {
                          const err57 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      }
                      if (data19.provider !== void 0) {
                        let data33 = data19.provider;
                        if (typeof data33 === "string") {
                          if (func2(data33) > 120) {
                            const err58 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                            if (vErrors === null) {
                              vErrors = [err58];
                            } else {
                              vErrors.push(err58);
                            }
                            errors++;
                          }
                          if (func2(data33) < 1) {
                            const err59 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err59];
                            } else {
                              vErrors.push(err59);
                            }
                            errors++;
                          }
                        } else {
                          const err60 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err60];
                          } else {
                            vErrors.push(err60);
                          }
                          errors++;
                        }
                      }
                      if (data19.revoke !== void 0) {
                        let data34 = data19.revoke;
                        if (typeof data34 === "string") {
                          if (func2(data34) > 500) {
                            const err61 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoke", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/revoke/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err61];
                            } else {
                              vErrors.push(err61);
                            }
                            errors++;
                          }
                        } else {
                          const err62 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoke", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/revoke/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err62];
                          } else {
                            vErrors.push(err62);
                          }
                          errors++;
                        }
                      }
                      if (data19.remedy !== void 0) {
                        let data35 = data19.remedy;
                        if (typeof data35 === "string") {
                          if (func2(data35) > 500) {
                            const err63 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err63];
                            } else {
                              vErrors.push(err63);
                            }
                            errors++;
                          }
                          if (func2(data35) < 1) {
                            const err64 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err64];
                            } else {
                              vErrors.push(err64);
                            }
                            errors++;
                          }
                        } else {
                          const err65 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err65];
                          } else {
                            vErrors.push(err65);
                          }
                          errors++;
                        }
                      }
                      if (data19.log !== void 0) {
                        let data36 = data19.log;
                        if (typeof data36 === "string") {
                          if (func2(data36) > 500) {
                            const err66 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/log", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/log/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        } else {
                          const err67 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/log", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                      if (data19.examples !== void 0) {
                        let data37 = data19.examples;
                        if (Array.isArray(data37)) {
                          if (data37.length > 10) {
                            const err68 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                            if (vErrors === null) {
                              vErrors = [err68];
                            } else {
                              vErrors.push(err68);
                            }
                            errors++;
                          }
                          const len5 = data37.length;
                          for (let i6 = 0; i6 < len5; i6++) {
                            let data38 = data37[i6];
                            if (typeof data38 === "string") {
                              if (func2(data38) > 2e3) {
                                const err69 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i6, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err69];
                                } else {
                                  vErrors.push(err69);
                                }
                                errors++;
                              }
                              if (func2(data38) < 1) {
                                const err70 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i6, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err70];
                                } else {
                                  vErrors.push(err70);
                                }
                                errors++;
                              }
                            } else {
                              const err71 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i6, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err71];
                              } else {
                                vErrors.push(err71);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err72 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err72];
                          } else {
                            vErrors.push(err72);
                          }
                          errors++;
                        }
                      }
                      if (data19.silent !== void 0) {
                        let data39 = data19.silent;
                        if (Array.isArray(data39)) {
                          if (data39.length > 10) {
                            const err73 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                            if (vErrors === null) {
                              vErrors = [err73];
                            } else {
                              vErrors.push(err73);
                            }
                            errors++;
                          }
                          const len6 = data39.length;
                          for (let i7 = 0; i7 < len6; i7++) {
                            let data40 = data39[i7];
                            if (typeof data40 === "string") {
                              if (func2(data40) > 2e3) {
                                const err74 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i7, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err74];
                                } else {
                                  vErrors.push(err74);
                                }
                                errors++;
                              }
                              if (func2(data40) < 1) {
                                const err75 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i7, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err75];
                                } else {
                                  vErrors.push(err75);
                                }
                                errors++;
                              }
                            } else {
                              const err76 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i7, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err76];
                              } else {
                                vErrors.push(err76);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err77 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err78 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    var _valid0 = _errs44 === errors;
                    valid12 = _valid0;
                    ifClause0 = "then";
                  } else {
                    const _errs85 = errors;
                    if (!(data19 === "on" || data19 === "off")) {
                      const err79 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/else/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                    var _valid0 = _errs85 === errors;
                    valid12 = _valid0;
                    ifClause0 = "else";
                  }
                  if (!valid12) {
                    const err80 = { instancePath: instancePath + "/secrets/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/secrets/rules", schemaPath: "#/properties/secrets/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data.static !== void 0) {
          let data41 = data.static;
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            for (const key6 in data41) {
              if (!(key6 === "enabled" || key6 === "rules" || key6 === "vendored" || key6 === "models" || key6 === "own-actions" || key6 === "tests")) {
                const err83 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data41.enabled !== void 0) {
              if (typeof data41.enabled !== "boolean") {
                const err84 = { instancePath: instancePath + "/static/enabled", schemaPath: "#/properties/static/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data41.rules !== void 0) {
              let data43 = data41.rules;
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key7 in data43) {
                  let data44 = data43[key7];
                  if (!(data44 === "on" || data44 === "off")) {
                    const err85 = { instancePath: instancePath + "/static/rules/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/static/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.static.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
              } else {
                const err86 = { instancePath: instancePath + "/static/rules", schemaPath: "#/properties/static/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data41.vendored !== void 0) {
              let data45 = data41.vendored;
              if (Array.isArray(data45)) {
                if (data45.length > 1e3) {
                  const err87 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                const len7 = data45.length;
                for (let i8 = 0; i8 < len7; i8++) {
                  let data46 = data45[i8];
                  if (typeof data46 === "string") {
                    if (func2(data46) > 1e3) {
                      const err88 = { instancePath: instancePath + "/static/vendored/" + i8, schemaPath: "#/properties/static/properties/vendored/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    if (func2(data46) < 1) {
                      const err89 = { instancePath: instancePath + "/static/vendored/" + i8, schemaPath: "#/properties/static/properties/vendored/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/static/vendored/" + i8, schemaPath: "#/properties/static/properties/vendored/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                let i9 = data45.length;
                let j1;
                if (i9 > 1) {
                  const indices0 = {};
                  for (; i9--; ) {
                    let item0 = data45[i9];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j1 = indices0[item0];
                      const err91 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i9 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i9;
                  }
                }
              } else {
                const err92 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data41.models !== void 0) {
              let data47 = data41.models;
              if (Array.isArray(data47)) {
                if (data47.length > 100) {
                  const err93 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                const len8 = data47.length;
                for (let i10 = 0; i10 < len8; i10++) {
                  let data48 = data47[i10];
                  if (typeof data48 === "string") {
                    if (func2(data48) > 1e3) {
                      const err94 = { instancePath: instancePath + "/static/models/" + i10, schemaPath: "#/properties/static/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err94];
                      } else {
                        vErrors.push(err94);
                      }
                      errors++;
                    }
                    if (func2(data48) < 1) {
                      const err95 = { instancePath: instancePath + "/static/models/" + i10, schemaPath: "#/properties/static/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                  } else {
                    const err96 = { instancePath: instancePath + "/static/models/" + i10, schemaPath: "#/properties/static/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                let i11 = data47.length;
                let j2;
                if (i11 > 1) {
                  const indices1 = {};
                  for (; i11--; ) {
                    let item1 = data47[i11];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j2 = indices1[item1];
                      const err97 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i11 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i11;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data41["own-actions"] !== void 0) {
              let data49 = data41["own-actions"];
              if (Array.isArray(data49)) {
                if (data49.length > 1e3) {
                  const err99 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                const len9 = data49.length;
                for (let i12 = 0; i12 < len9; i12++) {
                  let data50 = data49[i12];
                  if (typeof data50 === "string") {
                    if (func2(data50) > 200) {
                      const err100 = { instancePath: instancePath + "/static/own-actions/" + i12, schemaPath: "#/properties/static/properties/own-actions/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data50)) {
                      const err101 = { instancePath: instancePath + "/static/own-actions/" + i12, schemaPath: "#/properties/static/properties/own-actions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$" }, message: 'must match pattern "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$"' };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                  } else {
                    const err102 = { instancePath: instancePath + "/static/own-actions/" + i12, schemaPath: "#/properties/static/properties/own-actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                let i13 = data49.length;
                let j3;
                if (i13 > 1) {
                  const indices2 = {};
                  for (; i13--; ) {
                    let item2 = data49[i13];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j3 = indices2[item2];
                      const err103 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i13 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i13;
                  }
                }
              } else {
                const err104 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data41.tests !== void 0) {
              let data51 = data41.tests;
              if (!(data51 === "full" || data51 === "lowered")) {
                const err105 = { instancePath: instancePath + "/static/tests", schemaPath: "#/properties/static/properties/tests/enum", keyword: "enum", params: { allowedValues: schema11.properties.static.properties.tests.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data.gate !== void 0) {
          let data52 = data.gate;
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const key8 in data52) {
              if (!(key8 === "fail-on" || key8 === "unknown-severity" || key8 === "require")) {
                const err107 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data52["fail-on"] !== void 0) {
              let data53 = data52["fail-on"];
              if (!(data53 === "critical" || data53 === "high" || data53 === "medium" || data53 === "low" || data53 === "none")) {
                const err108 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data52["unknown-severity"] !== void 0) {
              let data54 = data52["unknown-severity"];
              if (!(data54 === "fail" || data54 === "warn" || data54 === "ignore")) {
                const err109 = { instancePath: instancePath + "/gate/unknown-severity", schemaPath: "#/properties/gate/properties/unknown-severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["unknown-severity"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data52.require !== void 0) {
              let data55 = data52.require;
              if (Array.isArray(data55)) {
                const len10 = data55.length;
                for (let i14 = 0; i14 < len10; i14++) {
                  let data56 = data55[i14];
                  if (!(data56 === "dependencies" || data56 === "secrets" || data56 === "static")) {
                    const err110 = { instancePath: instancePath + "/gate/require/" + i14, schemaPath: "#/definitions/scanner/enum", keyword: "enum", params: { allowedValues: schema12.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                let i15 = data55.length;
                let j4;
                if (i15 > 1) {
                  outer1:
                    for (; i15--; ) {
                      for (j4 = i15; j4--; ) {
                        if (func0(data55[i15], data55[j4])) {
                          const err111 = { instancePath: instancePath + "/gate/require", schemaPath: "#/properties/gate/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i15 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err112 = { instancePath: instancePath + "/gate/require", schemaPath: "#/properties/gate/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data.coverage !== void 0) {
          let data57 = data.coverage;
          if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            for (const key9 in data57) {
              if (!(key9 === "changed" || key9 === "uncovered" || key9 === "kinds" || key9 === "paths")) {
                const err114 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data57.changed !== void 0) {
              let data58 = data57.changed;
              if (!(data58 === "fail" || data58 === "warn" || data58 === "ignore")) {
                const err115 = { instancePath: instancePath + "/coverage/changed", schemaPath: "#/properties/coverage/properties/changed/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.changed.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data57.uncovered !== void 0) {
              let data59 = data57.uncovered;
              if (!(data59 === "fail" || data59 === "warn" || data59 === "ignore")) {
                const err116 = { instancePath: instancePath + "/coverage/uncovered", schemaPath: "#/properties/coverage/properties/uncovered/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.uncovered.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data57.kinds !== void 0) {
              let data60 = data57.kinds;
              if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                for (const key10 in data60) {
                  const _errs124 = errors;
                  if (!(key10 === "manifest" || key10 === "lockfile" || key10 === "graph" || key10 === "ecosystem" || key10 === "language" || key10 === "syntax" || key10 === "generated" || key10 === "vendored" || key10 === "binary" || key10 === "archive" || key10 === "encoding" || key10 === "minified" || key10 === "too-large" || key10 === "unreadable" || key10 === "link" || key10 === "submodule" || key10 === "lfs" || key10 === "history" || key10 === "budget" || key10 === "scanner")) {
                    const err117 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/propertyNames/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.kinds.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key10 };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                  var valid39 = _errs124 === errors;
                  if (!valid39) {
                    const err118 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
                for (const key11 in data60) {
                  let data61 = data60[key11];
                  if (!(data61 === "fail" || data61 === "warn" || data61 === "ignore")) {
                    const err119 = { instancePath: instancePath + "/coverage/kinds/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data57.paths !== void 0) {
              let data62 = data57.paths;
              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                if (Object.keys(data62).length > 1e3) {
                  const err121 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                for (const key12 in data62) {
                  const _errs129 = errors;
                  if (typeof key12 === "string") {
                    if (func2(key12) > 1e3) {
                      const err122 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", propertyName: key12 };
                      if (vErrors === null) {
                        vErrors = [err122];
                      } else {
                        vErrors.push(err122);
                      }
                      errors++;
                    }
                    if (func2(key12) < 1) {
                      const err123 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key12 };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  }
                  var valid41 = _errs129 === errors;
                  if (!valid41) {
                    const err124 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames", keyword: "propertyNames", params: { propertyName: key12 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                for (const key13 in data62) {
                  let data63 = data62[key13];
                  if (!(data63 === "fail" || data63 === "warn" || data63 === "ignore")) {
                    const err125 = { instancePath: instancePath + "/coverage/paths/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/paths/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.paths.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              } else {
                const err126 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          } else {
            const err127 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data.publish !== void 0) {
          let data64 = data.publish;
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key14 in data64) {
              if (!(key14 === "labels" || key14 === "reviewers")) {
                const err128 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data64.labels !== void 0) {
              let data65 = data64.labels;
              if (typeof data65 !== "boolean" && !(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
                const err129 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/type", keyword: "type", params: { type: schema11.properties.publish.properties.labels.type }, message: "must be boolean,object" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                if (Object.keys(data65).length < 1) {
                  const err130 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                for (const key15 in data65) {
                  if (!(key15 === "blocked" || key15 === "policy-change")) {
                    const err131 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
                if (data65.blocked !== void 0) {
                  let data66 = data65.blocked;
                  if (typeof data66 === "string") {
                    if (func2(data66) > 50) {
                      const err132 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    if (func2(data66) < 1) {
                      const err133 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                    if (!pattern2.test(data66)) {
                      const err134 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$" }, message: 'must match pattern "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$"' };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                  } else {
                    const err135 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
                if (data65["policy-change"] !== void 0) {
                  let data67 = data65["policy-change"];
                  if (typeof data67 === "string") {
                    if (func2(data67) > 50) {
                      const err136 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    if (func2(data67) < 1) {
                      const err137 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                    if (!pattern2.test(data67)) {
                      const err138 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$" }, message: 'must match pattern "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$"' };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  } else {
                    const err139 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data64.reviewers !== void 0) {
              let data68 = data64.reviewers;
              if (Array.isArray(data68)) {
                if (data68.length > 15) {
                  const err140 = { instancePath: instancePath + "/publish/reviewers", schemaPath: "#/properties/publish/properties/reviewers/maxItems", keyword: "maxItems", params: { limit: 15 }, message: "must NOT have more than 15 items" };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
                const len11 = data68.length;
                for (let i16 = 0; i16 < len11; i16++) {
                  let data69 = data68[i16];
                  if (typeof data69 === "string") {
                    if (!pattern4.test(data69)) {
                      const err141 = { instancePath: instancePath + "/publish/reviewers/" + i16, schemaPath: "#/properties/publish/properties/reviewers/items/pattern", keyword: "pattern", params: { pattern: "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$" }, message: 'must match pattern "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$"' };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  } else {
                    const err142 = { instancePath: instancePath + "/publish/reviewers/" + i16, schemaPath: "#/properties/publish/properties/reviewers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
              } else {
                const err143 = { instancePath: instancePath + "/publish/reviewers", schemaPath: "#/properties/publish/properties/reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data.exceptions !== void 0) {
          let data70 = data.exceptions;
          if (Array.isArray(data70)) {
            if (data70.length > 5e3) {
              const err145 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            const len12 = data70.length;
            for (let i17 = 0; i17 < len12; i17++) {
              let data71 = data70[i17];
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                if (data71.id === void 0) {
                  const err146 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                if (data71.reason === void 0) {
                  const err147 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                if (data71.owner === void 0) {
                  const err148 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if (data71.expires === void 0) {
                  const err149 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                for (const key16 in data71) {
                  if (!(key16 === "id" || key16 === "package" || key16 === "path" || key16 === "reason" || key16 === "owner" || key16 === "expires")) {
                    const err150 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data71.id !== void 0) {
                  let data72 = data71.id;
                  if (typeof data72 === "string") {
                    if (func2(data72) < 1) {
                      const err151 = { instancePath: instancePath + "/exceptions/" + i17 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/exceptions/" + i17 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data71.package !== void 0) {
                  let data73 = data71.package;
                  if (typeof data73 === "string") {
                    if (func2(data73) < 1) {
                      const err153 = { instancePath: instancePath + "/exceptions/" + i17 + "/package", schemaPath: "#/properties/exceptions/items/properties/package/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                  } else {
                    const err154 = { instancePath: instancePath + "/exceptions/" + i17 + "/package", schemaPath: "#/properties/exceptions/items/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data71.path !== void 0) {
                  let data74 = data71.path;
                  if (typeof data74 === "string") {
                    if (func2(data74) < 1) {
                      const err155 = { instancePath: instancePath + "/exceptions/" + i17 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                  } else {
                    const err156 = { instancePath: instancePath + "/exceptions/" + i17 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                }
                if (data71.reason !== void 0) {
                  let data75 = data71.reason;
                  if (typeof data75 === "string") {
                    if (func2(data75) < 1) {
                      const err157 = { instancePath: instancePath + "/exceptions/" + i17 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                  } else {
                    const err158 = { instancePath: instancePath + "/exceptions/" + i17 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data71.owner !== void 0) {
                  let data76 = data71.owner;
                  if (typeof data76 === "string") {
                    if (func2(data76) < 1) {
                      const err159 = { instancePath: instancePath + "/exceptions/" + i17 + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                  } else {
                    const err160 = { instancePath: instancePath + "/exceptions/" + i17 + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data71.expires !== void 0) {
                  let data77 = data71.expires;
                  if (typeof data77 === "string") {
                    if (!pattern5.test(data77)) {
                      const err161 = { instancePath: instancePath + "/exceptions/" + i17 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      if (vErrors === null) {
                        vErrors = [err161];
                      } else {
                        vErrors.push(err161);
                      }
                      errors++;
                    }
                  } else {
                    const err162 = { instancePath: instancePath + "/exceptions/" + i17 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                }
              } else {
                const err163 = { instancePath: instancePath + "/exceptions/" + i17, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
          } else {
            const err164 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
      } else {
        const err165 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_policy();
