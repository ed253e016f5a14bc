import type { ComparedCommit } from '../../forge/content.js';
import type { Problem } from '../../model/scan.js';
import type { RemovedBlob } from '../../model/workspace.js';
import { messageOf } from '../../util/thrown.js';
import type { ApiSource } from './api-source.js';
import { type ApiTree, listApiTree } from './api-tree.js';

/** Commits whose files are listed, one call each; GitHub's own list of a pull request ends here too. */
const MAX_COMMITS = 250;

export interface CommitRange {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  readonly totalCommits: number;
  /** The first page of them, oldest first. */
  readonly commits: readonly ComparedCommit[];
  /** Trees whose files are looked at elsewhere, or belong to the base. */
  readonly seen: readonly ApiTree[];
}

export interface RemovedBlobs {
  readonly blobs: readonly RemovedBlob[];
  readonly problems: readonly Problem[];
}

/**
 * Files that the commits of a range hold, and neither its two ends nor the commits that it grew from: what
 * `git rev-list --objects` lists, less the head's own files. What cannot be listed is a problem.
 */
export async function listRemovedBlobs(source: ApiSource, range: CommitRange): Promise<RemovedBlobs> {
  const [only] = range.commits;
  if (range.totalCommits === 0) return { blobs: [], problems: [] };
  if (range.totalCommits === 1 && only?.id === range.head && only.parents.join() === range.mergeBase)
    return { blobs: [], problems: [] };
  const problems: Problem[] = [];
  const fail = (message: string) => void problems.push({ message, remedy: REMEDY });
  const commits = await allCommits(source, range, fail);
  const ids = new Set(commits.map((commit) => commit.id));
  const origins = new Set(commits.flatMap(({ parents }) => parents).filter((parent) => !ids.has(parent)));
  origins.delete(range.mergeBase);
  origins.delete(range.base);

  const known = new Set(range.seen.flatMap((tree) => [...tree.ids]));
  const listed = new Map<string, Promise<ApiTree | null>>();
  const list = (id: string): Promise<ApiTree | null> => {
    const tree = listed.get(id) ?? listApiTree(source, id, known).catch((error: unknown) => unlisted(error, fail));
    listed.set(id, tree);
    return tree;
  };
  const outside = await Promise.all([...origins].map(list));
  for (const tree of outside) for (const id of tree?.ids ?? []) known.add(id);

  const inner = commits.filter((commit) => commit.id !== range.head && !known.has(commit.tree));
  const trees = await Promise.all(inner.map((commit) => list(commit.tree)));
  const blobs = new Map<string, RemovedBlob>();
  for (const [index, commit] of inner.entries()) {
    for (const { path, size, blob } of trees[index]?.files ?? []) {
      if (!known.has(blob) && !blobs.has(blob)) blobs.set(blob, { path, size, blob, commit: commit.id });
    }
  }
  return { blobs: [...blobs.values()], problems: distinct(problems) };
}

const REMEDY =
  'Squash the commits of the pull request, or let a clone be scanned: on pull_request, with fetch-depth: 0.';

async function allCommits(
  source: ApiSource,
  { base, head, commits: first, totalCommits }: CommitRange,
  fail: (message: string) => void,
): Promise<readonly ComparedCommit[]> {
  const commits = [...first];
  const wanted = Math.min(totalCommits, MAX_COMMITS);
  try {
    for (let page = 2; commits.length < wanted; page++) {
      const more = await source.calls.ask('the commits of the change', () => source.content.compare(base, head, page));
      if (more.commits.length === 0) break;
      commits.push(...more.commits);
    }
  } catch (error) {
    unlisted(error, fail);
  }
  const listed = commits.slice(0, wanted);
  if (listed.length < totalCommits)
    fail(`${totalCommits - listed.length} of ${totalCommits} commits were not searched for secrets removed since`);
  return listed;
}

function unlisted(error: unknown, fail: (message: string) => void): null {
  fail(`a commit was not searched for secrets removed since: ${messageOf(error)}`);
  return null;
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
