import type { CompiledRule } from '../rules/rule.js';

/** What a rule found in one text, before it is judged. Offsets are bytes of that text. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly start: number;
  readonly end: number;
  /** The secret, one character a byte. Never leaves the scanner. */
  readonly value: string;
  /** The name it is given to, where there is one. */
  readonly name: string | null;
  /** True when the value stands in quotes, or the rule needs no name. */
  readonly quoted: boolean;
  readonly inString: boolean;
}
