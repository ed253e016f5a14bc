import type { Problem } from '../../model/scan.js';
import type { Gap } from '../ledger.js';

export type SkipReason = 'too-large' | 'minified' | 'binary' | 'parse-errors';

const WORDS: Readonly<Record<SkipReason, string>> = {
  'too-large': 'larger than 1 MB, not scanned',
  minified: 'minified, not scanned',
  binary: 'binary or not UTF-8, not scanned',
  'parse-errors': 'only partly understood by the grammar',
};
/** In the order in which the notes tell them. */
const REASONS: readonly SkipReason[] = ['too-large', 'binary', 'minified', 'parse-errors'];
const NAMED = 3;

/** What was read and what was not, for both sides; what is left out is counted and named, never silent. */
export class Tally {
  files = 0;
  bytes = 0;
  readonly problems: Problem[] = [];
  /** Files that were not looked at, for the ledger. */
  readonly gaps: Gap[] = [];
  readonly #skipped = new Map<SkipReason, string[]>();

  scanned(bytes: number): void {
    this.files++;
    this.bytes += bytes;
  }

  gap(kind: Gap['kind'], path: string, subject: string, reason: string): void {
    this.gaps.push({ kind, path, subject, reason });
  }

  skip(reason: SkipReason, path: string): void {
    const paths = this.#skipped.get(reason) ?? [];
    if (!paths.includes(path)) paths.push(path);
    this.#skipped.set(reason, paths);
  }

  /** One line per reason: `12 files are minified, not scanned: a.js, b.js, c.js and 9 more`. */
  notes(): readonly string[] {
    return REASONS.flatMap((reason) => {
      const paths = this.#skipped.get(reason)?.toSorted() ?? [];
      if (paths.length === 0) return [];
      const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
      const count = paths.length === 1 ? '1 file is' : `${paths.length} files are`;
      return `${count} ${WORDS[reason]}: ${paths.slice(0, NAMED).join(', ')}${more}`;
    });
  }
}
