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

// run-result.cjs
var require_run_result = __commonJS({
  "run-result.cjs"(exports, module) {
    module.exports = validate10;
    module.exports.default = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://gatehouse.dev/schema/run-result.schema.json", "title": "Gatehouse run result", "description": "The report of one run of Gatehouse. Absent facts are null or left out. Lines and columns count from 1, columns in UTF-16 units.", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "tool", "subject", "policy", "scans", "findings", "notices", "verdict"], "properties": { "schemaVersion": { "const": 1 }, "tool": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "const": "gatehouse" }, "version": { "$ref": "#/definitions/word" } } }, "subject": { "type": "object", "additionalProperties": false, "required": ["repository", "base", "head", "event"], "properties": { "repository": { "description": "owner/name on GitHub", "type": ["string", "null"], "maxLength": 200, "pattern": "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "base": { "$ref": "#/definitions/revision" }, "head": { "$ref": "#/definitions/revision" }, "event": { "enum": ["local", "pull_request", "merge_group", "push", "schedule", "workflow_dispatch", "workflow_run"] }, "folder": { "description": "Nothing outside this folder was looked at.", "$ref": "#/definitions/path" }, "part": { "description": "The share of a run among several; plan is the same for shares that were planned together.", "type": "object", "additionalProperties": false, "required": ["index", "count", "plan"], "properties": { "index": { "type": "integer", "minimum": 1, "maximum": 256 }, "count": { "type": "integer", "minimum": 1, "maximum": 256 }, "plan": { "type": "string", "pattern": "^[0-9a-f]{16}$" } } } } }, "policy": { "description": "Where the policy came from: <sha>:<path>, a path, or `default`.", "type": "string", "minLength": 1, "maxLength": 4200 }, "scans": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/scan" } }, "findings": { "type": "array", "maxItems": 5e4, "items": { "$ref": "#/definitions/finding" } }, "remedies": { "description": "Things to do, each with the findings that it clears.", "type": "array", "maxItems": 5e4, "items": { "$ref": "#/definitions/remedy" } }, "coverage": { "description": "What was not looked at, or not wholly.", "type": "array", "maxItems": 5e3, "items": { "$ref": "#/definitions/coverage" } }, "notices": { "type": "array", "maxItems": 5e3, "items": { "$ref": "#/definitions/notice" } }, "surface": { "description": "What the change opens and closes; absent: nothing, or no two sides were compared.", "type": "object", "additionalProperties": false, "required": ["opened", "closed"], "properties": { "opened": { "type": "array", "maxItems": 500, "items": { "$ref": "#/definitions/openedElement" } }, "closed": { "type": "array", "maxItems": 500, "items": { "$ref": "#/definitions/surfaceElement" } } } }, "verdict": { "type": "object", "additionalProperties": false, "required": ["outcome", "violations"], "properties": { "outcome": { "enum": ["pass", "warn", "fail", "error"] }, "override": { "type": "object", "additionalProperties": false, "required": ["by", "owner", "reason"], "properties": { "by": { "$ref": "#/definitions/word" }, "owner": { "$ref": "#/definitions/word" }, "reason": { "$ref": "#/definitions/message" } } }, "warnings": { "type": "array", "maxItems": 5e4, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "message"], "properties": { "rule": { "$ref": "#/definitions/word" }, "message": { "$ref": "#/definitions/message" } } } }, "violations": { "type": "array", "maxItems": 5e4, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "finding", "message"], "properties": { "rule": { "$ref": "#/definitions/word" }, "finding": { "description": "null where something that was not looked at blocks.", "anyOf": [{ "$ref": "#/definitions/fingerprint" }, { "type": "null" }] }, "message": { "$ref": "#/definitions/message" } } } } } } }, "definitions": { "word": { "type": "string", "minLength": 1, "maxLength": 300 }, "title": { "type": "string", "minLength": 1, "maxLength": 500 }, "message": { "type": "string", "maxLength": 4e3 }, "path": { "type": "string", "minLength": 1, "maxLength": 4096 }, "count": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "place": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{8,64}$", "maxLength": 64 }, "revision": { "type": ["string", "null"], "minLength": 1, "maxLength": 300 }, "location": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "$ref": "#/definitions/path" }, "startLine": { "$ref": "#/definitions/place" }, "startColumn": { "$ref": "#/definitions/place" }, "endLine": { "$ref": "#/definitions/place" }, "endColumn": { "$ref": "#/definitions/place" }, "commit": { "description": "The commit that holds this place, when it is no longer in the head.", "type": "string", "pattern": "^[0-9a-f]{7,64}$", "maxLength": 64 } } }, "coverage": { "type": "object", "additionalProperties": false, "required": ["scanner", "kind", "path", "subject", "count", "reason", "byChange", "touched", "outcome"], "properties": { "scanner": { "enum": ["dependencies", "secrets", "static", "workspace"] }, "kind": { "enum": ["manifest", "lockfile", "graph", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"] }, "path": { "description": "null: the entry counts several places.", "anyOf": [{ "$ref": "#/definitions/path" }, { "type": "null" }] }, "subject": { "$ref": "#/definitions/word" }, "declared": { "$ref": "#/definitions/count" }, "read": { "$ref": "#/definitions/count" }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "reason": { "$ref": "#/definitions/message" }, "byChange": { "description": "The change took it out of sight.", "type": "boolean" }, "touched": { "description": "The change touches it.", "type": "boolean" }, "outcome": { "description": "What the policy makes of it.", "enum": ["fail", "warn", "ignore"] } } }, "problem": { "type": "object", "additionalProperties": false, "required": ["message"], "properties": { "message": { "$ref": "#/definitions/message" }, "path": { "$ref": "#/definitions/path" }, "line": { "$ref": "#/definitions/place" }, "remedy": { "$ref": "#/definitions/message" } } }, "scan": { "type": "object", "additionalProperties": false, "required": ["scanner", "engine", "status", "reason", "durationMs", "stats", "problems", "notes"], "properties": { "scanner": { "$ref": "#/definitions/word" }, "engine": { "$ref": "#/definitions/word" }, "status": { "enum": ["complete", "partial", "failed", "skipped", "not-applicable"] }, "reason": { "type": ["string", "null"], "maxLength": 4e3 }, "durationMs": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "stats": { "type": "object", "additionalProperties": false, "required": ["files", "bytes", "packages"], "properties": { "files": { "$ref": "#/definitions/count" }, "bytes": { "$ref": "#/definitions/count" }, "packages": { "$ref": "#/definitions/count" } } }, "problems": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/definitions/problem" } }, "notes": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/message" } } } }, "package": { "type": "object", "additionalProperties": false, "required": ["ecosystem", "name", "version", "scope"], "properties": { "ecosystem": { "$ref": "#/definitions/word" }, "name": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "version": { "type": "string", "maxLength": 500 }, "purl": { "type": "string", "pattern": "^pkg:", "maxLength": 4096 }, "scope": { "enum": ["runtime", "development", "unknown"] }, "direct": { "type": "boolean" }, "paths": { "description": "Ways from a direct dependency to the parent of this package, shortest first.", "type": "array", "maxItems": 100, "items": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "maxLength": 1e3 } } } } }, "step": { "type": "object", "additionalProperties": false, "required": ["location", "label"], "properties": { "location": { "$ref": "#/definitions/location" }, "label": { "description": "What happens there: a name, a call; never the text of the source.", "type": "string", "minLength": 1, "maxLength": 200 } } }, "fix": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "$ref": "#/definitions/message" }, "title": { "$ref": "#/definitions/title" }, "version": { "$ref": "#/definitions/title" }, "command": { "$ref": "#/definitions/message" }, "replacement": { "type": "string", "maxLength": 2e4 } } }, "suppression": { "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "enum": ["exception", "inline", "baseline", "revoked"] }, "reason": { "$ref": "#/definitions/message" }, "owner": { "$ref": "#/definitions/word" }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "maxLength": 10 }, "status": { "enum": ["not_affected", "affected", "fixed", "under_investigation"] }, "justification": { "enum": ["component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path", "vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"] } } }, "remedy": { "type": "object", "additionalProperties": false, "required": ["id", "title", "severity", "findings"], "properties": { "id": { "$ref": "#/definitions/fingerprint" }, "title": { "$ref": "#/definitions/title" }, "command": { "$ref": "#/definitions/message" }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] }, "findings": { "type": "array", "minItems": 1, "maxItems": 5e4, "items": { "$ref": "#/definitions/fingerprint" } } } }, "finding": { "type": "object", "additionalProperties": false, "required": ["id", "category", "rule", "severity", "confidence", "title", "message", "location", "aliases", "cwe", "references", "state", "suppression", "sources"], "properties": { "id": { "$ref": "#/definitions/fingerprint" }, "category": { "enum": ["dependency", "malware", "license", "secret", "code", "infrastructure", "workflow", "database", "policy"] }, "rule": { "$ref": "#/definitions/word" }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] }, "confidence": { "enum": ["high", "medium", "low"] }, "title": { "$ref": "#/definitions/title" }, "message": { "$ref": "#/definitions/message" }, "location": { "oneOf": [{ "type": "null" }, { "$ref": "#/definitions/location" }] }, "otherLocations": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/definitions/location" } }, "package": { "$ref": "#/definitions/package" }, "aliases": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/word" } }, "cwe": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^CWE-\\d{1,5}$", "maxLength": 9 } }, "references": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "maxLength": 4096 } }, "risk": { "type": "object", "additionalProperties": false, "required": ["cvss", "kev", "epss"], "properties": { "cvss": { "type": ["number", "null"], "minimum": 0, "maximum": 10 }, "kev": { "type": ["boolean", "null"] }, "epss": { "type": ["number", "null"], "minimum": 0, "maximum": 1 } } }, "fix": { "$ref": "#/definitions/fix" }, "state": { "enum": ["new", "existing", "fixed"] }, "worsened": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "#/definitions/message" }, "description": "What got worse about a finding that the base has too: why it is new." }, "trace": { "description": "The way of the data, source first; absent where none flows.", "type": "array", "minItems": 1, "maxItems": 40, "items": { "$ref": "#/definitions/step" } }, "suppression": { "oneOf": [{ "type": "null" }, { "$ref": "#/definitions/suppression" }] }, "remedy": { "$ref": "#/definitions/fingerprint" }, "decision": { "description": "What the policy makes of it.", "type": "object", "additionalProperties": false, "required": ["rule", "outcome", "because"], "properties": { "rule": { "anyOf": [{ "$ref": "#/definitions/word" }, { "type": "null" }] }, "outcome": { "enum": ["fail", "warn", "ignore", "not-judged"] }, "because": { "type": "array", "maxItems": 20, "items": { "$ref": "#/definitions/message" } } } }, "level": { "enum": ["warn", "report"], "description": "How far the finding may go at most: `warn` is told and never blocks, `report` stands in the report alone. Absent: it may block." }, "sources": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["tool", "version", "rule"], "properties": { "tool": { "$ref": "#/definitions/word" }, "version": { "type": "string", "maxLength": 300 }, "rule": { "$ref": "#/definitions/word" }, "title": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What this source calls it, where the finding is told in the words of another." }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] } } } } } }, "surfaceFact": { "type": "object", "additionalProperties": false, "required": ["name", "value"], "properties": { "name": { "$ref": "#/definitions/word" }, "value": { "$ref": "#/definitions/word" }, "location": { "$ref": "#/definitions/location" } } }, "surfaceElement": { "description": "Something by which others reach the system, or by which it reaches others.", "type": "object", "additionalProperties": false, "required": ["kind", "key", "location", "boundary", "facts"], "properties": { "kind": { "enum": ["route", "operation", "rpc", "socket", "webhook", "consumer", "schedule", "right", "port", "storage", "trust", "container", "host", "workflow", "call", "data", "env", "action", "package"] }, "key": { "description": "Kind and name; stays when the line moves.", "type": "string", "minLength": 1, "maxLength": 300 }, "location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] }, "boundary": { "enum": ["internet", "partner", "user", "service", "administrator", "pipeline"] }, "facts": { "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } } } }, "question": { "description": "What to ask of an element that is new, by STRIDE.", "type": "object", "additionalProperties": false, "required": ["id", "stride", "ask", "practice"], "properties": { "id": { "$ref": "#/definitions/word" }, "stride": { "$ref": "#/definitions/word" }, "ask": { "$ref": "#/definitions/title" }, "practice": { "$ref": "#/definitions/title" }, "rule": { "$ref": "#/definitions/word" } } }, "openedElement": { "type": "object", "additionalProperties": false, "required": ["kind", "key", "location", "boundary", "facts", "change", "questions"], "properties": { "kind": { "enum": ["route", "operation", "rpc", "socket", "webhook", "consumer", "schedule", "right", "port", "storage", "trust", "container", "host", "workflow", "call", "data", "env", "action", "package"] }, "key": { "description": "Kind and name; stays when the line moves.", "type": "string", "minLength": 1, "maxLength": 300 }, "location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] }, "boundary": { "enum": ["internet", "partner", "user", "service", "administrator", "pipeline"] }, "facts": { "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } }, "change": { "enum": ["added", "changed"] }, "was": { "description": "Facts of the base that are others now.", "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } }, "questions": { "type": "array", "maxItems": 3, "items": { "$ref": "#/definitions/question" } }, "answers": { "description": "What the team has answered, from the base.", "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["status", "by", "reason"], "properties": { "status": { "enum": ["accepted", "mitigated", "transferred", "in progress", "false alarm"] }, "by": { "$ref": "#/definitions/word" }, "reason": { "$ref": "#/definitions/message" }, "until": { "$ref": "#/definitions/word" }, "element": { "$ref": "#/definitions/word" }, "question": { "$ref": "#/definitions/word" }, "where": { "$ref": "#/definitions/message" }, "questions": { "type": "array", "maxItems": 3, "items": { "$ref": "#/definitions/question" } } } } } } }, "notice": { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "enum": ["policy-change", "inline-ignore-added", "workflow-change", "class-lowered", "surroundings-change", "input-ignored", "option-tightens", "option-loosens", "queue", "update", "override", "exception-added", "exception-unused", "exception-expired", "exception-expiring", "threat-answer", "baseline-unknown", "nothing-compared", "stale-data"] }, "message": { "$ref": "#/definitions/message" }, "location": { "$ref": "#/definitions/location" } } } } };
    var schema13 = { "type": ["string", "null"], "minLength": 1, "maxLength": 300 };
    var func2 = Object.prototype.hasOwnProperty;
    var func3 = require_ucs2length().default;
    var pattern0 = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
    var pattern1 = new RegExp("^[0-9a-f]{16}$", "u");
    var pattern2 = new RegExp("^[0-9a-f]{8,64}$", "u");
    var schema16 = { "type": "object", "additionalProperties": false, "required": ["scanner", "engine", "status", "reason", "durationMs", "stats", "problems", "notes"], "properties": { "scanner": { "$ref": "#/definitions/word" }, "engine": { "$ref": "#/definitions/word" }, "status": { "enum": ["complete", "partial", "failed", "skipped", "not-applicable"] }, "reason": { "type": ["string", "null"], "maxLength": 4e3 }, "durationMs": { "type": "number", "minimum": 0, "maximum": 9007199254740991 }, "stats": { "type": "object", "additionalProperties": false, "required": ["files", "bytes", "packages"], "properties": { "files": { "$ref": "#/definitions/count" }, "bytes": { "$ref": "#/definitions/count" }, "packages": { "$ref": "#/definitions/count" } } }, "problems": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/definitions/problem" } }, "notes": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/message" } } } };
    function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.message === void 0 && (missing0 = "message")) {
            validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "message" || key0 === "path" || key0 === "line" || key0 === "remedy")) {
                validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.message !== void 0) {
                let data0 = data.message;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 4e3) {
                      validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                      return false;
                    }
                  } else {
                    validate12.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.path !== void 0) {
                  let data1 = data.path;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 4096) {
                        validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.line !== void 0) {
                    let data2 = data.line;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate12.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 > 2147483647 || isNaN(data2)) {
                          validate12.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/place/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                          return false;
                        } else {
                          if (data2 < 1 || isNaN(data2)) {
                            validate12.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/definitions/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.remedy !== void 0) {
                      let data3 = data.remedy;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 4e3) {
                            validate12.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                            return false;
                          }
                        } else {
                          validate12.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        } else {
          validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate12.errors = vErrors;
      return errors === 0;
    }
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.scanner === void 0 && (missing0 = "scanner") || data.engine === void 0 && (missing0 = "engine") || data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.durationMs === void 0 && (missing0 = "durationMs") || data.stats === void 0 && (missing0 = "stats") || data.problems === void 0 && (missing0 = "problems") || data.notes === void 0 && (missing0 = "notes")) {
            validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "scanner" || key0 === "engine" || key0 === "status" || key0 === "reason" || key0 === "durationMs" || key0 === "stats" || key0 === "problems" || key0 === "notes")) {
                validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.scanner !== void 0) {
                let data0 = data.scanner;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 300) {
                      validate11.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                      return false;
                    } else {
                      if (func3(data0) < 1) {
                        validate11.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate11.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.engine !== void 0) {
                  let data1 = data.engine;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 300) {
                        validate11.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate11.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate11.errors = [{ instancePath: instancePath + "/engine", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.status !== void 0) {
                    let data2 = data.status;
                    const _errs8 = errors;
                    if (!(data2 === "complete" || data2 === "partial" || data2 === "failed" || data2 === "skipped" || data2 === "not-applicable")) {
                      validate11.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema16.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.reason !== void 0) {
                      let data3 = data.reason;
                      const _errs9 = errors;
                      if (typeof data3 !== "string" && data3 !== null) {
                        validate11.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: schema16.properties.reason.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs9) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 4e3) {
                            validate11.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.durationMs !== void 0) {
                        let data4 = data.durationMs;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 9007199254740991 || isNaN(data4)) {
                              validate11.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data4 < 0 || isNaN(data4)) {
                                validate11.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate11.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.stats !== void 0) {
                          let data5 = data.stats;
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                              let missing1;
                              if (data5.files === void 0 && (missing1 = "files") || data5.bytes === void 0 && (missing1 = "bytes") || data5.packages === void 0 && (missing1 = "packages")) {
                                validate11.errors = [{ instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                              } else {
                                const _errs15 = errors;
                                for (const key1 in data5) {
                                  if (!(key1 === "files" || key1 === "bytes" || key1 === "packages")) {
                                    validate11.errors = [{ instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs15 === errors) {
                                  if (data5.files !== void 0) {
                                    let data6 = data5.files;
                                    const _errs16 = errors;
                                    const _errs17 = errors;
                                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                                      validate11.errors = [{ instancePath: instancePath + "/stats/files", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs17) {
                                      if (typeof data6 == "number" && isFinite(data6)) {
                                        if (data6 > 9007199254740991 || isNaN(data6)) {
                                          validate11.errors = [{ instancePath: instancePath + "/stats/files", schemaPath: "#/definitions/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                          return false;
                                        } else {
                                          if (data6 < 0 || isNaN(data6)) {
                                            validate11.errors = [{ instancePath: instancePath + "/stats/files", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid3 = _errs16 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data5.bytes !== void 0) {
                                      let data7 = data5.bytes;
                                      const _errs19 = errors;
                                      const _errs20 = errors;
                                      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                                        validate11.errors = [{ instancePath: instancePath + "/stats/bytes", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                        return false;
                                      }
                                      if (errors === _errs20) {
                                        if (typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 > 9007199254740991 || isNaN(data7)) {
                                            validate11.errors = [{ instancePath: instancePath + "/stats/bytes", schemaPath: "#/definitions/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                            return false;
                                          } else {
                                            if (data7 < 0 || isNaN(data7)) {
                                              validate11.errors = [{ instancePath: instancePath + "/stats/bytes", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid3 = _errs19 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data5.packages !== void 0) {
                                        let data8 = data5.packages;
                                        const _errs22 = errors;
                                        const _errs23 = errors;
                                        if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                          validate11.errors = [{ instancePath: instancePath + "/stats/packages", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                          return false;
                                        }
                                        if (errors === _errs23) {
                                          if (typeof data8 == "number" && isFinite(data8)) {
                                            if (data8 > 9007199254740991 || isNaN(data8)) {
                                              validate11.errors = [{ instancePath: instancePath + "/stats/packages", schemaPath: "#/definitions/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                              return false;
                                            } else {
                                              if (data8 < 0 || isNaN(data8)) {
                                                validate11.errors = [{ instancePath: instancePath + "/stats/packages", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          }
                                        }
                                        var valid3 = _errs22 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate11.errors = [{ instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs13 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.problems !== void 0) {
                            let data9 = data.problems;
                            const _errs25 = errors;
                            if (errors === _errs25) {
                              if (Array.isArray(data9)) {
                                if (data9.length > 1e4) {
                                  validate11.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                  return false;
                                } else {
                                  var valid7 = true;
                                  const len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs27 = errors;
                                    if (!validate12(data9[i0], { instancePath: instancePath + "/problems/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
                                      vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid7 = _errs27 === errors;
                                    if (!valid7) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate11.errors = [{ instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs25 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.notes !== void 0) {
                              let data11 = data.notes;
                              const _errs28 = errors;
                              if (errors === _errs28) {
                                if (Array.isArray(data11)) {
                                  if (data11.length > 1e3) {
                                    validate11.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                    return false;
                                  } else {
                                    var valid8 = true;
                                    const len1 = data11.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data12 = data11[i1];
                                      const _errs30 = errors;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (typeof data12 === "string") {
                                          if (func3(data12) > 4e3) {
                                            validate11.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                            return false;
                                          }
                                        } else {
                                          validate11.errors = [{ instancePath: instancePath + "/notes/" + i1, schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid8 = _errs30 === errors;
                                      if (!valid8) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate11.errors = [{ instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs28 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate11.errors = vErrors;
      return errors === 0;
    }
    var schema28 = { "type": "object", "additionalProperties": false, "required": ["id", "category", "rule", "severity", "confidence", "title", "message", "location", "aliases", "cwe", "references", "state", "suppression", "sources"], "properties": { "id": { "$ref": "#/definitions/fingerprint" }, "category": { "enum": ["dependency", "malware", "license", "secret", "code", "infrastructure", "workflow", "database", "policy"] }, "rule": { "$ref": "#/definitions/word" }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] }, "confidence": { "enum": ["high", "medium", "low"] }, "title": { "$ref": "#/definitions/title" }, "message": { "$ref": "#/definitions/message" }, "location": { "oneOf": [{ "type": "null" }, { "$ref": "#/definitions/location" }] }, "otherLocations": { "type": "array", "maxItems": 1e4, "items": { "$ref": "#/definitions/location" } }, "package": { "$ref": "#/definitions/package" }, "aliases": { "type": "array", "maxItems": 1e3, "items": { "$ref": "#/definitions/word" } }, "cwe": { "type": "array", "maxItems": 100, "items": { "type": "string", "pattern": "^CWE-\\d{1,5}$", "maxLength": 9 } }, "references": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "maxLength": 4096 } }, "risk": { "type": "object", "additionalProperties": false, "required": ["cvss", "kev", "epss"], "properties": { "cvss": { "type": ["number", "null"], "minimum": 0, "maximum": 10 }, "kev": { "type": ["boolean", "null"] }, "epss": { "type": ["number", "null"], "minimum": 0, "maximum": 1 } } }, "fix": { "$ref": "#/definitions/fix" }, "state": { "enum": ["new", "existing", "fixed"] }, "worsened": { "type": "array", "minItems": 1, "maxItems": 10, "items": { "$ref": "#/definitions/message" }, "description": "What got worse about a finding that the base has too: why it is new." }, "trace": { "description": "The way of the data, source first; absent where none flows.", "type": "array", "minItems": 1, "maxItems": 40, "items": { "$ref": "#/definitions/step" } }, "suppression": { "oneOf": [{ "type": "null" }, { "$ref": "#/definitions/suppression" }] }, "remedy": { "$ref": "#/definitions/fingerprint" }, "decision": { "description": "What the policy makes of it.", "type": "object", "additionalProperties": false, "required": ["rule", "outcome", "because"], "properties": { "rule": { "anyOf": [{ "$ref": "#/definitions/word" }, { "type": "null" }] }, "outcome": { "enum": ["fail", "warn", "ignore", "not-judged"] }, "because": { "type": "array", "maxItems": 20, "items": { "$ref": "#/definitions/message" } } } }, "level": { "enum": ["warn", "report"], "description": "How far the finding may go at most: `warn` is told and never blocks, `report` stands in the report alone. Absent: it may block." }, "sources": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["tool", "version", "rule"], "properties": { "tool": { "$ref": "#/definitions/word" }, "version": { "type": "string", "maxLength": 300 }, "rule": { "$ref": "#/definitions/word" }, "title": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What this source calls it, where the finding is told in the words of another." }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] } } } } } };
    var pattern5 = new RegExp("^CWE-\\d{1,5}$", "u");
    var pattern3 = new RegExp("^[0-9a-f]{7,64}$", "u");
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.path === void 0 && (missing0 = "path")) {
            validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "path" || key0 === "startLine" || key0 === "startColumn" || key0 === "endLine" || key0 === "endColumn" || key0 === "commit")) {
                validate16.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.path !== void 0) {
                let data0 = data.path;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 4096) {
                      validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                      return false;
                    } else {
                      if (func3(data0) < 1) {
                        validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.startLine !== void 0) {
                  let data1 = data.startLine;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                    validate16.errors = [{ instancePath: instancePath + "/startLine", schemaPath: "#/definitions/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs6) {
                    if (typeof data1 == "number" && isFinite(data1)) {
                      if (data1 > 2147483647 || isNaN(data1)) {
                        validate16.errors = [{ instancePath: instancePath + "/startLine", schemaPath: "#/definitions/place/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                        return false;
                      } else {
                        if (data1 < 1 || isNaN(data1)) {
                          validate16.errors = [{ instancePath: instancePath + "/startLine", schemaPath: "#/definitions/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.startColumn !== void 0) {
                    let data2 = data.startColumn;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                      validate16.errors = [{ instancePath: instancePath + "/startColumn", schemaPath: "#/definitions/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs9) {
                      if (typeof data2 == "number" && isFinite(data2)) {
                        if (data2 > 2147483647 || isNaN(data2)) {
                          validate16.errors = [{ instancePath: instancePath + "/startColumn", schemaPath: "#/definitions/place/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                          return false;
                        } else {
                          if (data2 < 1 || isNaN(data2)) {
                            validate16.errors = [{ instancePath: instancePath + "/startColumn", schemaPath: "#/definitions/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.endLine !== void 0) {
                      let data3 = data.endLine;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate16.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "#/definitions/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 > 2147483647 || isNaN(data3)) {
                            validate16.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "#/definitions/place/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                            return false;
                          } else {
                            if (data3 < 1 || isNaN(data3)) {
                              validate16.errors = [{ instancePath: instancePath + "/endLine", schemaPath: "#/definitions/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.endColumn !== void 0) {
                        let data4 = data.endColumn;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate16.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/place/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 2147483647 || isNaN(data4)) {
                              validate16.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/place/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                              return false;
                            } else {
                              if (data4 < 1 || isNaN(data4)) {
                                validate16.errors = [{ instancePath: instancePath + "/endColumn", schemaPath: "#/definitions/place/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.commit !== void 0) {
                          let data5 = data.commit;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (typeof data5 === "string") {
                              if (func3(data5) > 64) {
                                validate16.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                              } else {
                                if (!pattern3.test(data5)) {
                                  validate16.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{7,64}$" }, message: 'must match pattern "^[0-9a-f]{7,64}$"' }];
                                  return false;
                                }
                              }
                            } else {
                              validate16.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    var schema39 = { "type": "object", "additionalProperties": false, "required": ["ecosystem", "name", "version", "scope"], "properties": { "ecosystem": { "$ref": "#/definitions/word" }, "name": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "version": { "type": "string", "maxLength": 500 }, "purl": { "type": "string", "pattern": "^pkg:", "maxLength": 4096 }, "scope": { "enum": ["runtime", "development", "unknown"] }, "direct": { "type": "boolean" }, "paths": { "description": "Ways from a direct dependency to the parent of this package, shortest first.", "type": "array", "maxItems": 100, "items": { "type": "array", "maxItems": 1e3, "items": { "type": "string", "maxLength": 1e3 } } } } };
    var pattern4 = new RegExp("^pkg:", "u");
    function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.ecosystem === void 0 && (missing0 = "ecosystem") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.scope === void 0 && (missing0 = "scope")) {
            validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "ecosystem" || key0 === "name" || key0 === "version" || key0 === "purl" || key0 === "scope" || key0 === "direct" || key0 === "paths")) {
                validate19.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.ecosystem !== void 0) {
                let data0 = data.ecosystem;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 300) {
                      validate19.errors = [{ instancePath: instancePath + "/ecosystem", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                      return false;
                    } else {
                      if (func3(data0) < 1) {
                        validate19.errors = [{ instancePath: instancePath + "/ecosystem", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate19.errors = [{ instancePath: instancePath + "/ecosystem", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.name !== void 0) {
                  let data1 = data.name;
                  const _errs5 = errors;
                  if (errors === _errs5) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 1e3) {
                        validate19.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate19.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate19.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.version !== void 0) {
                    let data2 = data.version;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 500) {
                          validate19.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                          return false;
                        }
                      } else {
                        validate19.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.purl !== void 0) {
                      let data3 = data.purl;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 4096) {
                            validate19.errors = [{ instancePath: instancePath + "/purl", schemaPath: "#/properties/purl/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                            return false;
                          } else {
                            if (!pattern4.test(data3)) {
                              validate19.errors = [{ instancePath: instancePath + "/purl", schemaPath: "#/properties/purl/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, message: 'must match pattern "^pkg:"' }];
                              return false;
                            }
                          }
                        } else {
                          validate19.errors = [{ instancePath: instancePath + "/purl", schemaPath: "#/properties/purl/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.scope !== void 0) {
                        let data4 = data.scope;
                        const _errs11 = errors;
                        if (!(data4 === "runtime" || data4 === "development" || data4 === "unknown")) {
                          validate19.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema39.properties.scope.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.direct !== void 0) {
                          const _errs12 = errors;
                          if (typeof data.direct !== "boolean") {
                            validate19.errors = [{ instancePath: instancePath + "/direct", schemaPath: "#/properties/direct/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.paths !== void 0) {
                            let data6 = data.paths;
                            const _errs14 = errors;
                            if (errors === _errs14) {
                              if (Array.isArray(data6)) {
                                if (data6.length > 100) {
                                  validate19.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                  return false;
                                } else {
                                  var valid2 = true;
                                  const len0 = data6.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data7 = data6[i0];
                                    const _errs16 = errors;
                                    if (errors === _errs16) {
                                      if (Array.isArray(data7)) {
                                        if (data7.length > 1e3) {
                                          validate19.errors = [{ instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                          return false;
                                        } else {
                                          var valid3 = true;
                                          const len1 = data7.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data8 = data7[i1];
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                              if (typeof data8 === "string") {
                                                if (func3(data8) > 1e3) {
                                                  validate19.errors = [{ instancePath: instancePath + "/paths/" + i0 + "/" + i1, schemaPath: "#/properties/paths/items/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }];
                                                  return false;
                                                }
                                              } else {
                                                validate19.errors = [{ instancePath: instancePath + "/paths/" + i0 + "/" + i1, schemaPath: "#/properties/paths/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid3 = _errs18 === errors;
                                            if (!valid3) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate19.errors = [{ instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid2 = _errs16 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate19.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate19.errors = vErrors;
      return errors === 0;
    }
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.description === void 0 && (missing0 = "description")) {
            validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "description" || key0 === "title" || key0 === "version" || key0 === "command" || key0 === "replacement")) {
                validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.description !== void 0) {
                let data0 = data.description;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 4e3) {
                      validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                      return false;
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data1 = data.title;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 500) {
                        validate21.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate21.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.version !== void 0) {
                    let data2 = data.version;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 500) {
                          validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                          return false;
                        } else {
                          if (func3(data2) < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.command !== void 0) {
                      let data3 = data.command;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 4e3) {
                            validate21.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                            return false;
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.replacement !== void 0) {
                        let data4 = data.replacement;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data4 === "string") {
                            if (func3(data4) > 2e4) {
                              validate21.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" }];
                              return false;
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/replacement", schemaPath: "#/properties/replacement/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.location === void 0 && (missing0 = "location") || data.label === void 0 && (missing0 = "label")) {
            validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "location" || key0 === "label")) {
                validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.location !== void 0) {
                const _errs2 = errors;
                if (!validate16(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                  vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.label !== void 0) {
                  let data1 = data.label;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 200) {
                        validate23.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate23.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        } else {
          validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    var schema49 = { "type": "object", "additionalProperties": false, "required": ["kind", "reason"], "properties": { "kind": { "enum": ["exception", "inline", "baseline", "revoked"] }, "reason": { "$ref": "#/definitions/message" }, "owner": { "$ref": "#/definitions/word" }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "maxLength": 10 }, "status": { "enum": ["not_affected", "affected", "fixed", "under_investigation"] }, "justification": { "enum": ["component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path", "vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"] } } };
    var pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
    function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.kind === void 0 && (missing0 = "kind") || data.reason === void 0 && (missing0 = "reason")) {
            validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "reason" || key0 === "owner" || key0 === "expires" || key0 === "status" || key0 === "justification")) {
                validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.kind !== void 0) {
                let data0 = data.kind;
                const _errs2 = errors;
                if (!(data0 === "exception" || data0 === "inline" || data0 === "baseline" || data0 === "revoked")) {
                  validate26.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema49.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  let data1 = data.reason;
                  const _errs3 = errors;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 4e3) {
                        validate26.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                        return false;
                      }
                    } else {
                      validate26.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.owner !== void 0) {
                    let data2 = data.owner;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 300) {
                          validate26.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (func3(data2) < 1) {
                            validate26.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate26.errors = [{ instancePath: instancePath + "/owner", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.expires !== void 0) {
                      let data3 = data.expires;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 10) {
                            validate26.errors = [{ instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" }];
                            return false;
                          } else {
                            if (!pattern6.test(data3)) {
                              validate26.errors = [{ instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }];
                              return false;
                            }
                          }
                        } else {
                          validate26.errors = [{ instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.status !== void 0) {
                        let data4 = data.status;
                        const _errs11 = errors;
                        if (!(data4 === "not_affected" || data4 === "affected" || data4 === "fixed" || data4 === "under_investigation")) {
                          validate26.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema49.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.justification !== void 0) {
                          let data5 = data.justification;
                          const _errs12 = errors;
                          if (!(data5 === "component_not_present" || data5 === "vulnerable_code_not_present" || data5 === "vulnerable_code_not_in_execute_path" || data5 === "vulnerable_code_cannot_be_controlled_by_adversary" || data5 === "inline_mitigations_already_exist")) {
                            validate26.errors = [{ instancePath: instancePath + "/justification", schemaPath: "#/properties/justification/enum", keyword: "enum", params: { allowedValues: schema49.properties.justification.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs12 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.category === void 0 && (missing0 = "category") || data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.confidence === void 0 && (missing0 = "confidence") || data.title === void 0 && (missing0 = "title") || data.message === void 0 && (missing0 = "message") || data.location === void 0 && (missing0 = "location") || data.aliases === void 0 && (missing0 = "aliases") || data.cwe === void 0 && (missing0 = "cwe") || data.references === void 0 && (missing0 = "references") || data.state === void 0 && (missing0 = "state") || data.suppression === void 0 && (missing0 = "suppression") || data.sources === void 0 && (missing0 = "sources")) {
            validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema28.properties, key0)) {
                validate15.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.id !== void 0) {
                let data0 = data.id;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 64) {
                      validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (!pattern2.test(data0)) {
                        validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, message: 'must match pattern "^[0-9a-f]{8,64}$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate15.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== void 0) {
                  let data1 = data.category;
                  const _errs5 = errors;
                  if (!(data1 === "dependency" || data1 === "malware" || data1 === "license" || data1 === "secret" || data1 === "code" || data1 === "infrastructure" || data1 === "workflow" || data1 === "database" || data1 === "policy")) {
                    validate15.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/enum", keyword: "enum", params: { allowedValues: schema28.properties.category.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rule !== void 0) {
                    let data2 = data.rule;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 300) {
                          validate15.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                          return false;
                        } else {
                          if (func3(data2) < 1) {
                            validate15.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate15.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.severity !== void 0) {
                      let data3 = data.severity;
                      const _errs9 = errors;
                      if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low" || data3 === "info" || data3 === "unknown")) {
                        validate15.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema28.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs9 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.confidence !== void 0) {
                        let data4 = data.confidence;
                        const _errs10 = errors;
                        if (!(data4 === "high" || data4 === "medium" || data4 === "low")) {
                          validate15.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema28.properties.confidence.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid0 = _errs10 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.title !== void 0) {
                          let data5 = data.title;
                          const _errs11 = errors;
                          const _errs12 = errors;
                          if (errors === _errs12) {
                            if (typeof data5 === "string") {
                              if (func3(data5) > 500) {
                                validate15.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                return false;
                              } else {
                                if (func3(data5) < 1) {
                                  validate15.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              }
                            } else {
                              validate15.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs11 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.message !== void 0) {
                            let data6 = data.message;
                            const _errs14 = errors;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (typeof data6 === "string") {
                                if (func3(data6) > 4e3) {
                                  validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                  return false;
                                }
                              } else {
                                validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs14 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.location !== void 0) {
                              let data7 = data.location;
                              const _errs17 = errors;
                              const _errs18 = errors;
                              let valid5 = false;
                              let passing0 = null;
                              const _errs19 = errors;
                              if (data7 !== null) {
                                const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs19 === errors;
                              if (_valid0) {
                                valid5 = true;
                                passing0 = 0;
                              }
                              const _errs21 = errors;
                              if (!validate16(data7, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                                vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                errors = vErrors.length;
                              }
                              var _valid0 = _errs21 === errors;
                              if (_valid0 && valid5) {
                                valid5 = false;
                                passing0 = [passing0, 1];
                              } else {
                                if (_valid0) {
                                  valid5 = true;
                                  passing0 = 1;
                                }
                              }
                              if (!valid5) {
                                const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                                validate15.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs18;
                                if (vErrors !== null) {
                                  if (_errs18) {
                                    vErrors.length = _errs18;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.otherLocations !== void 0) {
                                let data8 = data.otherLocations;
                                const _errs22 = errors;
                                if (errors === _errs22) {
                                  if (Array.isArray(data8)) {
                                    if (data8.length > 1e4) {
                                      validate15.errors = [{ instancePath: instancePath + "/otherLocations", schemaPath: "#/properties/otherLocations/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                                      return false;
                                    } else {
                                      var valid6 = true;
                                      const len0 = data8.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        const _errs24 = errors;
                                        if (!validate16(data8[i0], { instancePath: instancePath + "/otherLocations/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
                                          vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid6 = _errs24 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate15.errors = [{ instancePath: instancePath + "/otherLocations", schemaPath: "#/properties/otherLocations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.package !== void 0) {
                                  const _errs25 = errors;
                                  if (!validate19(data.package, { instancePath: instancePath + "/package", parentData: data, parentDataProperty: "package", rootData })) {
                                    vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.aliases !== void 0) {
                                    let data11 = data.aliases;
                                    const _errs26 = errors;
                                    if (errors === _errs26) {
                                      if (Array.isArray(data11)) {
                                        if (data11.length > 1e3) {
                                          validate15.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                          return false;
                                        } else {
                                          var valid7 = true;
                                          const len1 = data11.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data12 = data11[i1];
                                            const _errs28 = errors;
                                            const _errs29 = errors;
                                            if (errors === _errs29) {
                                              if (typeof data12 === "string") {
                                                if (func3(data12) > 300) {
                                                  validate15.errors = [{ instancePath: instancePath + "/aliases/" + i1, schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                  return false;
                                                } else {
                                                  if (func3(data12) < 1) {
                                                    validate15.errors = [{ instancePath: instancePath + "/aliases/" + i1, schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              } else {
                                                validate15.errors = [{ instancePath: instancePath + "/aliases/" + i1, schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                return false;
                                              }
                                            }
                                            var valid7 = _errs28 === errors;
                                            if (!valid7) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        validate15.errors = [{ instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.cwe !== void 0) {
                                      let data13 = data.cwe;
                                      const _errs31 = errors;
                                      if (errors === _errs31) {
                                        if (Array.isArray(data13)) {
                                          if (data13.length > 100) {
                                            validate15.errors = [{ instancePath: instancePath + "/cwe", schemaPath: "#/properties/cwe/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                            return false;
                                          } else {
                                            var valid9 = true;
                                            const len2 = data13.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data14 = data13[i2];
                                              const _errs33 = errors;
                                              if (errors === _errs33) {
                                                if (typeof data14 === "string") {
                                                  if (func3(data14) > 9) {
                                                    validate15.errors = [{ instancePath: instancePath + "/cwe/" + i2, schemaPath: "#/properties/cwe/items/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" }];
                                                    return false;
                                                  } else {
                                                    if (!pattern5.test(data14)) {
                                                      validate15.errors = [{ instancePath: instancePath + "/cwe/" + i2, schemaPath: "#/properties/cwe/items/pattern", keyword: "pattern", params: { pattern: "^CWE-\\d{1,5}$" }, message: 'must match pattern "^CWE-\\d{1,5}$"' }];
                                                      return false;
                                                    }
                                                  }
                                                } else {
                                                  validate15.errors = [{ instancePath: instancePath + "/cwe/" + i2, schemaPath: "#/properties/cwe/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs33 === errors;
                                              if (!valid9) {
                                                break;
                                              }
                                            }
                                          }
                                        } else {
                                          validate15.errors = [{ instancePath: instancePath + "/cwe", schemaPath: "#/properties/cwe/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.references !== void 0) {
                                        let data15 = data.references;
                                        const _errs35 = errors;
                                        if (errors === _errs35) {
                                          if (Array.isArray(data15)) {
                                            if (data15.length > 1e3) {
                                              validate15.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                                              return false;
                                            } else {
                                              var valid10 = true;
                                              const len3 = data15.length;
                                              for (let i3 = 0; i3 < len3; i3++) {
                                                let data16 = data15[i3];
                                                const _errs37 = errors;
                                                if (errors === _errs37) {
                                                  if (typeof data16 === "string") {
                                                    if (func3(data16) > 4096) {
                                                      validate15.errors = [{ instancePath: instancePath + "/references/" + i3, schemaPath: "#/properties/references/items/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate15.errors = [{ instancePath: instancePath + "/references/" + i3, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid10 = _errs37 === errors;
                                                if (!valid10) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate15.errors = [{ instancePath: instancePath + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs35 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.risk !== void 0) {
                                          let data17 = data.risk;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                              let missing1;
                                              if (data17.cvss === void 0 && (missing1 = "cvss") || data17.kev === void 0 && (missing1 = "kev") || data17.epss === void 0 && (missing1 = "epss")) {
                                                validate15.errors = [{ instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                return false;
                                              } else {
                                                const _errs41 = errors;
                                                for (const key1 in data17) {
                                                  if (!(key1 === "cvss" || key1 === "kev" || key1 === "epss")) {
                                                    validate15.errors = [{ instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                    return false;
                                                    break;
                                                  }
                                                }
                                                if (_errs41 === errors) {
                                                  if (data17.cvss !== void 0) {
                                                    let data18 = data17.cvss;
                                                    const _errs42 = errors;
                                                    if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
                                                      validate15.errors = [{ instancePath: instancePath + "/risk/cvss", schemaPath: "#/properties/risk/properties/cvss/type", keyword: "type", params: { type: schema28.properties.risk.properties.cvss.type }, message: "must be number,null" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs42) {
                                                      if (typeof data18 == "number" && isFinite(data18)) {
                                                        if (data18 > 10 || isNaN(data18)) {
                                                          validate15.errors = [{ instancePath: instancePath + "/risk/cvss", schemaPath: "#/properties/risk/properties/cvss/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                                                          return false;
                                                        } else {
                                                          if (data18 < 0 || isNaN(data18)) {
                                                            validate15.errors = [{ instancePath: instancePath + "/risk/cvss", schemaPath: "#/properties/risk/properties/cvss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid11 = _errs42 === errors;
                                                  } else {
                                                    var valid11 = true;
                                                  }
                                                  if (valid11) {
                                                    if (data17.kev !== void 0) {
                                                      let data19 = data17.kev;
                                                      const _errs44 = errors;
                                                      if (typeof data19 !== "boolean" && data19 !== null) {
                                                        validate15.errors = [{ instancePath: instancePath + "/risk/kev", schemaPath: "#/properties/risk/properties/kev/type", keyword: "type", params: { type: schema28.properties.risk.properties.kev.type }, message: "must be boolean,null" }];
                                                        return false;
                                                      }
                                                      var valid11 = _errs44 === errors;
                                                    } else {
                                                      var valid11 = true;
                                                    }
                                                    if (valid11) {
                                                      if (data17.epss !== void 0) {
                                                        let data20 = data17.epss;
                                                        const _errs46 = errors;
                                                        if (!(typeof data20 == "number" && isFinite(data20)) && data20 !== null) {
                                                          validate15.errors = [{ instancePath: instancePath + "/risk/epss", schemaPath: "#/properties/risk/properties/epss/type", keyword: "type", params: { type: schema28.properties.risk.properties.epss.type }, message: "must be number,null" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs46) {
                                                          if (typeof data20 == "number" && isFinite(data20)) {
                                                            if (data20 > 1 || isNaN(data20)) {
                                                              validate15.errors = [{ instancePath: instancePath + "/risk/epss", schemaPath: "#/properties/risk/properties/epss/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                              return false;
                                                            } else {
                                                              if (data20 < 0 || isNaN(data20)) {
                                                                validate15.errors = [{ instancePath: instancePath + "/risk/epss", schemaPath: "#/properties/risk/properties/epss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid11 = _errs46 === errors;
                                                      } else {
                                                        var valid11 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate15.errors = [{ instancePath: instancePath + "/risk", schemaPath: "#/properties/risk/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid0 = _errs39 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.fix !== void 0) {
                                            const _errs48 = errors;
                                            if (!validate21(data.fix, { instancePath: instancePath + "/fix", parentData: data, parentDataProperty: "fix", rootData })) {
                                              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid0 = _errs48 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.state !== void 0) {
                                              let data22 = data.state;
                                              const _errs49 = errors;
                                              if (!(data22 === "new" || data22 === "existing" || data22 === "fixed")) {
                                                validate15.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema28.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid0 = _errs49 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.worsened !== void 0) {
                                                let data23 = data.worsened;
                                                const _errs50 = errors;
                                                if (errors === _errs50) {
                                                  if (Array.isArray(data23)) {
                                                    if (data23.length > 10) {
                                                      validate15.errors = [{ instancePath: instancePath + "/worsened", schemaPath: "#/properties/worsened/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" }];
                                                      return false;
                                                    } else {
                                                      if (data23.length < 1) {
                                                        validate15.errors = [{ instancePath: instancePath + "/worsened", schemaPath: "#/properties/worsened/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                        return false;
                                                      } else {
                                                        var valid12 = true;
                                                        const len4 = data23.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          let data24 = data23[i4];
                                                          const _errs52 = errors;
                                                          const _errs53 = errors;
                                                          if (errors === _errs53) {
                                                            if (typeof data24 === "string") {
                                                              if (func3(data24) > 4e3) {
                                                                validate15.errors = [{ instancePath: instancePath + "/worsened/" + i4, schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                return false;
                                                              }
                                                            } else {
                                                              validate15.errors = [{ instancePath: instancePath + "/worsened/" + i4, schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid12 = _errs52 === errors;
                                                          if (!valid12) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate15.errors = [{ instancePath: instancePath + "/worsened", schemaPath: "#/properties/worsened/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                  }
                                                }
                                                var valid0 = _errs50 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.trace !== void 0) {
                                                  let data25 = data.trace;
                                                  const _errs55 = errors;
                                                  if (errors === _errs55) {
                                                    if (Array.isArray(data25)) {
                                                      if (data25.length > 40) {
                                                        validate15.errors = [{ instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" }];
                                                        return false;
                                                      } else {
                                                        if (data25.length < 1) {
                                                          validate15.errors = [{ instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                          return false;
                                                        } else {
                                                          var valid14 = true;
                                                          const len5 = data25.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            const _errs57 = errors;
                                                            if (!validate23(data25[i5], { instancePath: instancePath + "/trace/" + i5, parentData: data25, parentDataProperty: i5, rootData })) {
                                                              vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                                                              errors = vErrors.length;
                                                            }
                                                            var valid14 = _errs57 === errors;
                                                            if (!valid14) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate15.errors = [{ instancePath: instancePath + "/trace", schemaPath: "#/properties/trace/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs55 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.suppression !== void 0) {
                                                    let data27 = data.suppression;
                                                    const _errs58 = errors;
                                                    const _errs59 = errors;
                                                    let valid15 = false;
                                                    let passing1 = null;
                                                    const _errs60 = errors;
                                                    if (data27 !== null) {
                                                      const err2 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                      if (vErrors === null) {
                                                        vErrors = [err2];
                                                      } else {
                                                        vErrors.push(err2);
                                                      }
                                                      errors++;
                                                    }
                                                    var _valid1 = _errs60 === errors;
                                                    if (_valid1) {
                                                      valid15 = true;
                                                      passing1 = 0;
                                                    }
                                                    const _errs62 = errors;
                                                    if (!validate26(data27, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData })) {
                                                      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var _valid1 = _errs62 === errors;
                                                    if (_valid1 && valid15) {
                                                      valid15 = false;
                                                      passing1 = [passing1, 1];
                                                    } else {
                                                      if (_valid1) {
                                                        valid15 = true;
                                                        passing1 = 1;
                                                      }
                                                    }
                                                    if (!valid15) {
                                                      const err3 = { instancePath: instancePath + "/suppression", schemaPath: "#/properties/suppression/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                      if (vErrors === null) {
                                                        vErrors = [err3];
                                                      } else {
                                                        vErrors.push(err3);
                                                      }
                                                      errors++;
                                                      validate15.errors = vErrors;
                                                      return false;
                                                    } else {
                                                      errors = _errs59;
                                                      if (vErrors !== null) {
                                                        if (_errs59) {
                                                          vErrors.length = _errs59;
                                                        } else {
                                                          vErrors = null;
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs58 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.remedy !== void 0) {
                                                      let data28 = data.remedy;
                                                      const _errs63 = errors;
                                                      const _errs64 = errors;
                                                      if (errors === _errs64) {
                                                        if (typeof data28 === "string") {
                                                          if (func3(data28) > 64) {
                                                            validate15.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/definitions/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                            return false;
                                                          } else {
                                                            if (!pattern2.test(data28)) {
                                                              validate15.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/definitions/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, message: 'must match pattern "^[0-9a-f]{8,64}$"' }];
                                                              return false;
                                                            }
                                                          }
                                                        } else {
                                                          validate15.errors = [{ instancePath: instancePath + "/remedy", schemaPath: "#/definitions/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs63 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.decision !== void 0) {
                                                        let data29 = data.decision;
                                                        const _errs66 = errors;
                                                        if (errors === _errs66) {
                                                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                                            let missing2;
                                                            if (data29.rule === void 0 && (missing2 = "rule") || data29.outcome === void 0 && (missing2 = "outcome") || data29.because === void 0 && (missing2 = "because")) {
                                                              validate15.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                              return false;
                                                            } else {
                                                              const _errs68 = errors;
                                                              for (const key2 in data29) {
                                                                if (!(key2 === "rule" || key2 === "outcome" || key2 === "because")) {
                                                                  validate15.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                                  return false;
                                                                  break;
                                                                }
                                                              }
                                                              if (_errs68 === errors) {
                                                                if (data29.rule !== void 0) {
                                                                  let data30 = data29.rule;
                                                                  const _errs69 = errors;
                                                                  const _errs70 = errors;
                                                                  let valid18 = false;
                                                                  const _errs71 = errors;
                                                                  const _errs72 = errors;
                                                                  if (errors === _errs72) {
                                                                    if (typeof data30 === "string") {
                                                                      if (func3(data30) > 300) {
                                                                        const err4 = { instancePath: instancePath + "/decision/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err4];
                                                                        } else {
                                                                          vErrors.push(err4);
                                                                        }
                                                                        errors++;
                                                                      } else {
                                                                        if (func3(data30) < 1) {
                                                                          const err5 = { instancePath: instancePath + "/decision/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err5];
                                                                          } else {
                                                                            vErrors.push(err5);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                    } else {
                                                                      const err6 = { instancePath: instancePath + "/decision/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err6];
                                                                      } else {
                                                                        vErrors.push(err6);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                  var _valid2 = _errs71 === errors;
                                                                  valid18 = valid18 || _valid2;
                                                                  if (!valid18) {
                                                                    const _errs74 = errors;
                                                                    if (data30 !== null) {
                                                                      const err7 = { instancePath: instancePath + "/decision/rule", schemaPath: "#/properties/decision/properties/rule/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err7];
                                                                      } else {
                                                                        vErrors.push(err7);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var _valid2 = _errs74 === errors;
                                                                    valid18 = valid18 || _valid2;
                                                                  }
                                                                  if (!valid18) {
                                                                    const err8 = { instancePath: instancePath + "/decision/rule", schemaPath: "#/properties/decision/properties/rule/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err8];
                                                                    } else {
                                                                      vErrors.push(err8);
                                                                    }
                                                                    errors++;
                                                                    validate15.errors = vErrors;
                                                                    return false;
                                                                  } else {
                                                                    errors = _errs70;
                                                                    if (vErrors !== null) {
                                                                      if (_errs70) {
                                                                        vErrors.length = _errs70;
                                                                      } else {
                                                                        vErrors = null;
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid17 = _errs69 === errors;
                                                                } else {
                                                                  var valid17 = true;
                                                                }
                                                                if (valid17) {
                                                                  if (data29.outcome !== void 0) {
                                                                    let data31 = data29.outcome;
                                                                    const _errs76 = errors;
                                                                    if (!(data31 === "fail" || data31 === "warn" || data31 === "ignore" || data31 === "not-judged")) {
                                                                      validate15.errors = [{ instancePath: instancePath + "/decision/outcome", schemaPath: "#/properties/decision/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema28.properties.decision.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                                      return false;
                                                                    }
                                                                    var valid17 = _errs76 === errors;
                                                                  } else {
                                                                    var valid17 = true;
                                                                  }
                                                                  if (valid17) {
                                                                    if (data29.because !== void 0) {
                                                                      let data32 = data29.because;
                                                                      const _errs77 = errors;
                                                                      if (errors === _errs77) {
                                                                        if (Array.isArray(data32)) {
                                                                          if (data32.length > 20) {
                                                                            validate15.errors = [{ instancePath: instancePath + "/decision/because", schemaPath: "#/properties/decision/properties/because/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }];
                                                                            return false;
                                                                          } else {
                                                                            var valid20 = true;
                                                                            const len6 = data32.length;
                                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                                              let data33 = data32[i6];
                                                                              const _errs79 = errors;
                                                                              const _errs80 = errors;
                                                                              if (errors === _errs80) {
                                                                                if (typeof data33 === "string") {
                                                                                  if (func3(data33) > 4e3) {
                                                                                    validate15.errors = [{ instancePath: instancePath + "/decision/because/" + i6, schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                    return false;
                                                                                  }
                                                                                } else {
                                                                                  validate15.errors = [{ instancePath: instancePath + "/decision/because/" + i6, schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid20 = _errs79 === errors;
                                                                              if (!valid20) {
                                                                                break;
                                                                              }
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate15.errors = [{ instancePath: instancePath + "/decision/because", schemaPath: "#/properties/decision/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid17 = _errs77 === errors;
                                                                    } else {
                                                                      var valid17 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            validate15.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid0 = _errs66 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.level !== void 0) {
                                                          let data34 = data.level;
                                                          const _errs82 = errors;
                                                          if (!(data34 === "warn" || data34 === "report")) {
                                                            validate15.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema28.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs82 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.sources !== void 0) {
                                                            let data35 = data.sources;
                                                            const _errs83 = errors;
                                                            if (errors === _errs83) {
                                                              if (Array.isArray(data35)) {
                                                                if (data35.length > 100) {
                                                                  validate15.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                                                  return false;
                                                                } else {
                                                                  var valid22 = true;
                                                                  const len7 = data35.length;
                                                                  for (let i7 = 0; i7 < len7; i7++) {
                                                                    let data36 = data35[i7];
                                                                    const _errs85 = errors;
                                                                    if (errors === _errs85) {
                                                                      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                                        let missing3;
                                                                        if (data36.tool === void 0 && (missing3 = "tool") || data36.version === void 0 && (missing3 = "version") || data36.rule === void 0 && (missing3 = "rule")) {
                                                                          validate15.errors = [{ instancePath: instancePath + "/sources/" + i7, schemaPath: "#/properties/sources/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                                          return false;
                                                                        } else {
                                                                          const _errs87 = errors;
                                                                          for (const key3 in data36) {
                                                                            if (!(key3 === "tool" || key3 === "version" || key3 === "rule" || key3 === "title" || key3 === "severity")) {
                                                                              validate15.errors = [{ instancePath: instancePath + "/sources/" + i7, schemaPath: "#/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                                              return false;
                                                                              break;
                                                                            }
                                                                          }
                                                                          if (_errs87 === errors) {
                                                                            if (data36.tool !== void 0) {
                                                                              let data37 = data36.tool;
                                                                              const _errs88 = errors;
                                                                              const _errs89 = errors;
                                                                              if (errors === _errs89) {
                                                                                if (typeof data37 === "string") {
                                                                                  if (func3(data37) > 300) {
                                                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/tool", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                    return false;
                                                                                  } else {
                                                                                    if (func3(data37) < 1) {
                                                                                      validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/tool", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/tool", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                  return false;
                                                                                }
                                                                              }
                                                                              var valid23 = _errs88 === errors;
                                                                            } else {
                                                                              var valid23 = true;
                                                                            }
                                                                            if (valid23) {
                                                                              if (data36.version !== void 0) {
                                                                                let data38 = data36.version;
                                                                                const _errs91 = errors;
                                                                                if (errors === _errs91) {
                                                                                  if (typeof data38 === "string") {
                                                                                    if (func3(data38) > 300) {
                                                                                      validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/version", schemaPath: "#/properties/sources/items/properties/version/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/version", schemaPath: "#/properties/sources/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                                var valid23 = _errs91 === errors;
                                                                              } else {
                                                                                var valid23 = true;
                                                                              }
                                                                              if (valid23) {
                                                                                if (data36.rule !== void 0) {
                                                                                  let data39 = data36.rule;
                                                                                  const _errs93 = errors;
                                                                                  const _errs94 = errors;
                                                                                  if (errors === _errs94) {
                                                                                    if (typeof data39 === "string") {
                                                                                      if (func3(data39) > 300) {
                                                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                                        return false;
                                                                                      } else {
                                                                                        if (func3(data39) < 1) {
                                                                                          validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    } else {
                                                                                      validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                  var valid23 = _errs93 === errors;
                                                                                } else {
                                                                                  var valid23 = true;
                                                                                }
                                                                                if (valid23) {
                                                                                  if (data36.title !== void 0) {
                                                                                    let data40 = data36.title;
                                                                                    const _errs96 = errors;
                                                                                    if (errors === _errs96) {
                                                                                      if (typeof data40 === "string") {
                                                                                        if (func3(data40) > 500) {
                                                                                          validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/title", schemaPath: "#/properties/sources/items/properties/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                                                                                          return false;
                                                                                        } else {
                                                                                          if (func3(data40) < 1) {
                                                                                            validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/title", schemaPath: "#/properties/sources/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                      } else {
                                                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/title", schemaPath: "#/properties/sources/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                                        return false;
                                                                                      }
                                                                                    }
                                                                                    var valid23 = _errs96 === errors;
                                                                                  } else {
                                                                                    var valid23 = true;
                                                                                  }
                                                                                  if (valid23) {
                                                                                    if (data36.severity !== void 0) {
                                                                                      let data41 = data36.severity;
                                                                                      const _errs98 = errors;
                                                                                      if (!(data41 === "critical" || data41 === "high" || data41 === "medium" || data41 === "low" || data41 === "info" || data41 === "unknown")) {
                                                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i7 + "/severity", schemaPath: "#/properties/sources/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema28.properties.sources.items.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                                                                                        return false;
                                                                                      }
                                                                                      var valid23 = _errs98 === errors;
                                                                                    } else {
                                                                                      var valid23 = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate15.errors = [{ instancePath: instancePath + "/sources/" + i7, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid22 = _errs85 === errors;
                                                                    if (!valid22) {
                                                                      break;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate15.errors = [{ instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid0 = _errs83 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    var schema57 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "severity", "findings"], "properties": { "id": { "$ref": "#/definitions/fingerprint" }, "title": { "$ref": "#/definitions/title" }, "command": { "$ref": "#/definitions/message" }, "severity": { "enum": ["critical", "high", "medium", "low", "info", "unknown"] }, "findings": { "type": "array", "minItems": 1, "maxItems": 5e4, "items": { "$ref": "#/definitions/fingerprint" } } } };
    function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.severity === void 0 && (missing0 = "severity") || data.findings === void 0 && (missing0 = "findings")) {
            validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "id" || key0 === "title" || key0 === "command" || key0 === "severity" || key0 === "findings")) {
                validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.id !== void 0) {
                let data0 = data.id;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 64) {
                      validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                      return false;
                    } else {
                      if (!pattern2.test(data0)) {
                        validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, message: 'must match pattern "^[0-9a-f]{8,64}$"' }];
                        return false;
                      }
                    }
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.title !== void 0) {
                  let data1 = data.title;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 500) {
                        validate29.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate29.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate29.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.command !== void 0) {
                    let data2 = data.command;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 4e3) {
                          validate29.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                          return false;
                        }
                      } else {
                        validate29.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.severity !== void 0) {
                      let data3 = data.severity;
                      const _errs11 = errors;
                      if (!(data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low" || data3 === "info" || data3 === "unknown")) {
                        validate29.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema57.properties.severity.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.findings !== void 0) {
                        let data4 = data.findings;
                        const _errs12 = errors;
                        if (errors === _errs12) {
                          if (Array.isArray(data4)) {
                            if (data4.length > 5e4) {
                              validate29.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 5e4 }, message: "must NOT have more than 50000 items" }];
                              return false;
                            } else {
                              if (data4.length < 1) {
                                validate29.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                return false;
                              } else {
                                var valid4 = true;
                                const len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data5 = data4[i0];
                                  const _errs14 = errors;
                                  const _errs15 = errors;
                                  if (errors === _errs15) {
                                    if (typeof data5 === "string") {
                                      if (func3(data5) > 64) {
                                        validate29.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                        return false;
                                      } else {
                                        if (!pattern2.test(data5)) {
                                          validate29.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, message: 'must match pattern "^[0-9a-f]{8,64}$"' }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate29.errors = [{ instancePath: instancePath + "/findings/" + i0, schemaPath: "#/definitions/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs14 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            validate29.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate29.errors = vErrors;
      return errors === 0;
    }
    var schema62 = { "type": "object", "additionalProperties": false, "required": ["scanner", "kind", "path", "subject", "count", "reason", "byChange", "touched", "outcome"], "properties": { "scanner": { "enum": ["dependencies", "secrets", "static", "workspace"] }, "kind": { "enum": ["manifest", "lockfile", "graph", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"] }, "path": { "description": "null: the entry counts several places.", "anyOf": [{ "$ref": "#/definitions/path" }, { "type": "null" }] }, "subject": { "$ref": "#/definitions/word" }, "declared": { "$ref": "#/definitions/count" }, "read": { "$ref": "#/definitions/count" }, "count": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "reason": { "$ref": "#/definitions/message" }, "byChange": { "description": "The change took it out of sight.", "type": "boolean" }, "touched": { "description": "The change touches it.", "type": "boolean" }, "outcome": { "description": "What the policy makes of it.", "enum": ["fail", "warn", "ignore"] } } };
    function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.scanner === void 0 && (missing0 = "scanner") || data.kind === void 0 && (missing0 = "kind") || data.path === void 0 && (missing0 = "path") || data.subject === void 0 && (missing0 = "subject") || data.count === void 0 && (missing0 = "count") || data.reason === void 0 && (missing0 = "reason") || data.byChange === void 0 && (missing0 = "byChange") || data.touched === void 0 && (missing0 = "touched") || data.outcome === void 0 && (missing0 = "outcome")) {
            validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema62.properties, key0)) {
                validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.scanner !== void 0) {
                let data0 = data.scanner;
                const _errs2 = errors;
                if (!(data0 === "dependencies" || data0 === "secrets" || data0 === "static" || data0 === "workspace")) {
                  validate31.errors = [{ instancePath: instancePath + "/scanner", schemaPath: "#/properties/scanner/enum", keyword: "enum", params: { allowedValues: schema62.properties.scanner.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.kind !== void 0) {
                  let data1 = data.kind;
                  const _errs3 = errors;
                  if (!(data1 === "manifest" || data1 === "lockfile" || data1 === "graph" || data1 === "ecosystem" || data1 === "language" || data1 === "syntax" || data1 === "generated" || data1 === "vendored" || data1 === "binary" || data1 === "archive" || data1 === "encoding" || data1 === "minified" || data1 === "too-large" || data1 === "unreadable" || data1 === "link" || data1 === "submodule" || data1 === "lfs" || data1 === "history" || data1 === "budget" || data1 === "scanner")) {
                    validate31.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema62.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.path !== void 0) {
                    let data2 = data.path;
                    const _errs4 = errors;
                    const _errs5 = errors;
                    let valid1 = false;
                    const _errs6 = errors;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 4096) {
                          const err0 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        } else {
                          if (func3(data2) < 1) {
                            const err1 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err2 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs6 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs9 = errors;
                      if (data2 !== null) {
                        const err3 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                      }
                      var _valid0 = _errs9 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err4 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                      validate31.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs5;
                      if (vErrors !== null) {
                        if (_errs5) {
                          vErrors.length = _errs5;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs4 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.subject !== void 0) {
                      let data3 = data.subject;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 300) {
                            validate31.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                            return false;
                          } else {
                            if (func3(data3) < 1) {
                              validate31.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate31.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.declared !== void 0) {
                        let data4 = data.declared;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                          validate31.errors = [{ instancePath: instancePath + "/declared", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (typeof data4 == "number" && isFinite(data4)) {
                            if (data4 > 9007199254740991 || isNaN(data4)) {
                              validate31.errors = [{ instancePath: instancePath + "/declared", schemaPath: "#/definitions/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                              return false;
                            } else {
                              if (data4 < 0 || isNaN(data4)) {
                                validate31.errors = [{ instancePath: instancePath + "/declared", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.read !== void 0) {
                          let data5 = data.read;
                          const _errs17 = errors;
                          const _errs18 = errors;
                          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                            validate31.errors = [{ instancePath: instancePath + "/read", schemaPath: "#/definitions/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs18) {
                            if (typeof data5 == "number" && isFinite(data5)) {
                              if (data5 > 9007199254740991 || isNaN(data5)) {
                                validate31.errors = [{ instancePath: instancePath + "/read", schemaPath: "#/definitions/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                return false;
                              } else {
                                if (data5 < 0 || isNaN(data5)) {
                                  validate31.errors = [{ instancePath: instancePath + "/read", schemaPath: "#/definitions/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.count !== void 0) {
                            let data6 = data.count;
                            const _errs20 = errors;
                            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                              validate31.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs20) {
                              if (typeof data6 == "number" && isFinite(data6)) {
                                if (data6 > 9007199254740991 || isNaN(data6)) {
                                  validate31.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                  return false;
                                } else {
                                  if (data6 < 1 || isNaN(data6)) {
                                    validate31.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.reason !== void 0) {
                              let data7 = data.reason;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              if (errors === _errs23) {
                                if (typeof data7 === "string") {
                                  if (func3(data7) > 4e3) {
                                    validate31.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate31.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.byChange !== void 0) {
                                const _errs25 = errors;
                                if (typeof data.byChange !== "boolean") {
                                  validate31.errors = [{ instancePath: instancePath + "/byChange", schemaPath: "#/properties/byChange/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.touched !== void 0) {
                                  const _errs27 = errors;
                                  if (typeof data.touched !== "boolean") {
                                    validate31.errors = [{ instancePath: instancePath + "/touched", schemaPath: "#/properties/touched/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.outcome !== void 0) {
                                    let data10 = data.outcome;
                                    const _errs29 = errors;
                                    if (!(data10 === "fail" || data10 === "warn" || data10 === "ignore")) {
                                      validate31.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema62.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate31.errors = vErrors;
      return errors === 0;
    }
    var schema68 = { "type": "object", "additionalProperties": false, "required": ["kind", "message"], "properties": { "kind": { "enum": ["policy-change", "inline-ignore-added", "workflow-change", "class-lowered", "surroundings-change", "input-ignored", "option-tightens", "option-loosens", "queue", "update", "override", "exception-added", "exception-unused", "exception-expired", "exception-expiring", "threat-answer", "baseline-unknown", "nothing-compared", "stale-data"] }, "message": { "$ref": "#/definitions/message" }, "location": { "$ref": "#/definitions/location" } } };
    function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.kind === void 0 && (missing0 = "kind") || data.message === void 0 && (missing0 = "message")) {
            validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "message" || key0 === "location")) {
                validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.kind !== void 0) {
                let data0 = data.kind;
                const _errs2 = errors;
                if (!(data0 === "policy-change" || data0 === "inline-ignore-added" || data0 === "workflow-change" || data0 === "class-lowered" || data0 === "surroundings-change" || data0 === "input-ignored" || data0 === "option-tightens" || data0 === "option-loosens" || data0 === "queue" || data0 === "update" || data0 === "override" || data0 === "exception-added" || data0 === "exception-unused" || data0 === "exception-expired" || data0 === "exception-expiring" || data0 === "threat-answer" || data0 === "baseline-unknown" || data0 === "nothing-compared" || data0 === "stale-data")) {
                  validate33.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema68.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.message !== void 0) {
                  let data1 = data.message;
                  const _errs3 = errors;
                  const _errs4 = errors;
                  if (errors === _errs4) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 4e3) {
                        validate33.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                        return false;
                      }
                    } else {
                      validate33.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    const _errs6 = errors;
                    if (!validate16(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                      vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate33.errors = vErrors;
      return errors === 0;
    }
    var schema70 = { "type": "object", "additionalProperties": false, "required": ["kind", "key", "location", "boundary", "facts", "change", "questions"], "properties": { "kind": { "enum": ["route", "operation", "rpc", "socket", "webhook", "consumer", "schedule", "right", "port", "storage", "trust", "container", "host", "workflow", "call", "data", "env", "action", "package"] }, "key": { "description": "Kind and name; stays when the line moves.", "type": "string", "minLength": 1, "maxLength": 300 }, "location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] }, "boundary": { "enum": ["internet", "partner", "user", "service", "administrator", "pipeline"] }, "facts": { "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } }, "change": { "enum": ["added", "changed"] }, "was": { "description": "Facts of the base that are others now.", "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } }, "questions": { "type": "array", "maxItems": 3, "items": { "$ref": "#/definitions/question" } }, "answers": { "description": "What the team has answered, from the base.", "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["status", "by", "reason"], "properties": { "status": { "enum": ["accepted", "mitigated", "transferred", "in progress", "false alarm"] }, "by": { "$ref": "#/definitions/word" }, "reason": { "$ref": "#/definitions/message" }, "until": { "$ref": "#/definitions/word" }, "element": { "$ref": "#/definitions/word" }, "question": { "$ref": "#/definitions/word" }, "where": { "$ref": "#/definitions/message" }, "questions": { "type": "array", "maxItems": 3, "items": { "$ref": "#/definitions/question" } } } } } } };
    function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value")) {
            validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "name" || key0 === "value" || key0 === "location")) {
                validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.name !== void 0) {
                let data0 = data.name;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 300) {
                      validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                      return false;
                    } else {
                      if (func3(data0) < 1) {
                        validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate38.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.value !== void 0) {
                  let data1 = data.value;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 300) {
                        validate38.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate38.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate38.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    const _errs8 = errors;
                    if (!validate16(data.location, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                      vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        } else {
          validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate38.errors = vErrors;
      return errors === 0;
    }
    function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.id === void 0 && (missing0 = "id") || data.stride === void 0 && (missing0 = "stride") || data.ask === void 0 && (missing0 = "ask") || data.practice === void 0 && (missing0 = "practice")) {
            validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "id" || key0 === "stride" || key0 === "ask" || key0 === "practice" || key0 === "rule")) {
                validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.id !== void 0) {
                let data0 = data.id;
                const _errs2 = errors;
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (typeof data0 === "string") {
                    if (func3(data0) > 300) {
                      validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                      return false;
                    } else {
                      if (func3(data0) < 1) {
                        validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    }
                  } else {
                    validate42.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.stride !== void 0) {
                  let data1 = data.stride;
                  const _errs5 = errors;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 300) {
                        validate42.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate42.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate42.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.ask !== void 0) {
                    let data2 = data.ask;
                    const _errs8 = errors;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (typeof data2 === "string") {
                        if (func3(data2) > 500) {
                          validate42.errors = [{ instancePath: instancePath + "/ask", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                          return false;
                        } else {
                          if (func3(data2) < 1) {
                            validate42.errors = [{ instancePath: instancePath + "/ask", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        }
                      } else {
                        validate42.errors = [{ instancePath: instancePath + "/ask", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.practice !== void 0) {
                      let data3 = data.practice;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data3 === "string") {
                          if (func3(data3) > 500) {
                            validate42.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/definitions/title/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }];
                            return false;
                          } else {
                            if (func3(data3) < 1) {
                              validate42.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/definitions/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate42.errors = [{ instancePath: instancePath + "/practice", schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.rule !== void 0) {
                        let data4 = data.rule;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data4 === "string") {
                            if (func3(data4) > 300) {
                              validate42.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                              return false;
                            } else {
                              if (func3(data4) < 1) {
                                validate42.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                              }
                            }
                          } else {
                            validate42.errors = [{ instancePath: instancePath + "/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate42.errors = vErrors;
      return errors === 0;
    }
    function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.kind === void 0 && (missing0 = "kind") || data.key === void 0 && (missing0 = "key") || data.location === void 0 && (missing0 = "location") || data.boundary === void 0 && (missing0 = "boundary") || data.facts === void 0 && (missing0 = "facts") || data.change === void 0 && (missing0 = "change") || data.questions === void 0 && (missing0 = "questions")) {
            validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema70.properties, key0)) {
                validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.kind !== void 0) {
                let data0 = data.kind;
                const _errs2 = errors;
                if (!(data0 === "route" || data0 === "operation" || data0 === "rpc" || data0 === "socket" || data0 === "webhook" || data0 === "consumer" || data0 === "schedule" || data0 === "right" || data0 === "port" || data0 === "storage" || data0 === "trust" || data0 === "container" || data0 === "host" || data0 === "workflow" || data0 === "call" || data0 === "data" || data0 === "env" || data0 === "action" || data0 === "package")) {
                  validate36.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema70.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.key !== void 0) {
                  let data1 = data.key;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 300) {
                        validate36.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate36.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate36.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data2 = data.location;
                    const _errs5 = errors;
                    const _errs6 = errors;
                    let valid1 = false;
                    const _errs7 = errors;
                    if (!validate16(data2, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                      vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs7 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs8 = errors;
                      if (data2 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs8 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate36.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs6;
                      if (vErrors !== null) {
                        if (_errs6) {
                          vErrors.length = _errs6;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.boundary !== void 0) {
                      let data3 = data.boundary;
                      const _errs10 = errors;
                      if (!(data3 === "internet" || data3 === "partner" || data3 === "user" || data3 === "service" || data3 === "administrator" || data3 === "pipeline")) {
                        validate36.errors = [{ instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: schema70.properties.boundary.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.facts !== void 0) {
                        let data4 = data.facts;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (Array.isArray(data4)) {
                            if (data4.length > 40) {
                              validate36.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data4.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs13 = errors;
                                if (!validate38(data4[i0], { instancePath: instancePath + "/facts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs13 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate36.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.change !== void 0) {
                          let data6 = data.change;
                          const _errs14 = errors;
                          if (!(data6 === "added" || data6 === "changed")) {
                            validate36.errors = [{ instancePath: instancePath + "/change", schemaPath: "#/properties/change/enum", keyword: "enum", params: { allowedValues: schema70.properties.change.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.was !== void 0) {
                            let data7 = data.was;
                            const _errs15 = errors;
                            if (errors === _errs15) {
                              if (Array.isArray(data7)) {
                                if (data7.length > 40) {
                                  validate36.errors = [{ instancePath: instancePath + "/was", schemaPath: "#/properties/was/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" }];
                                  return false;
                                } else {
                                  var valid3 = true;
                                  const len1 = data7.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    const _errs17 = errors;
                                    if (!validate38(data7[i1], { instancePath: instancePath + "/was/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
                                      vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid3 = _errs17 === errors;
                                    if (!valid3) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate36.errors = [{ instancePath: instancePath + "/was", schemaPath: "#/properties/was/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.questions !== void 0) {
                              let data9 = data.questions;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data9)) {
                                  if (data9.length > 3) {
                                    validate36.errors = [{ instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                    return false;
                                  } else {
                                    var valid4 = true;
                                    const len2 = data9.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      const _errs20 = errors;
                                      if (!validate42(data9[i2], { instancePath: instancePath + "/questions/" + i2, parentData: data9, parentDataProperty: i2, rootData })) {
                                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid4 = _errs20 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate36.errors = [{ instancePath: instancePath + "/questions", schemaPath: "#/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.answers !== void 0) {
                                let data11 = data.answers;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (Array.isArray(data11)) {
                                    if (data11.length > 100) {
                                      validate36.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }];
                                      return false;
                                    } else {
                                      var valid5 = true;
                                      const len3 = data11.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        let data12 = data11[i3];
                                        const _errs23 = errors;
                                        if (errors === _errs23) {
                                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                            let missing1;
                                            if (data12.status === void 0 && (missing1 = "status") || data12.by === void 0 && (missing1 = "by") || data12.reason === void 0 && (missing1 = "reason")) {
                                              validate36.errors = [{ instancePath: instancePath + "/answers/" + i3, schemaPath: "#/properties/answers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs25 = errors;
                                              for (const key1 in data12) {
                                                if (!(key1 === "status" || key1 === "by" || key1 === "reason" || key1 === "until" || key1 === "element" || key1 === "question" || key1 === "where" || key1 === "questions")) {
                                                  validate36.errors = [{ instancePath: instancePath + "/answers/" + i3, schemaPath: "#/properties/answers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs25 === errors) {
                                                if (data12.status !== void 0) {
                                                  let data13 = data12.status;
                                                  const _errs26 = errors;
                                                  if (!(data13 === "accepted" || data13 === "mitigated" || data13 === "transferred" || data13 === "in progress" || data13 === "false alarm")) {
                                                    validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/status", schemaPath: "#/properties/answers/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema70.properties.answers.items.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid6 = _errs26 === errors;
                                                } else {
                                                  var valid6 = true;
                                                }
                                                if (valid6) {
                                                  if (data12.by !== void 0) {
                                                    let data14 = data12.by;
                                                    const _errs27 = errors;
                                                    const _errs28 = errors;
                                                    if (errors === _errs28) {
                                                      if (typeof data14 === "string") {
                                                        if (func3(data14) > 300) {
                                                          validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/by", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                          return false;
                                                        } else {
                                                          if (func3(data14) < 1) {
                                                            validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/by", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                            return false;
                                                          }
                                                        }
                                                      } else {
                                                        validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/by", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid6 = _errs27 === errors;
                                                  } else {
                                                    var valid6 = true;
                                                  }
                                                  if (valid6) {
                                                    if (data12.reason !== void 0) {
                                                      let data15 = data12.reason;
                                                      const _errs30 = errors;
                                                      const _errs31 = errors;
                                                      if (errors === _errs31) {
                                                        if (typeof data15 === "string") {
                                                          if (func3(data15) > 4e3) {
                                                            validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/reason", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/reason", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid6 = _errs30 === errors;
                                                    } else {
                                                      var valid6 = true;
                                                    }
                                                    if (valid6) {
                                                      if (data12.until !== void 0) {
                                                        let data16 = data12.until;
                                                        const _errs33 = errors;
                                                        const _errs34 = errors;
                                                        if (errors === _errs34) {
                                                          if (typeof data16 === "string") {
                                                            if (func3(data16) > 300) {
                                                              validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/until", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                              return false;
                                                            } else {
                                                              if (func3(data16) < 1) {
                                                                validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/until", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                return false;
                                                              }
                                                            }
                                                          } else {
                                                            validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/until", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                          }
                                                        }
                                                        var valid6 = _errs33 === errors;
                                                      } else {
                                                        var valid6 = true;
                                                      }
                                                      if (valid6) {
                                                        if (data12.element !== void 0) {
                                                          let data17 = data12.element;
                                                          const _errs36 = errors;
                                                          const _errs37 = errors;
                                                          if (errors === _errs37) {
                                                            if (typeof data17 === "string") {
                                                              if (func3(data17) > 300) {
                                                                validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/element", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                return false;
                                                              } else {
                                                                if (func3(data17) < 1) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/element", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/element", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid6 = _errs36 === errors;
                                                        } else {
                                                          var valid6 = true;
                                                        }
                                                        if (valid6) {
                                                          if (data12.question !== void 0) {
                                                            let data18 = data12.question;
                                                            const _errs39 = errors;
                                                            const _errs40 = errors;
                                                            if (errors === _errs40) {
                                                              if (typeof data18 === "string") {
                                                                if (func3(data18) > 300) {
                                                                  validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/question", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func3(data18) < 1) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/question", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/question", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid6 = _errs39 === errors;
                                                          } else {
                                                            var valid6 = true;
                                                          }
                                                          if (valid6) {
                                                            if (data12.where !== void 0) {
                                                              let data19 = data12.where;
                                                              const _errs42 = errors;
                                                              const _errs43 = errors;
                                                              if (errors === _errs43) {
                                                                if (typeof data19 === "string") {
                                                                  if (func3(data19) > 4e3) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/where", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/where", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid6 = _errs42 === errors;
                                                            } else {
                                                              var valid6 = true;
                                                            }
                                                            if (valid6) {
                                                              if (data12.questions !== void 0) {
                                                                let data20 = data12.questions;
                                                                const _errs45 = errors;
                                                                if (errors === _errs45) {
                                                                  if (Array.isArray(data20)) {
                                                                    if (data20.length > 3) {
                                                                      validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/questions", schemaPath: "#/properties/answers/items/properties/questions/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }];
                                                                      return false;
                                                                    } else {
                                                                      var valid13 = true;
                                                                      const len4 = data20.length;
                                                                      for (let i4 = 0; i4 < len4; i4++) {
                                                                        const _errs47 = errors;
                                                                        if (!validate42(data20[i4], { instancePath: instancePath + "/answers/" + i3 + "/questions/" + i4, parentData: data20, parentDataProperty: i4, rootData })) {
                                                                          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                                                          errors = vErrors.length;
                                                                        }
                                                                        var valid13 = _errs47 === errors;
                                                                        if (!valid13) {
                                                                          break;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    validate36.errors = [{ instancePath: instancePath + "/answers/" + i3 + "/questions", schemaPath: "#/properties/answers/items/properties/questions/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid6 = _errs45 === errors;
                                                              } else {
                                                                var valid6 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate36.errors = [{ instancePath: instancePath + "/answers/" + i3, schemaPath: "#/properties/answers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid5 = _errs23 === errors;
                                        if (!valid5) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate36.errors = [{ instancePath: instancePath + "/answers", schemaPath: "#/properties/answers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate36.errors = vErrors;
      return errors === 0;
    }
    var schema86 = { "description": "Something by which others reach the system, or by which it reaches others.", "type": "object", "additionalProperties": false, "required": ["kind", "key", "location", "boundary", "facts"], "properties": { "kind": { "enum": ["route", "operation", "rpc", "socket", "webhook", "consumer", "schedule", "right", "port", "storage", "trust", "container", "host", "workflow", "call", "data", "env", "action", "package"] }, "key": { "description": "Kind and name; stays when the line moves.", "type": "string", "minLength": 1, "maxLength": 300 }, "location": { "anyOf": [{ "$ref": "#/definitions/location" }, { "type": "null" }] }, "boundary": { "enum": ["internet", "partner", "user", "service", "administrator", "pipeline"] }, "facts": { "type": "array", "maxItems": 40, "items": { "$ref": "#/definitions/surfaceFact" } } } };
    function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.kind === void 0 && (missing0 = "kind") || data.key === void 0 && (missing0 = "key") || data.location === void 0 && (missing0 = "location") || data.boundary === void 0 && (missing0 = "boundary") || data.facts === void 0 && (missing0 = "facts")) {
            validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!(key0 === "kind" || key0 === "key" || key0 === "location" || key0 === "boundary" || key0 === "facts")) {
                validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.kind !== void 0) {
                let data0 = data.kind;
                const _errs2 = errors;
                if (!(data0 === "route" || data0 === "operation" || data0 === "rpc" || data0 === "socket" || data0 === "webhook" || data0 === "consumer" || data0 === "schedule" || data0 === "right" || data0 === "port" || data0 === "storage" || data0 === "trust" || data0 === "container" || data0 === "host" || data0 === "workflow" || data0 === "call" || data0 === "data" || data0 === "env" || data0 === "action" || data0 === "package")) {
                  validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema86.properties.kind.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.key !== void 0) {
                  let data1 = data.key;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (typeof data1 === "string") {
                      if (func3(data1) > 300) {
                        validate46.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                        return false;
                      } else {
                        if (func3(data1) < 1) {
                          validate46.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate46.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.location !== void 0) {
                    let data2 = data.location;
                    const _errs5 = errors;
                    const _errs6 = errors;
                    let valid1 = false;
                    const _errs7 = errors;
                    if (!validate16(data2, { instancePath: instancePath + "/location", parentData: data, parentDataProperty: "location", rootData })) {
                      vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                      errors = vErrors.length;
                    }
                    var _valid0 = _errs7 === errors;
                    valid1 = valid1 || _valid0;
                    if (!valid1) {
                      const _errs8 = errors;
                      if (data2 !== null) {
                        const err0 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err0];
                        } else {
                          vErrors.push(err0);
                        }
                        errors++;
                      }
                      var _valid0 = _errs8 === errors;
                      valid1 = valid1 || _valid0;
                    }
                    if (!valid1) {
                      const err1 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate46.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs6;
                      if (vErrors !== null) {
                        if (_errs6) {
                          vErrors.length = _errs6;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                    var valid0 = _errs5 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.boundary !== void 0) {
                      let data3 = data.boundary;
                      const _errs10 = errors;
                      if (!(data3 === "internet" || data3 === "partner" || data3 === "user" || data3 === "service" || data3 === "administrator" || data3 === "pipeline")) {
                        validate46.errors = [{ instancePath: instancePath + "/boundary", schemaPath: "#/properties/boundary/enum", keyword: "enum", params: { allowedValues: schema86.properties.boundary.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.facts !== void 0) {
                        let data4 = data.facts;
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (Array.isArray(data4)) {
                            if (data4.length > 40) {
                              validate46.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/maxItems", keyword: "maxItems", params: { limit: 40 }, message: "must NOT have more than 40 items" }];
                              return false;
                            } else {
                              var valid2 = true;
                              const len0 = data4.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs13 = errors;
                                if (!validate38(data4[i0], { instancePath: instancePath + "/facts/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                  errors = vErrors.length;
                                }
                                var valid2 = _errs13 === errors;
                                if (!valid2) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate46.errors = [{ instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs11 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      ;
      let vErrors = null;
      let errors = 0;
      if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.subject === void 0 && (missing0 = "subject") || data.policy === void 0 && (missing0 = "policy") || data.scans === void 0 && (missing0 = "scans") || data.findings === void 0 && (missing0 = "findings") || data.notices === void 0 && (missing0 = "notices") || data.verdict === void 0 && (missing0 = "verdict")) {
            validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
            return false;
          } else {
            const _errs1 = errors;
            for (const key0 in data) {
              if (!func2.call(schema11.properties, key0)) {
                validate10.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                return false;
                break;
              }
            }
            if (_errs1 === errors) {
              if (data.schemaVersion !== void 0) {
                const _errs2 = errors;
                if (1 !== data.schemaVersion) {
                  validate10.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs2 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.tool !== void 0) {
                  let data1 = data.tool;
                  const _errs3 = errors;
                  if (errors === _errs3) {
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version")) {
                        validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs5 = errors;
                        for (const key1 in data1) {
                          if (!(key1 === "name" || key1 === "version")) {
                            validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs5 === errors) {
                          if (data1.name !== void 0) {
                            const _errs6 = errors;
                            if ("gatehouse" !== data1.name) {
                              validate10.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "gatehouse" }, message: "must be equal to constant" }];
                              return false;
                            }
                            var valid1 = _errs6 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data1.version !== void 0) {
                              let data3 = data1.version;
                              const _errs7 = errors;
                              const _errs8 = errors;
                              if (errors === _errs8) {
                                if (typeof data3 === "string") {
                                  if (func3(data3) > 300) {
                                    validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                    return false;
                                  } else {
                                    if (func3(data3) < 1) {
                                      validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs7 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate10.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs3 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.subject !== void 0) {
                    let data4 = data.subject;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing2;
                        if (data4.repository === void 0 && (missing2 = "repository") || data4.base === void 0 && (missing2 = "base") || data4.head === void 0 && (missing2 = "head") || data4.event === void 0 && (missing2 = "event")) {
                          validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                          return false;
                        } else {
                          const _errs12 = errors;
                          for (const key2 in data4) {
                            if (!(key2 === "repository" || key2 === "base" || key2 === "head" || key2 === "event" || key2 === "folder" || key2 === "part")) {
                              validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs12 === errors) {
                            if (data4.repository !== void 0) {
                              let data5 = data4.repository;
                              const _errs13 = errors;
                              if (typeof data5 !== "string" && data5 !== null) {
                                validate10.errors = [{ instancePath: instancePath + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/type", keyword: "type", params: { type: schema11.properties.subject.properties.repository.type }, message: "must be string,null" }];
                                return false;
                              }
                              if (errors === _errs13) {
                                if (typeof data5 === "string") {
                                  if (func3(data5) > 200) {
                                    validate10.errors = [{ instancePath: instancePath + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern0.test(data5)) {
                                      validate10.errors = [{ instancePath: instancePath + "/subject/repository", schemaPath: "#/properties/subject/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"' }];
                                      return false;
                                    }
                                  }
                                }
                              }
                              var valid3 = _errs13 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data4.base !== void 0) {
                                let data6 = data4.base;
                                const _errs15 = errors;
                                const _errs16 = errors;
                                if (typeof data6 !== "string" && data6 !== null) {
                                  validate10.errors = [{ instancePath: instancePath + "/subject/base", schemaPath: "#/definitions/revision/type", keyword: "type", params: { type: schema13.type }, message: "must be string,null" }];
                                  return false;
                                }
                                if (errors === _errs16) {
                                  if (typeof data6 === "string") {
                                    if (func3(data6) > 300) {
                                      validate10.errors = [{ instancePath: instancePath + "/subject/base", schemaPath: "#/definitions/revision/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                      return false;
                                    } else {
                                      if (func3(data6) < 1) {
                                        validate10.errors = [{ instancePath: instancePath + "/subject/base", schemaPath: "#/definitions/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid3 = _errs15 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data4.head !== void 0) {
                                  let data7 = data4.head;
                                  const _errs18 = errors;
                                  const _errs19 = errors;
                                  if (typeof data7 !== "string" && data7 !== null) {
                                    validate10.errors = [{ instancePath: instancePath + "/subject/head", schemaPath: "#/definitions/revision/type", keyword: "type", params: { type: schema13.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  if (errors === _errs19) {
                                    if (typeof data7 === "string") {
                                      if (func3(data7) > 300) {
                                        validate10.errors = [{ instancePath: instancePath + "/subject/head", schemaPath: "#/definitions/revision/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                        return false;
                                      } else {
                                        if (func3(data7) < 1) {
                                          validate10.errors = [{ instancePath: instancePath + "/subject/head", schemaPath: "#/definitions/revision/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid3 = _errs18 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.event !== void 0) {
                                    let data8 = data4.event;
                                    const _errs21 = errors;
                                    if (!(data8 === "local" || data8 === "pull_request" || data8 === "merge_group" || data8 === "push" || data8 === "schedule" || data8 === "workflow_dispatch" || data8 === "workflow_run")) {
                                      validate10.errors = [{ instancePath: instancePath + "/subject/event", schemaPath: "#/properties/subject/properties/event/enum", keyword: "enum", params: { allowedValues: schema11.properties.subject.properties.event.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid3 = _errs21 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data4.folder !== void 0) {
                                      let data9 = data4.folder;
                                      const _errs22 = errors;
                                      const _errs23 = errors;
                                      if (errors === _errs23) {
                                        if (typeof data9 === "string") {
                                          if (func3(data9) > 4096) {
                                            validate10.errors = [{ instancePath: instancePath + "/subject/folder", schemaPath: "#/definitions/path/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }];
                                            return false;
                                          } else {
                                            if (func3(data9) < 1) {
                                              validate10.errors = [{ instancePath: instancePath + "/subject/folder", schemaPath: "#/definitions/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate10.errors = [{ instancePath: instancePath + "/subject/folder", schemaPath: "#/definitions/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs22 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                    if (valid3) {
                                      if (data4.part !== void 0) {
                                        let data10 = data4.part;
                                        const _errs25 = errors;
                                        if (errors === _errs25) {
                                          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                            let missing3;
                                            if (data10.index === void 0 && (missing3 = "index") || data10.count === void 0 && (missing3 = "count") || data10.plan === void 0 && (missing3 = "plan")) {
                                              validate10.errors = [{ instancePath: instancePath + "/subject/part", schemaPath: "#/properties/subject/properties/part/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                              return false;
                                            } else {
                                              const _errs27 = errors;
                                              for (const key3 in data10) {
                                                if (!(key3 === "index" || key3 === "count" || key3 === "plan")) {
                                                  validate10.errors = [{ instancePath: instancePath + "/subject/part", schemaPath: "#/properties/subject/properties/part/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs27 === errors) {
                                                if (data10.index !== void 0) {
                                                  let data11 = data10.index;
                                                  const _errs28 = errors;
                                                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                                                    validate10.errors = [{ instancePath: instancePath + "/subject/part/index", schemaPath: "#/properties/subject/properties/part/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs28) {
                                                    if (typeof data11 == "number" && isFinite(data11)) {
                                                      if (data11 > 256 || isNaN(data11)) {
                                                        validate10.errors = [{ instancePath: instancePath + "/subject/part/index", schemaPath: "#/properties/subject/properties/part/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" }];
                                                        return false;
                                                      } else {
                                                        if (data11 < 1 || isNaN(data11)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/subject/part/index", schemaPath: "#/properties/subject/properties/part/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                          return false;
                                                        }
                                                      }
                                                    }
                                                  }
                                                  var valid7 = _errs28 === errors;
                                                } else {
                                                  var valid7 = true;
                                                }
                                                if (valid7) {
                                                  if (data10.count !== void 0) {
                                                    let data12 = data10.count;
                                                    const _errs30 = errors;
                                                    if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                                      validate10.errors = [{ instancePath: instancePath + "/subject/part/count", schemaPath: "#/properties/subject/properties/part/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs30) {
                                                      if (typeof data12 == "number" && isFinite(data12)) {
                                                        if (data12 > 256 || isNaN(data12)) {
                                                          validate10.errors = [{ instancePath: instancePath + "/subject/part/count", schemaPath: "#/properties/subject/properties/part/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" }];
                                                          return false;
                                                        } else {
                                                          if (data12 < 1 || isNaN(data12)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/subject/part/count", schemaPath: "#/properties/subject/properties/part/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid7 = _errs30 === errors;
                                                  } else {
                                                    var valid7 = true;
                                                  }
                                                  if (valid7) {
                                                    if (data10.plan !== void 0) {
                                                      let data13 = data10.plan;
                                                      const _errs32 = errors;
                                                      if (errors === _errs32) {
                                                        if (typeof data13 === "string") {
                                                          if (!pattern1.test(data13)) {
                                                            validate10.errors = [{ instancePath: instancePath + "/subject/part/plan", schemaPath: "#/properties/subject/properties/part/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }];
                                                            return false;
                                                          }
                                                        } else {
                                                          validate10.errors = [{ instancePath: instancePath + "/subject/part/plan", schemaPath: "#/properties/subject/properties/part/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid7 = _errs32 === errors;
                                                    } else {
                                                      var valid7 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate10.errors = [{ instancePath: instancePath + "/subject/part", schemaPath: "#/properties/subject/properties/part/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid3 = _errs25 === errors;
                                      } else {
                                        var valid3 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else {
                        validate10.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.policy !== void 0) {
                      let data14 = data.policy;
                      const _errs34 = errors;
                      if (errors === _errs34) {
                        if (typeof data14 === "string") {
                          if (func3(data14) > 4200) {
                            validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/maxLength", keyword: "maxLength", params: { limit: 4200 }, message: "must NOT have more than 4200 characters" }];
                            return false;
                          } else {
                            if (func3(data14) < 1) {
                              validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs34 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.scans !== void 0) {
                        let data15 = data.scans;
                        const _errs36 = errors;
                        if (errors === _errs36) {
                          if (Array.isArray(data15)) {
                            if (data15.length > 1e3) {
                              validate10.errors = [{ instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }];
                              return false;
                            } else {
                              var valid8 = true;
                              const len0 = data15.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs38 = errors;
                                if (!validate11(data15[i0], { instancePath: instancePath + "/scans/" + i0, parentData: data15, parentDataProperty: i0, rootData })) {
                                  vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
                                  errors = vErrors.length;
                                }
                                var valid8 = _errs38 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs36 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.findings !== void 0) {
                          let data17 = data.findings;
                          const _errs39 = errors;
                          if (errors === _errs39) {
                            if (Array.isArray(data17)) {
                              if (data17.length > 5e4) {
                                validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/maxItems", keyword: "maxItems", params: { limit: 5e4 }, message: "must NOT have more than 50000 items" }];
                                return false;
                              } else {
                                var valid9 = true;
                                const len1 = data17.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs41 = errors;
                                  if (!validate15(data17[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data17, parentDataProperty: i1, rootData })) {
                                    vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid9 = _errs41 === errors;
                                  if (!valid9) {
                                    break;
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid0 = _errs39 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.remedies !== void 0) {
                            let data19 = data.remedies;
                            const _errs42 = errors;
                            if (errors === _errs42) {
                              if (Array.isArray(data19)) {
                                if (data19.length > 5e4) {
                                  validate10.errors = [{ instancePath: instancePath + "/remedies", schemaPath: "#/properties/remedies/maxItems", keyword: "maxItems", params: { limit: 5e4 }, message: "must NOT have more than 50000 items" }];
                                  return false;
                                } else {
                                  var valid10 = true;
                                  const len2 = data19.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    const _errs44 = errors;
                                    if (!validate29(data19[i2], { instancePath: instancePath + "/remedies/" + i2, parentData: data19, parentDataProperty: i2, rootData })) {
                                      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid10 = _errs44 === errors;
                                    if (!valid10) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate10.errors = [{ instancePath: instancePath + "/remedies", schemaPath: "#/properties/remedies/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid0 = _errs42 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.coverage !== void 0) {
                              let data21 = data.coverage;
                              const _errs45 = errors;
                              if (errors === _errs45) {
                                if (Array.isArray(data21)) {
                                  if (data21.length > 5e3) {
                                    validate10.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" }];
                                    return false;
                                  } else {
                                    var valid11 = true;
                                    const len3 = data21.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      const _errs47 = errors;
                                      if (!validate31(data21[i3], { instancePath: instancePath + "/coverage/" + i3, parentData: data21, parentDataProperty: i3, rootData })) {
                                        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                        errors = vErrors.length;
                                      }
                                      var valid11 = _errs47 === errors;
                                      if (!valid11) {
                                        break;
                                      }
                                    }
                                  }
                                } else {
                                  validate10.errors = [{ instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs45 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.notices !== void 0) {
                                let data23 = data.notices;
                                const _errs48 = errors;
                                if (errors === _errs48) {
                                  if (Array.isArray(data23)) {
                                    if (data23.length > 5e3) {
                                      validate10.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" }];
                                      return false;
                                    } else {
                                      var valid12 = true;
                                      const len4 = data23.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        const _errs50 = errors;
                                        if (!validate33(data23[i4], { instancePath: instancePath + "/notices/" + i4, parentData: data23, parentDataProperty: i4, rootData })) {
                                          vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid12 = _errs50 === errors;
                                        if (!valid12) {
                                          break;
                                        }
                                      }
                                    }
                                  } else {
                                    validate10.errors = [{ instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs48 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.surface !== void 0) {
                                  let data25 = data.surface;
                                  const _errs51 = errors;
                                  if (errors === _errs51) {
                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                      let missing4;
                                      if (data25.opened === void 0 && (missing4 = "opened") || data25.closed === void 0 && (missing4 = "closed")) {
                                        validate10.errors = [{ instancePath: instancePath + "/surface", schemaPath: "#/properties/surface/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                        return false;
                                      } else {
                                        const _errs53 = errors;
                                        for (const key4 in data25) {
                                          if (!(key4 === "opened" || key4 === "closed")) {
                                            validate10.errors = [{ instancePath: instancePath + "/surface", schemaPath: "#/properties/surface/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                            return false;
                                            break;
                                          }
                                        }
                                        if (_errs53 === errors) {
                                          if (data25.opened !== void 0) {
                                            let data26 = data25.opened;
                                            const _errs54 = errors;
                                            if (errors === _errs54) {
                                              if (Array.isArray(data26)) {
                                                if (data26.length > 500) {
                                                  validate10.errors = [{ instancePath: instancePath + "/surface/opened", schemaPath: "#/properties/surface/properties/opened/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                  return false;
                                                } else {
                                                  var valid14 = true;
                                                  const len5 = data26.length;
                                                  for (let i5 = 0; i5 < len5; i5++) {
                                                    const _errs56 = errors;
                                                    if (!validate36(data26[i5], { instancePath: instancePath + "/surface/opened/" + i5, parentData: data26, parentDataProperty: i5, rootData })) {
                                                      vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid14 = _errs56 === errors;
                                                    if (!valid14) {
                                                      break;
                                                    }
                                                  }
                                                }
                                              } else {
                                                validate10.errors = [{ instancePath: instancePath + "/surface/opened", schemaPath: "#/properties/surface/properties/opened/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                              }
                                            }
                                            var valid13 = _errs54 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data25.closed !== void 0) {
                                              let data28 = data25.closed;
                                              const _errs57 = errors;
                                              if (errors === _errs57) {
                                                if (Array.isArray(data28)) {
                                                  if (data28.length > 500) {
                                                    validate10.errors = [{ instancePath: instancePath + "/surface/closed", schemaPath: "#/properties/surface/properties/closed/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                                                    return false;
                                                  } else {
                                                    var valid15 = true;
                                                    const len6 = data28.length;
                                                    for (let i6 = 0; i6 < len6; i6++) {
                                                      const _errs59 = errors;
                                                      if (!validate46(data28[i6], { instancePath: instancePath + "/surface/closed/" + i6, parentData: data28, parentDataProperty: i6, rootData })) {
                                                        vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                                        errors = vErrors.length;
                                                      }
                                                      var valid15 = _errs59 === errors;
                                                      if (!valid15) {
                                                        break;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate10.errors = [{ instancePath: instancePath + "/surface/closed", schemaPath: "#/properties/surface/properties/closed/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid13 = _errs57 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate10.errors = [{ instancePath: instancePath + "/surface", schemaPath: "#/properties/surface/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs51 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.verdict !== void 0) {
                                    let data30 = data.verdict;
                                    const _errs60 = errors;
                                    if (errors === _errs60) {
                                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                        let missing5;
                                        if (data30.outcome === void 0 && (missing5 = "outcome") || data30.violations === void 0 && (missing5 = "violations")) {
                                          validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }];
                                          return false;
                                        } else {
                                          const _errs62 = errors;
                                          for (const key5 in data30) {
                                            if (!(key5 === "outcome" || key5 === "override" || key5 === "warnings" || key5 === "violations")) {
                                              validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs62 === errors) {
                                            if (data30.outcome !== void 0) {
                                              let data31 = data30.outcome;
                                              const _errs63 = errors;
                                              if (!(data31 === "pass" || data31 === "warn" || data31 === "fail" || data31 === "error")) {
                                                validate10.errors = [{ instancePath: instancePath + "/verdict/outcome", schemaPath: "#/properties/verdict/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema11.properties.verdict.properties.outcome.enum }, message: "must be equal to one of the allowed values" }];
                                                return false;
                                              }
                                              var valid16 = _errs63 === errors;
                                            } else {
                                              var valid16 = true;
                                            }
                                            if (valid16) {
                                              if (data30.override !== void 0) {
                                                let data32 = data30.override;
                                                const _errs64 = errors;
                                                if (errors === _errs64) {
                                                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                    let missing6;
                                                    if (data32.by === void 0 && (missing6 = "by") || data32.owner === void 0 && (missing6 = "owner") || data32.reason === void 0 && (missing6 = "reason")) {
                                                      validate10.errors = [{ instancePath: instancePath + "/verdict/override", schemaPath: "#/properties/verdict/properties/override/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }];
                                                      return false;
                                                    } else {
                                                      const _errs66 = errors;
                                                      for (const key6 in data32) {
                                                        if (!(key6 === "by" || key6 === "owner" || key6 === "reason")) {
                                                          validate10.errors = [{ instancePath: instancePath + "/verdict/override", schemaPath: "#/properties/verdict/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                                          return false;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs66 === errors) {
                                                        if (data32.by !== void 0) {
                                                          let data33 = data32.by;
                                                          const _errs67 = errors;
                                                          const _errs68 = errors;
                                                          if (errors === _errs68) {
                                                            if (typeof data33 === "string") {
                                                              if (func3(data33) > 300) {
                                                                validate10.errors = [{ instancePath: instancePath + "/verdict/override/by", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                return false;
                                                              } else {
                                                                if (func3(data33) < 1) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/verdict/override/by", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                  return false;
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/verdict/override/by", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid17 = _errs67 === errors;
                                                        } else {
                                                          var valid17 = true;
                                                        }
                                                        if (valid17) {
                                                          if (data32.owner !== void 0) {
                                                            let data34 = data32.owner;
                                                            const _errs70 = errors;
                                                            const _errs71 = errors;
                                                            if (errors === _errs71) {
                                                              if (typeof data34 === "string") {
                                                                if (func3(data34) > 300) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/verdict/override/owner", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                  return false;
                                                                } else {
                                                                  if (func3(data34) < 1) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/verdict/override/owner", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/verdict/override/owner", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid17 = _errs70 === errors;
                                                          } else {
                                                            var valid17 = true;
                                                          }
                                                          if (valid17) {
                                                            if (data32.reason !== void 0) {
                                                              let data35 = data32.reason;
                                                              const _errs73 = errors;
                                                              const _errs74 = errors;
                                                              if (errors === _errs74) {
                                                                if (typeof data35 === "string") {
                                                                  if (func3(data35) > 4e3) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/verdict/override/reason", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate10.errors = [{ instancePath: instancePath + "/verdict/override/reason", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid17 = _errs73 === errors;
                                                            } else {
                                                              var valid17 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    validate10.errors = [{ instancePath: instancePath + "/verdict/override", schemaPath: "#/properties/verdict/properties/override/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid16 = _errs64 === errors;
                                              } else {
                                                var valid16 = true;
                                              }
                                              if (valid16) {
                                                if (data30.warnings !== void 0) {
                                                  let data36 = data30.warnings;
                                                  const _errs76 = errors;
                                                  if (errors === _errs76) {
                                                    if (Array.isArray(data36)) {
                                                      if (data36.length > 5e4) {
                                                        validate10.errors = [{ instancePath: instancePath + "/verdict/warnings", schemaPath: "#/properties/verdict/properties/warnings/maxItems", keyword: "maxItems", params: { limit: 5e4 }, message: "must NOT have more than 50000 items" }];
                                                        return false;
                                                      } else {
                                                        var valid21 = true;
                                                        const len7 = data36.length;
                                                        for (let i7 = 0; i7 < len7; i7++) {
                                                          let data37 = data36[i7];
                                                          const _errs78 = errors;
                                                          if (errors === _errs78) {
                                                            if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                              let missing7;
                                                              if (data37.rule === void 0 && (missing7 = "rule") || data37.message === void 0 && (missing7 = "message")) {
                                                                validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7, schemaPath: "#/properties/verdict/properties/warnings/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }];
                                                                return false;
                                                              } else {
                                                                const _errs80 = errors;
                                                                for (const key7 in data37) {
                                                                  if (!(key7 === "rule" || key7 === "message")) {
                                                                    validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7, schemaPath: "#/properties/verdict/properties/warnings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                                                    return false;
                                                                    break;
                                                                  }
                                                                }
                                                                if (_errs80 === errors) {
                                                                  if (data37.rule !== void 0) {
                                                                    let data38 = data37.rule;
                                                                    const _errs81 = errors;
                                                                    const _errs82 = errors;
                                                                    if (errors === _errs82) {
                                                                      if (typeof data38 === "string") {
                                                                        if (func3(data38) > 300) {
                                                                          validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7 + "/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                          return false;
                                                                        } else {
                                                                          if (func3(data38) < 1) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7 + "/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                            return false;
                                                                          }
                                                                        }
                                                                      } else {
                                                                        validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7 + "/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                    var valid22 = _errs81 === errors;
                                                                  } else {
                                                                    var valid22 = true;
                                                                  }
                                                                  if (valid22) {
                                                                    if (data37.message !== void 0) {
                                                                      let data39 = data37.message;
                                                                      const _errs84 = errors;
                                                                      const _errs85 = errors;
                                                                      if (errors === _errs85) {
                                                                        if (typeof data39 === "string") {
                                                                          if (func3(data39) > 4e3) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7 + "/message", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                            return false;
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7 + "/message", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid22 = _errs84 === errors;
                                                                    } else {
                                                                      var valid22 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              validate10.errors = [{ instancePath: instancePath + "/verdict/warnings/" + i7, schemaPath: "#/properties/verdict/properties/warnings/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid21 = _errs78 === errors;
                                                          if (!valid21) {
                                                            break;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      validate10.errors = [{ instancePath: instancePath + "/verdict/warnings", schemaPath: "#/properties/verdict/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid16 = _errs76 === errors;
                                                } else {
                                                  var valid16 = true;
                                                }
                                                if (valid16) {
                                                  if (data30.violations !== void 0) {
                                                    let data40 = data30.violations;
                                                    const _errs87 = errors;
                                                    if (errors === _errs87) {
                                                      if (Array.isArray(data40)) {
                                                        if (data40.length > 5e4) {
                                                          validate10.errors = [{ instancePath: instancePath + "/verdict/violations", schemaPath: "#/properties/verdict/properties/violations/maxItems", keyword: "maxItems", params: { limit: 5e4 }, message: "must NOT have more than 50000 items" }];
                                                          return false;
                                                        } else {
                                                          var valid25 = true;
                                                          const len8 = data40.length;
                                                          for (let i8 = 0; i8 < len8; i8++) {
                                                            let data41 = data40[i8];
                                                            const _errs89 = errors;
                                                            if (errors === _errs89) {
                                                              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                                                                let missing8;
                                                                if (data41.rule === void 0 && (missing8 = "rule") || data41.finding === void 0 && (missing8 = "finding") || data41.message === void 0 && (missing8 = "message")) {
                                                                  validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8, schemaPath: "#/properties/verdict/properties/violations/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }];
                                                                  return false;
                                                                } else {
                                                                  const _errs91 = errors;
                                                                  for (const key8 in data41) {
                                                                    if (!(key8 === "rule" || key8 === "finding" || key8 === "message")) {
                                                                      validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8, schemaPath: "#/properties/verdict/properties/violations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                                                      return false;
                                                                      break;
                                                                    }
                                                                  }
                                                                  if (_errs91 === errors) {
                                                                    if (data41.rule !== void 0) {
                                                                      let data42 = data41.rule;
                                                                      const _errs92 = errors;
                                                                      const _errs93 = errors;
                                                                      if (errors === _errs93) {
                                                                        if (typeof data42 === "string") {
                                                                          if (func3(data42) > 300) {
                                                                            validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8 + "/rule", schemaPath: "#/definitions/word/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }];
                                                                            return false;
                                                                          } else {
                                                                            if (func3(data42) < 1) {
                                                                              validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8 + "/rule", schemaPath: "#/definitions/word/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                        } else {
                                                                          validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8 + "/rule", schemaPath: "#/definitions/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                          return false;
                                                                        }
                                                                      }
                                                                      var valid26 = _errs92 === errors;
                                                                    } else {
                                                                      var valid26 = true;
                                                                    }
                                                                    if (valid26) {
                                                                      if (data41.finding !== void 0) {
                                                                        let data43 = data41.finding;
                                                                        const _errs95 = errors;
                                                                        const _errs96 = errors;
                                                                        let valid28 = false;
                                                                        const _errs97 = errors;
                                                                        const _errs98 = errors;
                                                                        if (errors === _errs98) {
                                                                          if (typeof data43 === "string") {
                                                                            if (func3(data43) > 64) {
                                                                              const err0 = { instancePath: instancePath + "/verdict/violations/" + i8 + "/finding", schemaPath: "#/definitions/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err0];
                                                                              } else {
                                                                                vErrors.push(err0);
                                                                              }
                                                                              errors++;
                                                                            } else {
                                                                              if (!pattern2.test(data43)) {
                                                                                const err1 = { instancePath: instancePath + "/verdict/violations/" + i8 + "/finding", schemaPath: "#/definitions/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8,64}$" }, message: 'must match pattern "^[0-9a-f]{8,64}$"' };
                                                                                if (vErrors === null) {
                                                                                  vErrors = [err1];
                                                                                } else {
                                                                                  vErrors.push(err1);
                                                                                }
                                                                                errors++;
                                                                              }
                                                                            }
                                                                          } else {
                                                                            const err2 = { instancePath: instancePath + "/verdict/violations/" + i8 + "/finding", schemaPath: "#/definitions/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err2];
                                                                            } else {
                                                                              vErrors.push(err2);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                        }
                                                                        var _valid0 = _errs97 === errors;
                                                                        valid28 = valid28 || _valid0;
                                                                        if (!valid28) {
                                                                          const _errs100 = errors;
                                                                          if (data43 !== null) {
                                                                            const err3 = { instancePath: instancePath + "/verdict/violations/" + i8 + "/finding", schemaPath: "#/properties/verdict/properties/violations/items/properties/finding/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err3];
                                                                            } else {
                                                                              vErrors.push(err3);
                                                                            }
                                                                            errors++;
                                                                          }
                                                                          var _valid0 = _errs100 === errors;
                                                                          valid28 = valid28 || _valid0;
                                                                        }
                                                                        if (!valid28) {
                                                                          const err4 = { instancePath: instancePath + "/verdict/violations/" + i8 + "/finding", schemaPath: "#/properties/verdict/properties/violations/items/properties/finding/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err4];
                                                                          } else {
                                                                            vErrors.push(err4);
                                                                          }
                                                                          errors++;
                                                                          validate10.errors = vErrors;
                                                                          return false;
                                                                        } else {
                                                                          errors = _errs96;
                                                                          if (vErrors !== null) {
                                                                            if (_errs96) {
                                                                              vErrors.length = _errs96;
                                                                            } else {
                                                                              vErrors = null;
                                                                            }
                                                                          }
                                                                        }
                                                                        var valid26 = _errs95 === errors;
                                                                      } else {
                                                                        var valid26 = true;
                                                                      }
                                                                      if (valid26) {
                                                                        if (data41.message !== void 0) {
                                                                          let data44 = data41.message;
                                                                          const _errs102 = errors;
                                                                          const _errs103 = errors;
                                                                          if (errors === _errs103) {
                                                                            if (typeof data44 === "string") {
                                                                              if (func3(data44) > 4e3) {
                                                                                validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8 + "/message", schemaPath: "#/definitions/message/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }];
                                                                                return false;
                                                                              }
                                                                            } else {
                                                                              validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8 + "/message", schemaPath: "#/definitions/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                              return false;
                                                                            }
                                                                          }
                                                                          var valid26 = _errs102 === errors;
                                                                        } else {
                                                                          var valid26 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                validate10.errors = [{ instancePath: instancePath + "/verdict/violations/" + i8, schemaPath: "#/properties/verdict/properties/violations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid25 = _errs89 === errors;
                                                            if (!valid25) {
                                                              break;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate10.errors = [{ instancePath: instancePath + "/verdict/violations", schemaPath: "#/properties/verdict/properties/violations/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid16 = _errs87 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs60 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        } else {
          validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
          return false;
        }
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_run_result();
