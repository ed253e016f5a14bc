import type { Gap } from '../ledger.js';
import type { FoundSecret } from './scan-text.js';

/** What the files of one side hold. */
export interface SideResult {
  readonly found: FoundSecret[];
  /** What was not looked at, or not wholly. */
  readonly gaps: Gap[];
  /** Paths of texts that were looked at. */
  readonly seen: Set<string>;
  /** Paths of texts in which nothing looks like a secret. */
  readonly bare: Set<string>;
  files: number;
  bytes: number;
}
