import type { TypeName } from '../ir/expression.js';
import { EVERYWHERE } from '../models/kinds.js';
import type { Interpreter } from './interpreter.js';
import { typesOf } from './names.js';
import type { LoadedUnit } from './program.js';
import { cleaned, typed, UNKNOWN, type Value, withPart } from './value.js';

/** The value, known to be of a type as it is written: of a collection, also what its elements are. */
export function ofWrittenType(it: Interpreter, unit: LoadedUnit, value: Value, type: TypeName | null): Value {
  return withElements(it, unit, it.ofType(unit, value, typesOf(it, unit, type)), type);
}

/** One of these carries no text, many of them are one. */
const PIECES_OF_TEXT = /^(?:byte|sbyte|uint8|rune|char|Byte|Character|Char|System\.(?:Byte|Char))$/;

/**
 * A collection whose elements are of a class of the repository has such parts; one whose elements can carry no text
 * (`List<Long>`, `[]int`) is harmless as a whole. The last type argument is what a collection or a map holds.
 */
function withElements(it: Interpreter, unit: LoadedUnit, value: Value, type: TypeName | null): Value {
  const element = type?.args[type.args.length - 1];
  if (type === null || element === undefined || value.parts !== null || isClass(it, unit, type)) return value;
  if (PIECES_OF_TEXT.test(element.name)) return value;
  const types = typesOf(it, unit, element);
  if (types.length === 0) return value;
  const bits = types.reduce((all, each) => all & (unit.models.lookup(each)?.cleans ?? 0), EVERYWHERE);
  const isPlain = bits === EVERYWHERE && type.args.length === 1;
  // Of a field it is not known yet which data it gets.
  if (isPlain && value.taints.length > 0) return cleaned(value, bits);
  const inner =
    isPlain || types.some((each) => it.program.classes.has(each))
      ? typed(types)
      : withElements(it, unit, UNKNOWN, element);
  return inner === UNKNOWN ? value : { ...withPart(value, '*', inner), literals: value.literals };
}

/** A class of the repository says itself what its type arguments are for. */
function isClass(it: Interpreter, unit: LoadedUnit, type: TypeName): boolean {
  return typesOf(it, unit, type).some((each) => it.program.classes.has(each));
}
