import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { memberOf } from './member.js';
import { joinTaints, NO_TAINTS, type SourcePlace, stepAfter, stepsOf, type Taint, type Taints } from './taint.js';
import { allTaints, type Piece, piecesOf, type Value } from './value.js';

/** The caller's values in place of the parameters that a summary speaks of. */
export interface Substitution {
  readonly owner: number;
  of(index: number): Value;
  /** The call, and how it is called on the way. */
  readonly at: SourcePlace;
  readonly label: string;
  readonly it: Interpreter;
  readonly frame: Frame;
}

const DEEPEST = 3;

export function substitute(values: Substitution, value: Value, depth = 0): Value {
  values.frame.meter.steps--;
  if (isFree(value)) return value;
  const chosen = substituteTaints(values, value.chosen);
  const whole = wholeParameter(values, value);
  if (whole !== null) return chosen.length === 0 ? whole : { ...whole, chosen: joinTaints(whole.chosen, chosen) };
  const taints = substituteTaints(values, value.taints);
  const text = value.text === null ? null : substitutePieces(values, value.text);
  const parts =
    value.parts === null || depth > DEEPEST
      ? null
      : new Map([...value.parts].map(([key, part]) => [key, substitute(values, part, depth + 1)]));
  const plain = value.plain === null ? null : substitute(values, value.plain, depth + 1);
  return { ...value, taints, text, parts, test: null, plain, chosen };
}

/** Nothing of a parameter is in it. */
function isFree({ taints, text, parts, chosen }: Value): boolean {
  return (
    taints.length === 0 &&
    chosen.length === 0 &&
    parts === null &&
    (text === null || text.every((piece) => typeof piece === 'string'))
  );
}

/** A value that is nothing but a parameter, as it came: all that is known of the argument is known of it. */
function wholeParameter(values: Substitution, value: Value): Value | null {
  const only = value.taints.length === 1 ? value.taints[0] : undefined;
  if (only === undefined || value.text !== null || value.literals !== null || value.parts !== null) return null;
  const { origin, cleaned } = only;
  if (origin.kind !== 'parameter' || origin.owner !== values.owner || cleaned !== 0) return null;
  const given = argument(values, origin);
  return {
    ...given,
    taints: pass(values, given.taints, only),
    types: given.types.length > 0 ? given.types : value.types,
    // On another way it may have got a function of its own.
    functions: value.functions.length === 0 ? given.functions : [...new Set([...given.functions, ...value.functions])],
    test: null,
  };
}

export function substitutePieces(values: Substitution, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece === 'string') return [piece];
    const only = piece.taints.length === 1 ? piece.taints[0] : undefined;
    if (only?.origin.kind === 'parameter' && only.origin.owner === values.owner) {
      return piecesOf(argument(values, only.origin)).map((given) =>
        typeof given === 'string' ? given : { taints: pass(values, given.taints, only) },
      );
    }
    return [{ taints: substituteTaints(values, piece.taints) }];
  });
}

function substituteTaints(values: Substitution, taints: Taints): Taints {
  let made: Taints = NO_TAINTS;
  for (const taint of taints) {
    const { origin } = taint;
    const own = origin.kind === 'parameter' && origin.owner === values.owner;
    made = joinTaints(made, own ? pass(values, allTaints(argument(values, origin)), taint) : [taint]);
  }
  return made;
}

/** The part of the argument that a parameter's origin names. */
function argument(values: Substitution, origin: Extract<Taint['origin'], { kind: 'parameter' }>): Value {
  let value = values.of(origin.index);
  // A part that is a method asked for without a call is one call deeper: it may ask for itself.
  const frame = origin.path.length === 0 ? values.frame : { ...values.frame, depth: values.frame.depth + 1 };
  for (const key of origin.path) value = memberOf(values.it, frame, value, key, values.at);
  return value;
}

/** The argument's data after its way through the function. */
function pass(values: Substitution, taints: Taints, inside: Taint): Taints {
  return taints.map(({ origin, cleaned, step }) => {
    let way = stepAfter(step, values.at, values.label);
    for (const each of stepsOf(inside.step)) way = stepAfter(way, each.at, each.label);
    return { origin, cleaned: cleaned | inside.cleaned, step: way };
  });
}
