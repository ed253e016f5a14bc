import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/model/finding.ts
var CATEGORIES = [
  "dependency",
  "malware",
  "license",
  "secret",
  "code",
  "infrastructure",
  "workflow",
  "database",
  "policy"
];
var FINDING_STATES = ["new", "existing", "fixed"];
var RULE_LEVELS = ["block", "warn", "report"];

export {
  CATEGORIES,
  FINDING_STATES,
  RULE_LEVELS
};
