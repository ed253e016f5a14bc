import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  ensureFolder
} from "./part-shared-io-folder.js";
import {
  hashParts,
  sha256
} from "./part-shared-util-hash.js";

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

export {
  advisoryFamily,
  mayBeAdvisoryId,
  answerCache
};
