import { entry, map, memberOf, scalar, type Value } from '../value.js';

/** The values that a path leads to, and whether there may be others. */
export interface Found {
  readonly values: readonly Value[];
  readonly unsure: boolean;
}

/** Follows a path through maps; on the way each item of a list is entered. The end's items count one by one as well. */
export function placesAt(root: Value, path: readonly string[]): Found {
  let unsure = false;
  let current: Value[] = [root];
  for (const key of path) {
    const next: Value[] = [];
    for (const value of current.flatMap(spread)) {
      const inner = valuesAt(value, key);
      if (inner.length === 0 && isElusive(value)) unsure = true;
      next.push(...inner);
    }
    current = next;
  }
  const values = current.filter((value) => !(value.kind === 'scalar' && value.value === null));
  return { values, unsure };

  function spread(value: Value): readonly Value[] {
    if (value.kind !== 'list') return [value];
    if (value.open) unsure = true;
    return value.items;
  }
}

/** The items at the end of a path: a list's own, one by one. */
export function itemsAt(root: Value, path: readonly string[]): Found {
  const { values, unsure } = placesAt(root, path);
  const open = values.some((value) => value.kind === 'list' && value.open);
  return { values: values.flatMap((value) => (value.kind === 'list' ? value.items : [value])), unsure: unsure || open };
}

/** `*` stands for every key, `@` for the pairs themselves as `name` and `value`. */
function valuesAt(value: Value, key: string): readonly Value[] {
  if (key !== '*' && key !== '@') return [memberOf(value, key)].filter((each) => each !== undefined);
  if (value.kind !== 'map') return [];
  if (key === '*') return value.entries.map((each) => each.value);
  return value.entries.map((each) => {
    const at = { ...each.keyAt, end: Math.max(each.keyAt.end, each.value.at.end) };
    return map([entry('name', scalar(each.key, each.keyAt)), entry('value', each.value)], at);
  });
}

function isElusive(value: Value): boolean {
  return value.kind === 'unknown' || value.kind === 'reference' || (value.kind === 'map' && value.open);
}
