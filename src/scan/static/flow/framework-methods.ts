import type { FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { ModelCallback } from '../models/model.js';
import type { Interpreter } from './interpreter.js';
import { sourceTaints } from './member.js';
import type { LoadedUnit } from './program.js';
import { NO_TAINTS } from './taint.js';
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
      if (at.at !== 'this' || at.parts.length !== 1 || at.parts[0] !== form.name) continue;
      return form.parameters.map((parameter, index) => {
        const given = gives[index];
        return given != null && 'type' in given ? givenObject(unit, parameter, given.type) : UNKNOWN;
      });
    }
  }
  return nothing;
}

/** An object of a type; one of a type that is a source is data from outside. */
function givenObject(unit: LoadedUnit, { start, end }: Span, type: string): Value {
  const source = unit.models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, { path: unit.path, start, end }, type);
  return { ...UNKNOWN, types: [type], taints };
}

/** Callbacks of a type, then of those that it extends. */
function callbacksOf(unit: LoadedUnit, type: string, depth: number): readonly ModelCallback[] {
  const model = unit.models.lookup(type);
  if (model === null || depth > DEEPEST) return [];
  return [...model.callbacks, ...model.extends.flatMap((base) => callbacksOf(unit, base, depth + 1))];
}
