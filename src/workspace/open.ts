import { realpathSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Exec } from '../io/exec.js';
import type { ChangedFile, TreeEntry } from '../model/change.js';
import { ConfigurationError } from '../model/errors.js';
import type { ShardRequest } from '../model/options.js';
import type { ReadOptions, ReadResult, Side, Workspace } from '../model/workspace.js';
import { createBlobStore } from './blob-store.js';
import { changedFiles, untrackedFiles } from './changed-files.js';
import { type CommitTree, openCommitTree } from './commit-tree.js';
import { readFolder, statFiles, walkFolder } from './folder-tree.js';
import { type Git, gitIn, splitNul } from './git.js';
import { openPart } from './part.js';
import { type ResolvedBase, resolveBase, resolveCommit, resolveHead } from './revision.js';

export interface WorkspaceRequest {
  readonly dir: string;
  readonly base: string | null;
  /** null: the working tree. */
  readonly head: string | null;
  /** Tries to bring a commit that a shallow clone lacks; absent where nothing may be fetched. */
  readonly fetchCommit?: (git: Git, sha: string) => Promise<boolean>;
  /** Reads one part of the repository only. */
  readonly shard?: ShardRequest | null;
}

/**
 * Opens both sides of a change.
 * @throws ConfigurationError for a folder that is none, a revision that is unknown, a base outside git.
 */
export async function openWorkspace(request: WorkspaceRequest, exec: Exec): Promise<Workspace> {
  const dir = realFolder(request.dir);
  const top = await topLevel(exec, dir);
  if (top === null) return openFolder(request, dir);

  const git = gitIn(exec, top);
  const path = relative(top, dir).split(sep).join('/');
  const prefix = path === '' ? '' : `${path}/`;
  const resolving = request.base === null ? null : resolveCommit(git, request.base);
  const headSha = request.head === null ? await resolveCommit(git, 'HEAD') : await resolveHead(git, request.head);
  const base = await openBase(request, git, headSha, resolving);
  const { warmUp, ...sides } = repositorySides(git, prefix, request.head === null ? null : headSha, base);
  const changes =
    base?.kind === 'known' ? await changedFiles(git, base.compare, request.head === null ? null : headSha) : null;
  if (changes !== null) warmUp(changes);
  const whole: Workspace = {
    root: top,
    prefix,
    part: null,
    covers: (path) => path.startsWith(prefix),
    coversHistory: (path) => path.startsWith(prefix),
    isGit: true,
    baseline: base === null ? 'none' : base.kind,
    baseSha: base === null ? null : base.kind === 'known' ? base.sha : base.wanted,
    compareSha: base?.kind === 'known' ? base.compare : null,
    headSha,
    changes: changes?.filter((change) => change.path.startsWith(prefix)) ?? null,
    ...sides,
  };
  const shard = request.shard ?? null;
  return shard === null ? whole : openPart(whole, shard);
}

function realFolder(dir: string): string {
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) throw new ConfigurationError(`'${dir}' is not a folder`);
  return realpathSync(dir);
}

async function topLevel(exec: Exec, dir: string): Promise<string | null> {
  const output = await gitIn(exec, dir).ask(['rev-parse', '--show-toplevel']);
  const top = output?.toString('utf8').replace(/\r?\n$/, '') ?? '';
  return top === '' ? null : realpathSync(top);
}

/** @param resolving the commit that the base names, asked for while the head was looked up */
async function openBase(
  request: WorkspaceRequest,
  git: Git,
  headSha: string | null,
  resolving: Promise<string | null> | null,
): Promise<ResolvedBase | null> {
  if (request.base === null) return null;
  if (headSha === null) {
    throw new ConfigurationError(`${git.root} has no commit yet, so nothing can be compared with '${request.base}'`);
  }
  const base = await resolveBase(git, request.base, headSha, resolving);
  if (base.kind === 'known' || request.fetchCommit === undefined) return base;
  const arrived = await request.fetchCommit(git, base.wanted);
  return arrived ? resolveBase(git, request.base, headSha) : base;
}

interface Sides extends Pick<Workspace, 'files' | 'read' | 'readBaseTip'> {
  /** Starts to read both sides of a change, which every scanner is about to ask for. */
  warmUp(changes: readonly ChangedFile[]): void;
}

/** A change with more bytes is read in pieces, when it is asked for. */
const WARM_BYTES = 16 * 1024 * 1024;

function repositorySides(git: Git, prefix: string, head: string | null, base: ResolvedBase | null): Sides {
  const compare = base?.kind === 'known' ? base.compare : null;
  const blobs = createBlobStore(git);
  const trees = new Map<string, Promise<CommitTree>>();
  const treeOf = (commit: string): Promise<CommitTree> => {
    const opened = trees.get(commit) ?? openCommitTree(git, blobs, commit);
    trees.set(commit, opened);
    return opened;
  };
  // Both listings are needed and neither waits for the other; who asks for one meets its failure.
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf(commit).catch(() => {});
  let working: Promise<readonly TreeEntry[]> | undefined;

  async function files(side: Side): Promise<readonly TreeEntry[]> {
    const commit = side === 'base' ? compare : head;
    if (commit !== null) return (await treeOf(commit)).entries.filter(({ path }) => path.startsWith(prefix));
    if (side === 'base') return [];
    working ??= workingFiles(git, prefix);
    return working;
  }

  function read(
    side: Side,
    paths: readonly string[],
    maxBytes: number,
    options?: ReadOptions,
  ): AsyncIterable<ReadResult> {
    const commit = side === 'base' ? compare : head;
    if (commit !== null) return readCommit(commit, paths, maxBytes);
    return side === 'head' ? readFolder(git.root, paths, maxBytes, options) : readNothing(paths);
  }

  async function* readCommit(commit: string, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    yield* (await treeOf(commit)).read(paths, maxBytes);
  }

  async function* readBaseTip(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    if (base?.kind === 'known') yield* readCommit(base.sha, paths, maxBytes);
    else yield* base === null ? read('head', paths, maxBytes) : readNothing(paths);
  }

  async function load(changes: readonly ChangedFile[]): Promise<void> {
    const before = compare === null ? null : await treeOf(compare);
    const after = head === null ? null : await treeOf(head);
    const changed = changes
      .flatMap(({ path, basePath }) => [after?.entry(path), before?.entry(basePath ?? '')])
      .filter((entry) => entry !== undefined);
    if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES)
      await blobs.load(changed.map(({ blob }) => blob));
  }

  return {
    files,
    read,
    readBaseTip,
    warmUp: (changes) => void load(changes).catch(() => {}),
  };
}

async function* readNothing(paths: readonly string[]): AsyncIterable<ReadResult> {
  for (const path of paths) yield { path, status: 'missing' };
}

async function workingFiles(git: Git, prefix: string): Promise<readonly TreeEntry[]> {
  const tracked = splitNul((await git.ask(['ls-files', '--cached', '-z'])) ?? Buffer.alloc(0));
  const paths = new Set([...tracked, ...(await untrackedFiles(git))]);
  return statFiles(
    git.root,
    [...paths].filter((path) => path.startsWith(prefix)),
  );
}

function openFolder(request: WorkspaceRequest, dir: string): Workspace {
  if ((request.shard ?? null) !== null)
    throw new ConfigurationError(`'${dir}' is not a git repository, so it has no shards`);
  if (request.base !== null || request.head !== null) {
    throw new ConfigurationError(
      `'${dir}' is not a git repository, so there is no base or head; leave --base and --head out`,
    );
  }
  function read(
    side: Side,
    paths: readonly string[],
    maxBytes: number,
    options?: ReadOptions,
  ): AsyncIterable<ReadResult> {
    return side === 'head' ? readFolder(dir, paths, maxBytes, options) : readNothing(paths);
  }
  return {
    root: dir,
    prefix: '',
    part: null,
    covers: () => true,
    coversHistory: () => true,
    isGit: false,
    baseline: 'none',
    baseSha: null,
    compareSha: null,
    headSha: null,
    changes: null,
    files: async (side) => (side === 'head' ? walkFolder(dir) : []),
    read,
    readBaseTip: (paths, maxBytes) => read('head', paths, maxBytes),
  };
}
