import type { Confidence, Severity } from '../../../model/severity.js';
import type { Analysis } from '../flow/analysis.js';
import type { Hooks } from '../flow/interpreter.js';
import type { SourcePlace, Step } from '../flow/taint.js';
import type { Rule } from '../rule.js';

/** One place where a rule holds, in offsets of its file's text (UTF-16 units). */
export interface RuleHit {
  readonly rule: Rule;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Name of the function around it; empty at the top of a file. */
  readonly symbol: string;
  /** The place and the text that make it safe; null without a fix. */
  readonly fix: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** Where the data begins; null where none flows. */
  readonly from: SourcePlace | null;
  /** The way of the data, source first; empty where none flows. */
  readonly trace: readonly Step[];
}

/** Rules at work on one analysis: what they look at while it runs, and what they found when it is done. */
export interface RuleRun {
  readonly hooks: Partial<Hooks>;
  hits(analysis: Analysis): readonly RuleHit[];
}
