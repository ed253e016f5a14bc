import type { ObjectWithArgs } from 'libpg-query';
import type { DatabaseState } from '../state/database-state.js';
import type { FunctionState } from '../state/objects.js';
import { pathOf } from './lookup.js';
import { namesIn } from './tree.js';
import { argumentTypes } from './type-name.js';

/** The functions that `name(types)` means, or `name` alone: none, one, or all of that name. */
export function functionsNamed(state: DatabaseState, object: ObjectWithArgs): FunctionState[] {
  const names = namesIn(object.objname);
  const wanted = object.args_unspecified === true ? null : argumentTypes(state, object);
  for (const schema of pathOf(state, names.at(-2))) {
    const overloads = schema.functions.get(names.at(-1) ?? '');
    if (overloads === undefined) continue;
    if (wanted === null) return [...overloads.values()];
    const found = overloads.get(wanted);
    if (found !== undefined) return [found];
  }
  return [];
}
