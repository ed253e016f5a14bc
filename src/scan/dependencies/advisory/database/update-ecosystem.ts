import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFolder } from '../../../../io/folder.js';
import { ScanError } from '../../../../model/errors.js';
import type { Log } from '../../../../model/log.js';
import { mapLimit } from '../../../../util/map-limit.js';
import { messageOf } from '../../../../util/thrown.js';
import { parseAdvisory } from '../match/parse-advisory.js';
import type { Bucket } from './bucket.js';
import { buildIndex } from './build-index.js';
import { type ChangeList, changesSince, compareTimes, isChangeTime } from './change-list.js';
import { fitsHash } from './download-hash.js';
import { ZIP_NAME } from './ecosystem-database.js';
import { INDEX_NAME, type IndexHeader } from './index-format.js';
import { identityOf, readState, type UpdateState, writeState } from './update-state.js';
import { rewriteZip } from './zip-rewrite.js';

export interface UpdateContext {
  readonly dir: string;
  readonly bucket: Bucket;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** More changes than this are faster to have with the whole zip. */
const MAX_SINGLE = 2_000;
const CONCURRENCY = 16;
/** Advisories can vanish from the dumps without a line in the list of changes: the whole zip from time to time. */
const WHOLE_AFTER_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Brings one ecosystem up to date: what changed, put over the zip that is there, or the whole zip when much or an
 * unknown part changed. The old zip stays in place until the new one is checked and indexed.
 * @returns what was done, for the reader
 * @throws ServiceError, LocatedError or ScanError when it could not be done; the old database is then as it was.
 */
export async function updateEcosystem(ecosystem: string, context: UpdateContext): Promise<string> {
  const { dir, bucket, log, now } = context;
  const folder = join(dir, ecosystem);
  ensureFolder(folder);
  const found = readState(folder);
  const state = found?.source === bucket.url ? found : null;
  const list = await changeList(ecosystem, context);
  if (state?.newest != null && list !== null && now - state.downloaded < WHOLE_AFTER_MS) {
    const changed = changesSince(list, state.newest, state.newestIds);
    if (changed?.length === 0) return 'nothing changed';
    if (changed !== null && changed.length <= MAX_SINGLE) {
      try {
        return await putOver({ ecosystem, state, changed, list, context });
      } catch (error) {
        log.info(`${ecosystem}: ${messageOf(error)}; the whole zip is downloaded instead`);
      }
    }
  }
  return wholeZip({ ecosystem, state, list, context });
}

/** The list only saves time, so a service without one is no error. */
async function changeList(ecosystem: string, { bucket, log }: UpdateContext): Promise<ChangeList | null> {
  try {
    return await bucket.changes(ecosystem);
  } catch (error) {
    log.info(`${ecosystem}: no list of changes: ${messageOf(error)}`);
    return null;
  }
}

interface PutOver {
  readonly ecosystem: string;
  readonly state: UpdateState;
  readonly changed: readonly string[];
  readonly list: ChangeList;
  readonly context: UpdateContext;
}

async function putOver({ ecosystem, state, changed, list, context }: PutOver): Promise<string> {
  const folder = join(context.dir, ecosystem);
  const records = await mapLimit(changed, CONCURRENCY, async (id): Promise<[string, Buffer]> => {
    const bytes = await context.bucket.record(ecosystem, id);
    if (advisoryId(bytes) !== id) throw new ScanError(`${id}: the answer is not that advisory`);
    return [`${id}.json`, bytes];
  });
  const zip = await rewriteZip(join(folder, ZIP_NAME), new Map(records));
  await putInPlace(zip, ecosystem, context);
  const newest = list.changes[0]?.at ?? null;
  writeState(folder, { ...state, newest, newestIds: idsAt(list, newest), zip: identityOf(join(folder, ZIP_NAME)) });
  return `${counted(changed.length)} changed`;
}

interface WholeZip {
  readonly ecosystem: string;
  readonly state: UpdateState | null;
  readonly list: ChangeList | null;
  readonly context: UpdateContext;
}

async function wholeZip({ ecosystem, state, list, context }: WholeZip): Promise<string> {
  const { bucket, dir, now } = context;
  const folder = join(dir, ecosystem);
  const zip = join(folder, `${ZIP_NAME}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const saved = await bucket.saveZip(ecosystem, zip, state?.etag ?? null);
    if (saved === 'unchanged') {
      if (state !== null) writeState(folder, { ...state, downloaded: now });
      return 'nothing changed';
    }
    if (saved.hash !== null && !(await fitsHash(zip, saved.hash))) {
      throw new ScanError('the downloaded zip is not what the server says it sent (x-goog-hash)');
    }
    const header = await putInPlace(zip, ecosystem, context);
    const newest = seenUntil(list, header);
    const identity = identityOf(join(folder, ZIP_NAME));
    const { etag } = saved;
    const newestIds = list === null ? [] : idsAt(list, newest);
    writeState(folder, { source: bucket.url, etag, downloaded: now, newest, newestIds, zip: identity });
    return `${counted(header.records)} downloaded`;
  } finally {
    rmSync(zip, { force: true });
  }
}

/** Indexes the new zip, which reads every entry of it, and only then puts it over the old one. */
async function putInPlace(zip: string, ecosystem: string, context: UpdateContext): Promise<IndexHeader> {
  const folder = join(context.dir, ecosystem);
  try {
    const { log, now } = context;
    const header = await buildIndex({ zip, index: join(folder, INDEX_NAME), ecosystem, log, now });
    renameSync(zip, join(folder, ZIP_NAME));
    return header;
  } catch (error) {
    rmSync(zip, { force: true });
    throw error;
  }
}

/** Zip and list are not published at one moment: the older of the two is what is surely seen. */
function seenUntil(list: ChangeList | null, { newest }: IndexHeader): string | null {
  const listed = list?.changes[0]?.at;
  if (listed === undefined || !isChangeTime(newest)) return null;
  return compareTimes(listed, newest) < 0 ? listed : newest;
}

function idsAt(list: ChangeList, moment: string | null): string[] {
  if (moment === null) return [];
  return list.changes.filter(({ at }) => compareTimes(at, moment) === 0).map(({ id }) => id);
}

function counted(advisories: number): string {
  return `${advisories} ${advisories === 1 ? 'advisory' : 'advisories'}`;
}

function advisoryId(bytes: Buffer): string | null {
  try {
    return parseAdvisory(JSON.parse(bytes.toString('utf8')))?.id ?? null;
  } catch {
    return null;
  }
}
