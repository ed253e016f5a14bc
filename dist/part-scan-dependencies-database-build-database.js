import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  INDEX_NAME,
  ZIP_NAME,
  buildIndex,
  hasZip
} from "./part-shared-scan-dependencies-database-build-index.js";
import "./part-shared-scan-dependencies-match-package-name.js";
import {
  comparatorFor
} from "./part-shared-scan-dependencies-version-alpine.js";
import {
  ConfigurationError,
  problemFrom
} from "./part-shared-model-errors.js";
import "./part-shared-scan-dependencies-match-parse-advisory.js";
import "./part-shared-undefined.js";

// src/scan/dependencies/database/build-database.ts
import { readdirSync } from "node:fs";
import { join } from "node:path";
async function buildDatabase(dir, log, now = Date.now()) {
  const ecosystems = foldersOf(dir).filter((name) => hasZip(dir, name));
  if (ecosystems.length === 0) {
    throw new ConfigurationError(`no <Ecosystem>/${ZIP_NAME} in ${dir}: run gatehouse db update ${dir}`);
  }
  const indexes = [];
  const problems = [];
  const skipped = [];
  for (const ecosystem of ecosystems) {
    if (comparatorFor(ecosystem) === null) {
      skipped.push(ecosystem);
      continue;
    }
    try {
      indexes.push(await indexEcosystem(dir, ecosystem, log, now));
    } catch (error) {
      problems.push(problemFrom(error, join(dir, ecosystem, ZIP_NAME)));
    }
  }
  return { indexes, problems, skipped };
}
async function indexEcosystem(dir, ecosystem, log, now = Date.now()) {
  const folder = join(dir, ecosystem);
  return buildIndex({ zip: join(folder, ZIP_NAME), index: join(folder, INDEX_NAME), ecosystem, log, now });
}
function foldersOf(dir) {
  try {
    return readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map((entry) => entry.name).sort();
  } catch (error) {
    throw new ConfigurationError(`the database folder ${dir} cannot be read: ${problemFrom(error).message}`);
  }
}
export {
  buildDatabase,
  indexEcosystem
};
