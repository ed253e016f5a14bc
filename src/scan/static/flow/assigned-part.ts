import type { Span } from '../ir/span.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { reach } from './sink.js';
import type { Value } from './value.js';

/** A part of an object of some types got a value: for models whose part is a sink, it came there. */
export function assignedPart(
  it: Interpreter,
  frame: Frame,
  types: readonly string[],
  name: string,
  value: Value,
  from: Span,
): void {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.lookup(`${type}.${name}`) ?? []);
  const known =
    found.length > 0 ? found : bases.some((type) => models.knows(type)) ? [] : (models.lookup(`?.${name}`) ?? []);
  for (const model of [known].flat()) {
    for (const sink of model.sinks) {
      if (sink.at.some(({ at }) => at === 0))
        reach(it, frame, { ...sink, name: model.name }, value, placeOf(frame, from));
    }
  }
}
