import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  covers,
  normalizeName,
  normalizeVersion,
  sameEcosystem,
  sortedRanges
} from "./part-shared-scan-dependencies-match-package-name.js";
import {
  comparatorFor,
  isExactVersion
} from "./part-shared-scan-dependencies-version-alpine.js";

// src/scan/dependencies/engine.ts
function engineFailed(engine, reason, problems = []) {
  return { engine, status: "failed", reason, problems, notes: [], head: [], base: [] };
}

// src/scan/dependencies/match/affected.ts
function isAffected(advisory, ecosystem, name, version) {
  if (advisory.withdrawn) return false;
  const compare = comparatorFor(ecosystem);
  if (compare === null || !isExactVersion(ecosystem, version)) return false;
  const spelled = normalizeVersion(ecosystem, version);
  return entriesFor(advisory, ecosystem, name).some(
    (entry) => entry.versions.includes(spelled) || sortedRanges(entry, compare).some((range) => covers(range, spelled, compare))
  );
}
function entriesFor(advisory, ecosystem, name) {
  const wanted = normalizeName(ecosystem, name);
  return advisory.affected.filter(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && normalizeName(entry.ecosystem, entry.name) === wanted
  );
}

export {
  engineFailed,
  isAffected,
  entriesFor
};
