import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ScanError } from '../model/errors.js';
import { type Git, nameIn, nulRecords } from './git.js';

export interface TrackedEntry {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
  /** 0; of a path that is not merged, which side it is. */
  readonly stage: number;
}

/** What a working tree holds, as git sees it. */
export interface WorkingList {
  readonly tracked: readonly TrackedEntry[];
  /** Neither tracked nor ignored; a repository inside is one entry that ends in `/`. */
  readonly untracked: readonly string[];
}

/**
 * Asks git for both in one list. Git names what is untracked first, so that a list that was cut lacks entries of the
 * index, and how many of these there are is known.
 * @throws ScanError when git cannot list it to its end
 */
export async function listWorkingTree(git: Git): Promise<WorkingList> {
  const [output, least] = await Promise.all([
    git.ask(['ls-files', '--cached', '--others', '--exclude-standard', '--stage', '-t', '-z']),
    indexedEntries(git),
  ]);
  const records = output === null ? null : nulRecords(output, 'ls-files');
  const tracked = records?.filter((record) => !record.startsWith(UNTRACKED)).map(trackedEntry);
  if (records === null || tracked === undefined || tracked.length < least)
    throw new ScanError(`git cannot list the files of ${git.root}`);
  const untracked = records.filter((record) => record.startsWith(UNTRACKED));
  return { tracked, untracked: untracked.map((record) => nameIn(record.slice(UNTRACKED.length))) };
}

/**
 * The entries of the index.
 * @throws ScanError when git cannot list them to their end
 */
export async function listIndex(git: Git): Promise<TrackedEntry[]> {
  const [output, least] = await Promise.all([
    git.ask(['ls-files', '--cached', '--stage', '-t', '-z']),
    indexedEntries(git),
  ]);
  const entries = output === null ? null : nulRecords(output, 'ls-files').map(trackedEntry);
  if (entries === null || entries.length < least) throw new ScanError(`git cannot list the index of ${git.root}`);
  return entries;
}

const UNTRACKED = '? ';
const ENTRY = /^[A-Z] (\d{6}) ([0-9a-f]{40,64}) (\d)\t/;

/** `tag mode id stage<TAB>path` (git-ls-files). */
function trackedEntry(record: string): TrackedEntry {
  const match = ENTRY.exec(record);
  if (match === null) throw new ScanError('git ls-files speaks in a form that is not its own');
  const [head, mode = '', id = '', stage] = match;
  return { mode, id, path: nameIn(record.slice(head.length)), stage: Number(stage) };
}

/**
 * How many entries the index says that it has (gitformat-index: `DIRC`, a version, their number). A split or a sparse
 * index says fewer than git lists, and none says more.
 */
async function indexedEntries(git: Git): Promise<number> {
  const output = await git.ask(['rev-parse', '--git-path', 'index']);
  const path = output?.toString('utf8').replace(/\r?\n$/, '') ?? '';
  if (path === '') throw new ScanError(`git does not say where the index of ${git.root} is`);
  const header = await firstBytes(resolve(git.root, path), 12);
  if (header === null) return 0;
  if (header.length < 12 || header.toString('latin1', 0, 4) !== 'DIRC')
    throw new ScanError(`the index of ${git.root} is damaged`);
  return header.readUInt32BE(8);
}

/** null: there is no such file, as in a repository to which nothing was ever added. */
async function firstBytes(path: string, count: number): Promise<Buffer | null> {
  const handle = await open(path).catch(() => null);
  if (handle === null) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
