import type { Call } from '../ir/expression.js';
import type { MemberModel, ModelSink } from '../models/model.js';
import type { Place } from '../models/place.js';
import { isExponential } from '../regex/exponential.js';
import { placeOf } from './evaluate.js';
import { formatted } from './format.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { reach } from './sink.js';
import { isNoPage } from './sink-shape.js';
import { onlyLiteral, type Value } from './value.js';

const SELF: Place = { at: 'this', onwards: false, parts: [] };

/** What was put together is a text, whether or not a type says so. */
const TEXT = '?text';

/** Any value at all. */
const GIVEN = '?given';

/** Looks at what a sink of a call gets, where what the model asks for beside it holds. */
export function applySink(
  it: Interpreter,
  frame: Frame,
  call: Call,
  model: MemberModel,
  sink: ModelSink,
  at: (place: Place) => readonly Value[],
): void {
  const isSo = ({ place, is }: ModelSink['when'][number]) =>
    is === GIVEN ? isGiven(place, at) : at(place).some((value) => isOne(value, is));
  // A library that takes a statement as a tag sends what is put in beside it.
  if (call.form === 'tag' && sink.kind === 'sql') return;
  if (!sink.when.every(isSo)) return;
  const isSurely = ({ place, is }: ModelSink['when'][number]) =>
    is === GIVEN
      ? isGiven(place, at)
      : at(place).some((value) => isOne(value, is) && (value.literals === null || value.literals.length === 1));
  if (sink.unless.some((all) => all.every(isSurely))) return;
  if (sink.pattern !== null && !at(sink.pattern).some(isCostly)) return;
  if (
    sink.shape === 'page' &&
    [SELF, ...sink.of.map(({ place }) => place)].flatMap((place) => at(place)).some(isNoPage)
  )
    return;
  for (const { place, type } of sink.of) {
    const isText = type === TEXT && at(place).some(({ text }) => text !== null);
    if (!isText && !at(place).some(({ types }) => types.some((each) => frame.unit.models.isA(each, type)))) return;
  }
  const given = upTo(
    sink.until,
    sink.at.flatMap((place) => at(place)),
  );
  it.hooks.sunk(it, { frame, call, model, sink, values: given });
  for (const value of sink.format ? formattedOf(given) : given)
    reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, call));
}

/** The values before the first one that is known to match. */
function upTo(until: string | null, values: readonly Value[]): readonly Value[] {
  if (until === null) return values;
  const pattern = new RegExp(until);
  const end = values.findIndex((value) => {
    const known = onlyLiteral(value)?.value;
    return typeof known === 'string' && pattern.test(known);
  });
  return end === -1 ? values : values.slice(0, end);
}

function formattedOf([format, ...values]: readonly Value[]): readonly Value[] {
  return format === undefined ? [] : [formatted(format, values)];
}

/** Whether a value may be a constant, or the thing of a name. */
export function isOne({ types, literals }: Value, is: string | number | boolean): boolean {
  return types.includes(String(is)) || literals?.includes(is) === true;
}

function isGiven({ parts, ...whole }: Place, at: (place: Place) => readonly Value[]): boolean {
  const last = parts.at(-1);
  const around = at({ ...whole, parts: parts.slice(0, -1) });
  return last === undefined ? around.length > 0 : around.some((value) => value.parts?.has(last) === true);
}

function isCostly(pattern: Value): boolean {
  const source = onlyLiteral(pattern)?.value;
  return typeof source === 'string' && isExponential(source, '');
}
