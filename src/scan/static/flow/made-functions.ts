import type { Unit } from './unit.js';
import type { Closure } from './value.js';

/** Functions that became values, each once: as it was made first. */
export interface MadeFunctions {
  add(closure: Closure): void;
  /** Those of a file. */
  of(unit: Unit): readonly Closure[];
}

export function madeFunctions(): MadeFunctions {
  const made = new Map<string, Closure>();

  function add(closure: Closure): void {
    const key = `${closure.unit.id}:${closure.index}`;
    if (!made.has(key)) made.set(key, closure);
  }

  function of({ id }: Unit): readonly Closure[] {
    return [...made.values()].filter(({ unit }) => unit.id === id);
  }

  return { add, of };
}
