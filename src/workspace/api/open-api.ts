import type { Content } from '../../forge/content.js';
import type { ChangedFile } from '../../model/change.js';
import { ConfigurationError, ScanError } from '../../model/errors.js';
import type { Problem } from '../../model/scan.js';
import type { Oddity, ReadResult, Side, Workspace } from '../../model/workspace.js';
import { notRegularApart } from '../not-regular.js';
import { isLink, LONGEST_TARGET, oddityOf } from '../odd-entry.js';
import { openPart } from '../part.js';
import type { PartRequest } from '../part-request.js';
import { treeChanges } from '../tree-changes.js';
import type { BlobEntry } from '../tree-entry.js';
import { type ApiBlobs, createApiBlobs, MAX_BYTES } from './api-blobs.js';
import { createApiCalls, MAX_CALLS } from './api-calls.js';
import type { ApiSource } from './api-source.js';
import { type ApiTree, listApiTree } from './api-tree.js';
import { type CommitRange, listRemovedBlobs } from './removed-blobs.js';

/** A pull request that is read through the host's API and in no other way. */
export interface ApiRequest {
  readonly content: Content;
  readonly number: number;
  readonly baseRef: string;
  /** The payload's base, which is named where the branch cannot be asked. */
  readonly baseSha: string;
  readonly headSha: string;
  /** Folder that stands for the repository's root in options; nothing in it is read. */
  readonly root: string;
  readonly prefix: string;
  /** Address of the repository. */
  readonly origin: string;
  readonly shard: PartRequest | null;
  readonly maxCalls?: number;
  readonly maxBytes?: number;
}

/**
 * Opens both sides of a pull request without a checkout. A base that GitHub does not give is `lost`: then GitHub's
 * list of changed files is what is read, and all in it counts as new.
 * @throws ConfigurationError for a prefix that is no folder
 * @throws ScanError in one line when the head, or any list of what changed, cannot be had
 */
export async function openApiWorkspace(request: ApiRequest): Promise<Workspace> {
  const { content, headSha, root, prefix, origin, shard } = request;
  const calls = createApiCalls(content, request.maxCalls ?? MAX_CALLS);
  const source: ApiSource = { content, calls };
  const blobs = createApiBlobs(source, request.maxBytes ?? MAX_BYTES);
  const [head, base] = await Promise.all([listApiTree(source, headSha), openBase(source, request)]);
  const changes =
    base.kind === 'known' ? treeChanges(base.tree, head, base.renames) : await listedChanges(source, request, head);

  const sides = base.kind === 'known' ? [head, base.tree] : [head];
  if (prefix !== '' && !sides.some((tree) => hasFolder(tree, prefix)))
    throw new ConfigurationError(`'${prefix.slice(0, -1)}' is no folder of this repository`);

  const failed = new Map<string, Problem>();
  const sideOf = (side: Side): ApiTree | null => (side === 'head' ? head : base.kind === 'known' ? base.tree : null);
  const tip = base.kind === 'known' ? base.tip : null;
  const from = (tree: ApiTree | null, paths: readonly string[], maxBytes: number) =>
    blobs.read(
      paths.map((path) => tree?.file(path) ?? path),
      maxBytes,
    );

  const whole: Workspace = {
    root,
    prefix,
    part: null,
    covers: (path) => path.startsWith(prefix),
    coversHistory: (path) => path.startsWith(prefix),
    isGit: false,
    baseline: base.kind,
    baseSha: base.sha,
    compareSha: base.kind === 'known' ? base.range.mergeBase : null,
    headSha,
    changes: changes.filter((change) => change.path.startsWith(prefix)),
    files: async (side) => sideOf(side)?.files.filter(({ path }) => path.startsWith(prefix)) ?? [],
    oddities: (side) => odditiesOf(blobs, sideOf(side), prefix),
    read: (side, paths, maxBytes) =>
      notRegularApart(noted(failed, from(sideOf(side), paths, maxBytes), side), sideOf(side)?.others ?? NO_PATHS),
    readBaseTip: (paths, maxBytes) => notRegularApart(decisive(from(tip, paths, maxBytes)), tip?.others ?? NO_PATHS),
    remote: {
      origin,
      lostReason: base.kind === 'lost' ? base.reason : null,
      history: async () => {
        if (base.kind === 'lost') return { blobs: [], problems: [], read: blobs.read };
        const seen = [base.tree, base.tip, head];
        return { ...(await listRemovedBlobs(source, { ...base.range, seen })), read: blobs.read };
      },
      shortfalls: () => [...failed.values()],
    },
  };
  return shard === null ? whole : openPart(whole, shard);
}

const NO_PATHS: ReadonlySet<string> = new Set();

function hasFolder(tree: ApiTree, prefix: string): boolean {
  return tree.files.some(({ path }) => path.startsWith(prefix));
}

async function odditiesOf(blobs: ApiBlobs, tree: ApiTree | null, prefix: string): Promise<readonly Oddity[]> {
  const odd = [...(tree?.others.values() ?? [])].filter(({ path }) => path.startsWith(prefix));
  const links = await targetsOf(blobs, odd.filter(isLink));
  return odd.map((entry) => oddityOf(entry, links.get(entry.path) ?? null)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function targetsOf(blobs: ApiBlobs, links: readonly BlobEntry[]): Promise<ReadonlyMap<string, Buffer>> {
  const targets = new Map<string, Buffer>();
  for await (const read of blobs.read(links, LONGEST_TARGET))
    if (read.status === 'read') targets.set(read.path, read.bytes);
  return targets;
}

/** Passes results on, and notes under side and path what GitHub did not give. */
async function* noted(
  failed: Map<string, Problem>,
  results: AsyncIterable<ReadResult>,
  side: Side,
): AsyncIterable<ReadResult> {
  for await (const result of results) {
    if (result.status === 'unreadable') {
      const { path, reason } = result;
      failed.set(`${side} ${path}`, { path, message: `on the ${side}: ${reason}` });
    }
    yield result;
  }
}

/** What decides about the change must be read: a policy that could not be is no absent one. */
async function* decisive(results: AsyncIterable<ReadResult>): AsyncIterable<ReadResult> {
  for await (const result of results) {
    if (result.status === 'unreadable')
      throw new ScanError(`${result.path} of the base branch decides about this change: ${result.reason}`);
    yield result;
  }
}

type Base =
  | {
      readonly kind: 'known';
      readonly sha: string;
      readonly tip: ApiTree;
      readonly tree: ApiTree;
      readonly renames: Parameters<typeof treeChanges>[2];
      readonly range: Omit<CommitRange, 'seen'>;
    }
  | { readonly kind: 'lost'; readonly sha: string; readonly reason: string };

/** The branch's tip of this moment, which policy and settings come from, and the merge base to compare with. */
async function openBase(source: ApiSource, request: ApiRequest): Promise<Base> {
  const { content, calls } = source;
  const { baseRef, headSha: head } = request;
  let sha = request.baseSha;
  try {
    sha = await calls.ask(`the tip of ${baseRef}`, () => content.branchTip(baseRef));
    const compared = await calls.ask('the comparison with the base', () => content.compare(sha, head, 1));
    const { mergeBase, renames, totalCommits, commits } = compared;
    const tip = listApiTree(source, sha);
    const [atTip, tree] = await Promise.all([tip, mergeBase === sha ? tip : listApiTree(source, mergeBase)]);
    return {
      kind: 'known',
      sha,
      tip: atTip,
      tree,
      renames,
      range: { base: sha, head, mergeBase, totalCommits, commits },
    };
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return { kind: 'lost', sha, reason: error.message };
  }
}

/** GitHub's own list, as far as the head holds the files; it ends at 3,000, and the run is no pass anyway. */
async function listedChanges(source: ApiSource, request: ApiRequest, head: ApiTree): Promise<ChangedFile[]> {
  const { content, calls } = source;
  const listed = await calls.ask('the changed files', () => content.filesOf(request.number));
  return listed.files
    .filter(({ path }) => head.file(path) !== undefined)
    .map(({ path }): ChangedFile => ({ path, basePath: null, kind: 'added' }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
