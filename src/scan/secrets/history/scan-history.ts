import { setImmediate } from 'node:timers/promises';
import type { CoverageEntry } from '../../../model/coverage.js';
import type { Problem } from '../../../model/scan.js';
import type { Engine } from '../match/engine.js';
import type { PlacedSecret } from '../observe.js';
import { closedForm } from '../open/closed-form.js';
import { openBudget } from '../open/open-budget.js';
import { scanWhole } from '../scan-whole.js';
import type { TextScanner } from '../threads/text-scanner.js';
import { type BlobOrigin, blobOrigins } from './attribute.js';
import { addedBlobs, allBlobs, type BlobListing, type HistoryBlob, LARGEST_BLOB, LARGEST_OF_ALL } from './blobs.js';
import { type CleanBlobs, openCleanBlobs } from './clean-blobs.js';
import type { Git } from './git.js';
import { largeBlobs } from './large-blobs.js';
import { readBlobs } from './read-blobs.js';

export interface HistoryRequest {
  /** Commit that the history is looked at from. */
  readonly head: string;
  /** Commits reachable from here are left out; null with `whole`. */
  readonly base: string | null;
  /** All blobs of the repository instead of those that the change adds. */
  readonly whole: boolean;
  covers(path: string): boolean;
  /** Blobs that were looked at in the tree and in which nothing looks like a secret. */
  readonly bare: ReadonlySet<string>;
  /** Blobs of the tree that were looked at, or of which the ledger says that they were not. */
  readonly inTree: ReadonlySet<string>;
  readonly cacheDir: string | null;
  readonly signal: AbortSignal;
}

export interface HistoryResult {
  readonly placed: PlacedSecret[];
  /** Those of them that the base's history holds as well. */
  readonly inBase: PlacedSecret[];
  readonly problems: Problem[];
  /** Files that only commits hold and that were not looked at. */
  readonly coverage: CoverageEntry[];
  files: number;
  bytes: number;
}

const UNREADABLE: Problem = {
  message: 'the history could not be read, so secrets that a later commit removed would be missed',
  remedy: 'Fetch the whole branch (actions/checkout with fetch-depth: 0).',
};

const SHALLOW: Problem = {
  message: 'this clone is shallow: the history before its first commits was not scanned for secrets',
  remedy: 'Fetch all of it (actions/checkout with fetch-depth: 0).',
};

/** The blobs of a history; null when git could not list them. */
export type HistoryListing = Promise<BlobListing | null>;

/** Starts to list what `scanHistory` will look at: git walks the commits while the tree is scanned. */
export function listHistory(
  git: Git,
  { head, base, whole }: Pick<HistoryRequest, 'head' | 'base' | 'whole'>,
): HistoryListing {
  return whole ? allBlobs(git, head) : addedBlobs(git, base ?? '', head);
}

/**
 * Finds secrets in blobs of the history, whatever became of them later: what was ever pushed is leaked. Only blobs
 * with a finding are attributed to a commit and a path.
 */
export async function scanHistory(
  engine: Engine,
  scanner: TextScanner,
  git: Git,
  listing: HistoryListing,
  request: HistoryRequest,
): Promise<HistoryResult> {
  const result: HistoryResult = { placed: [], inBase: [], problems: [], coverage: [], files: 0, bytes: 0 };
  const listed = await listing;
  if (listed === null) {
    result.problems.push(UNREADABLE);
    return result;
  }
  const clean = await openCleanBlobs(request.whole ? request.cacheDir : null, engine.rules.hash);
  if (listed.isShallow) result.problems.push(SHALLOW);
  const limit = request.whole ? LARGEST_OF_ALL : LARGEST_BLOB;
  const open = listed.blobs.filter((blob) => !clean.has(blob.id) && !request.bare.has(blob.id));
  const large = open.filter(({ size, id }) => size > limit && !request.inTree.has(id));
  result.coverage.push(
    ...largeBlobs(
      large.map(({ path }) => path),
      limit,
      request.whole,
    ),
  );
  const blobs = open.filter(({ size }) => size <= limit);

  const suspects = await findSuspects(engine, scanner, git, { ...listed, blobs }, clean, request.signal, result);
  if (suspects.length > 0) await attribute(engine, git, suspects, request, result);
  await clean.save();
  return result;
}

const TURN_MS = 40;

async function findSuspects(
  engine: Engine,
  scanner: TextScanner,
  git: Git,
  listed: BlobListing,
  clean: CleanBlobs,
  signal: AbortSignal,
  result: HistoryResult,
): Promise<HistoryBlob[]> {
  const suspects: HistoryBlob[] = [];
  const closed: HistoryBlob[] = [];
  let { missing } = listed;
  let lost = 0;
  let turn = performance.now();
  async function visit(blob: HistoryBlob, bytes: Buffer | null): Promise<void> {
    signal.throwIfAborted();
    if (bytes === null) {
      missing++;
      return;
    }
    result.files++;
    result.bytes += bytes.length;
    const isClosed = closedForm(bytes) !== null;
    // Without a path nothing weighs less: what is clean here is clean under every name.
    await scanner.scan('', bytes, (scanned) => {
      if (scanned instanceof Error) lost++;
      else if ('binary' in scanned || isClosed) closed.push(blob);
      else if (scanned.found.length + scanned.limits.length === 0) clean.add(blob.id);
      else suspects.push(blob);
    });
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }

  await readBlobs(git, listed.blobs, { allocate: scanner.allocate, visit });
  await scanner.finish();
  const budget = openBudget();
  await readBlobs(git, closed, {
    allocate: Buffer.allocUnsafe,
    async visit(blob, bytes) {
      signal.throwIfAborted();
      if (bytes === null) missing++;
      else if ((await scanWhole(engine, blob.path, bytes, budget)).length > 0) suspects.push(blob);
      else clean.add(blob.id);
    },
  });
  if (lost > 0) result.problems.push({ message: `${lost} files of the history were not scanned for secrets` });
  if (missing > 0) {
    result.problems.push({
      message: `${missing} files of the history are not in this clone and were not scanned for secrets`,
      remedy: 'Fetch the whole branch (actions/checkout with fetch-depth: 0, no filter).',
    });
  }
  return suspects.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which blobs the head's tree holds, and which the change adds; both matter for the whole history only. */
interface Sides {
  readonly inTree: ReadonlySet<string>;
  readonly added: ReadonlySet<string> | null;
}

/** Null: git did not say. */
async function sidesOf(git: Git, request: HistoryRequest): Promise<Sides | null> {
  if (!request.whole) return NO_SIDES;
  const listing = await git.ask(['ls-tree', '-r', '-z', request.head]);
  if (listing === null || (listing.length > 0 && listing.at(-1) !== 0)) return null;
  const inTree = new Set(
    listing
      .toString('utf8')
      .split('\0')
      .map((entry) => entry.split(/[ \t]/)[2] ?? ''),
  );
  if (request.base === null) return { inTree, added: null };
  const added = await addedBlobs(git, request.base, request.head);
  return added === null ? null : { inTree, added: new Set(added.blobs.map((blob) => blob.id)) };
}

const NO_SIDES: Sides = { inTree: new Set(), added: null };

/** Names commit and path of the blobs with findings; of one secret in one file the oldest blob is kept. */
async function attribute(
  engine: Engine,
  git: Git,
  suspects: readonly HistoryBlob[],
  request: HistoryRequest,
  result: HistoryResult,
): Promise<void> {
  const range = request.whole ? ['--all', request.head] : [request.head, `^${request.base}`];
  const ids = suspects.map((blob) => blob.id);
  const origins = await blobOrigins(git, ids, range);
  if (origins === null) {
    result.problems.push(UNREADABLE);
    return;
  }
  const told = await sidesOf(git, request);
  if (told === null) result.problems.push(UNREADABLE);
  // Without an answer nothing counts as the base's.
  const sides = told ?? NO_SIDES;
  const oldest = new Map<string, { readonly placed: PlacedSecret; readonly blob: HistoryBlob; readonly age: number }>();
  const budget = openBudget();
  async function visit(blob: HistoryBlob, bytes: Buffer | null): Promise<void> {
    const origin = origins?.get(blob.id) ?? withoutCommit(blob, request);
    // An object that no commit reaches is on nobody's branch: a clone does not bring it.
    if (origin === null || bytes === null || !request.covers(origin.path)) return;
    const inTree = sides.inTree.has(blob.id);
    for (const secret of await scanWhole(engine, origin.path, bytes, budget)) {
      const age = inTree ? Number.POSITIVE_INFINITY : origin.age;
      const key = `${secret.rule.id}\0${secret.path}\0${secret.value}`;
      if ((oldest.get(key)?.age ?? -1) >= age) continue;
      oldest.set(key, { placed: { secret, commit: inTree ? null : origin.commit }, blob, age });
    }
  }

  await readBlobs(git, suspects, { allocate: Buffer.allocUnsafe, visit });
  for (const { placed, blob } of oldest.values()) {
    result.placed.push(placed);
    if (sides.added?.has(blob.id) === false) result.inBase.push(placed);
  }
}

/** A blob of the change whose commit `git log` does not name, as of an evil merge, is laid to the head. */
function withoutCommit(blob: HistoryBlob, request: HistoryRequest): BlobOrigin | null {
  return request.whole || blob.path === '' ? null : { commit: request.head, path: blob.path, age: 0 };
}
