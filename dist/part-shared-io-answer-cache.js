import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  SEVERITIES
} from "./part-shared-model-severity.js";
import {
  hashParts,
  sha256
} from "./part-shared-util-hash.js";

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

// src/io/answer-cache.ts
import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
function answerCache(cacheDir, name) {
  if (cacheDir === null) return { read: async () => null, write: async () => {
  } };
  const folder = join(cacheDir, name);
  const fileOf = (url) => join(folder, hashParts([url], 40));
  return {
    async read(url) {
      try {
        return decode(await readFile(fileOf(url)));
      } catch {
        return null;
      }
    },
    async write(url, answer) {
      const temporary = join(folder, `${randomBytes(8).toString("hex")}.tmp`);
      try {
        ensureFolder(folder, 448);
        await writeFile(temporary, encode(answer), { mode: 384, flag: "wx" });
        await rename(temporary, fileOf(url));
      } catch {
        await rm(temporary, { force: true }).catch(() => {
        });
      }
    }
  };
}
function encode({ bytes, etag, fetched }) {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify({ etag, fetched })}
`), bytes]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}
`), rest]);
}
function decode(file) {
  const rest = file.subarray(65);
  if (file.toString("latin1", 0, 64) !== sha256(rest)) return null;
  const end = rest.indexOf("\n");
  const facts = JSON.parse(rest.toString("utf8", 0, end));
  return { ...facts, bytes: rest.subarray(end + 1) };
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

// src/util/wildcard.ts
function fitsWildcard(pattern, name) {
  const parts = pattern.split("*");
  const [first = ""] = parts;
  if (parts.length === 1) return name === pattern;
  const last = parts.at(-1) ?? "";
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from);
    if (at === -1 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

export {
  advisoryFamily,
  mayBeAdvisoryId,
  answerCache,
  fitsWildcard,
  compareSeverity,
  reachesThreshold,
  worstSeverity
};
