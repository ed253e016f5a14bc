import type { Call, Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import { isRemote } from '../models/kinds.js';
import type { MemberModel, SourceKind } from '../models/model.js';
import type { Place } from '../models/place.js';
import { applySink, isOne } from './apply-sink.js';
import { updatePlace } from './assign.js';
import { runCallbacks } from './callback.js';
import { revived } from './cleaning.js';
import { act } from './collection.js';
import { placeOf } from './evaluate.js';
import { formatted } from './format.js';
import type { Frame } from './frame.js';
import { placeIn } from './guard.js';
import type { Given, Interpreter } from './interpreter.js';
import { anyPart, memberOf, sourceTaints } from './member.js';
import { mappedBits, removedBits, rootedBits } from './removal.js';
import { appended, isWordPattern, listOf, merged, shaped } from './shape.js';
import { openTable, tableEntry, withTable } from './table.js';
import { cleanTaints, joinTaints, KEYS, madeTaints, NO_TAINTS, partTaints, type Taints } from './taint.js';
import { allTaints, cleaned, concat, join, joinAll, tainted, UNKNOWN, type Value, withPart } from './value.js';

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
    if (model.web?.route != null && !it.program.focus.has(frame.unit.path, call)) return [];
    const { results, whenTrue } = runCallbacks(it, frame, call, callback, at, model.callbacks);
    if (callback.chooses === 'kept') kept = whenTrue;
    return callback.returned ? results : [];
  });
  if (model.collection !== null) return applyCollection(it, frame, call, model, receiver, given, returned);
  const self = filled(it, frame, call, model, receiver, at);
  const table = model.reads === null ? null : openTable(it, frame, joinAll(at(model.reads.file)), model.reads.ending);
  if (model.reads?.into === 'this' && call.callee.kind === 'member')
    updatePlace(it, frame, call.callee.object, (value) => withTable(value, table));
  const result =
    returned.length === 0 && model.shapes !== null
      ? letThrough(it, frame, call, model.shapes, at)
      : returned.length === 0
        ? passedValue(model, at)
        : model.text === 'same'
          ? joinAll(returned)
          : { ...UNKNOWN, parts: new Map([['*', joinAll(returned)]]), taints: joinAll(returned).taints };
  const made = model.cleans === 0 && model.passes.length === 0 ? NO_TAINTS : madeOf(receiver, given);
  const bits = model.cleans | removedBits(model, at) | rootedBits(model, at) | mappedBits(model, at) | kept;
  const alive = model.revives > 0 ? revived(result, model.revives) : result;
  const clean = bits > 0 ? cleaned(alive, bits) : alive;
  const whole = made.length === 0 ? clean : { ...clean, taints: joinTaints(clean.taints, made) };
  const parsed = model.parses === null ? null : placeIn(call, model.parses);
  const done = withKept({ ...finished(frame, call, model, self, whole), parsed }, model, at);
  if (model.reads?.into === 'return') return withTable(done, table);
  const { words } = model;
  return words !== null && at(words.pattern).some(isWordPattern) ? { ...done, types: [words.type] } : done;
}

/** Puts data where the model says; what the call was made on is afterwards this. */
function filled(
  it: Interpreter,
  frame: Frame,
  call: Call,
  model: MemberModel,
  receiver: Value | null,
  at: (place: Place) => readonly Value[],
): Value | null {
  let self = receiver;
  for (const { from, into, when } of model.fills) {
    if (into.at === 'return' || !when.every(({ place, is }) => at(place).some((value) => isOne(value, is)))) continue;
    const data = joinAll(at(from));
    const [part] = into.parts;
    if (into.at !== 'this' || part === undefined) {
      fill(it, frame, call, data, into);
      continue;
    }
    if (data.literals === null && data.text === null && data.taints.length === 0) continue;
    const place = placeIn(call, into);
    if (place !== null) updatePlace(it, frame, place, (value) => withPart(value, part, data));
    self = self === null ? null : withPart(self, part, data);
  }
  return self;
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

/** What a callback is given as the call's result: its source, and what passes. */
function resultOf(frame: Frame, call: Call, model: MemberModel, at: (place: Place) => readonly Value[]): Value {
  const passed = passedValue({ ...model, text: null }, at);
  const taints = model.source === null ? NO_TAINTS : sourceTaints(model.source, placeOf(frame, call), model.name);
  return { ...passed, taints: joinTaints(taints, passed.taints) };
}

/** The result with its source and its type. */
function finished(frame: Frame, call: Call, model: MemberModel, receiver: Value | null, result: Value): Value {
  const taints =
    model.source === null ? result.taints : joinTaints(ownTaints(frame, call, model, model.source), result.taints);
  if (model.returns === 'this') {
    const self = receiver ?? UNKNOWN;
    return { ...self, taints: joinTaints(self.taints, taints), text: result.text ?? self.text };
  }
  const types =
    model.returns === null ? (model.text === 'same' ? result.types : []) : [frame.unit.models.canonical(model.returns)];
  return { ...result, taints, types };
}

/** The data that begins at a call; what it cleans is that of its arguments, unless it chose its own from outside. */
function ownTaints(frame: Frame, call: Call, { name, cleans }: MemberModel, source: SourceKind): Taints {
  const taints = sourceTaints(source, placeOf(frame, call), name);
  return isRemote(source) ? cleanTaints(taints, cleans) : taints;
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
    case 'append':
      return appended(values) ?? allOf(values);
    case null: {
      const all = allOf(values);
      // What stands in for a setting that is missing.
      return model.source === 'environment' && values.length === 1
        ? { ...all, spare: values[0]?.literals ?? null }
        : all;
    }
  }
}

/** All that passes, in no order. */
function allOf(values: readonly Value[]): Value {
  const taints = values.reduce((all: Taints, value) => joinTaints(all, allTaints(value)), NO_TAINTS);
  const only = values.length === 1 ? values[0] : undefined;
  const functions = only === undefined ? values.filter((value) => value.functions.length > 0) : [];
  // A map of handlers is one of these, whichever is asked for.
  const handlers = functions.length === 0 ? null : new Map([['*', joinAll(functions)]]);
  return { ...UNKNOWN, taints, parts: only?.parts ?? handlers, fixed: values.every((value) => value.fixed) };
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
  const inOrder = given.filter(({ name }) => name === null).flatMap(spreadOut);
  const spread = inOrder.findIndex((each) => each.spread);
  if (spread !== -1 && spread <= at)
    return inOrder.slice(spread).map(({ value, spread: isSpread }) => (isSpread ? anyPart(value) : value));
  const chosen = onwards ? inOrder.slice(at) : inOrder.slice(at, at + 1);
  return [
    ...chosen.map(({ value, spread: isSpread }) => (isSpread ? anyPart(value) : value)),
    ...(onwards ? given.filter(({ name }) => name !== null && name !== '&').map(({ value }) => value) : []),
  ];
}

/** A list of which every element is known stands for these. */
function spreadOut(given: Given): readonly Given[] {
  const { parts } = given.value;
  if (!given.spread || parts === null || parts.has('*')) return [given];
  const elements = [...Array(parts.size).keys()].map((at) => parts.get(String(at)));
  if (elements.some((each) => each === undefined)) return [given];
  return elements.map((value) => ({ ...given, spread: false, value: value ?? UNKNOWN }));
}

function fill(it: Interpreter, frame: Frame, call: Call, data: Value, into: Place): void {
  const place = placeIn(call, into);
  if (place === null) return;
  const [part] = into.parts;
  // What an object was told is kept as it is: a switch, a reader.
  if (into.at === 'this' && part !== undefined && call.callee.kind === 'member') {
    updatePlace(it, frame, call.callee.object, (whole) => withPart(whole, part, data));
    return;
  }
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

/** What stands in for what a collection has not, where it is given by name. */
const FALLBACKS: ReadonlySet<string> = new Set(['default', 'fallback']);

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
  const args = given
    .filter(({ name, spread }) => !spread && (name === null || FALLBACKS.has(name)))
    .map(({ value }) => value);
  const entry = model.collection === 'get' && receiver !== null ? tableEntry(it, receiver, args) : null;
  if (entry !== null) return entry;
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args);
  const place: Expression | null = call.callee.kind === 'member' ? call.callee.object : null;
  if (place !== null && collection !== receiver) updatePlace(it, frame, place, () => collection);
  const types = model.returns === null || model.returns === 'this' ? result.types : [model.returns];
  return model.returns === 'this' ? collection : join({ ...result, types }, { ...result, types });
}
