import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseSource } from '../../config/database-command.js';
import type { PostgresAddress } from '../../io/postgres.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { LeastPrivilege } from '../../model/database-report.js';
import type { Environment } from '../../model/environment.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Log } from '../../model/log.js';
import type { Side } from '../../scan/database/audit/audit.js';
import { messageOf } from '../../util/thrown.js';
import { openWorkspace } from '../../workspace/open.js';
import { localPorts } from '../host/local-ports.js';

/** A side, and what was seen of how its rights are used; null where nothing can be. */
export interface ReadSide extends Side {
  readonly leastPrivilege: LeastPrivilege | null;
}

/**
 * Reads a catalogue from where it is.
 * @throws ConfigurationError for a source that is none
 * @throws ScanError when the server does not answer
 */
export async function readSource(source: DatabaseSource, env: Environment, log: Log): Promise<ReadSide> {
  switch (source.kind) {
    case 'snapshot':
      return { ...(await snapshotSide(source.path)), leastPrivilege: null };
    case 'url':
      return liveSide(await addressOf(source, env, log));
    default:
      return migrationSide(source.dir, null, log);
  }
}

/** A side that was kept in a file. @throws ConfigurationError when it is none */
async function snapshotSide(path: string): Promise<Side> {
  const { readSnapshot } = await import('../../scan/database/snapshot/snapshot.js');
  const bytes = (() => {
    try {
      if (!statSync(path).isFile()) throw new Error('it is no file');
      return readFileSync(path);
    } catch (error) {
      throw new ConfigurationError(`${path}: cannot be read: ${messageOf(error)}`);
    }
  })();
  return { name: path, catalogue: await readSnapshot(bytes, path) };
}

/**
 * The side to compare with: a snapshot where there is such a file, otherwise the migrations of a revision; null where none
 * was asked for.
 */
export async function readBase(base: string | null, source: DatabaseSource, log: Log): Promise<Side | null> {
  if (base === null) return null;
  const path = resolve(base);
  if (source.kind !== 'migrations' || existsSync(path)) return snapshotSide(path);
  const side = await migrationSide(source.dir, base, log);
  return { name: base, catalogue: side.base ?? side.catalogue };
}

async function migrationSide(
  dir: string,
  base: string | null,
  log: Log,
): Promise<ReadSide & { readonly base: Catalogue | null }> {
  const { migrationCatalogues } = await import('../../scan/database/audit/from-migrations.js');
  const { exec } = localPorts(log);
  const sides = await migrationCatalogues(await openWorkspace({ dir, base, head: null }, exec));
  return { name: sides.root, catalogue: sides.head, base: sides.base, leastPrivilege: null };
}

async function addressOf(
  { url, variable }: Extract<DatabaseSource, { kind: 'url' }>,
  env: Environment,
  log: Log,
): Promise<PostgresAddress> {
  const { readAddress } = await import('../../scan/database/live/address.js');
  const text = variable === null ? url : env[variable]?.trim();
  if (text === undefined || text === '') throw new ConfigurationError(`--url: the variable ${variable} is not set`);
  const { address, warnings } = readAddress(text, resolve('.'));
  for (const warning of warnings) log.warn(warning);
  return address.password === undefined && env.PGPASSWORD ? { ...address, password: env.PGPASSWORD } : address;
}

async function liveSide(address: PostgresAddress): Promise<ReadSide> {
  const { withPostgres } = await import('../../io/postgres.js');
  const { readLive } = await import('../../scan/database/live/read.js');
  const { readUsage } = await import('../../scan/database/least/usage.js');
  const { host, database, user } = address;
  const name = `${database ?? user ?? 'database'} at ${host}`;
  return withPostgres(address, async (query) => {
    const catalogue = await readLive(query);
    const { least, gaps } = await readUsage(query, catalogue);
    return { name, catalogue: { ...catalogue, gaps: [...catalogue.gaps, ...gaps] }, leastPrivilege: least };
  });
}
