import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/util/cvss.ts
var MAX_VECTOR = 512;
var VECTOR = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;
function severityOfScore(score) {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "info";
}
async function cvssScores(given) {
  const vectors = new Set(given.filter((vector) => vector.length <= MAX_VECTOR && VECTOR.test(vector)));
  if (vectors.size === 0) return [];
  const calculator = await loadCalculator();
  return [...vectors].flatMap((vector) => baseScore(calculator, vector) ?? []);
}
async function loadCalculator() {
  const loaded = await import("./part-ae-cvss-calculator.js");
  return loaded.fromVector === void 0 ? loaded.default : { fromVector: loaded.fromVector };
}
function baseScore(calculator, vector) {
  try {
    const parsed = calculator.fromVector(vector);
    if (!isVector(parsed) || !parsed.isBaseFullyDefined()) return null;
    const scores = parsed.calculateScores(false);
    return scores.baseMetricsOnly ?? scores.base ?? null;
  } catch {
    return null;
  }
}
function isVector(value) {
  return typeof value === "object" && value !== null && "isBaseFullyDefined" in value && "calculateScores" in value;
}

export {
  severityOfScore,
  cvssScores
};
