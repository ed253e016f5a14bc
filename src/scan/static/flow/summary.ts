import type { SinkKind, SinkShape } from '../models/model.js';
import type { SourcePlace } from './taint.js';
import { type Piece, type Scope, UNKNOWN, type Value } from './value.js';

/** Data of a parameter that reaches a sink inside a function, or in what it calls. */
export interface SinkUse {
  readonly key: string;
  readonly kind: SinkKind;
  /** What takes the data, by its canonical name. */
  readonly name: string;
  readonly at: SourcePlace;
  /** The text that the sink gets. */
  readonly pieces: readonly Piece[];
  /** It is one only if the text is a SQL statement. */
  readonly shape: SinkShape | null;
  /** Name of the function around the sink. */
  readonly symbol: string;
  /** Calls between the sink and the function of this summary. */
  readonly depth: number;
}

/** What calling a function does, said of its parameters. */
export interface Summary {
  readonly owner: number;
  result: Value | null;
  readonly sinks: Map<string, SinkUse>;
  /** How many ways to each of their places were found. */
  readonly ways: Map<string, number>;
  /** Parameters (and `this`, -1) that are another value afterwards. */
  readonly exits: Map<number, Value>;
  /** For which sinks a parameter is harmless when the function returned; when it returned true; when false. */
  readonly returned: Guarantees;
  readonly whenTrue: Guarantees;
  readonly whenFalse: Guarantees;
  /** A way through it comes back. */
  returns: boolean;
  /** What variables of the functions around got of the parameters' data. */
  readonly writes: Map<Scope, Map<string, Value>>;
  /** What parameters that are functions nobody here knows were called with. */
  readonly handed: Map<number, Value>;
  /** Something that it calls lies too deep to be followed: how deep it was itself when it was made; null if nothing. */
  cut: number | null;
  complete: boolean;
  /** It was asked for while it was being made: the function calls itself. */
  asked: boolean;
}

/** By index of the parameter the sink kinds, as bits, that all returns so far agree on. */
export type Guarantees = Map<number, number>;

export function emptySummary(owner: number): Summary {
  return {
    owner,
    result: null,
    sinks: new Map(),
    ways: new Map(),
    exits: new Map(),
    returned: new Map(),
    whenTrue: new Map(),
    whenFalse: new Map(),
    returns: false,
    writes: new Map(),
    handed: new Map(),
    cut: null,
    complete: false,
    asked: false,
  };
}

export function resultOf({ result }: Summary): Value {
  return result ?? UNKNOWN;
}
