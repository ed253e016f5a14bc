/** Packages of one lockfile by name; several versions of one name are kept apart. */
export interface NameIndex {
  add(name: string, index: number): void;
  find(name: string): readonly number[];
}

/** Real trees hold a dozen versions of one name; a hostile one must not make every edge a thousand. */
const SAME_NAME_LIMIT = 32;

export function nameIndex(): NameIndex {
  const indexes = new Map<string, number[]>();
  return {
    add(name, index) {
      const same = indexes.get(name);
      if (same === undefined) indexes.set(name, [index]);
      else if (same.length < SAME_NAME_LIMIT && same.at(-1) !== index) same.push(index);
    },
    find: (name) => indexes.get(name) ?? [],
  };
}
