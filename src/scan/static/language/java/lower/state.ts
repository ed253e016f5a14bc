import type { Opaque } from '../../../ir/expression.js';
import type { Import } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import type { Lowering } from '../../../lower/lowering.js';
import { type ClassFacts, type FileFacts, factsOf } from './facts.js';

/** What the lowering of one Java file keeps in mind besides the tree. */
export interface State {
  readonly facts: FileFacts;
  /** The classes around, outermost first. */
  readonly around: ClassFacts[];
  /** Local name of each static import, with the import that names its class. */
  readonly statics: Map<string, Import>;
  /** Imports that names with their package stand for, by these. */
  readonly spelled: Map<string, Import>;
  /** What must run right before the statement that is being lowered: classes and switches that stand in an expression. */
  pending: Statement[];
  /** Where the value of a `yield` goes; the innermost last. */
  readonly yields: string[];
  /** Makes names that no source can bear. */
  count: number;
}

const STATES = new WeakMap<Lowering, State>();

export function stateOf(lowering: Lowering): State {
  const known = STATES.get(lowering);
  if (known !== undefined) return known;
  const state: State = {
    facts: factsOf(lowering.tree),
    around: [],
    statics: new Map(),
    spelled: new Map(),
    pending: [],
    yields: [],
    count: 0,
  };
  STATES.set(lowering, state);
  return state;
}

/** A name that no source can bear: it begins with a digit. */
export function freshName(lowering: Lowering, what: string): string {
  return `${++stateOf(lowering).count}${what}`;
}

/** Puts statements before the one that is being lowered. */
export function hoist(lowering: Lowering, ...statements: readonly Statement[]): void {
  stateOf(lowering).pending.push(...statements);
}

/** Runs `make` and gives what it hoisted, then what it made. */
export function withHoisted(lowering: Lowering, make: () => readonly Statement[]): Statement[] {
  const state = stateOf(lowering);
  const outer = state.pending;
  state.pending = [];
  const made = make();
  const hoisted = state.pending;
  state.pending = outer;
  return hoisted.length === 0 ? [...made] : [...hoisted, ...made];
}

/** Runs `make` inside a class. */
export function inClass<T>(lowering: Lowering, facts: ClassFacts, make: () => T): T {
  const { around } = stateOf(lowering);
  around.push(facts);
  const made = make();
  around.pop();
  return made;
}

/** A value that nothing is known of. */
export function unknownAt(start: number, end: number): Opaque {
  return { kind: 'opaque', inside: [], start, end };
}
