/**
 * Code as rules compare it: one small set of kinds for what languages share (`call`, `dot`, `assign`, `function` …), the
 * grammar's own kind for the rest. Parentheses, wrappers and punctuation are gone. Offsets count UTF-16 units.
 */
export interface Term {
  readonly kind: string;
  /** What it is to its parent. Roles that begin with `?` may be left out by a pattern. */
  readonly role: string;
  /** Of a leaf its text, of a string its content, of an operation its operator; else empty. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Term[];
}

export function partOf(term: Term, role: string): Term | null {
  for (const part of term.parts) if (part.role === role) return part;
  return null;
}

export function partsOf(term: Term, role: string): readonly Term[] {
  return term.parts.filter((part) => part.role === role);
}

/** The term in another role. */
export function inRole(term: Term, role: string): Term {
  return term.role === role ? term : { ...term, role };
}

/** A term and all below it, in the order of the text. */
export function* allOf(term: Term): Iterable<Term> {
  const open = [term];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (let at = next.parts.length - 1; at >= 0; at--) {
      const part = next.parts[at];
      if (part !== undefined) open.push(part);
    }
  }
}

/** Whether two terms say the same; where they stand does not matter. */
export function isSame(a: Term, b: Term): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.text !== b.text || a.parts.length !== b.parts.length) return false;
  return a.parts.every((part, index) => {
    const other = b.parts[index];
    return other !== undefined && isSame(part, other);
  });
}
