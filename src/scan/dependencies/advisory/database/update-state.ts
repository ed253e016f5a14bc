import { randomBytes } from 'node:crypto';
import { closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ZIP_NAME } from './ecosystem-database.js';
import { openZip, type ZipIdentity } from './zip-directory.js';

/** What the last update left: from where to go on. */
export interface UpdateState {
  /** The address of the dumps; another mirror may hold other data. */
  readonly source: string;
  /** Of the last whole download; null when the server gave none. */
  readonly etag: string | null;
  /** Milliseconds since 1970, of the last whole download. */
  readonly downloaded: number;
  /** The last change that the zip holds, as the list of changes writes it; null: not known. */
  readonly newest: string | null;
  /** Advisories that changed in that very second. */
  readonly newestIds: readonly string[];
  /** The zip that this is about: one that was put there by somebody else has no state. */
  readonly zip: ZipIdentity;
}

const STATE_NAME = 'update.json';
const MAX_STATE = 1 << 20;

/** The state of the zip that is in place; null when there is none, it is damaged, or it is about another zip. */
export function readState(folder: string): UpdateState | null {
  try {
    const path = join(folder, STATE_NAME);
    if (statSync(path).size > MAX_STATE) return null;
    const state: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isState(state)) return null;
    const zip = identityOf(join(folder, ZIP_NAME));
    return zip.size === state.zip.size && zip.directorySha256 === state.zip.directorySha256 ? state : null;
  } catch {
    return null;
  }
}

/** Written beside its place and renamed, so that it is whole or not there. */
export function writeState(folder: string, state: UpdateState): void {
  const temporary = join(folder, `${STATE_NAME}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, `${JSON.stringify(state, null, 2)}\n`, { flag: 'wx' });
    renameSync(temporary, join(folder, STATE_NAME));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Opens a zip and tells which it is.
 * @throws LocatedError when it is no whole zip.
 */
export function identityOf(path: string): ZipIdentity {
  const zip = openZip(path);
  closeSync(zip.fd);
  return zip.identity;
}

function isState(value: unknown): value is UpdateState {
  if (typeof value !== 'object' || value === null) return false;
  const { source, etag, downloaded, newest, newestIds, zip } = value as Partial<Record<keyof UpdateState, unknown>>;
  return (
    typeof source === 'string' &&
    (etag === null || typeof etag === 'string') &&
    typeof downloaded === 'number' &&
    (newest === null || typeof newest === 'string') &&
    Array.isArray(newestIds) &&
    newestIds.every((id) => typeof id === 'string') &&
    typeof zip === 'object' &&
    zip !== null &&
    'size' in zip &&
    'directorySha256' in zip
  );
}
