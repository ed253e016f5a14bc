import type { Target } from '../ir/expression.js';

/** The names that an assignment gives a value to: variables, and parts of objects. */
export function targetNames(target: Target | null): readonly string[] {
  if (target === null) return [];
  switch (target.kind) {
    case 'name':
    case 'member':
      return [target.name];
    case 'index':
      return [];
    case 'list-target':
      return [...target.items, target.rest].flatMap(targetNames);
    case 'record-target':
      return [...target.entries.map((entry) => entry.target), target.rest].flatMap(targetNames);
  }
}
