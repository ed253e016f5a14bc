import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../../../model/errors.js';
import type { Log } from '../../../../model/log.js';
import type { Problem } from '../../../../model/scan.js';
import { problemFrom } from '../../../../util/thrown.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import { buildIndex } from './build-index.js';
import { hasZip, ZIP_NAME } from './ecosystem-database.js';
import { INDEX_NAME, type IndexHeader } from './index-format.js';

export interface BuiltDatabase {
  readonly indexes: readonly IndexHeader[];
  /** Ecosystems whose zip could not be used. */
  readonly problems: readonly Problem[];
  /** Folders with a zip whose version order is not known, such as `GIT`. */
  readonly skipped: readonly string[];
}

/**
 * `gatehouse db build DIR`: indexes every `DIR/<Ecosystem>/all.zip`, over an index that is there already.
 * @throws ConfigurationError when DIR cannot be read or holds no zip at all.
 */
export async function buildDatabase(dir: string, log: Log, now = Date.now()): Promise<BuiltDatabase> {
  const ecosystems = foldersOf(dir).filter((name) => hasZip(dir, name));
  if (ecosystems.length === 0) {
    throw new ConfigurationError(`no <Ecosystem>/${ZIP_NAME} in ${dir}: run gatehouse db update ${dir}`);
  }
  const indexes: IndexHeader[] = [];
  const problems: Problem[] = [];
  const skipped: string[] = [];
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

/**
 * Indexes one ecosystem; what a download calls after it has put a new zip in place.
 * @throws LocatedError when the zip cannot be used.
 */
async function indexEcosystem(dir: string, ecosystem: string, log: Log, now = Date.now()): Promise<IndexHeader> {
  const folder = join(dir, ecosystem);
  return buildIndex({ zip: join(folder, ZIP_NAME), index: join(folder, INDEX_NAME), ecosystem, log, now });
}

function foldersOf(dir: string): string[] {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    throw new ConfigurationError(`the database folder ${dir} cannot be read: ${problemFrom(error).message}`);
  }
}
