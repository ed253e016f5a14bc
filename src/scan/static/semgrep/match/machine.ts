import type { InnerLanguage } from '../formula/inner-language.js';
import type { Term } from '../term/term.js';
import type { Bindings } from './bindings.js';
import type { Facts } from './facts.js';

/** Goes on with what was bound so far. @returns true where no other way needs to be tried */
export type Next = (bindings: Bindings) => boolean;

/** Options of a rule that change what patterns match. */
export interface MatchOptions {
  readonly constants: boolean;
  readonly symbolic: boolean;
  readonly commutative: boolean;
  readonly deepStatements: boolean;
}

/** What matching one file takes. Every way of matching goes through it, so that its steps are counted once. */
export interface Machine {
  readonly facts: Facts;
  readonly options: MatchOptions;
  /** Ruby's and PHP's habits differ where one sign means several things. */
  readonly language: string;
  /** Reads what stands in a string; null for what is none of the language. */
  readAs(language: InnerLanguage, text: string): Facts | null;
  term(pattern: Term, term: Term, bindings: Bindings, next: Next): boolean;
  statements(pattern: readonly Term[], list: readonly Term[], bindings: Bindings, next: Next): boolean;
  step(): void;
}

/** More steps than a rule may take in a file. */
export class TooMuchWork extends Error {
  constructor() {
    super('more steps than a rule may take in a file');
  }
}

export const HOLES: ReadonlySet<string> = new Set(['metavariable', 'metavariables', 'ellipsis', 'deep', 'typed']);
