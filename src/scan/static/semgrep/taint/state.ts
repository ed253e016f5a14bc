import { partOf, type Term } from '../term/term.js';
import type { Origin } from './marks.js';

export type Taint = readonly Origin[];

export const CLEAN: Taint = [];
/** More origins of one value tell nothing more. */
const MOST = 8;

export function joined(a: Taint, b: Taint): Taint {
  if (a.length === 0) return b;
  if (b.length === 0 || a === b) return a;
  const more = b.filter((origin) => !a.some((known) => known.label === origin.label && known.match === origin.match));
  return more.length === 0 ? a : [...a, ...more].slice(0, MOST);
}

/** What is known of variables and their parts, by path; what is not listed is as the whole that it is a part of. */
export class State {
  /** Nothing after it is reached. */
  ended = false;

  readonly known: Map<string, Taint>;

  constructor(known: Map<string, Taint> = new Map()) {
    this.known = known;
  }

  /** How much is known: it grows while something new is learnt. */
  size(): number {
    let size = 0;
    for (const taint of this.known.values()) size += 1 + taint.length;
    return size;
  }

  copy(): State {
    const made = new State(new Map(this.known));
    made.ended = this.ended;
    return made;
  }

  get(path: string): Taint {
    let taint = CLEAN;
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('.'))) {
      const own = this.known.get(at);
      if (own !== undefined) {
        taint = own;
        break;
      }
      if (!at.includes('.')) break;
    }
    for (const [other, own] of this.known) if (other.startsWith(`${path}.`)) taint = joined(taint, own);
    return taint;
  }

  set(path: string, taint: Taint): void {
    for (const other of this.known.keys()) if (other.startsWith(`${path}.`)) this.known.delete(other);
    this.known.set(path, taint);
  }

  add(path: string, taint: Taint): void {
    if (taint.length > 0) this.known.set(path, joined(this.get(path), taint));
  }

  /** Takes over what may also be. */
  join(other: State): void {
    if (other.ended) return;
    if (this.ended) {
      this.known.clear();
      for (const [path, taint] of other.known) this.known.set(path, taint);
      this.ended = false;
      return;
    }
    const paths = new Set([...this.known.keys(), ...other.known.keys()]);
    const made = [...paths].map((path) => [path, joined(this.get(path), other.get(path))] as const);
    for (const [path, taint] of made) this.known.set(path, taint);
  }
}

/** `a.b.c` for a variable or a part of one; an element counts as the whole. Null for what is no place. */
export function pathOf(term: Term): string | null {
  switch (term.kind) {
    case 'name':
      return term.text;
    case 'dot': {
      const [object, name] = [partOf(term, 'object'), partOf(term, 'name')];
      const before = object === null ? null : pathOf(object);
      return before === null || name === null ? before : `${before}.${name.text}`;
    }
    case 'index': {
      const [object, key] = [partOf(term, 'object'), partOf(term, 'key')];
      const before = object === null ? null : pathOf(object);
      if (before === null) return null;
      return key !== null && /^(?:string|symbol|integer|number)$/.test(key.kind)
        ? `${before}.[${key.text.replaceAll('.', '')}]`
        : `${before}.[]`;
    }
    case 'unary':
      return /^[*&]$/.test(term.text) && term.parts[0] !== undefined ? pathOf(term.parts[0]) : null;
    case 'param':
    case 'splat':
      return term.parts[0] === undefined ? null : pathOf(term.parts[0]);
    default:
      return null;
  }
}
