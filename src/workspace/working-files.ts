import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ScanError } from '../model/errors.js';
import { untrackedFiles } from './changed-files.js';
import { type FolderListing, statFiles } from './folder-tree.js';
import { type Git, nameIn, nulRecords } from './git.js';

const SUBMODULE = '160000';

/**
 * What git tracks, or neither tracks nor ignores, as it lies in the working tree.
 * @throws ScanError when git cannot list it
 */
export async function workingFiles(git: Git, prefix: string): Promise<FolderListing> {
  const [output, least, untracked] = await Promise.all([
    git.ask(['ls-files', '--stage', '-z']),
    indexedEntries(git),
    untrackedFiles(git),
  ]);
  const records = output === null ? null : nulRecords(output, 'ls-files');
  if (records === null || records.length < least) throw new ScanError(`git cannot list the files of ${git.root}`);
  const paths = new Set<string>();
  const submodules = new Map<string, string | null>();
  for (const record of records) {
    const { mode, id, path } = staged(record);
    if (mode === SUBMODULE) submodules.set(path, id);
    else paths.add(path);
  }
  for (const path of untracked) {
    // A repository inside this one, which nobody has added: git does not look into it either.
    if (path.endsWith('/')) submodules.set(path.slice(0, -1), null);
    else paths.add(path);
  }
  const { files, oddities } = statFiles(
    git.root,
    [...paths].filter((path) => path.startsWith(prefix)),
  );
  const inside = [...submodules].filter(([path]) => path.startsWith(prefix));
  const odd = [...oddities, ...inside.map(([path, target]) => ({ path, kind: 'submodule' as const, target }))];
  return { files, oddities: odd.sort((a, b) => (a.path < b.path ? -1 : 1)) };
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

const ENTRY = /^(\d{6}) ([0-9a-f]{40,64}) \d\t/;

/** `mode id stage<TAB>path` (git-ls-files). */
function staged(record: string): { readonly mode: string; readonly id: string; readonly path: string } {
  const match = ENTRY.exec(record);
  if (match === null) throw new ScanError('git ls-files speaks in a form that is not its own');
  const [head, mode = '', id = ''] = match;
  return { mode, id, path: nameIn(record.slice(head.length)) };
}
