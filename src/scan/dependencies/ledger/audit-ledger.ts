import { posix } from 'node:path';
import type { CoverageEntry } from '../../../model/coverage.js';
import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { type Gap, ledgerOf } from '../../ledger.js';
import { extractorFor } from '../extract/index.js';
import { unreadGaps } from '../extract/unread-formats.js';
import type { Lockfiles } from '../package/lockfile.js';
import { emptiedGaps } from './emptied.js';
import { lockfileGaps } from './lockfile-gaps.js';
import { isOpenManifest, manifestGaps } from './manifest-gaps.js';
import { manifestKindOf } from './manifest-kinds.js';
import { packageGaps } from './package-gaps.js';
import { lockfilePlaces } from './pinned.js';
import { scriptGaps } from './script-gaps.js';

/** What the audit did not look at: manifests that nothing pins, lockfiles and entries that could not be read. */
export async function auditLedger(
  workspace: Workspace,
  lockfiles: Lockfiles,
  debug: (message: string) => void,
): Promise<CoverageEntry[]> {
  const emptied = emptiedGaps(lockfiles);
  const gapsOf = async (side: Side, problems: readonly Problem[]): Promise<Gap[]> => [
    ...emptied[side],
    ...(await manifestGaps(workspace, side, lockfiles[side], debug)),
    ...(await scriptGaps(workspace, side)),
    ...lockfileGaps(lockfiles[side], problems).map((gap) => besideLockfiles(gap, lockfiles)),
    ...unreadGaps((await workspace.files(side)).map(({ path }) => path).filter(workspace.covers)),
  ];
  const head = await gapsOf('head', lockfiles.headProblems);
  const base = workspace.baseline === 'known' ? await gapsOf('base', lockfiles.baseProblems) : [];
  return ledgerOf({
    scanner: 'dependencies',
    head,
    base,
    changes: workspace.baseline === 'known' ? workspace.changes : null,
    looksAt: (path) => isOpenManifest(path) || extractorFor(path) !== undefined,
    seenBefore: packagesBefore(lockfiles),
  });
}

/** What a manifest leaves open, a lockfile would have closed: one that the change takes away took it out of sight. */
function besideLockfiles(gap: Gap, { base }: Lockfiles): Gap {
  const kind = manifestKindOf(posix.basename(gap.path));
  if (kind === undefined) return gap;
  const folder = kind.lockFolder === undefined ? null : posix.join(posix.dirname(gap.path), kind.lockFolder, '/');
  const inFolder = base.map(({ path }) => path).filter((path) => folder !== null && path.startsWith(folder));
  return { ...gap, beside: [...(gap.beside ?? []), ...lockfilePlaces(gap.path, kind), ...inFolder] };
}

/**
 * What was read and what no advisory can name; nothing of it is out of sight by the change, which touches it where it
 * adds to it: a pinned action that stays is no news of every change to its workflow.
 */
export function adviceLedger(
  workspace: Workspace,
  lockfiles: Lockfiles,
  withoutData: readonly string[],
): CoverageEntry[] {
  const unnamed = new Set(withoutData);
  const head = packageGaps(lockfiles.head, unnamed);
  const before = new Map(packageGaps(lockfiles.base, unnamed).map((gap) => [keyOf(gap), gap.count ?? 0]));
  const more = new Set(head.filter((gap) => (gap.count ?? 0) > (before.get(keyOf(gap)) ?? 0)).map(({ path }) => path));
  const changes = workspace.baseline === 'known' ? (workspace.changes ?? []) : null;
  return ledgerOf({
    scanner: 'dependencies',
    head,
    base: [],
    changes: changes?.filter(({ path }) => more.has(path)) ?? null,
    looksAt: () => false,
  });
}

function keyOf({ path, subject }: Gap): string {
  return JSON.stringify([path, subject]);
}

/** How many packages the base's version of a manifest or lockfile held, where its versions were read from itself. */
function packagesBefore({ base }: Lockfiles): (path: string) => number | undefined {
  const counts = new Map(base.map(({ path, extraction }) => [path, extraction.packages.length]));
  return (path) => counts.get(path);
}

/** Lockfiles of the base that are gone while their manifest still asks: nothing in them is fixed. */
export function goneLockfiles(entries: readonly CoverageEntry[], lockfiles: Lockfiles): ReadonlySet<string> {
  const there = new Set(lockfiles.head.map(({ path }) => path));
  const open = entries.flatMap(({ kind, byChange, path }) =>
    byChange && path !== null && (kind === 'manifest' || kind === 'lockfile') ? [posix.dirname(path)] : [],
  );
  const gone = lockfiles.base.filter(({ path, extraction }) => {
    const folders = [path, extraction.manifest?.path, ...(extraction.otherManifests ?? []).map((one) => one.path)];
    const isOpen = folders.some((place) => place !== undefined && open.includes(posix.dirname(place)));
    return isOpen && (!there.has(path) || entries.some((entry) => entry.path === path && entry.byChange));
  });
  return new Set(gone.map(({ path }) => path));
}
