import { accessSync, closeSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TemporaryFolder, temporaryFolder } from '../../../../io/temporary-folder.js';
import type { Log } from '../../../../model/log.js';
import { messageOf } from '../../../../util/thrown.js';
import type { Advisory } from '../advisory.js';
import { parseAdvisory } from '../match/parse-advisory.js';
import { buildIndex } from './build-index.js';
import { type IndexFile, type Lookup, openIndex } from './index-file.js';
import { INDEX_NAME, type IndexHeader } from './index-format.js';
import type { IndexedRecord } from './index-record.js';
import { type OpenZip, openZip, readAt } from './zip-directory.js';
import { decodeRecord } from './zip-record.js';

/** One ecosystem's zip with an index that belongs to it. */
export interface EcosystemDatabase {
  readonly header: IndexHeader;
  /** The records about each package, by normalised names. */
  lookup(names: Iterable<string>): ReadonlyMap<string, Lookup>;
  /**
   * The whole advisory of a record, read from the zip once.
   * @throws Error when the zip does not hold it as the index says.
   */
  hydrate(record: IndexedRecord): Advisory;
  close(): void;
}

export interface OpenOptions {
  readonly dir: string;
  readonly log: Log;
  /** Where an index is kept when the database's own folder cannot be written to. */
  readonly cacheDir?: string;
  readonly now: number;
}

export const ZIP_NAME = 'all.zip';

/** Whether the database has a zip for an ecosystem, which must be one that we know: its name becomes a path. */
export function hasZip(dir: string, ecosystem: string): boolean {
  return existsSync(join(dir, ecosystem, ZIP_NAME));
}

/** Folders of the database that hold a zip, sorted; none when it cannot be read. */
export function ecosystemsIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir)
      .filter((name) => hasZip(dir, name))
      .sort();
  } catch {
    return [];
  }
}

/**
 * Opens an ecosystem, building its index first when it is missing, damaged or made from another zip.
 * @throws LocatedError when the zip cannot be used; Error when no index can be written anywhere.
 */
export async function openEcosystem(ecosystem: string, options: OpenOptions): Promise<EcosystemDatabase> {
  const zip = openZip(join(options.dir, ecosystem, ZIP_NAME));
  try {
    const index = openExisting(zip, ecosystem, options) ?? (await rebuild(zip, ecosystem, options));
    const hydrated = new Map<number, Advisory>();
    return {
      header: index.header,
      lookup: (names) => index.lookup(names),
      hydrate(record) {
        const advisory = hydrated.get(record.place.offset) ?? hydrate(zip, record);
        hydrated.set(record.place.offset, advisory);
        return advisory;
      },
      close() {
        index.close();
        closeSync(zip.fd);
      },
    };
  } catch (error) {
    closeSync(zip.fd);
    throw error;
  }
}

function openExisting(zip: OpenZip, ecosystem: string, options: OpenOptions): IndexFile | null {
  for (const folder of lastingFolders(ecosystem, options)) {
    const path = join(folder, INDEX_NAME);
    if (!existsSync(path)) continue;
    try {
      return openIndex(path, ecosystem, zip.identity);
    } catch (error) {
      options.log.info(`${path} is not used: ${messageOf(error)}`);
    }
  }
  return null;
}

async function rebuild(zip: OpenZip, ecosystem: string, options: OpenOptions): Promise<IndexFile> {
  for (const folder of lastingFolders(ecosystem, options)) {
    if (!isWritable(folder)) continue;
    try {
      return await buildIn(folder, zip, ecosystem, options);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      options.log.info(`no index in ${folder}: ${messageOf(error)}`);
    }
  }
  const folder = temporaryFolder('gatehouse-osv-');
  try {
    const index = await buildIn(folder.path, zip, ecosystem, options);
    return removedOnClose(index, folder);
  } catch (error) {
    folder.remove();
    throw error;
  }
}

function removedOnClose(index: IndexFile, folder: TemporaryFolder): IndexFile {
  return {
    ...index,
    close() {
      index.close();
      folder.remove();
    },
  };
}

async function buildIn(folder: string, zip: OpenZip, ecosystem: string, options: OpenOptions): Promise<IndexFile> {
  const index = join(folder, INDEX_NAME);
  await buildIndex({ zip: zip.path, index, ecosystem, log: options.log, now: options.now });
  return openIndex(index, ecosystem, zip.identity);
}

function lastingFolders(ecosystem: string, options: OpenOptions): string[] {
  const beside = join(options.dir, ecosystem);
  return options.cacheDir === undefined ? [beside] : [beside, join(options.cacheDir, ecosystem)];
}

/** A folder that does not exist yet may still be made; the build finds out. */
function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

function hydrate(zip: OpenZip, record: IndexedRecord): Advisory {
  const { offset, length } = record.place;
  const advisory = parseAdvisory(decodeRecord(readAt(zip.fd, offset, length), record.place));
  if (advisory?.id !== record.id) throw new Error('another record stands in its place');
  return advisory;
}
