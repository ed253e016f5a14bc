import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info", "unknown"];
var CONFIDENCES = ["high", "medium", "low"];
var THRESHOLDS = ["critical", "high", "medium", "low", "none"];

export {
  SEVERITIES,
  CONFIDENCES,
  THRESHOLDS
};
