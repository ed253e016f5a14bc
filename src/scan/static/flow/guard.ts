import type { Call, Expression } from '../ir/expression.js';
import { bitOf, EVERYWHERE } from '../models/kinds.js';
import type { MemberModel, ModelGuard } from '../models/model.js';
import type { Place } from '../models/place.js';
import { narrow } from './assign.js';
import { clean, isClosed } from './cleaning.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart, memberOf } from './member.js';
import { safeBeginning, safeCharacters, safeWithout, safeWithoutMatch } from './pattern.js';
import type { Guarantees } from './summary.js';
import { cleaned, onlyLiteral, UNKNOWN, type Value } from './value.js';

/** So many forms of one value are followed back. */
const DEEPEST = 3;

/** Narrows what a call that answered `truth` says of its arguments: by models, and by the function's own returns. */
export function assumeCall(it: Interpreter, frame: Frame, call: Call, truth: boolean): void {
  assumeMoment(it, frame, call, String(truth));
  for (const model of it.modelsOf(frame, call)) {
    if (truth && model.collection === 'get') assumeEntry(it, frame, call);
    if (model.callbacks.some(({ chooses }) => chooses === (truth ? 'all' : 'any')))
      assumeAll(it, frame, call, model, truth);
  }
  for (const summary of frame.calls.get(call) ?? []) {
    applyGuarantees(it, frame, call, truth ? summary.whenTrue : summary.whenFalse);
  }
}

/** Narrows what models say for one outcome of a call. */
export function assumeMoment(it: Interpreter, frame: Frame, call: Call, moment: string): void {
  for (const { guards } of it.modelsOf(frame, call)) {
    for (const guard of guards) if (guard.holds === moment) applyGuard(it, frame, call, guard);
  }
}

/** Narrows what a part that is asked for, and answers `truth`, says of the object that it is a part of. */
export function assumePart(
  it: Interpreter,
  frame: Frame,
  { object, name }: Extract<Expression, { kind: 'member' }>,
  truth: boolean,
): void {
  const whole = it.evaluate(frame, object);
  const models = whole.types.flatMap((type) => frame.unit.models.member(type, name) ?? []);
  for (const { at, cleans, holds } of models.flatMap(({ guards }) => guards)) {
    if (at.at !== 'this' || holds !== String(truth)) continue;
    cleanPlace(it, frame, object, cleans);
    if (whole.parsed !== null) cleanPlace(it, frame, whole.parsed, cleans);
  }
}

/** A function said the same of everything in a collection: all of it is what the function makes sure of so. */
function assumeAll(it: Interpreter, frame: Frame, call: Call, { callbacks }: MemberModel, said: boolean): void {
  const { callee } = call;
  if (callee.kind !== 'member') return;
  const element = anyPart(it.evaluate(frame, callee.object));
  for (const { at, chooses } of callbacks) {
    const place = chooses === 'all' || chooses === 'any' ? placeIn(call, at) : null;
    for (const closure of place === null ? [] : it.evaluate(frame, place).functions) {
      const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const given = parameters.map((_, index) => (index === 0 ? element : UNKNOWN));
      const summary = it.summarise(closure, given, frame.depth + 1);
      const bits = (said ? summary.whenTrue : summary.whenFalse).get(0) ?? 0;
      cleanPlace(it, frame, callee.object, bits);
    }
  }
}

/**
 * What holds since the call came back at all. The models are given: to look for them again would make all calls that it
 * is made on once more, and of a chain of calls twice as many at each link.
 */
export function assumeReturned(it: Interpreter, frame: Frame, call: Call, models: readonly MemberModel[]): void {
  for (const model of models) {
    for (const guard of model.guards) if (guard.holds === 'returned') applyGuard(it, frame, call, guard);
  }
  for (const summary of frame.calls.get(call) ?? []) applyGuarantees(it, frame, call, summary.returned);
}

/** A look-up in a collection of constants that gave something: the key is one of its keys. */
function assumeEntry(it: Interpreter, frame: Frame, { callee, args }: Call): void {
  const [key] = args;
  if (key === undefined || args.length !== 1 || callee.kind !== 'member') return;
  if (it.evaluate(frame, callee.object).fixed) clean(it, frame, key.value);
}

function applyGuarantees(it: Interpreter, frame: Frame, { args }: Call, guarantees: Guarantees): void {
  for (const [index, bits] of guarantees) {
    const argument = args[index];
    if (bits !== 0 && argument !== undefined && !argument.spread) cleanPlace(it, frame, argument.value, bits);
  }
}

function applyGuard(it: Interpreter, frame: Frame, call: Call, guard: ModelGuard): void {
  const place = placeIn(call, guard.at);
  if (place === null) return;
  if (guard.within !== null) {
    const collection = placeIn(call, guard.within);
    const value = collection === null ? null : it.evaluate(frame, collection);
    if (value === null || !isClosed(value)) return;
    if (guard.holds === 'false') {
      // Not one of these: what all objects share is told apart so.
      if (holdsConstant(value, '__proto__')) cleanPlace(it, frame, place, bitOf('prototype'));
      return;
    }
  }
  let bits = guard.cleans;
  if (guard.pattern !== null) {
    const written = placeIn(call, guard.pattern);
    const pattern = written === null ? null : onlyLiteral(partAt(it, frame, written, guard.pattern));
    bits = typeof pattern?.value === 'string' ? safeCharacters(pattern.value, guard.whole) : 0;
  }
  if (guard.lacks !== null) {
    const written = placeIn(call, guard.lacks);
    bits = written === null ? 0 : bitsWithoutPiece(it.evaluate(frame, written));
  }
  if (guard.begins !== null) {
    const written = placeIn(call, guard.begins);
    const known = written === null ? null : onlyLiteral(it.evaluate(frame, written));
    const says = guard.holds === 'true' || guard.holds === 'first';
    bits = safeBeginning(typeof known?.value === 'string' ? known.value : null, says);
  }
  cleanPlace(it, frame, place, bits);
  // What was made of a text to ask about it answers for the text, and so does what was made of that.
  let { parsed } = it.evaluate(frame, place);
  for (let depth = 0; parsed !== null && depth < DEEPEST; depth++) {
    cleanPlace(it, frame, parsed, bits);
    parsed = it.evaluate(frame, parsed).parsed;
  }
}

function holdsConstant({ parts }: Value, constant: string): boolean {
  return [...(parts?.values() ?? [])].some(({ literals }) => literals?.includes(constant) === true);
}

/** What a text is harmless for that does not hold a piece, or nothing that a pattern matches. */
function bitsWithoutPiece(piece: Value): number {
  const known = onlyLiteral(piece)?.value;
  if (typeof known !== 'string') return 0;
  return piece.types.includes('pattern') ? safeWithoutMatch(known) : safeWithout(known);
}

function partAt(it: Interpreter, frame: Frame, written: Expression, { parts }: Place): Value {
  return parts.reduce(
    (value, name) => memberOf(it, frame, value, name, placeOf(frame, written)),
    it.evaluate(frame, written),
  );
}

function cleanPlace(it: Interpreter, frame: Frame, place: Expression, bits: number): void {
  if (bits === EVERYWHERE) clean(it, frame, place);
  else narrow(it, frame, place, (value) => cleaned(value, bits & EVERYWHERE));
}

/** The expression at a place of a call. */
export function placeIn({ callee, args }: Call, place: Place): Expression | null {
  if (place.at === 'return') return null;
  if (place.at === 'this') return callee.kind === 'member' ? callee.object : null;
  const { at } = place;
  if (typeof at === 'number') return args.filter(({ name }) => name === null)[at]?.value ?? null;
  return args.find(({ name }) => name === at.keyword)?.value ?? null;
}
