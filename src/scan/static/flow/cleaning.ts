import type { Expression } from '../ir/expression.js';
import { EVERYWHERE } from '../models/kinds.js';
import { narrow } from './assign.js';
import { type Frame, scopeOf } from './frame.js';
import type { Interpreter } from './interpreter.js';
import type { Taint, Taints } from './taint.js';
import { cleaned, type Literal, type Value } from './value.js';

/** What only the author of the code can have put in: constants, or what no data of others reached. */
export function isClosed(collection: Value): boolean {
  if (collection.text !== null && collection.parts === null) return false;
  return collection.fixed || collection.taints.every(isOwn);
}

/** What the object has of its own, as its method sees it. */
function isOwn({ origin }: Taint): boolean {
  return origin.kind === 'parameter' && origin.index === -1;
}

/** From here on the value at a place is harmless for some kinds of sinks. */
export function clean(it: Interpreter, frame: Frame, place: Expression, bits: number = EVERYWHERE): void {
  narrow(it, frame, place, (value) => cleaned(value, bits));
  vouch(it, frame, place);
}

/** A part that speaks for the whole (the host of an address) is known: so the whole is harmless for some kinds. */
export function vouch(it: Interpreter, frame: Frame, place: Expression): void {
  const kept = place.kind === 'name' ? (scopeOf(frame.scope, place.name)?.vars.get(place.name)?.test ?? place) : place;
  const part = kept.kind === 'call' ? kept.callee : kept;
  if (part.kind !== 'member') return;
  const whole = it.evaluate(frame, part.object);
  const bits = speaksFor(frame, whole, part.name);
  if (bits === 0) return;
  narrow(it, frame, part.object, (value) => cleaned(value, bits));
  if (whole.parsed !== null) narrow(it, frame, whole.parsed, (value) => cleaned(value, bits));
}

/** The kinds, as bits, that a whole is harmless for once it is known of a part that it is. */
export function speaksFor({ unit }: Frame, { types }: Value, part: string): number {
  const models = types.flatMap((type) => unit.models.member(type, part) ?? []);
  return models.reduce((all, { vouches }) => all | vouches, 0);
}

/** The value, with what had been made harmless in another form of it: nothing of that holds for this one. */
export function revived(value: Value, bits: number): Value {
  const alive = (taints: Taints) => taints.map((taint) => ({ ...taint, cleaned: taint.cleaned & ~bits }));
  const text =
    value.text?.map((piece) => (typeof piece === 'string' ? piece : { taints: alive(piece.taints) })) ?? null;
  return { ...value, taints: alive(value.taints), text };
}

/** From here on the value at a place is one of some constants. */
export function fix(it: Interpreter, frame: Frame, place: Expression, literals: readonly Literal[]): void {
  vouch(it, frame, place);
  narrow(it, frame, place, (value) => ({ ...cleaned(value, EVERYWHERE), literals, text: null }));
}
