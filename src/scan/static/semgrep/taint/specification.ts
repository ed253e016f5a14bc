import type { Expression } from '../formula/comparison.js';
import type { Formula } from '../formula/formula.js';

/** Where data begins that is followed. */
export interface SourceSpec<P> {
  readonly formula: Formula<P>;
  readonly label: string;
  /** Labels that what stands there must have before. */
  readonly requires: Expression | null;
  /** Whether the variable that it is stays marked. */
  readonly bySideEffect: boolean;
  /** Whether only the whole place is meant, not what is in it. */
  readonly exact: boolean;
}

export interface SinkSpec<P> {
  readonly formula: Formula<P>;
  readonly requires: Expression | null;
  readonly exact: boolean;
}

export interface SanitizerSpec<P> {
  readonly formula: Formula<P>;
  readonly bySideEffect: boolean;
  readonly exact: boolean;
}

/** What goes from one place to another, beside what a call gives back. */
export interface PropagatorSpec<P> {
  readonly formula: Formula<P>;
  readonly from: string;
  readonly to: string;
}

export interface TaintSpec<P> {
  readonly sources: readonly SourceSpec<P>[];
  readonly sinks: readonly SinkSpec<P>[];
  readonly sanitizers: readonly SanitizerSpec<P>[];
  readonly propagators: readonly PropagatorSpec<P>[];
}

/** The label of sources that name none. */
export const PLAIN_LABEL = '__SOURCE__';

/** Options of a rule that say what data does not go through. */
export interface TaintOptions {
  readonly safeFunctions: boolean;
  readonly safeIndexes: boolean;
  readonly safeComparisons: boolean;
  readonly safeBooleans: boolean;
  readonly safeNumbers: boolean;
  readonly unify: boolean;
}
