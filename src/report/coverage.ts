import type { CoverageEntry, CoverageKind, JudgedEntry } from '../model/coverage.js';
import type { RunResult } from '../model/run-result.js';

/** What was not looked at, by what the reader has to do about it; what the policy ignores is in no list. */
export interface Unseen {
  /** Blocks: the change took it out of sight, or the policy wants it looked at. */
  readonly blocking: readonly JudgedEntry[];
  /** Touched by the change: its author must know that nobody looked. */
  readonly touched: readonly JudgedEntry[];
  /** The rest of the tree, the same on every change. */
  readonly standing: readonly JudgedEntry[];
}

/** Sorts the ledger. Without a base everything is the reader's business. */
export function unseenOf({ coverage, subject }: RunResult): Unseen {
  const warned = coverage.filter(({ outcome }) => outcome === 'warn');
  const isNews = ({ touched }: JudgedEntry) => touched || subject.base === null;
  return {
    blocking: coverage.filter(({ outcome }) => outcome === 'fail'),
    touched: warned.filter(isNews),
    standing: warned.filter((entry) => !isNews(entry)),
  };
}

/** What an entry is, for the front of a line: its path, or how many there are of what. */
export function unseenName({ path, kind, subject, count }: CoverageEntry): string {
  if (path !== null) return path;
  const noun = NOUNS[kind] ?? 'file';
  return `${count} ${subject} ${noun}${count === 1 ? '' : 's'}`;
}

const NOUNS: Readonly<Partial<Record<CoverageKind, string>>> = {
  ecosystem: 'package',
  graph: 'unbuilt package',
  manifest: 'manifest',
};

/** Why it was not looked at, and how much of it was. */
export function unseenReason({ reason, declared, read }: CoverageEntry): string {
  const amount = declared === undefined || declared === 0 ? '' : `, ${read ?? 0} of ${declared} read`;
  return `${reason}${amount}`;
}
