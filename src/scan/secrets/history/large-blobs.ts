import type { CoverageEntry } from '../../../model/coverage.js';

/** More places than this become one entry with their number. */
const MOST_NAMED = 20;

/**
 * The ledger's entries for files of the history that are too large to be read. What the commits of a change hold, and
 * its head does not, is the change's doing; of the whole history only the number is told.
 */
export function largeBlobs(paths: readonly string[], limit: number, whole: boolean): CoverageEntry[] {
  const reason = `larger than ${limit / 1_048_576} MB, held by a commit and not searched for secrets`;
  const entry = {
    scanner: 'secrets',
    kind: 'history',
    subject: 'large file of the history',
    reason,
    byChange: !whole,
    touched: !whole,
  } as const;
  const named = whole ? [] : paths.slice(0, MOST_NAMED);
  const rest = paths.length - named.length;
  const sum = rest > 0 ? [{ ...entry, path: null, count: rest }] : [];
  return [...named.map((path) => ({ ...entry, path, count: 1 })), ...sum];
}
