import type { Value } from '../flow/value.js';
import type { ModelIndex } from '../models/model-index.js';

/** What is asked for by canonical names, found by their last part. */
export interface NameIndex<T> {
  /** What names one of these names, or a member `name` of an object. */
  of(models: ModelIndex, wanted: Wanted): readonly T[];
  readonly size: number;
}

/** Something that was met: the names that it has by itself, and what it is a member of. */
export interface Wanted {
  readonly types: readonly string[];
  readonly object: Value | null;
  readonly name: string;
  /** Library classes that the object's class inherits from; asked for where a name fits. */
  readonly bases: () => readonly string[];
}

interface Entry<T> {
  /** The type or module before the last part; `?` and `*` for objects; empty for a name without a dot. */
  readonly holder: string;
  readonly name: string;
  readonly what: T;
}

/** @param all what is asked for, each with its names */
export function nameIndex<T>(all: readonly { readonly names: readonly string[]; readonly what: T }[]): NameIndex<T> {
  const byLast = new Map<string, Entry<T>[]>();
  for (const { names, what } of all) {
    for (const name of names) {
      const last = lastOf(name);
      const entry = { holder: name.slice(0, Math.max(0, name.length - last.length - 1)), name, what };
      const known = byLast.get(last);
      if (known === undefined) byLast.set(last, [entry]);
      else known.push(entry);
    }
  }

  function of(models: ModelIndex, wanted: Wanted): readonly T[] {
    const found = new Set<T>();
    for (const type of wanted.types) {
      for (const { name, what } of byLast.get(lastOf(type)) ?? []) if (name === type) found.add(what);
    }
    if (wanted.object === null) return [...found];
    for (const { holder, what } of byLast.get(wanted.name) ?? []) {
      if (isMemberOf(models, wanted, wanted.object, holder)) found.add(what);
    }
    return [...found];
  }

  return { of, size: byLast.size };
}

function isMemberOf(models: ModelIndex, { bases }: Wanted, { types }: Value, holder: string): boolean {
  if (holder === '*') return true;
  if (holder === '?') return !types.some((type) => isKnown(models, type));
  return [...types, ...bases()].some((type) => type === holder || models.isA(type, holder));
}

function isKnown(models: ModelIndex, type: string): boolean {
  return type.startsWith('repo:') || models.knows(type);
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
