import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { memberOf } from './member.js';
import type { SourcePlace } from './taint.js';
import { joinAll, typed, type Value } from './value.js';

/** Of a module with more classes nobody can say which one is meant. */
const MOST_CLASSES = 4;

/**
 * A part that is asked for by a name that is not known: what the setting's default names; of a module, one of its classes.
 * Null where nothing says it.
 */
export function namedPart(it: Interpreter, frame: Frame, object: Value, key: Value, at: SourcePlace): Value | null {
  const names = key.spare?.filter((name) => typeof name === 'string') ?? [];
  if (names.length > 0) return joinAll(names.map((name) => memberOf(it, frame, object, name, at)));
  const classes = object.types.flatMap((type) => classesOf(it, type));
  return classes.length === 0 || classes.length > MOST_CLASSES ? null : typed(classes);
}

function classesOf(it: Interpreter, type: string): readonly string[] {
  const unit = type.startsWith('module:') ? it.program.units.get(type.slice(7)) : undefined;
  return unit === undefined ? [] : [...unit.classes.values()].map((each) => each.type);
}
