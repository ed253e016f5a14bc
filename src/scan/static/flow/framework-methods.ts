import type { FunctionForm } from '../ir/module.js';
import type { ModelCallback } from '../models/model.js';
import { givenObject } from './given-object.js';
import type { Interpreter } from './interpreter.js';
import type { LoadedUnit } from './program.js';
import { UNKNOWN, type Value } from './value.js';

/** Longer lines of library types nobody writes. */
const DEEPEST = 6;

/**
 * What a framework calls a method of a class with, by the library's type that the class is made from:
 * `callbacks: [{ at: this.get, gives: [Request] }]`. Unknown where no model says so.
 */
export function givenByFramework(it: Interpreter, unit: LoadedUnit, type: string, form: FunctionForm): Value[] {
  const nothing = form.parameters.map(() => UNKNOWN);
  for (const base of it.libraryBases(type)) {
    for (const { at, gives } of callbacksOf(unit, base, 0)) {
      if (at.at !== 'this' || at.parts.length !== 1 || !isCalled(form.name, at.parts[0] ?? '')) continue;
      return form.parameters.map((parameter, index) => {
        const given = gives[index];
        return given != null && 'type' in given ? givenObject(unit, parameter, given.type) : UNKNOWN;
      });
    }
  }
  return nothing;
}

/** `validate_*` stands for every name that begins so. */
function isCalled(name: string, wanted: string): boolean {
  return wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
}

/** Callbacks of a type, then of those that it extends. */
function callbacksOf(unit: LoadedUnit, type: string, depth: number): readonly ModelCallback[] {
  const model = unit.models.lookup(type);
  if (model === null || depth > DEEPEST) return [];
  return [...model.callbacks, ...model.extends.flatMap((base) => callbacksOf(unit, base, depth + 1))];
}
