import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/secrets/rules/rule.ts
var RULE_KINDS = ["token", "window", "assignment", "generic", "kubernetes", "file"];
var PROVIDER_CHECKS = [
  "github-crc",
  "npm-crc",
  "crc-tail",
  "aws-account",
  "jwt",
  "slack",
  "pem",
  "url-password",
  "grafana-crc",
  "basic-auth"
];
var CHECKS = [...PROVIDER_CHECKS, "password"];

export {
  RULE_KINDS,
  PROVIDER_CHECKS,
  CHECKS
};
