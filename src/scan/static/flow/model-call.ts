import type { Call, Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { MemberModel, ModelSink } from '../models/model.js';
import type { Place } from '../models/place.js';
import { updatePlace } from './assign.js';
import { runCallbacks } from './callback.js';
import { act } from './collection.js';
import { placeOf } from './evaluate.js';
import { formatted } from './format.js';
import type { Frame } from './frame.js';
import { placeIn } from './guard.js';
import type { Given, Interpreter } from './interpreter.js';
import { anyPart, memberOf, sourceTaints } from './member.js';
import { safeAfterRemoving, safeWithout } from './pattern.js';
import { isWordPattern, listOf, merged, shaped } from './shape.js';
import { reach } from './sink.js';
import { cleanTaints, joinTaints, KEYS, madeTaints, NO_TAINTS, partTaints, type Taints } from './taint.js';
import {
  allTaints,
  cleaned,
  concat,
  join,
  joinAll,
  onlyLiteral,
  tainted,
  UNKNOWN,
  type Value,
  withPart,
} from './value.js';

/** What was put together is a text, whether or not a type says so. */
const TEXT = '?text';

/** A call of what a model describes: its sinks, what its callbacks get, what it changes and what it gives. */
export function applyModel(
  it: Interpreter,
  frame: Frame,
  call: Call,
  model: MemberModel,
  receiver: Value | null,
  given: readonly Given[],
): Value {
  const at = (place: Place): readonly Value[] =>
    place.at === 'return' ? [resultOf(frame, call, model, at)] : valuesAt(it, frame, call, place, receiver, given);
  for (const sink of model.sinks) applySink(it, frame, call, model, sink, at);
  let kept = 0;
  const returned = model.callbacks.flatMap((callback) => {
    if (callback.gives.length === 0 && !callback.returned) return [];
    const { results, whenTrue } = runCallbacks(it, frame, call, callback, at, model.callbacks);
    if (callback.chooses === 'kept') kept = whenTrue;
    return callback.returned ? results : [];
  });
  if (model.collection !== null) return applyCollection(it, frame, call, model, receiver, given, returned);
  for (const { from, into } of model.fills) {
    if (into.at !== 'return') fill(it, frame, call, joinAll(at(from)), into);
  }
  const result =
    returned.length === 0 && model.shapes !== null
      ? letThrough(it, frame, call, model.shapes, at)
      : returned.length === 0
        ? passedValue(model, at)
        : model.text === 'same'
          ? joinAll(returned)
          : { ...UNKNOWN, parts: new Map([['*', joinAll(returned)]]), taints: joinAll(returned).taints };
  const made = model.cleans === 0 && model.passes.length === 0 ? NO_TAINTS : madeOf(receiver, given);
  const bits = model.cleans | removedBits(model, at) | kept;
  const clean = bits > 0 ? cleaned(result, bits) : result;
  const whole = made.length === 0 ? clean : { ...clean, taints: joinTaints(clean.taints, made) };
  const parsed = model.parses === null ? null : placeIn(call, model.parses);
  const done = withKept({ ...finished(frame, call, model, receiver, whole), parsed }, model, at);
  const { words } = model;
  return words !== null && at(words.pattern).some(isWordPattern) ? { ...done, types: [words.type] } : done;
}

/** What a schema let through. */
function letThrough(
  it: Interpreter,
  frame: Frame,
  call: Call,
  { by, of, into }: NonNullable<MemberModel['shapes']>,
  at: (place: Place) => readonly Value[],
): Value {
  const partOf = (data: Value, name: string) =>
    name === '*' ? anyPart(data) : memberOf(it, frame, data, name, placeOf(frame, call));
  const data = shaped(frame.unit.models, joinAll(at(by)), joinAll(at(of)), partOf);
  return into === null ? data : withPart({ ...UNKNOWN, taints: allTaints(data) }, into, data);
}

/** The result with what it was made with as parts of it: `fills: [{ from: 0, into: return.options }]`. */
function withKept(result: Value, { fills }: MemberModel, at: (place: Place) => readonly Value[]): Value {
  return fills.reduce((made, { from, into }) => {
    const [name] = into.parts;
    const [value] = at(from);
    return into.at !== 'return' || name === undefined || value === undefined ? made : withPart(made, name, value);
  }, result);
}

/** What the program made itself is in what is made of it, however little of it can be read there. */
function madeOf(receiver: Value | null, given: readonly Given[]): Taints {
  const all = [receiver ?? UNKNOWN, ...given.map(({ value }) => value)];
  return all.reduce((made: Taints, { taints }) => joinTaints(made, madeTaints(taints)), NO_TAINTS);
}

/** What a regular expression is that meets every place, not the first alone. */
const GLOBAL_PATTERN = 'pattern:g';

/** What the result is harmless for, since a piece or what a pattern matches was taken out of it. */
function removedBits({ removes, removesGlobally }: MemberModel, at: (place: Place) => readonly Value[]): number {
  const place = removes ?? removesGlobally;
  const [removed] = place === null ? [] : at(place);
  if (removesGlobally !== null && removed?.types.includes(GLOBAL_PATTERN) !== true) return 0;
  const known = removed === undefined ? undefined : onlyLiteral(removed)?.value;
  if (removed === undefined || typeof known !== 'string') return 0;
  return safeWithout(known) | safeAfterRemoving(known);
}

/** What a callback is given as the call's result: its source, and what passes. */
function resultOf(frame: Frame, call: Call, model: MemberModel, at: (place: Place) => readonly Value[]): Value {
  const passed = passedValue({ ...model, text: null }, at);
  const taints = model.source === null ? NO_TAINTS : sourceTaints(model.source, placeOf(frame, call), model.name);
  return { ...passed, taints: joinTaints(taints, passed.taints) };
}

/** The result with its source and its type. */
function finished(frame: Frame, call: Call, model: MemberModel, receiver: Value | null, result: Value): Value {
  const taints =
    model.source === null
      ? result.taints
      : joinTaints(
          cleanTaints(sourceTaints(model.source, placeOf(frame, call), model.name), model.cleans),
          result.taints,
        );
  if (model.returns === 'this') {
    const self = receiver ?? UNKNOWN;
    return { ...self, taints: joinTaints(self.taints, taints), text: result.text ?? self.text };
  }
  const types =
    model.returns === null ? (model.text === 'same' ? result.types : []) : [frame.unit.models.canonical(model.returns)];
  return { ...result, taints, types };
}

/** The names of parts: those that are written in the source are nobody's data. */
function keysOf(whole: Value): Value {
  const { fixed } = whole;
  const taints = partTaints(whole.taints, KEYS);
  return { ...UNKNOWN, fixed, taints, parts: new Map([['*', { ...tainted(taints), fixed }]]) };
}

function passedValue(model: MemberModel, at: (place: Place) => readonly Value[]): Value {
  if (model.passes.length === 0) return UNKNOWN;
  const values = model.passes.flatMap((place) => at(place));
  switch (model.text) {
    case 'same':
      return values[0] ?? UNKNOWN;
    case 'join':
      return concat(values);
    case 'format': {
      const [format = UNKNOWN, ...rest] = values;
      return formatted(format, rest);
    }
    case 'merge':
      return merged(values);
    case 'list':
      return listOf(values);
    case 'any':
      return joinAll(values.map(anyPart));
    case 'keys':
      return keysOf(values[0] ?? UNKNOWN);
    case null: {
      const taints = values.reduce((all: Taints, value) => joinTaints(all, allTaints(value)), NO_TAINTS);
      const only = values.length === 1 ? values[0] : undefined;
      const functions = only === undefined ? values.filter((value) => value.functions.length > 0) : [];
      // A map of handlers is one of these, whichever is asked for.
      const handlers = functions.length === 0 ? null : new Map([['*', joinAll(functions)]]);
      return { ...UNKNOWN, taints, parts: only?.parts ?? handlers, fixed: values.every((value) => value.fixed) };
    }
  }
}

function applySink(
  it: Interpreter,
  frame: Frame,
  call: Call,
  model: MemberModel,
  sink: ModelSink,
  at: (place: Place) => readonly Value[],
): void {
  for (const { place, is } of sink.when) {
    const isThere = ({ types, literals }: Value) => types.includes(String(is)) || literals?.includes(is) === true;
    if (!at(place).some(isThere)) return;
  }
  for (const { place, is } of sink.unless) {
    const isThere = ({ types, literals }: Value) =>
      types.includes(String(is)) || (literals?.length === 1 && literals.includes(is));
    if (at(place).some(isThere)) return;
  }
  for (const { place, type } of sink.of) {
    const isText = type === TEXT && at(place).some(({ text }) => text !== null);
    if (!isText && !at(place).some(({ types }) => types.some((each) => frame.unit.models.isA(each, type)))) return;
  }
  for (const place of sink.at) {
    for (const value of at(place)) reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, call));
  }
}

/** The values at a place of a call; of a spread argument its parts, since nobody knows which it is. */
export function valuesAt(
  it: Interpreter,
  frame: Frame,
  call: Span,
  place: Place,
  receiver: Value | null,
  given: readonly Given[],
): readonly Value[] {
  const whole = wholeAt(place, receiver, given).filter((value) => place.parts.length === 0 || value.text === null);
  const here = placeOf(frame, call);
  const partOf = (value: Value, name: string) =>
    name === '*' ? anyPart(value) : memberOf(it, frame, value, name, here);
  return place.parts.length === 0 ? whole : whole.map((value) => place.parts.reduce(partOf, value));
}

function wholeAt({ at, onwards }: Place, receiver: Value | null, given: readonly Given[]): readonly Value[] {
  if (at === 'this') return receiver === null ? [] : [receiver];
  if (at === 'return') return [];
  if (typeof at === 'object') return given.filter(({ name }) => name === at.keyword).map(({ value }) => value);
  const inOrder = given.filter(({ name }) => name === null);
  const spread = inOrder.findIndex((each) => each.spread);
  if (spread !== -1 && spread <= at)
    return inOrder.slice(spread).map(({ value, spread: isSpread }) => (isSpread ? anyPart(value) : value));
  const chosen = onwards ? inOrder.slice(at) : inOrder.slice(at, at + 1);
  return [
    ...chosen.map(({ value, spread: isSpread }) => (isSpread ? anyPart(value) : value)),
    ...(onwards ? given.filter(({ name }) => name !== null && name !== '&').map(({ value }) => value) : []),
  ];
}

function fill(it: Interpreter, frame: Frame, call: Call, data: Value, into: Place): void {
  const place = placeIn(call, into);
  if (place === null) return;
  const taints = allTaints(data);
  updatePlace(it, frame, place, (value) => {
    // A builder's text grows by what is put in.
    if (value.text !== null || data.text !== null) return { ...value, ...grown(value, data) };
    return taints.length === 0
      ? { ...value, fixed: value.fixed && data.fixed }
      : { ...value, taints: joinTaints(value.taints, taints), fixed: false };
  });
}

function grown(value: Value, data: Value): Pick<Value, 'text' | 'taints' | 'literals'> {
  const start = value.text === null && value.taints.length === 0 ? { ...value, text: [] } : value;
  const { text, taints, literals } = concat([start, data]);
  return { text, taints, literals };
}

function applyCollection(
  it: Interpreter,
  frame: Frame,
  call: Call,
  model: MemberModel,
  receiver: Value | null,
  given: readonly Given[],
  _returned: readonly Value[],
): Value {
  if (model.collection === null) return UNKNOWN;
  const args = given.filter(({ name, spread }) => name === null && !spread).map(({ value }) => value);
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args);
  const place: Expression | null = call.callee.kind === 'member' ? call.callee.object : null;
  if (place !== null && collection !== receiver) updatePlace(it, frame, place, () => collection);
  const types = model.returns === null || model.returns === 'this' ? result.types : [model.returns];
  return model.returns === 'this' ? collection : join({ ...result, types }, { ...result, types });
}
