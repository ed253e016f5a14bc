import type { Gap } from '../ledger.js';

/** What was read of one side, and what was not. */
export class Tally {
  files = 0;
  bytes = 0;
  /** Files that were not looked at, or not wholly. */
  readonly gaps: Gap[] = [];

  scanned(bytes: number): void {
    this.files++;
    this.bytes += bytes;
  }

  /** What lies at no one place. */
  readonly general: Omit<Gap, 'path' | 'beside'>[] = [];

  gap(kind: Gap['kind'], path: string, subject: string, reason: string): void {
    this.gaps.push({ kind, path, subject, reason });
  }
}
