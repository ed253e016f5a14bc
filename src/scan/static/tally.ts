import type { SurfaceElement } from '../../model/surface.js';
import type { Gap } from '../ledger.js';
import type { LookedAt } from './session/session.js';

/** What was read of one side, and what was not. */
export class Tally {
  files = 0;
  bytes = 0;
  /** Files that were not looked at, or not wholly. */
  readonly gaps: Gap[] = [];
  /** What the side exposes, and what it reaches. */
  readonly elements: SurfaceElement[] = [];
  /** Lines of code beside what changed that were looked through, by path: only what both sides looked through can be compared. */
  readonly beside = new Map<string, LookedAt['lines']>();
  /** Code of which more is there than was looked through: what is missing of it is not gone. */
  readonly partly = new Set<string>();

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
