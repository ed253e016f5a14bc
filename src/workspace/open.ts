import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Exec } from '../io/exec.js';
import { ConfigurationError, ScanError } from '../model/errors.js';
import type { Workspace } from '../model/workspace.js';
import { type Commit, readCommits } from './commits.js';
import { type Git, gitIn } from './git.js';
import { openPlainFolder } from './open-folder.js';
import { openPart } from './part.js';
import { repositorySides } from './repository-sides.js';
import { knownHead, type ResolvedBase, resolveBase } from './revision.js';
import type { WorkspaceRequest } from './workspace-request.js';

/**
 * Opens both sides of a change.
 * @throws ConfigurationError for a folder that is none, a revision that is unknown, a base outside git.
 * @throws ScanError when git is missing, or does not list all that there is
 */
export async function openWorkspace(request: WorkspaceRequest, exec: Exec): Promise<Workspace> {
  const dir = realFolder(request.dir);
  const top = await topLevel(exec, dir);
  if (top === null) {
    if (request.staged !== undefined)
      throw new ConfigurationError(`'${dir}' is not a git repository, so nothing is staged`);
    return openPlainFolder(request, dir);
  }

  const { staged } = request;
  const git = gitIn(exec, top, staged?.indexFile);
  const path = relative(top, dir).split(sep).join('/');
  const prefix = path === '' ? '' : `${path}/`;
  const [named = null, asked = null] = await readCommits(git, [request.head ?? 'HEAD', request.base ?? 'HEAD']);
  const head = request.head === null ? named : knownHead(git, request.head, named);
  const base = staged === undefined ? await askedBase(request, git, head, asked) : baseOfIndex(head);
  const side = staged === undefined ? (request.head === null ? null : head) : 'index';
  const sides = repositorySides(git, prefix, side, base);
  const changes = await sides.changes();
  const whole: Workspace = {
    root: top,
    prefix,
    part: null,
    covers: (path) => path.startsWith(prefix),
    coversHistory: (path) => path.startsWith(prefix),
    isGit: true,
    baseline: base === null ? 'none' : base.kind,
    baseSha: base === null ? null : base.kind === 'known' ? base.tip.sha : base.wanted,
    compareSha: base?.kind === 'known' ? base.compare.sha : null,
    headSha: head?.sha ?? null,
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

/** What is staged follows HEAD; a first commit follows nothing. */
function baseOfIndex(head: Commit | null): ResolvedBase | null {
  return head === null ? null : { kind: 'known', tip: head, compare: head };
}

/** @param asked the commit that the revision names */
async function askedBase(
  request: WorkspaceRequest,
  git: Git,
  head: Commit | null,
  asked: Commit | null,
): Promise<ResolvedBase | null> {
  return request.base === null ? null : openBase(request, request.base, git, head, asked);
}

/** @param asked the commit that the revision names */
async function openBase(
  { fetchCommit }: WorkspaceRequest,
  revision: string,
  git: Git,
  head: Commit | null,
  asked: Commit | null,
): Promise<ResolvedBase> {
  if (head === null) {
    throw new ConfigurationError(`${git.root} has no commit yet, so nothing can be compared with '${revision}'`);
  }
  const base = await resolveBase(git, revision, asked, head);
  if (base.kind === 'known' || fetchCommit === undefined) return base;
  if (!(await fetchCommit(git, base.wanted))) return base;
  const [arrived = null] = await readCommits(git, [revision]);
  return resolveBase(git, revision, arrived, head);
}
