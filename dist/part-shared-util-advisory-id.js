import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SEVERITIES
} from "./part-shared-model-severity.js";

// src/util/nearest.ts
function nearest(word, candidates) {
  let best = null;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.slice(0, 64).toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function editDistance(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

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

// src/util/cut.ts
function cutPoints(text, limit) {
  if (text.length <= limit) return text;
  const points = [];
  for (const point of text) {
    if (points.length === limit) return `${points.slice(0, Math.max(0, limit - 1)).join("")}\u2026`;
    points.push(point);
  }
  return text;
}

// src/util/advisory-id.ts
var FAMILIES = {
  malware: ["MAL"],
  github: ["GHSA"],
  language: ["DRUPAL", "EEF", "GO", "HSEC", "JLSEC", "OSEC", "OSV", "PSF", "PYSEC", "RSEC", "RUSTSEC", "V8"],
  distribution: [
    ...["A", "ALBA", "ALEA", "ALPINE", "ALSA", "ASB-A", "AZL", "BELL", "BIT", "CGA", "CLEANSTART", "CURL", "DEBIAN"],
    ...["DHI", "DLA", "DSA", "DTSA", "ECHO", "ELA", "ELSA", "GSD", "KUBE", "LBSEC", "LSN", "MGASA", "MINI", "MNBSD"],
    ...["OESA", "openSUSE", "PHSA", "PUB-A", "RHBA", "RHEA", "RHSA", "RLSA", "ROOT", "RXSA", "SUSE", "UBUNTU", "USN"],
    "UVI"
  ],
  cve: ["CVE"]
};
var FAMILY_OF = new Map(
  Object.keys(FAMILIES).flatMap(
    (family) => FAMILIES[family].map((prefix) => [prefix, family])
  )
);
var PREFIX = /^(?:ASB-A|PUB-A|[A-Za-z][A-Za-z0-9]{0,15})(?=-)/;
function advisoryFamily(id) {
  return FAMILY_OF.get(PREFIX.exec(id)?.[0] ?? "") ?? null;
}
function mayBeAdvisoryId(id) {
  return /^[\w.:-]{3,100}$/.test(id) && (advisoryFamily(id) !== null || /^[A-Z][A-Za-z0-9]*-./.test(id));
}

export {
  cutPoints,
  advisoryFamily,
  mayBeAdvisoryId,
  nearest,
  compareSeverity,
  reachesThreshold,
  worstSeverity
};
