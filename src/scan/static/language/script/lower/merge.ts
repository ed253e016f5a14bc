import { groupBy } from '../../../../../util/group-by.js';
import type { ClassForm } from '../../../ir/module.js';

/**
 * Declarations of one name that TypeScript takes together: an interface beside a class (or another interface) adds its bases
 * and parts to it and keeps a name of its own, which nobody asks for.
 */
export function mergedClasses(classes: readonly ClassForm[]): readonly ClassForm[] {
  const byName = groupBy(classes.keys(), (index) => classes[index]?.name ?? '');
  if (byName.size === classes.length) return classes;
  const merged = [...classes];
  for (const indexes of byName.values()) {
    const isInterface = (index: number) => classes[index]?.form === 'interface';
    const into = indexes.find((index) => !isInterface(index)) ?? indexes[0];
    const added = indexes.filter((index) => index !== into && isInterface(index));
    const parts = [into, ...added].flatMap((index) => classes[index] ?? []);
    const [whole] = parts;
    if (whole === undefined || added.length === 0) continue;
    merged[into] = {
      ...whole,
      bases: parts.flatMap(({ bases }) => bases),
      fields: parts.flatMap(({ fields }) => fields),
      methods: parts.flatMap(({ methods }) => methods),
    };
    for (const index of added) {
      const each = classes[index];
      if (each !== undefined) merged[index] = { ...each, name: `${each.name}@${each.start}` };
    }
  }
  return merged;
}
