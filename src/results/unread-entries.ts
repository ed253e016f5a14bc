import type { CoverageEntry } from '../model/coverage.js';
import type { Workspace } from '../model/workspace.js';
import type { ForeignRun, UnreadFile } from './foreign-run.js';

/** Entries that are told one by one; the rest of them is one entry with their number. */
const MAX_NAMED = 50;

const WORDS = {
  syntax: 'the tool does not understand it',
  unreadable: 'the tool could not read it',
  budget: 'the tool gave up on it',
} as const satisfies Record<UnreadFile['kind'], string>;

/**
 * Files that a tool tells that it did not read, for the ledger. What the change touches and the tool could not read is the change's doing:
 * there is no second report that says that it could not before.
 */
export function unreadEntries(id: string, runs: readonly ForeignRun[], workspace: Workspace): CoverageEntry[] {
  const touched = new Set(workspace.changes?.map(({ path }) => path));
  const files = new Map(runs.flatMap(({ unread = [] }) => unread).map((file) => [`${file.kind} ${file.path}`, file]));
  const entries = [...files.values()]
    .filter(({ path }) => workspace.covers(path))
    .map(({ path, kind }): CoverageEntry => {
      const isTouched = touched.has(path);
      const subject = path.slice(path.lastIndexOf('/') + 1);
      const common = { scanner: id, kind, path, subject, count: 1, reason: WORDS[kind] };
      return { ...common, byChange: isTouched, touched: isTouched };
    })
    .sort((a, b) => Number(b.touched) - Number(a.touched) || (`${a.path} ${a.kind}` < `${b.path} ${b.kind}` ? -1 : 1));
  return [...entries.slice(0, MAX_NAMED), ...rest(id, entries.slice(MAX_NAMED))];
}

function rest(scanner: string, entries: readonly CoverageEntry[]): CoverageEntry[] {
  if (entries.length === 0) return [];
  const touched = entries.some((entry) => entry.touched);
  const reason = 'the tool could not read them';
  const what = { scanner, kind: 'unreadable', path: null, subject: 'file', count: entries.length, reason } as const;
  return [{ ...what, byChange: touched, touched }];
}
