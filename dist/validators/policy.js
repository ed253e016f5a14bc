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
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "gatehouse-policy", "title": "Gatehouse policy", "description": "The policy file .github/gatehouse.yml: what is checked, what blocks a merge, and which exceptions stand.", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of this format." }, "extends": { "type": ["string", "array"], "minLength": 1, "maxLength": 500, "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": "The layers above, one or several, owner/repo/path@commit with the 40 hexadecimal digits of a commit; the first stands highest. What they say holds, and is tightened here; it is loosened where they list it as overridable.", "examples": ["acme/security/gatehouse.yml@0123456789abcdef0123456789abcdef01234567"] }, "overridable": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "What a policy that extends this one may loosen: paths of settings (`gate.fail-on`, `static.rules.http-url`), of whole sections (`static`), of exceptions by id (`exceptions.GHSA-\u2026`).", "examples": [["static.rules.http-url", "gate.fail-on", "exceptions"]] }, "dependencies": { "type": "object", "additionalProperties": false, "description": "The dependency audit.", "properties": { "enabled": { "type": "boolean", "default": true, "description": "Whether it runs." }, "engine": { "enum": ["auto", "builtin", "osv-scanner", "both"], "default": "auto", "description": "auto: osv-scanner when it is on the PATH, else the built-in engine; both: run the two and list every disagreement." }, "minimum-age": { "type": "string", "pattern": "^[0-9]{1,4}d$", "examples": ["3d"], "description": "Least age of a version that a change adds, in days, as in 3d." }, "licenses": { "type": "object", "additionalProperties": false, "properties": { "allow": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "SPDX ids; anything else is a finding." }, "deny": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "SPDX ids that are a finding." } } }, "packages": { "type": "object", "additionalProperties": false, "properties": { "deny": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 300 }, "description": "Packages that block wherever they come in: a name, where * stands for any characters, with its ecosystem before it and versions behind it where they matter: `@scope/*`, `lodash@<4`, `PyPI:requests`." } } }, "kev": { "type": "string", "description": "CISA's Known Exploited Vulnerabilities catalogue: a file or an https address." }, "epss": { "type": "string", "description": "EPSS scores as CSV: a file or an https address." } } }, "secrets": { "type": "object", "additionalProperties": false, "description": "The secret scan.", "properties": { "enabled": { "type": "boolean", "default": true, "description": "Whether it runs." }, "history": { "type": "boolean", "default": false, "description": "Scan every blob of the whole history, not only the change." }, "engine": { "enum": ["builtin", "gitleaks", "betterleaks", "trufflehog", "kingfisher", "all"], "default": "builtin", "description": "A scanner on the PATH that runs beside the built-in one, its findings joined with ours; all: those of the four that are there." }, "verify": { "type": "array", "uniqueItems": true, "items": { "enum": ["anthropic", "digitalocean", "github", "gitlab", "heroku", "npm", "openai", "sendgrid", "slack", "stripe"] }, "default": [], "description": "Providers that are asked whether a token found is live: the token is sent to its own provider. Never for a change from a fork." }, "rules": { "type": "object", "description": "By id: a rule of the product, or a provider's name for all of its rules, switched on or off, or how far its findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); or a rule of your own. A rule's own switch counts before its provider's.", "examples": [{ "stripe-test-key": "off", "acme-token": { "title": "Acme access token", "severity": "critical", "keywords": ["acme_live_"], "pattern": "acme_live_[A-Za-z0-9]{32}", "entropy": 3.2, "revoke": "https://acme.example/settings/tokens", "examples": ["ACME=acme_live_{A-Za-z0-9:32}"], "silent": ["ACME=acme_test_{A-Za-z0-9:32}"] } }], "additionalProperties": { "if": { "type": "object" }, "else": { "enum": ["on", "block", "warn", "report", "off"] }, "then": { "type": "object", "additionalProperties": false, "required": ["title", "keywords", "pattern"], "properties": { "title": { "type": "string", "minLength": 1, "maxLength": 120, "description": "What it finds, as in: Acme access token." }, "severity": { "enum": ["critical", "high", "medium", "low"], "default": "high", "description": "What the value opens." }, "confidence": { "enum": ["high", "medium", "low"], "description": "How sure a match is; low never blocks. Default: high, for an assignment medium." }, "kind": { "enum": ["token", "window", "assignment"], "default": "token", "description": "token: the pattern begins with a keyword. window: the keyword stands in or near the match. assignment: the keyword is part of a name, the pattern is the whole value given to it." }, "keywords": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100 }, "description": "Texts of four characters and more that only files with this secret hold: nothing else of the rule runs without one." }, "pattern": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Regular expression over bytes. No *, + or {n,}, no repeated group that varies in length; its first group, if it has one, is the secret." }, "ignoreCase": { "type": "boolean", "default": false, "description": "Keywords and pattern without regard to case." }, "entropy": { "type": "number", "minimum": 0, "maximum": 8, "description": "Least Shannon entropy of the value, in bits a character." }, "check": { "enum": ["github-crc", "npm-crc", "crc-tail", "aws-account", "jwt", "slack", "pem", "url-password", "grafana-crc", "basic-auth"], "description": "A structure or checksum that the value must have." }, "allow": { "type": "array", "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Expressions for values that fit and are no secret." }, "path": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Glob over the paths of the files that it looks at; absent: all." }, "provider": { "type": "string", "minLength": 1, "maxLength": 120, "description": "Who issues the secret." }, "revoke": { "type": "string", "maxLength": 500, "description": "The https address where a leaked value is revoked." }, "remedy": { "type": "string", "minLength": 1, "maxLength": 500, "description": "What to do when a value leaks, where there is no such page." }, "log": { "type": "string", "maxLength": 500, "description": "The https address that shows what a leaked value was used for." }, "examples": { "type": "array", "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Texts that the rule must find, tried whenever the policy is loaded; {A-Za-z0-9:32} stands for 32 characters of a set, {@crc acme_} for a token with its checksum." }, "silent": { "type": "array", "maxItems": 10, "items": { "type": "string", "minLength": 1, "maxLength": 2e3 }, "description": "Counter-examples: texts in which the rule must find nothing." } } } } } } }, "static": { "type": "object", "additionalProperties": false, "description": "The checks of code and workflows.", "properties": { "enabled": { "type": "boolean", "default": true, "description": "Whether it runs." }, "rules": { "type": "object", "additionalProperties": { "enum": ["on", "block", "warn", "report", "off"] }, "description": "Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone); `on` is what their measured precision allows." }, "vendored": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "Globs over code that is somebody else's: it is not scanned, and the report says so." }, "models": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "Files of the base branch that say what your own libraries do with data: sources, sinks, checks." }, "semgrep": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 1e3 }, "default": [], "description": "Files and folders of the base branch with your own rules in Semgrep's form." }, "linters": { "type": "array", "uniqueItems": true, "items": { "enum": ["bandit", "eslint", "gosec", "hadolint", "ruff"] }, "default": [], "description": "Linters of others that run beside our checks, from the PATH, over copies of the changed files, with no configuration, plugin or comment of the change. One that is not there makes the scan partial.", "examples": [["ruff", "hadolint"]] }, "own-actions": { "type": "array", "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$", "maxLength": 200 }, "default": [], "description": "Owners (owner, or owner/name) of actions and called workflows that are as trusted as this repository: they need no pin and may inherit secrets." }, "tests": { "enum": ["full", "lowered"], "default": "lowered", "description": "What findings in test code weigh: what they weigh elsewhere, or next to nothing." } } }, "database": { "type": "object", "additionalProperties": false, "description": "What migrations let whom do in the database.", "properties": { "enabled": { "type": "boolean", "default": true, "description": "Whether it runs." }, "rules": { "type": "object", "additionalProperties": { "enum": ["on", "block", "warn", "report", "off"] }, "description": "Rules by id: off, or how far their findings may go (`block`, `warn`: told and never blocking, `report`: in the report alone). Locks and steps that nothing takes back are in the report alone unless this says otherwise.", "examples": [{ "database-lock": "warn", "database-plain-secret": "off" }] } } }, "gate": { "type": "object", "additionalProperties": false, "description": "What blocks a merge.", "properties": { "severity": { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "How severe findings are for you: the gate judges them so, the report keeps what was stated.", "properties": { "rules": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "enum": ["critical", "high", "medium", "low"] }, "description": "By rule or advisory id." }, "packages": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "enum": ["critical", "high", "medium", "low"] }, "description": "By package, where * stands for any characters, with its ecosystem before it where that matters: `lodash`, `@acme/*`, `PyPI:requests`. The first that fits counts; a rule comes before. Malware is as severe as ever." } } }, "malware": { "enum": ["new", "any"], "default": "new", "description": "Malicious packages that always block: new ones, or any, also those of the base." }, "rules": { "type": "array", "maxItems": 500, "default": [], "description": "Rules in order, the first that holds decides. `when` is CEL; one that does not speak of `finding` is asked once a run.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "when", "then"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,63}$", "examples": ["dev-only"], "description": "Its name in comments." }, "when": { "type": "string", "minLength": 1, "maxLength": 4e3, "description": "CEL over finding, change, run, coverage, surface and now." }, "then": { "enum": ["block", "warn", "ignore"], "description": "What is done where it holds." }, "message": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Why, in your words." } } } }, "levels": { "type": "object", "maxProperties": 1e3, "additionalProperties": { "enum": ["block", "warn", "ignore"] }, "description": "What findings do by rule or advisory id, whatever their severity: block, warn or ignore." }, "known-exploited": { "enum": ["judge", "block", "warn"], "default": "judge", "description": "What a vulnerability does that is known to be exploited (KEV), whatever its score; `judge`: what its severity says." }, "epss-above": { "type": "number", "exclusiveMinimum": 0, "maximum": 1, "description": "A vulnerability whose EPSS probability is this or more blocks, whatever its score." }, "development": { "enum": ["judge", "warn", "ignore"], "default": "judge", "description": "What a finding of a package does that only development needs; `judge`: the same as any other. Malware always blocks." }, "without-fix": { "enum": ["judge", "warn", "ignore"], "default": "judge", "description": "What a vulnerability of a package does that no version fixes; `judge`: the same as any other." }, "new-rules": { "default": "judge", "description": "What a rule does that a version brought a short while ago: `warn` for 14 days from that release, or for as many as `days` says; `judge`: the same as any other.", "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "required": ["days"], "properties": { "days": { "type": "integer", "minimum": 1, "maximum": 365, "description": "Days from the release." } } }, "else": { "enum": ["judge", "warn"] } }, "fail-on": { "default": "high", "description": "New findings at or above this severity fail. One word, or one for each category; `others` for those that are not named.", "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "dependency": { "enum": ["critical", "high", "medium", "low", "none"] }, "malware": { "enum": ["critical", "high", "medium", "low", "none"] }, "license": { "enum": ["critical", "high", "medium", "low", "none"] }, "secret": { "enum": ["critical", "high", "medium", "low", "none"] }, "code": { "enum": ["critical", "high", "medium", "low", "none"] }, "infrastructure": { "enum": ["critical", "high", "medium", "low", "none"] }, "workflow": { "enum": ["critical", "high", "medium", "low", "none"] }, "database": { "enum": ["critical", "high", "medium", "low", "none"] }, "policy": { "enum": ["critical", "high", "medium", "low", "none"] }, "others": { "enum": ["critical", "high", "medium", "low", "none"] } } }, "else": { "enum": ["critical", "high", "medium", "low", "none"] } }, "unknown-severity": { "enum": ["fail", "warn", "ignore"], "default": "fail", "description": "What an advisory without a score does." }, "require": { "type": "array", "uniqueItems": true, "items": { "type": "string", "maxLength": 60, "pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, "default": [], "description": "Scanners that must have run, and other tools whose report must be there (the name of the tool in small letters, other characters as dashes: codeql, semgrep-oss), whatever the workflow says: one that is missing or switched off is an error.", "examples": [["dependencies", "secrets", "static", "codeql"]] }, "required-reviewers": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["paths", "owner"], "properties": { "paths": { "type": "array", "minItems": 1, "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 500 }, "description": "Globs over paths from the root of the repository, or words for the surroundings of the gate: policy, workflows, codeowners." }, "owner": { "type": "string", "pattern": "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$", "description": "@login or @org/team." } } }, "default": [], "description": "Who must have approved the head of a change that touches these paths, as the code host tells." }, "touched-files": { "enum": ["off", "judge"], "default": "off", "description": "Whether old findings in files that the change touches are judged like new ones." }, "ratchet": { "enum": ["off", "block"], "default": "off", "description": "Whether a change blocks that leaves more findings than there were before it." }, "max-warnings": { "type": "integer", "minimum": 0, "description": "More new findings than this that only warn block." }, "max-exception-days": { "type": "integer", "minimum": 1, "maximum": 3650, "description": "An exception that ends later than so many days from today is a mistake of the policy file." }, "exception-owners": { "enum": ["anybody", "codeowners", "approved"], "default": "anybody", "description": "Who may own an exception: with `codeowners` whom the base's CODEOWNERS names, and anybody else is a mistake of the policy file; with `approved` such an owner who has approved the head that adds it, and the change is blocked until then." }, "added-exceptions": { "enum": ["approved", "never"], "default": "approved", "description": "When an exception counts that the change itself adds: with `approved` once somebody whom the base's CODEOWNERS names for the policy file has approved this very head; with `never` once it is merged." }, "override": { "type": "object", "additionalProperties": false, "required": ["owners"], "properties": { "owners": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "pattern": "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$" }, "description": "@login or @org/team: who may let a head through that the policy blocks." }, "malware": { "type": "boolean", "default": false, "description": "Whether malicious code may be let through as well." } }, "description": "Break glass: /gatehouse override <head> <reason> in a comment, on record and for that head alone." } } }, "coverage": { "type": "object", "description": "What follows from something that was not looked at: fail, warn or ignore. A path decides before a kind, a kind before the two general keys.", "additionalProperties": false, "properties": { "changed": { "enum": ["fail", "warn", "ignore"], "default": "fail", "description": "What the change took out of sight." }, "uncovered": { "enum": ["fail", "warn", "ignore"], "default": "warn", "description": "What nobody can read yet, or the base could not read either." }, "kinds": { "type": "object", "description": "By kind of what stood in the way.", "propertyNames": { "enum": ["manifest", "lockfile", "graph", "ecosystem", "language", "syntax", "generated", "vendored", "binary", "archive", "encoding", "minified", "too-large", "unreadable", "link", "submodule", "lfs", "history", "budget", "scanner"] }, "additionalProperties": { "enum": ["fail", "warn", "ignore"] } }, "paths": { "type": "object", "maxProperties": 1e3, "description": "By glob over the path; the first that matches decides.", "propertyNames": { "minLength": 1, "maxLength": 1e3 }, "additionalProperties": { "enum": ["fail", "warn", "ignore"] } } } }, "publish": { "type": "object", "additionalProperties": false, "description": "What is written to a pull request beside comment and review. The inputs of the actions can ask for more, never for less.", "properties": { "labels": { "type": ["boolean", "object"], "default": false, "additionalProperties": false, "minProperties": 1, "description": "Keep two labels right: true for 'security: blocked' and 'policy-change', or names of your own.", "properties": { "blocked": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "examples": ["security: blocked, on one line"], "default": "security: blocked", "description": "On a pull request that the gate blocks." }, "policy-change": { "type": "string", "minLength": 1, "maxLength": 50, "pattern": "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "examples": ["security: blocked, on one line"], "default": "policy-change", "description": "On a pull request that touches the policy, an ignore or a workflow." } } }, "reviewers": { "type": "array", "maxItems": 15, "items": { "type": "string", "pattern": "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$", "examples": ["@login", "@org/team"] }, "description": "People (@login) and teams (@org/team) who are asked for a review when a pull request touches the policy, an ignore or a workflow." } } }, "results": { "type": "object", "additionalProperties": false, "description": "Services that know results of other tools. What is not named is not asked.", "properties": { "forks": { "enum": ["fail", "skip"], "default": "fail", "description": "What follows on pull requests of forks, for which no token is used: a scan that failed, or one that was skipped. gate.require asks for a service that must have answered all the same." }, "code-scanning": { "type": "object", "additionalProperties": false, "required": ["tools"], "description": "GitHub code scanning: alerts of the pull request. The run's token needs security-events: read.", "properties": { "tools": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 100, "pattern": "[A-Za-z0-9]" }, "description": "Tools, as code scanning names them, each of which must have analysed the head.", "examples": [["CodeQL"]] }, "wait": { "type": "integer", "minimum": 0, "maximum": 30, "default": 5, "description": "Minutes that an analysis which is not there yet is waited for; then the scan has failed." } } }, "dependabot": { "type": "boolean", "default": false, "description": "Dependabot alerts of the default branch, joined to what was found in the same lockfiles. The run's token needs vulnerability-alerts: read." }, "secret-scanning": { "type": "boolean", "default": false, "description": "GitHub secret scanning: alerts of the pull request's commits. Needs the token of an App or of a person, with secret scanning alerts: read." }, "snyk": { "type": "object", "additionalProperties": false, "required": ["organization", "projects"], "description": "Snyk: open issues of projects, where no report of the command line is at hand. They are of what Snyk has last looked at, so none is ever new. Token: SNYK_TOKEN.", "properties": { "host": { "type": "string", "maxLength": 500, "pattern": "^https?://[^\\s?#@]+$", "default": "https://api.snyk.io", "description": "The only host that the token is sent to.", "examples": ["https://api.eu.snyk.io"] }, "organization": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "description": "Id of the organisation." }, "projects": { "type": "array", "minItems": 1, "maxItems": 50, "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, "description": "Ids of the projects of this repository." } } }, "sonarqube": { "type": "object", "additionalProperties": false, "required": ["project"], "description": "SonarQube Server or Cloud: quality gate, issues and hotspots of the pull request. Token: SONAR_TOKEN.", "properties": { "host": { "type": "string", "maxLength": 500, "pattern": "^https?://[^\\s?#@]+$", "default": "https://sonarcloud.io", "description": "The only host that the token is sent to." }, "project": { "type": "string", "minLength": 1, "maxLength": 400, "pattern": "^[\\w.:-]+$", "description": "Key of the project." }, "organization": { "type": "string", "minLength": 1, "maxLength": 400, "pattern": "^[\\w.:-]+$", "description": "Key of the organisation; SonarQube Cloud tells of a rule with it alone." }, "conditions": { "type": "array", "maxItems": 100, "uniqueItems": true, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z*][a-z0-9_*]*$" }, "description": "Conditions of the quality gate that count, by metric, with * for any characters. Absent: all. A gate that is red for others alone is told and does not block.", "examples": [["new_security*", "new_vulnerabilities"]] }, "severity": { "enum": ["critical", "high", "medium", "low", "info"], "default": "high", "description": "How bad a condition is that the quality gate does not meet." }, "issues": { "enum": ["security", "all"], "default": "security", "description": "Which issues become findings: those about security, or all." }, "wait": { "type": "integer", "minimum": 0, "maximum": 30, "default": 5, "description": "Minutes that an analysis which is not there yet is waited for; then the scan has failed." } } } } }, "exceptions": { "type": "array", "maxItems": 5e3, "description": "Findings that may stay for a while.", "items": { "type": "object", "additionalProperties": false, "required": ["reason", "owner", "expires"], "properties": { "id": { "type": "string", "minLength": 1, "description": "A rule, an advisory or one of its aliases, or a finding's fingerprint." }, "rule": { "type": "string", "minLength": 1, "description": "A rule alone." }, "fingerprint": { "type": "string", "minLength": 1, "description": "A finding's fingerprint alone." }, "category": { "enum": ["dependency", "license", "secret", "code", "infrastructure", "workflow", "database", "policy"], "description": "With a path: every finding of a category there, whatever its rule; never malware." }, "package": { "type": "string", "minLength": 1, "description": "A package, or some of its versions: `lodash@<4.17.21`, `lodash@>=4 <4.17.21`." }, "path": { "type": "string", "minLength": 1, "description": "Glob over the finding's path." }, "reason": { "type": "string", "minLength": 1, "description": "Why it may stay." }, "owner": { "type": "string", "minLength": 1, "description": "Who answers for it: @login or @org/team." }, "expires": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$", "examples": ["2027-01-31"], "description": "Last day on which it counts, YYYY-MM-DD." }, "status": { "enum": ["not_affected", "affected", "fixed", "under_investigation"], "description": "What is said of it as VEX: a status of OpenVEX." }, "justification": { "enum": ["component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path", "vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"], "description": "Why it is not affected: a justification of OpenVEX." } } } } } };
    var func2 = Object.prototype.hasOwnProperty;
    var func3 = require_ucs2length().default;
    var func0 = require_equal().default;
    var pattern0 = new RegExp("^[0-9]{1,4}d$", "u");
    var pattern1 = new RegExp("^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$", "u");
    var pattern2 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
    var pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
    var pattern4 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$", "u");
    var pattern6 = new RegExp("^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$", "u");
    var pattern8 = new RegExp("^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$", "u");
    var pattern9 = new RegExp("[A-Za-z0-9]", "u");
    var pattern10 = new RegExp("^https?://[^\\s?#@]+$", "u");
    var pattern11 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
    var pattern14 = new RegExp("^[\\w.:-]+$", "u");
    var pattern16 = new RegExp("^[a-z*][a-z0-9_*]*$", "u");
    var pattern17 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
          if (!func2.call(schema11.properties, key0)) {
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
        if (data.extends !== void 0) {
          let data1 = data.extends;
          if (typeof data1 !== "string" && !Array.isArray(data1)) {
            const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema11.properties.extends.type }, message: "must be string,array" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data1 === "string") {
            if (func3(data1) > 500) {
              const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func3(data1) < 1) {
              const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (Array.isArray(data1)) {
            if (data1.length > 10) {
              const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.length < 1) {
              const err7 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (func3(data2) > 500) {
                  const err8 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
                if (func3(data2) < 1) {
                  const err9 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            let i1 = data1.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data1[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err11 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        }
        if (data.overridable !== void 0) {
          let data3 = data.overridable;
          if (Array.isArray(data3)) {
            if (data3.length > 1e3) {
              const err12 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len1 = data3.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data4 = data3[i2];
              if (typeof data4 === "string") {
                if (func3(data4) > 1e3) {
                  const err13 = { instancePath: instancePath + "/overridable/" + i2, schemaPath: "#/properties/overridable/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/overridable/" + i2, schemaPath: "#/properties/overridable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/overridable/" + i2, schemaPath: "#/properties/overridable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            let i3 = data3.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--; ) {
                let item1 = data3[i3];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err16 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/overridable", schemaPath: "#/properties/overridable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data.dependencies !== void 0) {
          let data5 = data.dependencies;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key1 in data5) {
              if (!(key1 === "enabled" || key1 === "engine" || key1 === "minimum-age" || key1 === "licenses" || key1 === "packages" || key1 === "kev" || key1 === "epss")) {
                const err18 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.enabled !== void 0) {
              if (typeof data5.enabled !== "boolean") {
                const err19 = { instancePath: instancePath + "/dependencies/enabled", schemaPath: "#/properties/dependencies/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.engine !== void 0) {
              let data7 = data5.engine;
              if (!(data7 === "auto" || data7 === "builtin" || data7 === "osv-scanner" || data7 === "both")) {
                const err20 = { instancePath: instancePath + "/dependencies/engine", schemaPath: "#/properties/dependencies/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.dependencies.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data5["minimum-age"] !== void 0) {
              let data8 = data5["minimum-age"];
              if (typeof data8 === "string") {
                if (!pattern0.test(data8)) {
                  const err21 = { instancePath: instancePath + "/dependencies/minimum-age", schemaPath: "#/properties/dependencies/properties/minimum-age/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}d$" }, message: 'must match pattern "^[0-9]{1,4}d$"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/dependencies/minimum-age", schemaPath: "#/properties/dependencies/properties/minimum-age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data5.licenses !== void 0) {
              let data9 = data5.licenses;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key2 in data9) {
                  if (!(key2 === "allow" || key2 === "deny")) {
                    const err23 = { instancePath: instancePath + "/dependencies/licenses", schemaPath: "#/properties/dependencies/properties/licenses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data9.allow !== void 0) {
                  let data10 = data9.allow;
                  if (Array.isArray(data10)) {
                    const len2 = data10.length;
                    for (let i4 = 0; i4 < len2; i4++) {
                      let data11 = data10[i4];
                      if (typeof data11 === "string") {
                        if (func3(data11) < 1) {
                          const err24 = { instancePath: instancePath + "/dependencies/licenses/allow/" + i4, schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                      } else {
                        const err25 = { instancePath: instancePath + "/dependencies/licenses/allow/" + i4, schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/dependencies/licenses/allow", schemaPath: "#/properties/dependencies/properties/licenses/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                if (data9.deny !== void 0) {
                  let data12 = data9.deny;
                  if (Array.isArray(data12)) {
                    const len3 = data12.length;
                    for (let i5 = 0; i5 < len3; i5++) {
                      let data13 = data12[i5];
                      if (typeof data13 === "string") {
                        if (func3(data13) < 1) {
                          const err27 = { instancePath: instancePath + "/dependencies/licenses/deny/" + i5, schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      } else {
                        const err28 = { instancePath: instancePath + "/dependencies/licenses/deny/" + i5, schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/dependencies/licenses/deny", schemaPath: "#/properties/dependencies/properties/licenses/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/dependencies/licenses", schemaPath: "#/properties/dependencies/properties/licenses/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data5.packages !== void 0) {
              let data14 = data5.packages;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key3 in data14) {
                  if (!(key3 === "deny")) {
                    const err31 = { instancePath: instancePath + "/dependencies/packages", schemaPath: "#/properties/dependencies/properties/packages/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data14.deny !== void 0) {
                  let data15 = data14.deny;
                  if (Array.isArray(data15)) {
                    if (data15.length > 1e3) {
                      const err32 = { instancePath: instancePath + "/dependencies/packages/deny", schemaPath: "#/properties/dependencies/properties/packages/properties/deny/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                    const len4 = data15.length;
                    for (let i6 = 0; i6 < len4; i6++) {
                      let data16 = data15[i6];
                      if (typeof data16 === "string") {
                        if (func3(data16) > 300) {
                          const err33 = { instancePath: instancePath + "/dependencies/packages/deny/" + i6, schemaPath: "#/properties/dependencies/properties/packages/properties/deny/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                          if (vErrors === null) {
                            vErrors = [err33];
                          } else {
                            vErrors.push(err33);
                          }
                          errors++;
                        }
                        if (func3(data16) < 1) {
                          const err34 = { instancePath: instancePath + "/dependencies/packages/deny/" + i6, schemaPath: "#/properties/dependencies/properties/packages/properties/deny/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err34];
                          } else {
                            vErrors.push(err34);
                          }
                          errors++;
                        }
                      } else {
                        const err35 = { instancePath: instancePath + "/dependencies/packages/deny/" + i6, schemaPath: "#/properties/dependencies/properties/packages/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    let i7 = data15.length;
                    let j2;
                    if (i7 > 1) {
                      const indices2 = {};
                      for (; i7--; ) {
                        let item2 = data15[i7];
                        if (typeof item2 !== "string") {
                          continue;
                        }
                        if (typeof indices2[item2] == "number") {
                          j2 = indices2[item2];
                          const err36 = { instancePath: instancePath + "/dependencies/packages/deny", schemaPath: "#/properties/dependencies/properties/packages/properties/deny/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err36];
                          } else {
                            vErrors.push(err36);
                          }
                          errors++;
                          break;
                        }
                        indices2[item2] = i7;
                      }
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/dependencies/packages/deny", schemaPath: "#/properties/dependencies/properties/packages/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/dependencies/packages", schemaPath: "#/properties/dependencies/properties/packages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data5.kev !== void 0) {
              if (typeof data5.kev !== "string") {
                const err39 = { instancePath: instancePath + "/dependencies/kev", schemaPath: "#/properties/dependencies/properties/kev/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data5.epss !== void 0) {
              if (typeof data5.epss !== "string") {
                const err40 = { instancePath: instancePath + "/dependencies/epss", schemaPath: "#/properties/dependencies/properties/epss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data.secrets !== void 0) {
          let data19 = data.secrets;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            for (const key4 in data19) {
              if (!(key4 === "enabled" || key4 === "history" || key4 === "engine" || key4 === "verify" || key4 === "rules")) {
                const err42 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data19.enabled !== void 0) {
              if (typeof data19.enabled !== "boolean") {
                const err43 = { instancePath: instancePath + "/secrets/enabled", schemaPath: "#/properties/secrets/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data19.history !== void 0) {
              if (typeof data19.history !== "boolean") {
                const err44 = { instancePath: instancePath + "/secrets/history", schemaPath: "#/properties/secrets/properties/history/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data19.engine !== void 0) {
              let data22 = data19.engine;
              if (!(data22 === "builtin" || data22 === "gitleaks" || data22 === "betterleaks" || data22 === "trufflehog" || data22 === "kingfisher" || data22 === "all")) {
                const err45 = { instancePath: instancePath + "/secrets/engine", schemaPath: "#/properties/secrets/properties/engine/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.engine.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data19.verify !== void 0) {
              let data23 = data19.verify;
              if (Array.isArray(data23)) {
                const len5 = data23.length;
                for (let i8 = 0; i8 < len5; i8++) {
                  let data24 = data23[i8];
                  if (!(data24 === "anthropic" || data24 === "digitalocean" || data24 === "github" || data24 === "gitlab" || data24 === "heroku" || data24 === "npm" || data24 === "openai" || data24 === "sendgrid" || data24 === "slack" || data24 === "stripe")) {
                    const err46 = { instancePath: instancePath + "/secrets/verify/" + i8, schemaPath: "#/properties/secrets/properties/verify/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.verify.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                let i9 = data23.length;
                let j3;
                if (i9 > 1) {
                  outer0:
                    for (; i9--; ) {
                      for (j3 = i9; j3--; ) {
                        if (func0(data23[i9], data23[j3])) {
                          const err47 = { instancePath: instancePath + "/secrets/verify", schemaPath: "#/properties/secrets/properties/verify/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err47];
                          } else {
                            vErrors.push(err47);
                          }
                          errors++;
                          break outer0;
                        }
                      }
                    }
                }
              } else {
                const err48 = { instancePath: instancePath + "/secrets/verify", schemaPath: "#/properties/secrets/properties/verify/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data19.rules !== void 0) {
              let data25 = data19.rules;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key5 in data25) {
                  let data26 = data25[key5];
                  const _errs56 = errors;
                  let valid22 = true;
                  const _errs57 = errors;
                  if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
                    const err49 = {};
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  var _valid0 = _errs57 === errors;
                  errors = _errs56;
                  if (vErrors !== null) {
                    if (_errs56) {
                      vErrors.length = _errs56;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause0;
                  if (_valid0) {
                    const _errs59 = errors;
                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                      if (data26.title === void 0) {
                        const err50 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                      if (data26.keywords === void 0) {
                        const err51 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "keywords" }, message: "must have required property 'keywords'" };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                      if (data26.pattern === void 0) {
                        const err52 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'" };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                      for (const key6 in data26) {
                        if (!func2.call(schema11.properties.secrets.properties.rules.additionalProperties.then.properties, key6)) {
                          const err53 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                          if (vErrors === null) {
                            vErrors = [err53];
                          } else {
                            vErrors.push(err53);
                          }
                          errors++;
                        }
                      }
                      if (data26.title !== void 0) {
                        let data27 = data26.title;
                        if (typeof data27 === "string") {
                          if (func3(data27) > 120) {
                            const err54 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                            if (vErrors === null) {
                              vErrors = [err54];
                            } else {
                              vErrors.push(err54);
                            }
                            errors++;
                          }
                          if (func3(data27) < 1) {
                            const err55 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err55];
                            } else {
                              vErrors.push(err55);
                            }
                            errors++;
                          }
                        } else {
                          const err56 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                      }
                      if (data26.severity !== void 0) {
                        let data28 = data26.severity;
                        if (!(data28 === "critical" || data28 === "high" || data28 === "medium" || data28 === "low")) {
                          const err57 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      }
                      if (data26.confidence !== void 0) {
                        let data29 = data26.confidence;
                        if (!(data29 === "high" || data29 === "medium" || data29 === "low")) {
                          const err58 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/confidence", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.confidence.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err58];
                          } else {
                            vErrors.push(err58);
                          }
                          errors++;
                        }
                      }
                      if (data26.kind !== void 0) {
                        let data30 = data26.kind;
                        if (!(data30 === "token" || data30 === "window" || data30 === "assignment")) {
                          const err59 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/kind/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err59];
                          } else {
                            vErrors.push(err59);
                          }
                          errors++;
                        }
                      }
                      if (data26.keywords !== void 0) {
                        let data31 = data26.keywords;
                        if (Array.isArray(data31)) {
                          if (data31.length > 20) {
                            const err60 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                            if (vErrors === null) {
                              vErrors = [err60];
                            } else {
                              vErrors.push(err60);
                            }
                            errors++;
                          }
                          if (data31.length < 1) {
                            const err61 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err61];
                            } else {
                              vErrors.push(err61);
                            }
                            errors++;
                          }
                          const len6 = data31.length;
                          for (let i10 = 0; i10 < len6; i10++) {
                            let data32 = data31[i10];
                            if (typeof data32 === "string") {
                              if (func3(data32) > 100) {
                                const err62 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords/" + i10, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                                if (vErrors === null) {
                                  vErrors = [err62];
                                } else {
                                  vErrors.push(err62);
                                }
                                errors++;
                              }
                            } else {
                              const err63 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords/" + i10, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err63];
                              } else {
                                vErrors.push(err63);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err64 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/keywords", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/keywords/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err64];
                          } else {
                            vErrors.push(err64);
                          }
                          errors++;
                        }
                      }
                      if (data26.pattern !== void 0) {
                        let data33 = data26.pattern;
                        if (typeof data33 === "string") {
                          if (func3(data33) > 2e3) {
                            const err65 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                            if (vErrors === null) {
                              vErrors = [err65];
                            } else {
                              vErrors.push(err65);
                            }
                            errors++;
                          }
                          if (func3(data33) < 1) {
                            const err66 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err66];
                            } else {
                              vErrors.push(err66);
                            }
                            errors++;
                          }
                        } else {
                          const err67 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err67];
                          } else {
                            vErrors.push(err67);
                          }
                          errors++;
                        }
                      }
                      if (data26.ignoreCase !== void 0) {
                        if (typeof data26.ignoreCase !== "boolean") {
                          const err68 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/ignoreCase", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          if (vErrors === null) {
                            vErrors = [err68];
                          } else {
                            vErrors.push(err68);
                          }
                          errors++;
                        }
                      }
                      if (data26.entropy !== void 0) {
                        let data35 = data26.entropy;
                        if (typeof data35 == "number" && isFinite(data35)) {
                          if (data35 > 8 || isNaN(data35)) {
                            const err69 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8 }, message: "must be <= 8" };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                          if (data35 < 0 || isNaN(data35)) {
                            const err70 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err70];
                            } else {
                              vErrors.push(err70);
                            }
                            errors++;
                          }
                        } else {
                          const err71 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/entropy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/entropy/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err71];
                          } else {
                            vErrors.push(err71);
                          }
                          errors++;
                        }
                      }
                      if (data26.check !== void 0) {
                        let data36 = data26.check;
                        if (!(data36 === "github-crc" || data36 === "npm-crc" || data36 === "crc-tail" || data36 === "aws-account" || data36 === "jwt" || data36 === "slack" || data36 === "pem" || data36 === "url-password" || data36 === "grafana-crc" || data36 === "basic-auth")) {
                          const err72 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/check/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.then.properties.check.enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err72];
                          } else {
                            vErrors.push(err72);
                          }
                          errors++;
                        }
                      }
                      if (data26.allow !== void 0) {
                        let data37 = data26.allow;
                        if (Array.isArray(data37)) {
                          if (data37.length > 50) {
                            const err73 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                            if (vErrors === null) {
                              vErrors = [err73];
                            } else {
                              vErrors.push(err73);
                            }
                            errors++;
                          }
                          const len7 = data37.length;
                          for (let i11 = 0; i11 < len7; i11++) {
                            let data38 = data37[i11];
                            if (typeof data38 === "string") {
                              if (func3(data38) > 2e3) {
                                const err74 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i11, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err74];
                                } else {
                                  vErrors.push(err74);
                                }
                                errors++;
                              }
                              if (func3(data38) < 1) {
                                const err75 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i11, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err75];
                                } else {
                                  vErrors.push(err75);
                                }
                                errors++;
                              }
                            } else {
                              const err76 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow/" + i11, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err76];
                              } else {
                                vErrors.push(err76);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err77 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                      }
                      if (data26.path !== void 0) {
                        let data39 = data26.path;
                        if (typeof data39 === "string") {
                          if (func3(data39) > 200) {
                            const err78 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                            if (vErrors === null) {
                              vErrors = [err78];
                            } else {
                              vErrors.push(err78);
                            }
                            errors++;
                          }
                          if (func3(data39) < 1) {
                            const err79 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err79];
                            } else {
                              vErrors.push(err79);
                            }
                            errors++;
                          }
                        } else {
                          const err80 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                        }
                      }
                      if (data26.provider !== void 0) {
                        let data40 = data26.provider;
                        if (typeof data40 === "string") {
                          if (func3(data40) > 120) {
                            const err81 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters" };
                            if (vErrors === null) {
                              vErrors = [err81];
                            } else {
                              vErrors.push(err81);
                            }
                            errors++;
                          }
                          if (func3(data40) < 1) {
                            const err82 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err82];
                            } else {
                              vErrors.push(err82);
                            }
                            errors++;
                          }
                        } else {
                          const err83 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                      }
                      if (data26.revoke !== void 0) {
                        let data41 = data26.revoke;
                        if (typeof data41 === "string") {
                          if (func3(data41) > 500) {
                            const err84 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoke", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/revoke/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err84];
                            } else {
                              vErrors.push(err84);
                            }
                            errors++;
                          }
                        } else {
                          const err85 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoke", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/revoke/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                      }
                      if (data26.remedy !== void 0) {
                        let data42 = data26.remedy;
                        if (typeof data42 === "string") {
                          if (func3(data42) > 500) {
                            const err86 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err86];
                            } else {
                              vErrors.push(err86);
                            }
                            errors++;
                          }
                          if (func3(data42) < 1) {
                            const err87 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err87];
                            } else {
                              vErrors.push(err87);
                            }
                            errors++;
                          }
                        } else {
                          const err88 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/remedy", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err88];
                          } else {
                            vErrors.push(err88);
                          }
                          errors++;
                        }
                      }
                      if (data26.log !== void 0) {
                        let data43 = data26.log;
                        if (typeof data43 === "string") {
                          if (func3(data43) > 500) {
                            const err89 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/log", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/log/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                            if (vErrors === null) {
                              vErrors = [err89];
                            } else {
                              vErrors.push(err89);
                            }
                            errors++;
                          }
                        } else {
                          const err90 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/log", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/log/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                      }
                      if (data26.examples !== void 0) {
                        let data44 = data26.examples;
                        if (Array.isArray(data44)) {
                          if (data44.length > 10) {
                            const err91 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                          const len8 = data44.length;
                          for (let i12 = 0; i12 < len8; i12++) {
                            let data45 = data44[i12];
                            if (typeof data45 === "string") {
                              if (func3(data45) > 2e3) {
                                const err92 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i12, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err92];
                                } else {
                                  vErrors.push(err92);
                                }
                                errors++;
                              }
                              if (func3(data45) < 1) {
                                const err93 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i12, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                            } else {
                              const err94 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples/" + i12, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err94];
                              } else {
                                vErrors.push(err94);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err95 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/examples", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/examples/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err95];
                          } else {
                            vErrors.push(err95);
                          }
                          errors++;
                        }
                      }
                      if (data26.silent !== void 0) {
                        let data46 = data26.silent;
                        if (Array.isArray(data46)) {
                          if (data46.length > 10) {
                            const err96 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items" };
                            if (vErrors === null) {
                              vErrors = [err96];
                            } else {
                              vErrors.push(err96);
                            }
                            errors++;
                          }
                          const len9 = data46.length;
                          for (let i13 = 0; i13 < len9; i13++) {
                            let data47 = data46[i13];
                            if (typeof data47 === "string") {
                              if (func3(data47) > 2e3) {
                                const err97 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i13, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                if (vErrors === null) {
                                  vErrors = [err97];
                                } else {
                                  vErrors.push(err97);
                                }
                                errors++;
                              }
                              if (func3(data47) < 1) {
                                const err98 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i13, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err98];
                                } else {
                                  vErrors.push(err98);
                                }
                                errors++;
                              }
                            } else {
                              const err99 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent/" + i13, schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err100 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/silent", schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/properties/silent/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err100];
                          } else {
                            vErrors.push(err100);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err101 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                    var _valid0 = _errs59 === errors;
                    valid22 = _valid0;
                    ifClause0 = "then";
                  } else {
                    const _errs100 = errors;
                    if (!(data26 === "on" || data26 === "block" || data26 === "warn" || data26 === "report" || data26 === "off")) {
                      const err102 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/else/enum", keyword: "enum", params: { allowedValues: schema11.properties.secrets.properties.rules.additionalProperties.else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    var _valid0 = _errs100 === errors;
                    valid22 = _valid0;
                    ifClause0 = "else";
                  }
                  if (!valid22) {
                    const err103 = { instancePath: instancePath + "/secrets/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/properties/rules/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
              } else {
                const err104 = { instancePath: instancePath + "/secrets/rules", schemaPath: "#/properties/secrets/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          } else {
            const err105 = { instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
        }
        if (data.static !== void 0) {
          let data48 = data.static;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (const key7 in data48) {
              if (!(key7 === "enabled" || key7 === "rules" || key7 === "vendored" || key7 === "models" || key7 === "semgrep" || key7 === "linters" || key7 === "own-actions" || key7 === "tests")) {
                const err106 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
            if (data48.enabled !== void 0) {
              if (typeof data48.enabled !== "boolean") {
                const err107 = { instancePath: instancePath + "/static/enabled", schemaPath: "#/properties/static/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data48.rules !== void 0) {
              let data50 = data48.rules;
              if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                for (const key8 in data50) {
                  let data51 = data50[key8];
                  if (!(data51 === "on" || data51 === "block" || data51 === "warn" || data51 === "report" || data51 === "off")) {
                    const err108 = { instancePath: instancePath + "/static/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/static/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.static.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
              } else {
                const err109 = { instancePath: instancePath + "/static/rules", schemaPath: "#/properties/static/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
            if (data48.vendored !== void 0) {
              let data52 = data48.vendored;
              if (Array.isArray(data52)) {
                if (data52.length > 1e3) {
                  const err110 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                const len10 = data52.length;
                for (let i14 = 0; i14 < len10; i14++) {
                  let data53 = data52[i14];
                  if (typeof data53 === "string") {
                    if (func3(data53) > 1e3) {
                      const err111 = { instancePath: instancePath + "/static/vendored/" + i14, schemaPath: "#/properties/static/properties/vendored/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                    if (func3(data53) < 1) {
                      const err112 = { instancePath: instancePath + "/static/vendored/" + i14, schemaPath: "#/properties/static/properties/vendored/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/static/vendored/" + i14, schemaPath: "#/properties/static/properties/vendored/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                let i15 = data52.length;
                let j4;
                if (i15 > 1) {
                  const indices3 = {};
                  for (; i15--; ) {
                    let item3 = data52[i15];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j4 = indices3[item3];
                      const err114 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i15 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i15;
                  }
                }
              } else {
                const err115 = { instancePath: instancePath + "/static/vendored", schemaPath: "#/properties/static/properties/vendored/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data48.models !== void 0) {
              let data54 = data48.models;
              if (Array.isArray(data54)) {
                if (data54.length > 100) {
                  const err116 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                const len11 = data54.length;
                for (let i16 = 0; i16 < len11; i16++) {
                  let data55 = data54[i16];
                  if (typeof data55 === "string") {
                    if (func3(data55) > 1e3) {
                      const err117 = { instancePath: instancePath + "/static/models/" + i16, schemaPath: "#/properties/static/properties/models/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    if (func3(data55) < 1) {
                      const err118 = { instancePath: instancePath + "/static/models/" + i16, schemaPath: "#/properties/static/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  } else {
                    const err119 = { instancePath: instancePath + "/static/models/" + i16, schemaPath: "#/properties/static/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                let i17 = data54.length;
                let j5;
                if (i17 > 1) {
                  const indices4 = {};
                  for (; i17--; ) {
                    let item4 = data54[i17];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j5 = indices4[item4];
                      const err120 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/uniqueItems", keyword: "uniqueItems", params: { i: i17, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i17 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i17;
                  }
                }
              } else {
                const err121 = { instancePath: instancePath + "/static/models", schemaPath: "#/properties/static/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data48.semgrep !== void 0) {
              let data56 = data48.semgrep;
              if (Array.isArray(data56)) {
                if (data56.length > 100) {
                  const err122 = { instancePath: instancePath + "/static/semgrep", schemaPath: "#/properties/static/properties/semgrep/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
                const len12 = data56.length;
                for (let i18 = 0; i18 < len12; i18++) {
                  let data57 = data56[i18];
                  if (typeof data57 === "string") {
                    if (func3(data57) > 1e3) {
                      const err123 = { instancePath: instancePath + "/static/semgrep/" + i18, schemaPath: "#/properties/static/properties/semgrep/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                    if (func3(data57) < 1) {
                      const err124 = { instancePath: instancePath + "/static/semgrep/" + i18, schemaPath: "#/properties/static/properties/semgrep/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  } else {
                    const err125 = { instancePath: instancePath + "/static/semgrep/" + i18, schemaPath: "#/properties/static/properties/semgrep/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
                let i19 = data56.length;
                let j6;
                if (i19 > 1) {
                  const indices5 = {};
                  for (; i19--; ) {
                    let item5 = data56[i19];
                    if (typeof item5 !== "string") {
                      continue;
                    }
                    if (typeof indices5[item5] == "number") {
                      j6 = indices5[item5];
                      const err126 = { instancePath: instancePath + "/static/semgrep", schemaPath: "#/properties/static/properties/semgrep/uniqueItems", keyword: "uniqueItems", params: { i: i19, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i19 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                      break;
                    }
                    indices5[item5] = i19;
                  }
                }
              } else {
                const err127 = { instancePath: instancePath + "/static/semgrep", schemaPath: "#/properties/static/properties/semgrep/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data48.linters !== void 0) {
              let data58 = data48.linters;
              if (Array.isArray(data58)) {
                const len13 = data58.length;
                for (let i20 = 0; i20 < len13; i20++) {
                  let data59 = data58[i20];
                  if (!(data59 === "bandit" || data59 === "eslint" || data59 === "gosec" || data59 === "hadolint" || data59 === "ruff")) {
                    const err128 = { instancePath: instancePath + "/static/linters/" + i20, schemaPath: "#/properties/static/properties/linters/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.static.properties.linters.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                let i21 = data58.length;
                let j7;
                if (i21 > 1) {
                  outer1:
                    for (; i21--; ) {
                      for (j7 = i21; j7--; ) {
                        if (func0(data58[i21], data58[j7])) {
                          const err129 = { instancePath: instancePath + "/static/linters", schemaPath: "#/properties/static/properties/linters/uniqueItems", keyword: "uniqueItems", params: { i: i21, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i21 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                          break outer1;
                        }
                      }
                    }
                }
              } else {
                const err130 = { instancePath: instancePath + "/static/linters", schemaPath: "#/properties/static/properties/linters/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err130];
                } else {
                  vErrors.push(err130);
                }
                errors++;
              }
            }
            if (data48["own-actions"] !== void 0) {
              let data60 = data48["own-actions"];
              if (Array.isArray(data60)) {
                if (data60.length > 1e3) {
                  const err131 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
                const len14 = data60.length;
                for (let i22 = 0; i22 < len14; i22++) {
                  let data61 = data60[i22];
                  if (typeof data61 === "string") {
                    if (func3(data61) > 200) {
                      const err132 = { instancePath: instancePath + "/static/own-actions/" + i22, schemaPath: "#/properties/static/properties/own-actions/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err132];
                      } else {
                        vErrors.push(err132);
                      }
                      errors++;
                    }
                    if (!pattern1.test(data61)) {
                      const err133 = { instancePath: instancePath + "/static/own-actions/" + i22, schemaPath: "#/properties/static/properties/own-actions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$" }, message: 'must match pattern "^[A-Za-z0-9][\\w.-]*(/[\\w.-]+)?$"' };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/static/own-actions/" + i22, schemaPath: "#/properties/static/properties/own-actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
                let i23 = data60.length;
                let j8;
                if (i23 > 1) {
                  const indices6 = {};
                  for (; i23--; ) {
                    let item6 = data60[i23];
                    if (typeof item6 !== "string") {
                      continue;
                    }
                    if (typeof indices6[item6] == "number") {
                      j8 = indices6[item6];
                      const err135 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/uniqueItems", keyword: "uniqueItems", params: { i: i23, j: j8 }, message: "must NOT have duplicate items (items ## " + j8 + " and " + i23 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors++;
                      break;
                    }
                    indices6[item6] = i23;
                  }
                }
              } else {
                const err136 = { instancePath: instancePath + "/static/own-actions", schemaPath: "#/properties/static/properties/own-actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data48.tests !== void 0) {
              let data62 = data48.tests;
              if (!(data62 === "full" || data62 === "lowered")) {
                const err137 = { instancePath: instancePath + "/static/tests", schemaPath: "#/properties/static/properties/tests/enum", keyword: "enum", params: { allowedValues: schema11.properties.static.properties.tests.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
          } else {
            const err138 = { instancePath: instancePath + "/static", schemaPath: "#/properties/static/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data.database !== void 0) {
          let data63 = data.database;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (const key9 in data63) {
              if (!(key9 === "enabled" || key9 === "rules")) {
                const err139 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
            if (data63.enabled !== void 0) {
              if (typeof data63.enabled !== "boolean") {
                const err140 = { instancePath: instancePath + "/database/enabled", schemaPath: "#/properties/database/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data63.rules !== void 0) {
              let data65 = data63.rules;
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                for (const key10 in data65) {
                  let data66 = data65[key10];
                  if (!(data66 === "on" || data66 === "block" || data66 === "warn" || data66 === "report" || data66 === "off")) {
                    const err141 = { instancePath: instancePath + "/database/rules/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/database/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.database.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
              } else {
                const err142 = { instancePath: instancePath + "/database/rules", schemaPath: "#/properties/database/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
          } else {
            const err143 = { instancePath: instancePath + "/database", schemaPath: "#/properties/database/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data.gate !== void 0) {
          let data67 = data.gate;
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            for (const key11 in data67) {
              if (!func2.call(schema11.properties.gate.properties, key11)) {
                const err144 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data67.severity !== void 0) {
              let data68 = data67.severity;
              if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                if (Object.keys(data68).length < 1) {
                  const err145 = { instancePath: instancePath + "/gate/severity", schemaPath: "#/properties/gate/properties/severity/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err145];
                  } else {
                    vErrors.push(err145);
                  }
                  errors++;
                }
                for (const key12 in data68) {
                  if (!(key12 === "rules" || key12 === "packages")) {
                    const err146 = { instancePath: instancePath + "/gate/severity", schemaPath: "#/properties/gate/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
                if (data68.rules !== void 0) {
                  let data69 = data68.rules;
                  if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                    if (Object.keys(data69).length > 1e3) {
                      const err147 = { instancePath: instancePath + "/gate/severity/rules", schemaPath: "#/properties/gate/properties/severity/properties/rules/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
                      if (vErrors === null) {
                        vErrors = [err147];
                      } else {
                        vErrors.push(err147);
                      }
                      errors++;
                    }
                    for (const key13 in data69) {
                      let data70 = data69[key13];
                      if (!(data70 === "critical" || data70 === "high" || data70 === "medium" || data70 === "low")) {
                        const err148 = { instancePath: instancePath + "/gate/severity/rules/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate/properties/severity/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.severity.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err148];
                        } else {
                          vErrors.push(err148);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err149 = { instancePath: instancePath + "/gate/severity/rules", schemaPath: "#/properties/gate/properties/severity/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
                if (data68.packages !== void 0) {
                  let data71 = data68.packages;
                  if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                    if (Object.keys(data71).length > 1e3) {
                      const err150 = { instancePath: instancePath + "/gate/severity/packages", schemaPath: "#/properties/gate/properties/severity/properties/packages/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                    for (const key14 in data71) {
                      let data72 = data71[key14];
                      if (!(data72 === "critical" || data72 === "high" || data72 === "medium" || data72 === "low")) {
                        const err151 = { instancePath: instancePath + "/gate/severity/packages/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate/properties/severity/properties/packages/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.severity.properties.packages.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/gate/severity/packages", schemaPath: "#/properties/gate/properties/severity/properties/packages/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
              } else {
                const err153 = { instancePath: instancePath + "/gate/severity", schemaPath: "#/properties/gate/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data67.malware !== void 0) {
              let data73 = data67.malware;
              if (!(data73 === "new" || data73 === "any")) {
                const err154 = { instancePath: instancePath + "/gate/malware", schemaPath: "#/properties/gate/properties/malware/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.malware.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
            }
            if (data67.rules !== void 0) {
              let data74 = data67.rules;
              if (Array.isArray(data74)) {
                if (data74.length > 500) {
                  const err155 = { instancePath: instancePath + "/gate/rules", schemaPath: "#/properties/gate/properties/rules/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                const len15 = data74.length;
                for (let i24 = 0; i24 < len15; i24++) {
                  let data75 = data74[i24];
                  if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                    if (data75.id === void 0) {
                      const err156 = { instancePath: instancePath + "/gate/rules/" + i24, schemaPath: "#/properties/gate/properties/rules/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                    if (data75.when === void 0) {
                      const err157 = { instancePath: instancePath + "/gate/rules/" + i24, schemaPath: "#/properties/gate/properties/rules/items/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
                      if (vErrors === null) {
                        vErrors = [err157];
                      } else {
                        vErrors.push(err157);
                      }
                      errors++;
                    }
                    if (data75.then === void 0) {
                      const err158 = { instancePath: instancePath + "/gate/rules/" + i24, schemaPath: "#/properties/gate/properties/rules/items/required", keyword: "required", params: { missingProperty: "then" }, message: "must have required property 'then'" };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                    for (const key15 in data75) {
                      if (!(key15 === "id" || key15 === "when" || key15 === "then" || key15 === "message")) {
                        const err159 = { instancePath: instancePath + "/gate/rules/" + i24, schemaPath: "#/properties/gate/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err159];
                        } else {
                          vErrors.push(err159);
                        }
                        errors++;
                      }
                    }
                    if (data75.id !== void 0) {
                      let data76 = data75.id;
                      if (typeof data76 === "string") {
                        if (!pattern2.test(data76)) {
                          const err160 = { instancePath: instancePath + "/gate/rules/" + i24 + "/id", schemaPath: "#/properties/gate/properties/rules/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,63}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,63}$"' };
                          if (vErrors === null) {
                            vErrors = [err160];
                          } else {
                            vErrors.push(err160);
                          }
                          errors++;
                        }
                      } else {
                        const err161 = { instancePath: instancePath + "/gate/rules/" + i24 + "/id", schemaPath: "#/properties/gate/properties/rules/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err161];
                        } else {
                          vErrors.push(err161);
                        }
                        errors++;
                      }
                    }
                    if (data75.when !== void 0) {
                      let data77 = data75.when;
                      if (typeof data77 === "string") {
                        if (func3(data77) > 4e3) {
                          const err162 = { instancePath: instancePath + "/gate/rules/" + i24 + "/when", schemaPath: "#/properties/gate/properties/rules/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                          if (vErrors === null) {
                            vErrors = [err162];
                          } else {
                            vErrors.push(err162);
                          }
                          errors++;
                        }
                        if (func3(data77) < 1) {
                          const err163 = { instancePath: instancePath + "/gate/rules/" + i24 + "/when", schemaPath: "#/properties/gate/properties/rules/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err163];
                          } else {
                            vErrors.push(err163);
                          }
                          errors++;
                        }
                      } else {
                        const err164 = { instancePath: instancePath + "/gate/rules/" + i24 + "/when", schemaPath: "#/properties/gate/properties/rules/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err164];
                        } else {
                          vErrors.push(err164);
                        }
                        errors++;
                      }
                    }
                    if (data75.then !== void 0) {
                      let data78 = data75.then;
                      if (!(data78 === "block" || data78 === "warn" || data78 === "ignore")) {
                        const err165 = { instancePath: instancePath + "/gate/rules/" + i24 + "/then", schemaPath: "#/properties/gate/properties/rules/items/properties/then/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.rules.items.properties.then.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                    if (data75.message !== void 0) {
                      let data79 = data75.message;
                      if (typeof data79 === "string") {
                        if (func3(data79) > 300) {
                          const err166 = { instancePath: instancePath + "/gate/rules/" + i24 + "/message", schemaPath: "#/properties/gate/properties/rules/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                          if (vErrors === null) {
                            vErrors = [err166];
                          } else {
                            vErrors.push(err166);
                          }
                          errors++;
                        }
                        if (func3(data79) < 1) {
                          const err167 = { instancePath: instancePath + "/gate/rules/" + i24 + "/message", schemaPath: "#/properties/gate/properties/rules/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors++;
                        }
                      } else {
                        const err168 = { instancePath: instancePath + "/gate/rules/" + i24 + "/message", schemaPath: "#/properties/gate/properties/rules/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/gate/rules/" + i24, schemaPath: "#/properties/gate/properties/rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
              } else {
                const err170 = { instancePath: instancePath + "/gate/rules", schemaPath: "#/properties/gate/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data67.levels !== void 0) {
              let data80 = data67.levels;
              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                if (Object.keys(data80).length > 1e3) {
                  const err171 = { instancePath: instancePath + "/gate/levels", schemaPath: "#/properties/gate/properties/levels/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                for (const key16 in data80) {
                  let data81 = data80[key16];
                  if (!(data81 === "block" || data81 === "warn" || data81 === "ignore")) {
                    const err172 = { instancePath: instancePath + "/gate/levels/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/gate/properties/levels/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.levels.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
              } else {
                const err173 = { instancePath: instancePath + "/gate/levels", schemaPath: "#/properties/gate/properties/levels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data67["known-exploited"] !== void 0) {
              let data82 = data67["known-exploited"];
              if (!(data82 === "judge" || data82 === "block" || data82 === "warn")) {
                const err174 = { instancePath: instancePath + "/gate/known-exploited", schemaPath: "#/properties/gate/properties/known-exploited/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["known-exploited"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data67["epss-above"] !== void 0) {
              let data83 = data67["epss-above"];
              if (typeof data83 == "number" && isFinite(data83)) {
                if (data83 > 1 || isNaN(data83)) {
                  const err175 = { instancePath: instancePath + "/gate/epss-above", schemaPath: "#/properties/gate/properties/epss-above/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                if (data83 <= 0 || isNaN(data83)) {
                  const err176 = { instancePath: instancePath + "/gate/epss-above", schemaPath: "#/properties/gate/properties/epss-above/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              } else {
                const err177 = { instancePath: instancePath + "/gate/epss-above", schemaPath: "#/properties/gate/properties/epss-above/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data67.development !== void 0) {
              let data84 = data67.development;
              if (!(data84 === "judge" || data84 === "warn" || data84 === "ignore")) {
                const err178 = { instancePath: instancePath + "/gate/development", schemaPath: "#/properties/gate/properties/development/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.development.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
            if (data67["without-fix"] !== void 0) {
              let data85 = data67["without-fix"];
              if (!(data85 === "judge" || data85 === "warn" || data85 === "ignore")) {
                const err179 = { instancePath: instancePath + "/gate/without-fix", schemaPath: "#/properties/gate/properties/without-fix/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["without-fix"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data67["new-rules"] !== void 0) {
              let data86 = data67["new-rules"];
              const _errs176 = errors;
              let valid59 = true;
              const _errs177 = errors;
              if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
                const err180 = {};
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
              var _valid1 = _errs177 === errors;
              errors = _errs176;
              if (vErrors !== null) {
                if (_errs176) {
                  vErrors.length = _errs176;
                } else {
                  vErrors = null;
                }
              }
              let ifClause1;
              if (_valid1) {
                const _errs179 = errors;
                if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                  if (data86.days === void 0) {
                    const err181 = { instancePath: instancePath + "/gate/new-rules", schemaPath: "#/properties/gate/properties/new-rules/then/required", keyword: "required", params: { missingProperty: "days" }, message: "must have required property 'days'" };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                  for (const key17 in data86) {
                    if (!(key17 === "days")) {
                      const err182 = { instancePath: instancePath + "/gate/new-rules", schemaPath: "#/properties/gate/properties/new-rules/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                  }
                  if (data86.days !== void 0) {
                    let data87 = data86.days;
                    if (!(typeof data87 == "number" && (!(data87 % 1) && !isNaN(data87)) && isFinite(data87))) {
                      const err183 = { instancePath: instancePath + "/gate/new-rules/days", schemaPath: "#/properties/gate/properties/new-rules/then/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                    if (typeof data87 == "number" && isFinite(data87)) {
                      if (data87 > 365 || isNaN(data87)) {
                        const err184 = { instancePath: instancePath + "/gate/new-rules/days", schemaPath: "#/properties/gate/properties/new-rules/then/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
                        if (vErrors === null) {
                          vErrors = [err184];
                        } else {
                          vErrors.push(err184);
                        }
                        errors++;
                      }
                      if (data87 < 1 || isNaN(data87)) {
                        const err185 = { instancePath: instancePath + "/gate/new-rules/days", schemaPath: "#/properties/gate/properties/new-rules/then/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                        if (vErrors === null) {
                          vErrors = [err185];
                        } else {
                          vErrors.push(err185);
                        }
                        errors++;
                      }
                    }
                  }
                } else {
                  const err186 = { instancePath: instancePath + "/gate/new-rules", schemaPath: "#/properties/gate/properties/new-rules/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
                var _valid1 = _errs179 === errors;
                valid59 = _valid1;
                ifClause1 = "then";
              } else {
                const _errs184 = errors;
                if (!(data86 === "judge" || data86 === "warn")) {
                  const err187 = { instancePath: instancePath + "/gate/new-rules", schemaPath: "#/properties/gate/properties/new-rules/else/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["new-rules"].else.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
                var _valid1 = _errs184 === errors;
                valid59 = _valid1;
                ifClause1 = "else";
              }
              if (!valid59) {
                const err188 = { instancePath: instancePath + "/gate/new-rules", schemaPath: "#/properties/gate/properties/new-rules/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data67["fail-on"] !== void 0) {
              let data88 = data67["fail-on"];
              const _errs186 = errors;
              let valid61 = true;
              const _errs187 = errors;
              if (!(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
                const err189 = {};
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
              var _valid2 = _errs187 === errors;
              errors = _errs186;
              if (vErrors !== null) {
                if (_errs186) {
                  vErrors.length = _errs186;
                } else {
                  vErrors = null;
                }
              }
              let ifClause2;
              if (_valid2) {
                const _errs189 = errors;
                if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                  if (Object.keys(data88).length < 1) {
                    const err190 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                  for (const key18 in data88) {
                    if (!func2.call(schema11.properties.gate.properties["fail-on"].then.properties, key18)) {
                      const err191 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  }
                  if (data88.dependency !== void 0) {
                    let data89 = data88.dependency;
                    if (!(data89 === "critical" || data89 === "high" || data89 === "medium" || data89 === "low" || data89 === "none")) {
                      const err192 = { instancePath: instancePath + "/gate/fail-on/dependency", schemaPath: "#/properties/gate/properties/fail-on/then/properties/dependency/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.dependency.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                  }
                  if (data88.malware !== void 0) {
                    let data90 = data88.malware;
                    if (!(data90 === "critical" || data90 === "high" || data90 === "medium" || data90 === "low" || data90 === "none")) {
                      const err193 = { instancePath: instancePath + "/gate/fail-on/malware", schemaPath: "#/properties/gate/properties/fail-on/then/properties/malware/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.malware.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err193];
                      } else {
                        vErrors.push(err193);
                      }
                      errors++;
                    }
                  }
                  if (data88.license !== void 0) {
                    let data91 = data88.license;
                    if (!(data91 === "critical" || data91 === "high" || data91 === "medium" || data91 === "low" || data91 === "none")) {
                      const err194 = { instancePath: instancePath + "/gate/fail-on/license", schemaPath: "#/properties/gate/properties/fail-on/then/properties/license/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.license.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                  }
                  if (data88.secret !== void 0) {
                    let data92 = data88.secret;
                    if (!(data92 === "critical" || data92 === "high" || data92 === "medium" || data92 === "low" || data92 === "none")) {
                      const err195 = { instancePath: instancePath + "/gate/fail-on/secret", schemaPath: "#/properties/gate/properties/fail-on/then/properties/secret/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.secret.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err195];
                      } else {
                        vErrors.push(err195);
                      }
                      errors++;
                    }
                  }
                  if (data88.code !== void 0) {
                    let data93 = data88.code;
                    if (!(data93 === "critical" || data93 === "high" || data93 === "medium" || data93 === "low" || data93 === "none")) {
                      const err196 = { instancePath: instancePath + "/gate/fail-on/code", schemaPath: "#/properties/gate/properties/fail-on/then/properties/code/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.code.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err196];
                      } else {
                        vErrors.push(err196);
                      }
                      errors++;
                    }
                  }
                  if (data88.infrastructure !== void 0) {
                    let data94 = data88.infrastructure;
                    if (!(data94 === "critical" || data94 === "high" || data94 === "medium" || data94 === "low" || data94 === "none")) {
                      const err197 = { instancePath: instancePath + "/gate/fail-on/infrastructure", schemaPath: "#/properties/gate/properties/fail-on/then/properties/infrastructure/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.infrastructure.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  }
                  if (data88.workflow !== void 0) {
                    let data95 = data88.workflow;
                    if (!(data95 === "critical" || data95 === "high" || data95 === "medium" || data95 === "low" || data95 === "none")) {
                      const err198 = { instancePath: instancePath + "/gate/fail-on/workflow", schemaPath: "#/properties/gate/properties/fail-on/then/properties/workflow/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.workflow.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  }
                  if (data88.database !== void 0) {
                    let data96 = data88.database;
                    if (!(data96 === "critical" || data96 === "high" || data96 === "medium" || data96 === "low" || data96 === "none")) {
                      const err199 = { instancePath: instancePath + "/gate/fail-on/database", schemaPath: "#/properties/gate/properties/fail-on/then/properties/database/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.database.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  }
                  if (data88.policy !== void 0) {
                    let data97 = data88.policy;
                    if (!(data97 === "critical" || data97 === "high" || data97 === "medium" || data97 === "low" || data97 === "none")) {
                      const err200 = { instancePath: instancePath + "/gate/fail-on/policy", schemaPath: "#/properties/gate/properties/fail-on/then/properties/policy/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.policy.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  }
                  if (data88.others !== void 0) {
                    let data98 = data88.others;
                    if (!(data98 === "critical" || data98 === "high" || data98 === "medium" || data98 === "low" || data98 === "none")) {
                      const err201 = { instancePath: instancePath + "/gate/fail-on/others", schemaPath: "#/properties/gate/properties/fail-on/then/properties/others/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].then.properties.others.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err202 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
                var _valid2 = _errs189 === errors;
                valid61 = _valid2;
                ifClause2 = "then";
              } else {
                const _errs202 = errors;
                if (!(data88 === "critical" || data88 === "high" || data88 === "medium" || data88 === "low" || data88 === "none")) {
                  const err203 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/else/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["fail-on"].else.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err203];
                  } else {
                    vErrors.push(err203);
                  }
                  errors++;
                }
                var _valid2 = _errs202 === errors;
                valid61 = _valid2;
                ifClause2 = "else";
              }
              if (!valid61) {
                const err204 = { instancePath: instancePath + "/gate/fail-on", schemaPath: "#/properties/gate/properties/fail-on/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data67["unknown-severity"] !== void 0) {
              let data99 = data67["unknown-severity"];
              if (!(data99 === "fail" || data99 === "warn" || data99 === "ignore")) {
                const err205 = { instancePath: instancePath + "/gate/unknown-severity", schemaPath: "#/properties/gate/properties/unknown-severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["unknown-severity"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data67.require !== void 0) {
              let data100 = data67.require;
              if (Array.isArray(data100)) {
                const len16 = data100.length;
                for (let i25 = 0; i25 < len16; i25++) {
                  let data101 = data100[i25];
                  if (typeof data101 === "string") {
                    if (func3(data101) > 60) {
                      const err206 = { instancePath: instancePath + "/gate/require/" + i25, schemaPath: "#/properties/gate/properties/require/items/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                    if (!pattern3.test(data101)) {
                      const err207 = { instancePath: instancePath + "/gate/require/" + i25, schemaPath: "#/properties/gate/properties/require/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(?:-[a-z0-9]+)*$"' };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  } else {
                    const err208 = { instancePath: instancePath + "/gate/require/" + i25, schemaPath: "#/properties/gate/properties/require/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
                let i26 = data100.length;
                let j9;
                if (i26 > 1) {
                  const indices7 = {};
                  for (; i26--; ) {
                    let item7 = data100[i26];
                    if (typeof item7 !== "string") {
                      continue;
                    }
                    if (typeof indices7[item7] == "number") {
                      j9 = indices7[item7];
                      const err209 = { instancePath: instancePath + "/gate/require", schemaPath: "#/properties/gate/properties/require/uniqueItems", keyword: "uniqueItems", params: { i: i26, j: j9 }, message: "must NOT have duplicate items (items ## " + j9 + " and " + i26 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                      break;
                    }
                    indices7[item7] = i26;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/gate/require", schemaPath: "#/properties/gate/properties/require/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data67["required-reviewers"] !== void 0) {
              let data102 = data67["required-reviewers"];
              if (Array.isArray(data102)) {
                if (data102.length > 100) {
                  const err211 = { instancePath: instancePath + "/gate/required-reviewers", schemaPath: "#/properties/gate/properties/required-reviewers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
                const len17 = data102.length;
                for (let i27 = 0; i27 < len17; i27++) {
                  let data103 = data102[i27];
                  if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                    if (data103.paths === void 0) {
                      const err212 = { instancePath: instancePath + "/gate/required-reviewers/" + i27, schemaPath: "#/properties/gate/properties/required-reviewers/items/required", keyword: "required", params: { missingProperty: "paths" }, message: "must have required property 'paths'" };
                      if (vErrors === null) {
                        vErrors = [err212];
                      } else {
                        vErrors.push(err212);
                      }
                      errors++;
                    }
                    if (data103.owner === void 0) {
                      const err213 = { instancePath: instancePath + "/gate/required-reviewers/" + i27, schemaPath: "#/properties/gate/properties/required-reviewers/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                      if (vErrors === null) {
                        vErrors = [err213];
                      } else {
                        vErrors.push(err213);
                      }
                      errors++;
                    }
                    for (const key19 in data103) {
                      if (!(key19 === "paths" || key19 === "owner")) {
                        const err214 = { instancePath: instancePath + "/gate/required-reviewers/" + i27, schemaPath: "#/properties/gate/properties/required-reviewers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err214];
                        } else {
                          vErrors.push(err214);
                        }
                        errors++;
                      }
                    }
                    if (data103.paths !== void 0) {
                      let data104 = data103.paths;
                      if (Array.isArray(data104)) {
                        if (data104.length > 100) {
                          const err215 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                          if (vErrors === null) {
                            vErrors = [err215];
                          } else {
                            vErrors.push(err215);
                          }
                          errors++;
                        }
                        if (data104.length < 1) {
                          const err216 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                          if (vErrors === null) {
                            vErrors = [err216];
                          } else {
                            vErrors.push(err216);
                          }
                          errors++;
                        }
                        const len18 = data104.length;
                        for (let i28 = 0; i28 < len18; i28++) {
                          let data105 = data104[i28];
                          if (typeof data105 === "string") {
                            if (func3(data105) > 500) {
                              const err217 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths/" + i28, schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                              if (vErrors === null) {
                                vErrors = [err217];
                              } else {
                                vErrors.push(err217);
                              }
                              errors++;
                            }
                            if (func3(data105) < 1) {
                              const err218 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths/" + i28, schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err218];
                              } else {
                                vErrors.push(err218);
                              }
                              errors++;
                            }
                          } else {
                            const err219 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths/" + i28, schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err219];
                            } else {
                              vErrors.push(err219);
                            }
                            errors++;
                          }
                        }
                        let i29 = data104.length;
                        let j10;
                        if (i29 > 1) {
                          const indices8 = {};
                          for (; i29--; ) {
                            let item8 = data104[i29];
                            if (typeof item8 !== "string") {
                              continue;
                            }
                            if (typeof indices8[item8] == "number") {
                              j10 = indices8[item8];
                              const err220 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/uniqueItems", keyword: "uniqueItems", params: { i: i29, j: j10 }, message: "must NOT have duplicate items (items ## " + j10 + " and " + i29 + " are identical)" };
                              if (vErrors === null) {
                                vErrors = [err220];
                              } else {
                                vErrors.push(err220);
                              }
                              errors++;
                              break;
                            }
                            indices8[item8] = i29;
                          }
                        }
                      } else {
                        const err221 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/paths", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    }
                    if (data103.owner !== void 0) {
                      let data106 = data103.owner;
                      if (typeof data106 === "string") {
                        if (!pattern4.test(data106)) {
                          const err222 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/owner", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$" }, message: 'must match pattern "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$"' };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      } else {
                        const err223 = { instancePath: instancePath + "/gate/required-reviewers/" + i27 + "/owner", schemaPath: "#/properties/gate/properties/required-reviewers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err223];
                        } else {
                          vErrors.push(err223);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err224 = { instancePath: instancePath + "/gate/required-reviewers/" + i27, schemaPath: "#/properties/gate/properties/required-reviewers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
              } else {
                const err225 = { instancePath: instancePath + "/gate/required-reviewers", schemaPath: "#/properties/gate/properties/required-reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data67["touched-files"] !== void 0) {
              let data107 = data67["touched-files"];
              if (!(data107 === "off" || data107 === "judge")) {
                const err226 = { instancePath: instancePath + "/gate/touched-files", schemaPath: "#/properties/gate/properties/touched-files/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["touched-files"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            }
            if (data67.ratchet !== void 0) {
              let data108 = data67.ratchet;
              if (!(data108 === "off" || data108 === "block")) {
                const err227 = { instancePath: instancePath + "/gate/ratchet", schemaPath: "#/properties/gate/properties/ratchet/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties.ratchet.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data67["max-warnings"] !== void 0) {
              let data109 = data67["max-warnings"];
              if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                const err228 = { instancePath: instancePath + "/gate/max-warnings", schemaPath: "#/properties/gate/properties/max-warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
              if (typeof data109 == "number" && isFinite(data109)) {
                if (data109 < 0 || isNaN(data109)) {
                  const err229 = { instancePath: instancePath + "/gate/max-warnings", schemaPath: "#/properties/gate/properties/max-warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                }
              }
            }
            if (data67["max-exception-days"] !== void 0) {
              let data110 = data67["max-exception-days"];
              if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                const err230 = { instancePath: instancePath + "/gate/max-exception-days", schemaPath: "#/properties/gate/properties/max-exception-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
              if (typeof data110 == "number" && isFinite(data110)) {
                if (data110 > 3650 || isNaN(data110)) {
                  const err231 = { instancePath: instancePath + "/gate/max-exception-days", schemaPath: "#/properties/gate/properties/max-exception-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
                if (data110 < 1 || isNaN(data110)) {
                  const err232 = { instancePath: instancePath + "/gate/max-exception-days", schemaPath: "#/properties/gate/properties/max-exception-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              }
            }
            if (data67["exception-owners"] !== void 0) {
              let data111 = data67["exception-owners"];
              if (!(data111 === "anybody" || data111 === "codeowners" || data111 === "approved")) {
                const err233 = { instancePath: instancePath + "/gate/exception-owners", schemaPath: "#/properties/gate/properties/exception-owners/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["exception-owners"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data67["added-exceptions"] !== void 0) {
              let data112 = data67["added-exceptions"];
              if (!(data112 === "approved" || data112 === "never")) {
                const err234 = { instancePath: instancePath + "/gate/added-exceptions", schemaPath: "#/properties/gate/properties/added-exceptions/enum", keyword: "enum", params: { allowedValues: schema11.properties.gate.properties["added-exceptions"].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
            if (data67.override !== void 0) {
              let data113 = data67.override;
              if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                if (data113.owners === void 0) {
                  const err235 = { instancePath: instancePath + "/gate/override", schemaPath: "#/properties/gate/properties/override/required", keyword: "required", params: { missingProperty: "owners" }, message: "must have required property 'owners'" };
                  if (vErrors === null) {
                    vErrors = [err235];
                  } else {
                    vErrors.push(err235);
                  }
                  errors++;
                }
                for (const key20 in data113) {
                  if (!(key20 === "owners" || key20 === "malware")) {
                    const err236 = { instancePath: instancePath + "/gate/override", schemaPath: "#/properties/gate/properties/override/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  }
                }
                if (data113.owners !== void 0) {
                  let data114 = data113.owners;
                  if (Array.isArray(data114)) {
                    if (data114.length > 20) {
                      const err237 = { instancePath: instancePath + "/gate/override/owners", schemaPath: "#/properties/gate/properties/override/properties/owners/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                    if (data114.length < 1) {
                      const err238 = { instancePath: instancePath + "/gate/override/owners", schemaPath: "#/properties/gate/properties/override/properties/owners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err238];
                      } else {
                        vErrors.push(err238);
                      }
                      errors++;
                    }
                    const len19 = data114.length;
                    for (let i30 = 0; i30 < len19; i30++) {
                      let data115 = data114[i30];
                      if (typeof data115 === "string") {
                        if (!pattern4.test(data115)) {
                          const err239 = { instancePath: instancePath + "/gate/override/owners/" + i30, schemaPath: "#/properties/gate/properties/override/properties/owners/items/pattern", keyword: "pattern", params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$" }, message: 'must match pattern "^@[A-Za-z0-9][A-Za-z0-9-]{0,99}(/[A-Za-z0-9_.-]{1,100})?$"' };
                          if (vErrors === null) {
                            vErrors = [err239];
                          } else {
                            vErrors.push(err239);
                          }
                          errors++;
                        }
                      } else {
                        const err240 = { instancePath: instancePath + "/gate/override/owners/" + i30, schemaPath: "#/properties/gate/properties/override/properties/owners/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err240];
                        } else {
                          vErrors.push(err240);
                        }
                        errors++;
                      }
                    }
                    let i31 = data114.length;
                    let j11;
                    if (i31 > 1) {
                      const indices9 = {};
                      for (; i31--; ) {
                        let item9 = data114[i31];
                        if (typeof item9 !== "string") {
                          continue;
                        }
                        if (typeof indices9[item9] == "number") {
                          j11 = indices9[item9];
                          const err241 = { instancePath: instancePath + "/gate/override/owners", schemaPath: "#/properties/gate/properties/override/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: i31, j: j11 }, message: "must NOT have duplicate items (items ## " + j11 + " and " + i31 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err241];
                          } else {
                            vErrors.push(err241);
                          }
                          errors++;
                          break;
                        }
                        indices9[item9] = i31;
                      }
                    }
                  } else {
                    const err242 = { instancePath: instancePath + "/gate/override/owners", schemaPath: "#/properties/gate/properties/override/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                }
                if (data113.malware !== void 0) {
                  if (typeof data113.malware !== "boolean") {
                    const err243 = { instancePath: instancePath + "/gate/override/malware", schemaPath: "#/properties/gate/properties/override/properties/malware/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err243];
                    } else {
                      vErrors.push(err243);
                    }
                    errors++;
                  }
                }
              } else {
                const err244 = { instancePath: instancePath + "/gate/override", schemaPath: "#/properties/gate/properties/override/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
          } else {
            const err245 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err245];
            } else {
              vErrors.push(err245);
            }
            errors++;
          }
        }
        if (data.coverage !== void 0) {
          let data117 = data.coverage;
          if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
            for (const key21 in data117) {
              if (!(key21 === "changed" || key21 === "uncovered" || key21 === "kinds" || key21 === "paths")) {
                const err246 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data117.changed !== void 0) {
              let data118 = data117.changed;
              if (!(data118 === "fail" || data118 === "warn" || data118 === "ignore")) {
                const err247 = { instancePath: instancePath + "/coverage/changed", schemaPath: "#/properties/coverage/properties/changed/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.changed.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data117.uncovered !== void 0) {
              let data119 = data117.uncovered;
              if (!(data119 === "fail" || data119 === "warn" || data119 === "ignore")) {
                const err248 = { instancePath: instancePath + "/coverage/uncovered", schemaPath: "#/properties/coverage/properties/uncovered/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.uncovered.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
            }
            if (data117.kinds !== void 0) {
              let data120 = data117.kinds;
              if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
                for (const key22 in data120) {
                  const _errs243 = errors;
                  if (!(key22 === "manifest" || key22 === "lockfile" || key22 === "graph" || key22 === "ecosystem" || key22 === "language" || key22 === "syntax" || key22 === "generated" || key22 === "vendored" || key22 === "binary" || key22 === "archive" || key22 === "encoding" || key22 === "minified" || key22 === "too-large" || key22 === "unreadable" || key22 === "link" || key22 === "submodule" || key22 === "lfs" || key22 === "history" || key22 === "budget" || key22 === "scanner")) {
                    const err249 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/propertyNames/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.kinds.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key22 };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                  var valid77 = _errs243 === errors;
                  if (!valid77) {
                    const err250 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/propertyNames", keyword: "propertyNames", params: { propertyName: key22 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err250];
                    } else {
                      vErrors.push(err250);
                    }
                    errors++;
                  }
                }
                for (const key23 in data120) {
                  let data121 = data120[key23];
                  if (!(data121 === "fail" || data121 === "warn" || data121 === "ignore")) {
                    const err251 = { instancePath: instancePath + "/coverage/kinds/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/kinds/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.kinds.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
              } else {
                const err252 = { instancePath: instancePath + "/coverage/kinds", schemaPath: "#/properties/coverage/properties/kinds/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            }
            if (data117.paths !== void 0) {
              let data122 = data117.paths;
              if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                if (Object.keys(data122).length > 1e3) {
                  const err253 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/maxProperties", keyword: "maxProperties", params: { limit: 1e3 }, message: "must NOT have more than 1000 properties" };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
                for (const key24 in data122) {
                  const _errs248 = errors;
                  if (typeof key24 === "string") {
                    if (func3(key24) > 1e3) {
                      const err254 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", propertyName: key24 };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                    if (func3(key24) < 1) {
                      const err255 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key24 };
                      if (vErrors === null) {
                        vErrors = [err255];
                      } else {
                        vErrors.push(err255);
                      }
                      errors++;
                    }
                  }
                  var valid79 = _errs248 === errors;
                  if (!valid79) {
                    const err256 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/propertyNames", keyword: "propertyNames", params: { propertyName: key24 }, message: "property name must be valid" };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                }
                for (const key25 in data122) {
                  let data123 = data122[key25];
                  if (!(data123 === "fail" || data123 === "warn" || data123 === "ignore")) {
                    const err257 = { instancePath: instancePath + "/coverage/paths/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/coverage/properties/paths/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema11.properties.coverage.properties.paths.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
              } else {
                const err258 = { instancePath: instancePath + "/coverage/paths", schemaPath: "#/properties/coverage/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
          } else {
            const err259 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data.publish !== void 0) {
          let data124 = data.publish;
          if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
            for (const key26 in data124) {
              if (!(key26 === "labels" || key26 === "reviewers")) {
                const err260 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
            if (data124.labels !== void 0) {
              let data125 = data124.labels;
              if (typeof data125 !== "boolean" && !(data125 && typeof data125 == "object" && !Array.isArray(data125))) {
                const err261 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/type", keyword: "type", params: { type: schema11.properties.publish.properties.labels.type }, message: "must be boolean,object" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
              if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                if (Object.keys(data125).length < 1) {
                  const err262 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
                for (const key27 in data125) {
                  if (!(key27 === "blocked" || key27 === "policy-change")) {
                    const err263 = { instancePath: instancePath + "/publish/labels", schemaPath: "#/properties/publish/properties/labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                }
                if (data125.blocked !== void 0) {
                  let data126 = data125.blocked;
                  if (typeof data126 === "string") {
                    if (func3(data126) > 50) {
                      const err264 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                      if (vErrors === null) {
                        vErrors = [err264];
                      } else {
                        vErrors.push(err264);
                      }
                      errors++;
                    }
                    if (func3(data126) < 1) {
                      const err265 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data126)) {
                      const err266 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$" }, message: 'must match pattern "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$"' };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  } else {
                    const err267 = { instancePath: instancePath + "/publish/labels/blocked", schemaPath: "#/properties/publish/properties/labels/properties/blocked/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                }
                if (data125["policy-change"] !== void 0) {
                  let data127 = data125["policy-change"];
                  if (typeof data127 === "string") {
                    if (func3(data127) > 50) {
                      const err268 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                      if (vErrors === null) {
                        vErrors = [err268];
                      } else {
                        vErrors.push(err268);
                      }
                      errors++;
                    }
                    if (func3(data127) < 1) {
                      const err269 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err269];
                      } else {
                        vErrors.push(err269);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data127)) {
                      const err270 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$" }, message: 'must match pattern "^[^\\s\\p{C}](?:[^\\p{C}]*[^\\s\\p{C}])?$"' };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                  } else {
                    const err271 = { instancePath: instancePath + "/publish/labels/policy-change", schemaPath: "#/properties/publish/properties/labels/properties/policy-change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data124.reviewers !== void 0) {
              let data128 = data124.reviewers;
              if (Array.isArray(data128)) {
                if (data128.length > 15) {
                  const err272 = { instancePath: instancePath + "/publish/reviewers", schemaPath: "#/properties/publish/properties/reviewers/maxItems", keyword: "maxItems", params: { limit: 15 }, message: "must NOT have more than 15 items" };
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
                const len20 = data128.length;
                for (let i32 = 0; i32 < len20; i32++) {
                  let data129 = data128[i32];
                  if (typeof data129 === "string") {
                    if (!pattern8.test(data129)) {
                      const err273 = { instancePath: instancePath + "/publish/reviewers/" + i32, schemaPath: "#/properties/publish/properties/reviewers/items/pattern", keyword: "pattern", params: { pattern: "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$" }, message: 'must match pattern "^@[\\w-]{1,39}(?:/[\\w.-]{1,100})?$"' };
                      if (vErrors === null) {
                        vErrors = [err273];
                      } else {
                        vErrors.push(err273);
                      }
                      errors++;
                    }
                  } else {
                    const err274 = { instancePath: instancePath + "/publish/reviewers/" + i32, schemaPath: "#/properties/publish/properties/reviewers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
              } else {
                const err275 = { instancePath: instancePath + "/publish/reviewers", schemaPath: "#/properties/publish/properties/reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
          } else {
            const err276 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err276];
            } else {
              vErrors.push(err276);
            }
            errors++;
          }
        }
        if (data.results !== void 0) {
          let data130 = data.results;
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (const key28 in data130) {
              if (!(key28 === "forks" || key28 === "code-scanning" || key28 === "dependabot" || key28 === "secret-scanning" || key28 === "snyk" || key28 === "sonarqube")) {
                const err277 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err277];
                } else {
                  vErrors.push(err277);
                }
                errors++;
              }
            }
            if (data130.forks !== void 0) {
              let data131 = data130.forks;
              if (!(data131 === "fail" || data131 === "skip")) {
                const err278 = { instancePath: instancePath + "/results/forks", schemaPath: "#/properties/results/properties/forks/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.properties.forks.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data130["code-scanning"] !== void 0) {
              let data132 = data130["code-scanning"];
              if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                if (data132.tools === void 0) {
                  const err279 = { instancePath: instancePath + "/results/code-scanning", schemaPath: "#/properties/results/properties/code-scanning/required", keyword: "required", params: { missingProperty: "tools" }, message: "must have required property 'tools'" };
                  if (vErrors === null) {
                    vErrors = [err279];
                  } else {
                    vErrors.push(err279);
                  }
                  errors++;
                }
                for (const key29 in data132) {
                  if (!(key29 === "tools" || key29 === "wait")) {
                    const err280 = { instancePath: instancePath + "/results/code-scanning", schemaPath: "#/properties/results/properties/code-scanning/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                }
                if (data132.tools !== void 0) {
                  let data133 = data132.tools;
                  if (Array.isArray(data133)) {
                    if (data133.length > 20) {
                      const err281 = { instancePath: instancePath + "/results/code-scanning/tools", schemaPath: "#/properties/results/properties/code-scanning/properties/tools/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                      if (vErrors === null) {
                        vErrors = [err281];
                      } else {
                        vErrors.push(err281);
                      }
                      errors++;
                    }
                    if (data133.length < 1) {
                      const err282 = { instancePath: instancePath + "/results/code-scanning/tools", schemaPath: "#/properties/results/properties/code-scanning/properties/tools/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err282];
                      } else {
                        vErrors.push(err282);
                      }
                      errors++;
                    }
                    const len21 = data133.length;
                    for (let i33 = 0; i33 < len21; i33++) {
                      let data134 = data133[i33];
                      if (typeof data134 === "string") {
                        if (func3(data134) > 100) {
                          const err283 = { instancePath: instancePath + "/results/code-scanning/tools/" + i33, schemaPath: "#/properties/results/properties/code-scanning/properties/tools/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                          if (vErrors === null) {
                            vErrors = [err283];
                          } else {
                            vErrors.push(err283);
                          }
                          errors++;
                        }
                        if (func3(data134) < 1) {
                          const err284 = { instancePath: instancePath + "/results/code-scanning/tools/" + i33, schemaPath: "#/properties/results/properties/code-scanning/properties/tools/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err284];
                          } else {
                            vErrors.push(err284);
                          }
                          errors++;
                        }
                        if (!pattern9.test(data134)) {
                          const err285 = { instancePath: instancePath + "/results/code-scanning/tools/" + i33, schemaPath: "#/properties/results/properties/code-scanning/properties/tools/items/pattern", keyword: "pattern", params: { pattern: "[A-Za-z0-9]" }, message: 'must match pattern "[A-Za-z0-9]"' };
                          if (vErrors === null) {
                            vErrors = [err285];
                          } else {
                            vErrors.push(err285);
                          }
                          errors++;
                        }
                      } else {
                        const err286 = { instancePath: instancePath + "/results/code-scanning/tools/" + i33, schemaPath: "#/properties/results/properties/code-scanning/properties/tools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err286];
                        } else {
                          vErrors.push(err286);
                        }
                        errors++;
                      }
                    }
                    let i34 = data133.length;
                    let j12;
                    if (i34 > 1) {
                      const indices10 = {};
                      for (; i34--; ) {
                        let item10 = data133[i34];
                        if (typeof item10 !== "string") {
                          continue;
                        }
                        if (typeof indices10[item10] == "number") {
                          j12 = indices10[item10];
                          const err287 = { instancePath: instancePath + "/results/code-scanning/tools", schemaPath: "#/properties/results/properties/code-scanning/properties/tools/uniqueItems", keyword: "uniqueItems", params: { i: i34, j: j12 }, message: "must NOT have duplicate items (items ## " + j12 + " and " + i34 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err287];
                          } else {
                            vErrors.push(err287);
                          }
                          errors++;
                          break;
                        }
                        indices10[item10] = i34;
                      }
                    }
                  } else {
                    const err288 = { instancePath: instancePath + "/results/code-scanning/tools", schemaPath: "#/properties/results/properties/code-scanning/properties/tools/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err288];
                    } else {
                      vErrors.push(err288);
                    }
                    errors++;
                  }
                }
                if (data132.wait !== void 0) {
                  let data135 = data132.wait;
                  if (!(typeof data135 == "number" && (!(data135 % 1) && !isNaN(data135)) && isFinite(data135))) {
                    const err289 = { instancePath: instancePath + "/results/code-scanning/wait", schemaPath: "#/properties/results/properties/code-scanning/properties/wait/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                  if (typeof data135 == "number" && isFinite(data135)) {
                    if (data135 > 30 || isNaN(data135)) {
                      const err290 = { instancePath: instancePath + "/results/code-scanning/wait", schemaPath: "#/properties/results/properties/code-scanning/properties/wait/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                    if (data135 < 0 || isNaN(data135)) {
                      const err291 = { instancePath: instancePath + "/results/code-scanning/wait", schemaPath: "#/properties/results/properties/code-scanning/properties/wait/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err291];
                      } else {
                        vErrors.push(err291);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err292 = { instancePath: instancePath + "/results/code-scanning", schemaPath: "#/properties/results/properties/code-scanning/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err292];
                } else {
                  vErrors.push(err292);
                }
                errors++;
              }
            }
            if (data130.dependabot !== void 0) {
              if (typeof data130.dependabot !== "boolean") {
                const err293 = { instancePath: instancePath + "/results/dependabot", schemaPath: "#/properties/results/properties/dependabot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data130["secret-scanning"] !== void 0) {
              if (typeof data130["secret-scanning"] !== "boolean") {
                const err294 = { instancePath: instancePath + "/results/secret-scanning", schemaPath: "#/properties/results/properties/secret-scanning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
            if (data130.snyk !== void 0) {
              let data138 = data130.snyk;
              if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                if (data138.organization === void 0) {
                  const err295 = { instancePath: instancePath + "/results/snyk", schemaPath: "#/properties/results/properties/snyk/required", keyword: "required", params: { missingProperty: "organization" }, message: "must have required property 'organization'" };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
                if (data138.projects === void 0) {
                  const err296 = { instancePath: instancePath + "/results/snyk", schemaPath: "#/properties/results/properties/snyk/required", keyword: "required", params: { missingProperty: "projects" }, message: "must have required property 'projects'" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
                for (const key30 in data138) {
                  if (!(key30 === "host" || key30 === "organization" || key30 === "projects")) {
                    const err297 = { instancePath: instancePath + "/results/snyk", schemaPath: "#/properties/results/properties/snyk/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err297];
                    } else {
                      vErrors.push(err297);
                    }
                    errors++;
                  }
                }
                if (data138.host !== void 0) {
                  let data139 = data138.host;
                  if (typeof data139 === "string") {
                    if (func3(data139) > 500) {
                      const err298 = { instancePath: instancePath + "/results/snyk/host", schemaPath: "#/properties/results/properties/snyk/properties/host/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      if (vErrors === null) {
                        vErrors = [err298];
                      } else {
                        vErrors.push(err298);
                      }
                      errors++;
                    }
                    if (!pattern10.test(data139)) {
                      const err299 = { instancePath: instancePath + "/results/snyk/host", schemaPath: "#/properties/results/properties/snyk/properties/host/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                  } else {
                    const err300 = { instancePath: instancePath + "/results/snyk/host", schemaPath: "#/properties/results/properties/snyk/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err300];
                    } else {
                      vErrors.push(err300);
                    }
                    errors++;
                  }
                }
                if (data138.organization !== void 0) {
                  let data140 = data138.organization;
                  if (typeof data140 === "string") {
                    if (!pattern11.test(data140)) {
                      const err301 = { instancePath: instancePath + "/results/snyk/organization", schemaPath: "#/properties/results/properties/snyk/properties/organization/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                  } else {
                    const err302 = { instancePath: instancePath + "/results/snyk/organization", schemaPath: "#/properties/results/properties/snyk/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                }
                if (data138.projects !== void 0) {
                  let data141 = data138.projects;
                  if (Array.isArray(data141)) {
                    if (data141.length > 50) {
                      const err303 = { instancePath: instancePath + "/results/snyk/projects", schemaPath: "#/properties/results/properties/snyk/properties/projects/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
                      if (vErrors === null) {
                        vErrors = [err303];
                      } else {
                        vErrors.push(err303);
                      }
                      errors++;
                    }
                    if (data141.length < 1) {
                      const err304 = { instancePath: instancePath + "/results/snyk/projects", schemaPath: "#/properties/results/properties/snyk/properties/projects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                    const len22 = data141.length;
                    for (let i35 = 0; i35 < len22; i35++) {
                      let data142 = data141[i35];
                      if (typeof data142 === "string") {
                        if (!pattern11.test(data142)) {
                          const err305 = { instancePath: instancePath + "/results/snyk/projects/" + i35, schemaPath: "#/properties/results/properties/snyk/properties/projects/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"' };
                          if (vErrors === null) {
                            vErrors = [err305];
                          } else {
                            vErrors.push(err305);
                          }
                          errors++;
                        }
                      } else {
                        const err306 = { instancePath: instancePath + "/results/snyk/projects/" + i35, schemaPath: "#/properties/results/properties/snyk/properties/projects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err306];
                        } else {
                          vErrors.push(err306);
                        }
                        errors++;
                      }
                    }
                    let i36 = data141.length;
                    let j13;
                    if (i36 > 1) {
                      const indices11 = {};
                      for (; i36--; ) {
                        let item11 = data141[i36];
                        if (typeof item11 !== "string") {
                          continue;
                        }
                        if (typeof indices11[item11] == "number") {
                          j13 = indices11[item11];
                          const err307 = { instancePath: instancePath + "/results/snyk/projects", schemaPath: "#/properties/results/properties/snyk/properties/projects/uniqueItems", keyword: "uniqueItems", params: { i: i36, j: j13 }, message: "must NOT have duplicate items (items ## " + j13 + " and " + i36 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err307];
                          } else {
                            vErrors.push(err307);
                          }
                          errors++;
                          break;
                        }
                        indices11[item11] = i36;
                      }
                    }
                  } else {
                    const err308 = { instancePath: instancePath + "/results/snyk/projects", schemaPath: "#/properties/results/properties/snyk/properties/projects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
              } else {
                const err309 = { instancePath: instancePath + "/results/snyk", schemaPath: "#/properties/results/properties/snyk/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
            if (data130.sonarqube !== void 0) {
              let data143 = data130.sonarqube;
              if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                if (data143.project === void 0) {
                  const err310 = { instancePath: instancePath + "/results/sonarqube", schemaPath: "#/properties/results/properties/sonarqube/required", keyword: "required", params: { missingProperty: "project" }, message: "must have required property 'project'" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
                for (const key31 in data143) {
                  if (!(key31 === "host" || key31 === "project" || key31 === "organization" || key31 === "conditions" || key31 === "severity" || key31 === "issues" || key31 === "wait")) {
                    const err311 = { instancePath: instancePath + "/results/sonarqube", schemaPath: "#/properties/results/properties/sonarqube/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
                if (data143.host !== void 0) {
                  let data144 = data143.host;
                  if (typeof data144 === "string") {
                    if (func3(data144) > 500) {
                      const err312 = { instancePath: instancePath + "/results/sonarqube/host", schemaPath: "#/properties/results/properties/sonarqube/properties/host/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      if (vErrors === null) {
                        vErrors = [err312];
                      } else {
                        vErrors.push(err312);
                      }
                      errors++;
                    }
                    if (!pattern10.test(data144)) {
                      const err313 = { instancePath: instancePath + "/results/sonarqube/host", schemaPath: "#/properties/results/properties/sonarqube/properties/host/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s?#@]+$" }, message: 'must match pattern "^https?://[^\\s?#@]+$"' };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  } else {
                    const err314 = { instancePath: instancePath + "/results/sonarqube/host", schemaPath: "#/properties/results/properties/sonarqube/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
                if (data143.project !== void 0) {
                  let data145 = data143.project;
                  if (typeof data145 === "string") {
                    if (func3(data145) > 400) {
                      const err315 = { instancePath: instancePath + "/results/sonarqube/project", schemaPath: "#/properties/results/properties/sonarqube/properties/project/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                    if (func3(data145) < 1) {
                      const err316 = { instancePath: instancePath + "/results/sonarqube/project", schemaPath: "#/properties/results/properties/sonarqube/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err316];
                      } else {
                        vErrors.push(err316);
                      }
                      errors++;
                    }
                    if (!pattern14.test(data145)) {
                      const err317 = { instancePath: instancePath + "/results/sonarqube/project", schemaPath: "#/properties/results/properties/sonarqube/properties/project/pattern", keyword: "pattern", params: { pattern: "^[\\w.:-]+$" }, message: 'must match pattern "^[\\w.:-]+$"' };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                  } else {
                    const err318 = { instancePath: instancePath + "/results/sonarqube/project", schemaPath: "#/properties/results/properties/sonarqube/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                }
                if (data143.organization !== void 0) {
                  let data146 = data143.organization;
                  if (typeof data146 === "string") {
                    if (func3(data146) > 400) {
                      const err319 = { instancePath: instancePath + "/results/sonarqube/organization", schemaPath: "#/properties/results/properties/sonarqube/properties/organization/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                      if (vErrors === null) {
                        vErrors = [err319];
                      } else {
                        vErrors.push(err319);
                      }
                      errors++;
                    }
                    if (func3(data146) < 1) {
                      const err320 = { instancePath: instancePath + "/results/sonarqube/organization", schemaPath: "#/properties/results/properties/sonarqube/properties/organization/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                    if (!pattern14.test(data146)) {
                      const err321 = { instancePath: instancePath + "/results/sonarqube/organization", schemaPath: "#/properties/results/properties/sonarqube/properties/organization/pattern", keyword: "pattern", params: { pattern: "^[\\w.:-]+$" }, message: 'must match pattern "^[\\w.:-]+$"' };
                      if (vErrors === null) {
                        vErrors = [err321];
                      } else {
                        vErrors.push(err321);
                      }
                      errors++;
                    }
                  } else {
                    const err322 = { instancePath: instancePath + "/results/sonarqube/organization", schemaPath: "#/properties/results/properties/sonarqube/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err322];
                    } else {
                      vErrors.push(err322);
                    }
                    errors++;
                  }
                }
                if (data143.conditions !== void 0) {
                  let data147 = data143.conditions;
                  if (Array.isArray(data147)) {
                    if (data147.length > 100) {
                      const err323 = { instancePath: instancePath + "/results/sonarqube/conditions", schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                      if (vErrors === null) {
                        vErrors = [err323];
                      } else {
                        vErrors.push(err323);
                      }
                      errors++;
                    }
                    const len23 = data147.length;
                    for (let i37 = 0; i37 < len23; i37++) {
                      let data148 = data147[i37];
                      if (typeof data148 === "string") {
                        if (func3(data148) > 100) {
                          const err324 = { instancePath: instancePath + "/results/sonarqube/conditions/" + i37, schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                          if (vErrors === null) {
                            vErrors = [err324];
                          } else {
                            vErrors.push(err324);
                          }
                          errors++;
                        }
                        if (!pattern16.test(data148)) {
                          const err325 = { instancePath: instancePath + "/results/sonarqube/conditions/" + i37, schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z*][a-z0-9_*]*$" }, message: 'must match pattern "^[a-z*][a-z0-9_*]*$"' };
                          if (vErrors === null) {
                            vErrors = [err325];
                          } else {
                            vErrors.push(err325);
                          }
                          errors++;
                        }
                      } else {
                        const err326 = { instancePath: instancePath + "/results/sonarqube/conditions/" + i37, schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err326];
                        } else {
                          vErrors.push(err326);
                        }
                        errors++;
                      }
                    }
                    let i38 = data147.length;
                    let j14;
                    if (i38 > 1) {
                      const indices12 = {};
                      for (; i38--; ) {
                        let item12 = data147[i38];
                        if (typeof item12 !== "string") {
                          continue;
                        }
                        if (typeof indices12[item12] == "number") {
                          j14 = indices12[item12];
                          const err327 = { instancePath: instancePath + "/results/sonarqube/conditions", schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/uniqueItems", keyword: "uniqueItems", params: { i: i38, j: j14 }, message: "must NOT have duplicate items (items ## " + j14 + " and " + i38 + " are identical)" };
                          if (vErrors === null) {
                            vErrors = [err327];
                          } else {
                            vErrors.push(err327);
                          }
                          errors++;
                          break;
                        }
                        indices12[item12] = i38;
                      }
                    }
                  } else {
                    const err328 = { instancePath: instancePath + "/results/sonarqube/conditions", schemaPath: "#/properties/results/properties/sonarqube/properties/conditions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                }
                if (data143.severity !== void 0) {
                  let data149 = data143.severity;
                  if (!(data149 === "critical" || data149 === "high" || data149 === "medium" || data149 === "low" || data149 === "info")) {
                    const err329 = { instancePath: instancePath + "/results/sonarqube/severity", schemaPath: "#/properties/results/properties/sonarqube/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.properties.sonarqube.properties.severity.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
                if (data143.issues !== void 0) {
                  let data150 = data143.issues;
                  if (!(data150 === "security" || data150 === "all")) {
                    const err330 = { instancePath: instancePath + "/results/sonarqube/issues", schemaPath: "#/properties/results/properties/sonarqube/properties/issues/enum", keyword: "enum", params: { allowedValues: schema11.properties.results.properties.sonarqube.properties.issues.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err330];
                    } else {
                      vErrors.push(err330);
                    }
                    errors++;
                  }
                }
                if (data143.wait !== void 0) {
                  let data151 = data143.wait;
                  if (!(typeof data151 == "number" && (!(data151 % 1) && !isNaN(data151)) && isFinite(data151))) {
                    const err331 = { instancePath: instancePath + "/results/sonarqube/wait", schemaPath: "#/properties/results/properties/sonarqube/properties/wait/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err331];
                    } else {
                      vErrors.push(err331);
                    }
                    errors++;
                  }
                  if (typeof data151 == "number" && isFinite(data151)) {
                    if (data151 > 30 || isNaN(data151)) {
                      const err332 = { instancePath: instancePath + "/results/sonarqube/wait", schemaPath: "#/properties/results/properties/sonarqube/properties/wait/maximum", keyword: "maximum", params: { comparison: "<=", limit: 30 }, message: "must be <= 30" };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                    if (data151 < 0 || isNaN(data151)) {
                      const err333 = { instancePath: instancePath + "/results/sonarqube/wait", schemaPath: "#/properties/results/properties/sonarqube/properties/wait/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err333];
                      } else {
                        vErrors.push(err333);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err334 = { instancePath: instancePath + "/results/sonarqube", schemaPath: "#/properties/results/properties/sonarqube/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err334];
                } else {
                  vErrors.push(err334);
                }
                errors++;
              }
            }
          } else {
            const err335 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err335];
            } else {
              vErrors.push(err335);
            }
            errors++;
          }
        }
        if (data.exceptions !== void 0) {
          let data152 = data.exceptions;
          if (Array.isArray(data152)) {
            if (data152.length > 5e3) {
              const err336 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 5e3 }, message: "must NOT have more than 5000 items" };
              if (vErrors === null) {
                vErrors = [err336];
              } else {
                vErrors.push(err336);
              }
              errors++;
            }
            const len24 = data152.length;
            for (let i39 = 0; i39 < len24; i39++) {
              let data153 = data152[i39];
              if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                if (data153.reason === void 0) {
                  const err337 = { instancePath: instancePath + "/exceptions/" + i39, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
                if (data153.owner === void 0) {
                  const err338 = { instancePath: instancePath + "/exceptions/" + i39, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'" };
                  if (vErrors === null) {
                    vErrors = [err338];
                  } else {
                    vErrors.push(err338);
                  }
                  errors++;
                }
                if (data153.expires === void 0) {
                  const err339 = { instancePath: instancePath + "/exceptions/" + i39, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'" };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
                for (const key32 in data153) {
                  if (!func2.call(schema11.properties.exceptions.items.properties, key32)) {
                    const err340 = { instancePath: instancePath + "/exceptions/" + i39, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                }
                if (data153.id !== void 0) {
                  let data154 = data153.id;
                  if (typeof data154 === "string") {
                    if (func3(data154) < 1) {
                      const err341 = { instancePath: instancePath + "/exceptions/" + i39 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err341];
                      } else {
                        vErrors.push(err341);
                      }
                      errors++;
                    }
                  } else {
                    const err342 = { instancePath: instancePath + "/exceptions/" + i39 + "/id", schemaPath: "#/properties/exceptions/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err342];
                    } else {
                      vErrors.push(err342);
                    }
                    errors++;
                  }
                }
                if (data153.rule !== void 0) {
                  let data155 = data153.rule;
                  if (typeof data155 === "string") {
                    if (func3(data155) < 1) {
                      const err343 = { instancePath: instancePath + "/exceptions/" + i39 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err343];
                      } else {
                        vErrors.push(err343);
                      }
                      errors++;
                    }
                  } else {
                    const err344 = { instancePath: instancePath + "/exceptions/" + i39 + "/rule", schemaPath: "#/properties/exceptions/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err344];
                    } else {
                      vErrors.push(err344);
                    }
                    errors++;
                  }
                }
                if (data153.fingerprint !== void 0) {
                  let data156 = data153.fingerprint;
                  if (typeof data156 === "string") {
                    if (func3(data156) < 1) {
                      const err345 = { instancePath: instancePath + "/exceptions/" + i39 + "/fingerprint", schemaPath: "#/properties/exceptions/items/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err345];
                      } else {
                        vErrors.push(err345);
                      }
                      errors++;
                    }
                  } else {
                    const err346 = { instancePath: instancePath + "/exceptions/" + i39 + "/fingerprint", schemaPath: "#/properties/exceptions/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err346];
                    } else {
                      vErrors.push(err346);
                    }
                    errors++;
                  }
                }
                if (data153.category !== void 0) {
                  let data157 = data153.category;
                  if (!(data157 === "dependency" || data157 === "license" || data157 === "secret" || data157 === "code" || data157 === "infrastructure" || data157 === "workflow" || data157 === "database" || data157 === "policy")) {
                    const err347 = { instancePath: instancePath + "/exceptions/" + i39 + "/category", schemaPath: "#/properties/exceptions/items/properties/category/enum", keyword: "enum", params: { allowedValues: schema11.properties.exceptions.items.properties.category.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                }
                if (data153.package !== void 0) {
                  let data158 = data153.package;
                  if (typeof data158 === "string") {
                    if (func3(data158) < 1) {
                      const err348 = { instancePath: instancePath + "/exceptions/" + i39 + "/package", schemaPath: "#/properties/exceptions/items/properties/package/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err348];
                      } else {
                        vErrors.push(err348);
                      }
                      errors++;
                    }
                  } else {
                    const err349 = { instancePath: instancePath + "/exceptions/" + i39 + "/package", schemaPath: "#/properties/exceptions/items/properties/package/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                }
                if (data153.path !== void 0) {
                  let data159 = data153.path;
                  if (typeof data159 === "string") {
                    if (func3(data159) < 1) {
                      const err350 = { instancePath: instancePath + "/exceptions/" + i39 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err350];
                      } else {
                        vErrors.push(err350);
                      }
                      errors++;
                    }
                  } else {
                    const err351 = { instancePath: instancePath + "/exceptions/" + i39 + "/path", schemaPath: "#/properties/exceptions/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err351];
                    } else {
                      vErrors.push(err351);
                    }
                    errors++;
                  }
                }
                if (data153.reason !== void 0) {
                  let data160 = data153.reason;
                  if (typeof data160 === "string") {
                    if (func3(data160) < 1) {
                      const err352 = { instancePath: instancePath + "/exceptions/" + i39 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err352];
                      } else {
                        vErrors.push(err352);
                      }
                      errors++;
                    }
                  } else {
                    const err353 = { instancePath: instancePath + "/exceptions/" + i39 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err353];
                    } else {
                      vErrors.push(err353);
                    }
                    errors++;
                  }
                }
                if (data153.owner !== void 0) {
                  let data161 = data153.owner;
                  if (typeof data161 === "string") {
                    if (func3(data161) < 1) {
                      const err354 = { instancePath: instancePath + "/exceptions/" + i39 + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err354];
                      } else {
                        vErrors.push(err354);
                      }
                      errors++;
                    }
                  } else {
                    const err355 = { instancePath: instancePath + "/exceptions/" + i39 + "/owner", schemaPath: "#/properties/exceptions/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                }
                if (data153.expires !== void 0) {
                  let data162 = data153.expires;
                  if (typeof data162 === "string") {
                    if (!pattern17.test(data162)) {
                      const err356 = { instancePath: instancePath + "/exceptions/" + i39 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                      if (vErrors === null) {
                        vErrors = [err356];
                      } else {
                        vErrors.push(err356);
                      }
                      errors++;
                    }
                  } else {
                    const err357 = { instancePath: instancePath + "/exceptions/" + i39 + "/expires", schemaPath: "#/properties/exceptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                }
                if (data153.status !== void 0) {
                  let data163 = data153.status;
                  if (!(data163 === "not_affected" || data163 === "affected" || data163 === "fixed" || data163 === "under_investigation")) {
                    const err358 = { instancePath: instancePath + "/exceptions/" + i39 + "/status", schemaPath: "#/properties/exceptions/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.exceptions.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                }
                if (data153.justification !== void 0) {
                  let data164 = data153.justification;
                  if (!(data164 === "component_not_present" || data164 === "vulnerable_code_not_present" || data164 === "vulnerable_code_not_in_execute_path" || data164 === "vulnerable_code_cannot_be_controlled_by_adversary" || data164 === "inline_mitigations_already_exist")) {
                    const err359 = { instancePath: instancePath + "/exceptions/" + i39 + "/justification", schemaPath: "#/properties/exceptions/items/properties/justification/enum", keyword: "enum", params: { allowedValues: schema11.properties.exceptions.items.properties.justification.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err359];
                    } else {
                      vErrors.push(err359);
                    }
                    errors++;
                  }
                }
              } else {
                const err360 = { instancePath: instancePath + "/exceptions/" + i39, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            }
          } else {
            const err361 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
        }
      } else {
        const err362 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err362];
        } else {
          vErrors.push(err362);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_policy();
