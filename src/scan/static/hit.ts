import type { Confidence, Severity } from '../../model/severity.js';
import type { Rule } from './rule.js';

/** One place where a rule holds, in offsets of the file's text (UTF-16 units). */
export interface Hit {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly start: number;
  readonly end: number;
  /** Name of the function or job around it; empty at the top of a file. */
  readonly symbol: string;
  /** The whole lines from start to end after the fix; null without a safe one. */
  readonly replacement: string | null;
  /** What identifies the hit when it is not the text from start to end. */
  readonly snippet: string | null;
  /** What the message says of this place, before what the rule says of all. */
  readonly note?: string;
}
