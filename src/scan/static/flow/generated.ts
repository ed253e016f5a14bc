import type { Call } from '../ir/expression.js';
import { updatePlace } from './assign.js';
import { fieldOf } from './classes.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Callee, Given, Interpreter } from './interpreter.js';
import { memberOf } from './member.js';
import { typed, UNKNOWN, type Value, withPart } from './value.js';

const READER = /^(?:get|is)([A-Z]\w*)$/;
const WRITER = /^(?:set|with)([A-Z]\w*)$/;
/** Between the class and the object that a builder makes, what was set is carried along. */
const CARRIERS: ReadonlySet<string> = new Set(['builder', 'toBuilder', 'newBuilder', 'build']);

/**
 * What a method does that a class of the repository has no source of, but a field for: a generator writes such methods
 * (Lombok, records, protocol compilers), and their names say what they do. Null for any other.
 */
export function generatedMethod(
  it: Interpreter,
  frame: Frame,
  call: Call,
  { receiver }: Callee,
  given: readonly Given[],
): Value | null {
  if (call.callee.kind !== 'member' || receiver === null) return null;
  const { name, object } = call.callee;
  const type = receiver.types.find((each) => it.program.classes.has(each));
  if (type === undefined) return null;
  const [first] = given;
  if (first === undefined) {
    const field = fieldNamed(it, type, READER, name);
    if (field !== null) return memberOf(it, frame, receiver, field, placeOf(frame, call));
    return CARRIERS.has(name) ? { ...receiver, types: [type], functions: [] } : null;
  }
  const field = given.length === 1 ? fieldNamed(it, type, WRITER, name) : null;
  if (field === null) return null;
  const changed = withPart(receiver === UNKNOWN ? typed([type]) : receiver, field, first.value);
  if (object.kind !== 'call') updatePlace(it, frame, object, () => changed);
  return changed;
}

/** The field that a method is for, by what follows `get` or `set`, or by its whole name. */
function fieldNamed(it: Interpreter, type: string, pattern: RegExp, name: string): string | null {
  const after = pattern.exec(name)?.[1];
  const names = after === undefined ? [name] : [after.slice(0, 1).toLowerCase() + after.slice(1), name];
  return names.find((each) => fieldOf(it, it.fields, type, each) !== null) ?? null;
}
