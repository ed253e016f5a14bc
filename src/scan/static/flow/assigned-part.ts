import type { Span } from '../ir/span.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { reach } from './sink.js';
import type { Value } from './value.js';

/** A part of an object of some types got a value: for models whose part is a sink, it came there; `:key` is its name. */
export function assignedPart(
  it: Interpreter,
  frame: Frame,
  types: readonly string[],
  name: string,
  value: Value,
  from: Span,
  key: Value | null = null,
): void {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.member(type, name) ?? []);
  // An entry of a collection (`session[:redirect_to] = …`) is no member that is called like it.
  const isOther = key !== null || bases.some((type) => models.knows(type));
  const known = found.length > 0 ? found : isOther ? [] : (models.member('?', name) ?? []);
  for (const model of [known].flat()) {
    for (const sink of model.sinks) {
      for (const { at } of sink.at) {
        const came = at === 0 ? value : typeof at === 'object' && at.keyword === 'key' ? key : null;
        if (came !== null) reach(it, frame, { ...sink, name: model.name }, came, placeOf(frame, from));
      }
    }
  }
}
