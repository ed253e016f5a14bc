import { EVERYWHERE } from '../models/kinds.js';
import { lineage } from './classes.js';
import type { Interpreter } from './interpreter.js';
import type { LoadedUnit } from './program.js';
import { cleaned, type Value } from './value.js';

/** What is known to be of a type is harmless if the type can carry no text; of functions it says what they get. */
export function ofType(it: Interpreter, unit: LoadedUnit, value: Value, types: readonly string[]): Value {
  if (value.functions.length > 0) {
    const bases = types.flatMap((type) => it.libraryBases(type));
    it.expected.note(unit, value.functions, bases);
  }
  if (types.length === 0) return value;
  const bits = types.reduce((all, type) => all & cleansOf(it, unit, type), -1);
  const isVague = !types.some((type) => unit.models.knows(type) || type.startsWith('repo:'));
  // What is made of the type is known better already.
  const isNearer = () => value.types.every((own) => types.some((type) => unit.models.isA(own, type)));
  const known = value.types.length > 0 && (isVague || isNearer()) ? value : { ...value, types };
  return bits > 0 ? cleaned(known, bits) : known;
}

/** A type of the repository may be another name for one that is known: `type Id = number`. */
function cleansOf(it: Interpreter, { models, conventions }: LoadedUnit, type: string): number {
  if (!type.startsWith('repo:')) return models.lookup(type)?.cleans ?? 0;
  // One of the names that the source gives it.
  const isEnum = it.program.classes.get(type)?.some(({ form }) => form.form === 'enum') === true;
  if (isEnum) return conventions.typesHold ? EVERYWHERE : 0;
  return it.libraryBases(type).reduce((bits, base) => bits | (models.lookup(base)?.cleans ?? 0), 0);
}

/** Whether objects of a type have a part of that name, of their own or inherited. */
export function hasMember(it: Interpreter, type: string, name: string): boolean {
  const models = it.program.units.get(it.program.classes.get(type)?.[0]?.unit.path ?? '')?.models;
  return lineage(it, type).some((each) => {
    const found = it.program.classes.get(each);
    // A class of a library that it inherits from may have the part.
    if (found === undefined) return models !== undefined && models.member(each, name) !== null;
    return found.some(
      ({ form, unit }) =>
        form.fields.some((field) => field.name === name) ||
        form.methods.some((index) => unit.module.functions[index]?.name === name),
    );
  });
}
