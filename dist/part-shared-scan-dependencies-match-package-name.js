import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  baseEcosystem
} from "./part-shared-scan-dependencies-version-alpine.js";

// src/scan/dependencies/match/package-name.ts
var CASELESS = /* @__PURE__ */ new Set(["NuGet", "Packagist", "GitHub Actions", "SwiftURL", "Pub", "Hex"]);
function normalizeName(ecosystem, name) {
  const base = baseEcosystem(ecosystem);
  if (base === "PyPI") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (base === "Go") return name === "go" ? "stdlib" : name;
  const folded = CASELESS.has(base) ? name.toLowerCase() : name;
  return base === "SwiftURL" ? folded.replace(/^https?:\/\//, "").replace(/\.git$/, "") : folded;
}
function normalizeVersion(ecosystem, version) {
  return baseEcosystem(ecosystem) === "Go" ? version.replace(/^go(?=[0-9])/, "") : version;
}
function sameEcosystem(advisory, queried) {
  if (advisory === queried) return true;
  const base = baseEcosystem(queried);
  return baseEcosystem(advisory) === base && (advisory === base || queried === base);
}

// src/scan/dependencies/match/range.ts
var INTRODUCED = 0;
var FIXED = 1;
var LAST_AFFECTED = 2;
var LIMIT = 3;
var BEGINNING = "0";
function sortedRanges(affected, compare) {
  return affected.ranges.filter((range) => range.type !== "GIT").map((range) => sortedRange(range, compare));
}
function sortedRange(range, compare) {
  return range.events.flatMap(steps).sort(
    (a, b) => Number(!isBeginning(a)) - Number(!isBeginning(b)) || compare(a[1], b[1]) || tieOrder(a) - tieOrder(b)
  );
}
function tieOrder(step) {
  return step[0] === LAST_AFFECTED ? 1 : 0;
}
function steps(event) {
  const found = [];
  if (event.introduced !== void 0) found.push([INTRODUCED, event.introduced]);
  if (event.fixed !== void 0) found.push([FIXED, event.fixed]);
  if (event.last_affected !== void 0) found.push([LAST_AFFECTED, event.last_affected]);
  if (event.limit !== void 0) found.push([LIMIT, event.limit]);
  return found;
}
function isBeginning(step) {
  return step[0] === INTRODUCED && step[1] === BEGINNING;
}
function covers(range, version, compare) {
  let affected = false;
  for (const step of range) {
    const [kind, at] = step;
    if (kind === INTRODUCED) affected = affected || isBeginning(step) || compare(version, at) >= 0;
    else if (kind === FIXED) affected = affected && compare(version, at) < 0;
    else if (kind === LAST_AFFECTED) affected = affected && compare(version, at) <= 0;
  }
  return affected && isBeforeLimits(range, version, compare);
}
function isBeforeLimits(range, version, compare) {
  const limits = range.filter((step) => step[0] === LIMIT);
  return limits.length === 0 || limits.some(([, at]) => at === "*" || compare(version, at) < 0);
}
function coversAll(range) {
  return range.length === 1 && range[0] !== void 0 && isBeginning(range[0]);
}

export {
  normalizeName,
  normalizeVersion,
  sameEcosystem,
  FIXED,
  sortedRanges,
  covers,
  coversAll
};
