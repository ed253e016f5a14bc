import type { TreeEntry } from '../../../model/change.js';
import { LocatedError } from '../../../model/errors.js';
import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { problemFrom } from '../../../util/thrown.js';
import { extractorFor } from '../extract/index.js';
import { isLockfile } from '../extract/is-lockfile.js';
import { decode } from '../file/decode.js';
import { siblingReader } from '../file/sibling-reader.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';

const MAX_LOCKFILE_BYTES = 48 * 1024 * 1024;

/**
 * Reads every lockfile of the head, and of the base where it is known. A lockfile whose bytes, and those of every file
 * that was read beside it, are the same on both sides is extracted once.
 */
export async function collectLockfiles(workspace: Workspace, debug: (message: string) => void): Promise<Lockfiles> {
  const isOurs = lockfileTest(workspace.covers);
  const headEntries = (await workspace.files('head')).filter((entry) => isOurs(entry.path));
  const head = await readSide(workspace, 'head', headEntries, debug);
  if (workspace.baseline !== 'known') {
    return { head: head.lockfiles, base: [], headProblems: head.problems, baseProblems: [] };
  }
  const unchanged = await unchangedPaths(workspace);
  const baseEntries = (await workspace.files('base')).filter((entry) => isOurs(entry.path));
  const headByPath = new Map(head.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const reused: Lockfile[] = [];
  const toRead = baseEntries.filter((entry) => {
    const twin = headByPath.get(entry.path);
    const same = twin !== undefined && [entry.path, ...(head.siblings.get(entry.path) ?? [])].every(unchanged);
    if (same) reused.push(twin);
    return !same;
  });
  const base = await readSide(workspace, 'base', toRead, debug);
  return {
    head: head.lockfiles,
    base: [...reused, ...base.lockfiles].sort((a, b) => (a.path < b.path ? -1 : 1)),
    headProblems: head.problems,
    baseProblems: base.problems,
  };
}

type IsLockfile = (path: string) => boolean;

/** By name alone; most paths are on both sides, and asking every format about each is what takes time. */
function lockfileTest(covers: (path: string) => boolean): IsLockfile {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? (covers(path) && isLockfile(path));
    known.set(path, answer);
    return answer;
  };
}

/** Tells whether a path is the same file, or no file, on both sides: by blob id, else by the list of changes. */
async function unchangedPaths(workspace: Workspace): Promise<(path: string) => boolean> {
  const changed = new Set((workspace.changes ?? []).flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const blobs = new Map((await workspace.files('base')).map(({ path, blob }) => [path, blob]));
  const headBlobs = new Map((await workspace.files('head')).map(({ path, blob }) => [path, blob]));
  return (path) => {
    // Of a file outside what this run reads neither list tells.
    if (!workspace.covers(path)) return false;
    const head = headBlobs.get(path);
    const base = blobs.get(path);
    if (head !== null && base !== null) return head === base;
    return workspace.changes !== null && !changed.has(path);
  };
}

interface SideRead {
  readonly lockfiles: readonly Lockfile[];
  readonly problems: readonly Problem[];
  /** Paths that were read, or looked for, beside each lockfile. */
  readonly siblings: ReadonlyMap<string, ReadonlySet<string>>;
}

async function readSide(
  workspace: Workspace,
  side: Side,
  entries: readonly TreeEntry[],
  debug: (message: string) => void,
): Promise<SideRead> {
  const lockfiles: Lockfile[] = [];
  const problems: Problem[] = [];
  const siblings = new Map<string, ReadonlySet<string>>();
  const reader = siblingReader(workspace, side, debug);
  const paths = entries.map((entry) => entry.path);
  for await (const result of workspace.read(side, paths, MAX_LOCKFILE_BYTES)) {
    if (result.status !== 'read') {
      problems.push(unreadable(result));
      continue;
    }
    const asked = new Set<string>();
    try {
      const lockfile = await extracted(result.path, result.bytes, reader.recording(asked));
      lockfiles.push(lockfile);
      siblings.set(result.path, asked);
      problems.push(...lockfile.extraction.problems.map((problem) => ({ path: result.path, ...problem })));
    } catch (error) {
      problems.push(notExtracted(error, result.path));
    }
  }
  return { lockfiles, problems, siblings };
}

async function extracted(
  path: string,
  bytes: Buffer,
  read: (path: string) => Promise<string | null>,
): Promise<Lockfile> {
  const extractor = extractorFor(path);
  if (extractor === undefined) throw new LocatedError({ message: 'no reader for this file', path });
  return { path, bytes, extraction: await extractor.extract(decode(bytes, path), read) };
}

function notExtracted(error: unknown, path: string): Problem {
  const problem = problemFrom(error, path);
  return {
    ...problem,
    message: error instanceof LocatedError ? problem.message : `could not be read: ${problem.message}`,
    remedy: problem.remedy ?? 'generate the lockfile again with its package manager and commit it whole',
  };
}

function unreadable(result: { path: string; status: string; size?: number; reason?: string }): Problem {
  const { path } = result;
  if (result.status === 'too-large') {
    return {
      path,
      message: `is ${result.size} bytes long, more than the ${MAX_LOCKFILE_BYTES} that are read`,
      remedy: 'split the project, or remove the file if it is no lockfile',
    };
  }
  return {
    path,
    message: result.reason ?? 'is listed but cannot be read',
    remedy: 'check that the file is a regular file',
  };
}
