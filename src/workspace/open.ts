import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Exec } from '../io/exec.js';
import type { ChangedFile, TreeEntry } from '../model/change.js';
import { ConfigurationError, ScanError } from '../model/errors.js';
import type { ShardRequest } from '../model/options.js';
import type { Oddity, ReadOptions, ReadResult, Side, Workspace } from '../model/workspace.js';
import { createBlobStore } from './blob-store.js';
import { changesBetween, changesInWorkingTree } from './changed-files.js';
import { type CommitTree, openCommitTree } from './commit-tree.js';
import { type FolderListing, readFolder, readNothing } from './folder-tree.js';
import { type Git, gitIn } from './git.js';
import { readObjects } from './objects.js';
import { openPlainFolder } from './open-folder.js';
import { openPart } from './part.js';
import { type ResolvedBase, resolveBase, resolveCommit, resolveHead } from './revision.js';
import { workingFiles } from './working-files.js';

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
 * @throws ScanError when git is missing, or does not list all that there is
 */
export async function openWorkspace(request: WorkspaceRequest, exec: Exec): Promise<Workspace> {
  const dir = realFolder(request.dir);
  const top = await topLevel(exec, dir);
  if (top === null) return openPlainFolder(request, dir);

  const git = gitIn(exec, top);
  const path = relative(top, dir).split(sep).join('/');
  const prefix = path === '' ? '' : `${path}/`;
  const resolving = request.base === null ? null : resolveCommit(git, request.base);
  const headSha = request.head === null ? await resolveCommit(git, 'HEAD') : await resolveHead(git, request.head);
  const base = await openBase(request, git, headSha, resolving);
  const sides = repositorySides(git, prefix, request.head === null ? null : headSha, base);
  const changes = await sides.changes();
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
    ...sides,
    changes: changes?.filter((change) => change.path.startsWith(prefix)) ?? null,
  };
  const shard = request.shard ?? null;
  return shard === null ? whole : openPart(whole, shard);
}

function realFolder(dir: string): string {
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (stat?.isDirectory() !== true) throw new ConfigurationError(`'${dir}' is not a folder`);
  return realpathSync(dir);
}

/**
 * The root of the repository that a folder is in; null when it is in none.
 * @throws ScanError when there is a repository and git cannot be asked about it
 */
async function topLevel(exec: Exec, dir: string): Promise<string | null> {
  const found = repositoryAbove(dir);
  if (found === null) return null;
  const { ended, exitCode, stdout, stderr } = await gitIn(exec, dir).run(['rev-parse', '--show-toplevel']);
  if (ended === 'not-found')
    throw new ScanError(`${found} is a git repository and git cannot be started: install git, or put it on the PATH`);
  const top = stdout.toString('utf8').replace(/\r?\n$/, '');
  if (exitCode === 0 && top !== '' && stdout.at(-1) === 0x0a) return realpathSync(top);
  const [why = ''] = stderr.split('\n');
  throw new ScanError(`git cannot read the repository in ${found}: ${why.slice(0, 200) || `it ended with ${ended}`}`);
}

/** The nearest folder upwards with a `.git`: a folder, or the file of a worktree or a submodule. */
function repositoryAbove(dir: string): string | null {
  for (let at = dir; ; at = dirname(at)) {
    if (lstatSync(join(at, '.git'), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return null;
  }
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

interface Sides extends Pick<Workspace, 'files' | 'oddities' | 'read' | 'readBaseTip'> {
  changes(): Promise<ChangedFile[] | null>;
}

/** A change with more bytes is read in pieces, when it is asked for. */
const WARM_BYTES = 16 * 1024 * 1024;

function repositorySides(git: Git, prefix: string, head: string | null, base: ResolvedBase | null): Sides {
  const compare = base?.kind === 'known' ? base.compare : null;
  const blobs = createBlobStore(git);
  const trees = new Map<string, Promise<CommitTree>>();
  const sides = [compare, head].filter((commit) => commit !== null);
  const commits = compare === null ? null : readObjects(git, [...new Set(sides)]);
  commits?.catch(() => {});
  const treeOf = (commit: string): Promise<CommitTree> => {
    const known = commits !== null && sides.includes(commit) ? commits : undefined;
    const opened = trees.get(commit) ?? openCommitTree(git, blobs, commit, known);
    trees.set(commit, opened);
    return opened;
  };
  // Both listings are needed and neither waits for the other; who asks for one meets its failure.
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf(commit).catch(() => {});
  let working: Promise<FolderListing> | undefined;

  async function changes(): Promise<ChangedFile[] | null> {
    if (compare === null) return null;
    if (head === null) return changesInWorkingTree(git, compare);
    const found = await changesBetween(
      git,
      { commit: compare, tree: treeOf(compare) },
      { commit: head, tree: treeOf(head) },
    );
    void load(found).catch(() => {});
    return found;
  }

  function inWorkingTree(): Promise<FolderListing> {
    working ??= workingFiles(git, prefix);
    return working;
  }

  async function oddities(side: Side): Promise<readonly Oddity[]> {
    const commit = side === 'base' ? compare : head;
    if (commit === null) return side === 'base' ? [] : (await inWorkingTree()).oddities;
    return (await (await treeOf(commit)).oddities()).filter(({ path }) => path.startsWith(prefix));
  }

  async function files(side: Side): Promise<readonly TreeEntry[]> {
    const commit = side === 'base' ? compare : head;
    if (commit !== null) return (await treeOf(commit)).files.filter(({ path }) => path.startsWith(prefix));
    return side === 'base' ? [] : (await inWorkingTree()).files;
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

  /** Starts to read both sides of a change, which every scanner is about to ask for. */
  async function load(changes: readonly ChangedFile[]): Promise<void> {
    const before = compare === null ? null : await treeOf(compare);
    const after = head === null ? null : await treeOf(head);
    const changed = changes
      .flatMap(({ path, basePath }) => [after?.file(path), before?.file(basePath ?? '')])
      .filter((entry) => entry !== undefined);
    if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES)
      await blobs.load(changed.map(({ blob }) => blob));
  }

  return { changes, files, oddities, read, readBaseTip };
}
