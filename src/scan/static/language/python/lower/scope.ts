import type { Field } from '../../../ir/module.js';
import type { Lowering } from '../../../lower/lowering.js';

/** What a class collects while its body is lowered. */
export interface ClassBody {
  readonly index: number;
  readonly name: string;
  readonly fields: Field[];
  readonly methods: number[];
}

/** Where in a file the lowering stands. */
export interface Scope {
  /** What the method around calls its own object: `self`, `cls`, anything. */
  readonly receiver: string | null;
  /** The class whose body stands directly around; null inside its methods. */
  readonly body: ClassBody | null;
  /** Bases, as written, of the class that the method around belongs to. */
  readonly bases: readonly string[];
}

const OUTSIDE: Scope = { receiver: null, body: null, bases: [] };
const scopes = new WeakMap<Lowering, Scope>();

export function scopeOf(lowering: Lowering): Scope {
  return scopes.get(lowering) ?? OUTSIDE;
}

/** Lowers a part of the file that has a scope of its own. */
export function within<T>(lowering: Lowering, scope: Scope, lower: () => T): T {
  const outer = scopeOf(lowering);
  scopes.set(lowering, scope);
  const made = lower();
  scopes.set(lowering, outer);
  return made;
}

/** As deep as the kit goes: what lies deeper is given up, so that no source can exhaust the stack. */
const DEEPEST = 300;

/** One level deeper, for what does not go through the kit's `expression` and `statement`. */
export function deeper<T>(lowering: Lowering, tooDeep: T, lower: () => T): T {
  if (lowering.depth > DEEPEST) return tooDeep;
  lowering.depth++;
  const made = lower();
  lowering.depth--;
  return made;
}
