import type { MemberModel } from '../models/model.js';
import type { Frame } from './frame.js';
import type { Closure } from './value.js';

/**
 * What the user's own models say of a function of the repository, by package, class and name: what it gives from outside, or
 * does where its source says nothing of it.
 */
export function describedBy({ unit: { models, conventions } }: Frame, closures: readonly Closure[]): MemberModel[] {
  if (models.own.size === 0) return [];
  return closures.flatMap(({ unit: { module }, index }) => {
    const form = module.functions[index];
    if (form === undefined) return [];
    const holder = form.class === null ? '' : `${module.classes[form.class]?.name ?? ''}.`;
    const name = `${conventions.library(module.package)}.${holder}${form.name}`;
    return models.own.has(name) ? (models.lookup(name) ?? []) : [];
  });
}
