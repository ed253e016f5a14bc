import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ZIP_NAME,
  decodeRecord,
  hasZip,
  openZip,
  zipEntries,
  zipWindow
} from "./part-shared-scan-dependencies-database-build-index.js";
import "./part-shared-scan-dependencies-match-package-name.js";
import {
  fetchRecord,
  osvClient
} from "./part-shared-scan-dependencies-osv-api-client.js";
import "./part-shared-io-retry.js";
import "./part-shared-scan-dependencies-version-alpine.js";
import {
  osvApiUrl
} from "./part-shared-scan-dependencies-osv-api-base-url.js";
import "./part-shared-scan-dependencies-service-url.js";
import "./part-shared-io-http.js";
import "./part-shared-package.js";
import {
  ConfigurationError,
  ScanError,
  messageOf
} from "./part-shared-model-errors.js";
import {
  parseAdvisory
} from "./part-shared-scan-dependencies-match-parse-advisory.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/find-advisory.ts
import { closeSync, readdirSync } from "node:fs";
import { join } from "node:path";
async function findAdvisory(id, from) {
  if (from.osvDb !== null) return findInDatabase(id, from.osvDb);
  if (from.offline) throw new ConfigurationError(`${id}: offline without --osv-db there is nothing to look it up in`);
  try {
    return parseAdvisory(
      await fetchRecord(osvClient({ http: from.http, baseUrl: osvApiUrl(process.env), cacheDir: null }), id, true)
    );
  } catch (error) {
    throw new ScanError(`${id}: ${messageOf(error)}`);
  }
}
function findInDatabase(id, dir) {
  for (const ecosystem of readdirSync(dir).filter((name) => hasZip(dir, name))) {
    const zip = openZip(join(dir, ecosystem, ZIP_NAME));
    try {
      for (const entry of zipEntries(zip)) {
        if (entry.name !== `${id}.json`) continue;
        return parseAdvisory(decodeRecord(zipWindow(zip.fd).read(entry).bytes, entry));
      }
    } finally {
      closeSync(zip.fd);
    }
  }
  return null;
}
export {
  findAdvisory
};
