import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  SEVERITIES
} from "./part-shared-model-severity.js";

// src/util/severity-order.ts
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
  compareSeverity,
  reachesThreshold,
  worstSeverity
};
