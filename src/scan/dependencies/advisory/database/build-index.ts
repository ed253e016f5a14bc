import { randomBytes } from 'node:crypto';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ensureFolder } from '../../../../io/folder.js';
import type { Log } from '../../../../model/log.js';
import { messageOf } from '../../../../util/thrown.js';
import { baseEcosystem } from '../../ecosystem/index.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import { normalizeName } from '../match/package-name.js';
import { parseAdvisory } from '../match/parse-advisory.js';
import { bucketCount, bucketOf, checksum, encodePreamble, type IndexHeader, lineKey } from './index-format.js';
import { encodeRecord, type IndexedEntry, indexEntry } from './index-record.js';
import { broken, type OpenZip, openZip, type ZipEntry, zipEntries } from './zip-directory.js';
import { decodeRecord, MAX_RECORD, type RecordPlace } from './zip-record.js';
import { zipWindow } from './zip-window.js';

export interface BuildOptions {
  readonly zip: string;
  readonly index: string;
  readonly ecosystem: string;
  readonly log: Log;
  /** Milliseconds since 1970; dates after it are not taken for the age of the data. */
  readonly now: number;
}

/** Text of all advisories together; the largest real database has under 1 GB. */
const MAX_TOTAL = 8 * 2 ** 30;
const RECORDS_BETWEEN_BREATHS = 2_000;
const SHOWN_UNREADABLE = 3;

interface Collected {
  /** By name: the JSON of its records, joined. */
  readonly lines: Map<string, string>;
  records: number;
  /** Records that were not taken back. */
  standing: number;
  unreadable: number;
  newest: string;
}

/**
 * Writes the index of one ecosystem's zip, whole or not at all. Entries that cannot be read are counted in the header
 * and logged; whoever opens the index must then say that the answer is partial.
 * @throws LocatedError when the zip cannot be used; Error when the ecosystem's version order is unknown.
 */
export async function buildIndex(options: BuildOptions): Promise<IndexHeader> {
  const compare = comparatorFor(options.ecosystem);
  if (compare === null) throw new Error(`the version order of ${options.ecosystem} is not known`);
  const zip = openZip(options.zip);
  try {
    const collected = await collect(zip, options, compare);
    if (collected.records === 0) throw broken(zip.path, 'the zip file holds no advisory that can be read');
    if (collected.standing > 0 && collected.lines.size === 0)
      throw broken(zip.path, `no advisory in it names a package of ${options.ecosystem}`);
    return write(collected, zip, options);
  } finally {
    closeSync(zip.fd);
  }
}

async function collect(zip: OpenZip, options: BuildOptions, compare: Comparator): Promise<Collected> {
  const collected: Collected = { lines: new Map(), records: 0, standing: 0, unreadable: 0, newest: '' };
  const window = zipWindow(zip.fd);
  const today = new Date(options.now).toISOString();
  let total = 0;
  let seen = 0;
  for (const entry of zipEntries(zip)) {
    if (entry.name.endsWith('/') && entry.size === 0) continue;
    total += Math.min(entry.size, MAX_RECORD);
    if (total > MAX_TOTAL) throw broken(zip.path, 'the zip file is larger than any advisory database');
    if (++seen % RECORDS_BETWEEN_BREATHS === 0) await setImmediate();
    try {
      if (!entry.name.endsWith('.json')) throw new Error('it is not named like an advisory');
      if (entry.encrypted) throw new Error('it is encrypted');
      const { bytes, offset } = window.read(entry);
      const place = { offset, length: entry.compressedSize, crc: entry.crc, method: entry.method };
      addAdvisory(collected, decodeRecord(bytes, place), place, { ...options, compare, today });
    } catch (error) {
      noteUnreadable(collected, entry, error, options);
    }
  }
  return collected;
}

interface AddOptions {
  readonly ecosystem: string;
  readonly compare: Comparator;
  /** ISO date. */
  readonly today: string;
}

function addAdvisory(collected: Collected, value: unknown, place: RecordPlace, options: AddOptions): void {
  const advisory = parseAdvisory(value);
  if (advisory === null) throw new Error('it is no advisory');
  collected.records++;
  if (advisory.modified > collected.newest && advisory.modified <= options.today) collected.newest = advisory.modified;
  if (advisory.withdrawn) return;
  collected.standing++;
  const byName = new Map<string, IndexedEntry[]>();
  for (const affected of advisory.affected) {
    if (baseEcosystem(affected.ecosystem) !== options.ecosystem) continue;
    const name = normalizeName(options.ecosystem, affected.name);
    const entries = byName.get(name) ?? [];
    entries.push(indexEntry(affected, options.compare));
    byName.set(name, entries);
  }
  for (const [name, entries] of byName) {
    const line = encodeRecord({ id: advisory.id, place, entries }, options.ecosystem);
    const before = collected.lines.get(name);
    collected.lines.set(name, before === undefined ? line : `${before},${line}`);
  }
}

function noteUnreadable(collected: Collected, entry: ZipEntry, error: unknown, options: BuildOptions): void {
  collected.unreadable++;
  if (collected.unreadable <= SHOWN_UNREADABLE) {
    options.log.warn(`${options.zip}: entry ${entry.name.slice(0, 100)} cannot be read: ${messageOf(error)}`);
  }
}

function write(collected: Collected, zip: OpenZip, options: BuildOptions): IndexHeader {
  const buckets = bucketCount(collected.lines.size);
  const members: string[][] = Array.from({ length: buckets }, () => []);
  for (const name of [...collected.lines.keys()].sort()) members[bucketOf(name, buckets, zip.identity)]?.push(name);
  const table = new Uint32Array((buckets + 1) * 2);
  const bodies: Buffer[] = [];
  let bodySize = 0;
  members.forEach((names, i) => {
    const lines = names.map((name) => `${lineKey(name)}[${collected.lines.get(name) ?? ''}]`);
    const bucket = Buffer.from(names.length === 0 ? '' : `${lines.join('')}\n`);
    table[i * 2] = bodySize;
    table[i * 2 + 1] = checksum(bucket);
    bodies.push(bucket);
    bodySize += bucket.length;
  });
  if (bodySize > 0xffffffff) throw broken(zip.path, 'the advisories do not fit an index file');
  table[buckets * 2] = bodySize;
  const { records, unreadable, newest } = collected;
  const names = collected.lines.size;
  const { ecosystem } = options;
  const header = { ecosystem, zip: zip.identity, newest, records, names, unreadable, buckets, bodySize };
  writeWhole(options.index, [encodePreamble(header, table), ...bodies]);
  options.log.info(`${ecosystem}: ${records} advisories about ${names} packages indexed in ${options.index}`);
  return header;
}

/** Beside the target and renamed over it: a reader sees the old file or the new one, never half of one. */
function writeWhole(path: string, parts: readonly Buffer[]): void {
  ensureFolder(dirname(path));
  const temporary = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const fd = openSync(temporary, 'wx');
    try {
      for (const part of batched(parts)) writeAll(fd, part);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

const WRITE_SIZE = 1 << 20;

function* batched(parts: readonly Buffer[]): Generator<Buffer> {
  let pending: Buffer[] = [];
  let size = 0;
  for (const part of parts) {
    pending.push(part);
    size += part.length;
    if (size < WRITE_SIZE) continue;
    yield Buffer.concat(pending, size);
    pending = [];
    size = 0;
  }
  yield Buffer.concat(pending, size);
}

function writeAll(fd: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
