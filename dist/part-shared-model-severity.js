import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/model/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info", "unknown"];
var CONFIDENCES = ["high", "medium", "low"];
var THRESHOLDS = ["critical", "high", "medium", "low", "none"];
function compareSeverity(a, b) {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function reachesThreshold(severity, threshold) {
  if (threshold === "none" || severity === "unknown") return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
function worstSeverity(severities) {
  let worst = "unknown";
  for (const severity of severities) if (compareSeverity(severity, worst) < 0) worst = severity;
  return worst;
}

export {
  SEVERITIES,
  CONFIDENCES,
  THRESHOLDS,
  compareSeverity,
  reachesThreshold,
  worstSeverity
};
