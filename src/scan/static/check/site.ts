import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter, SeenCall, SeenComparison, SeenPart } from '../flow/interpreter.js';
import { anyPart, memberOf } from '../flow/member.js';
import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { Place } from '../models/place.js';
import { plain } from './expressions.js';

/** A value at a place, with where it is written and the name that it is given under. */
export interface Found {
  readonly value: Value;
  readonly from: Expression | null;
  readonly name: string | null;
  /** It was put there, as far as can be seen; else it may or may not be there. */
  readonly sure: boolean;
}

/** What a check looks at: a call, or a part that gets a value. */
export interface Site extends Span {
  readonly it: Interpreter;
  readonly frame: Frame;
  /** The call, or what gives the value. */
  readonly written: Expression | null;
  /** What is at the outermost level of a place; `missing`: for sure nothing; `hidden`: nobody knows. */
  whole(place: Place): readonly Found[] | 'missing' | 'hidden';
}

export function callSite(it: Interpreter, { frame, call, callee, given }: SeenCall): Site {
  const isOpen = given.some(({ spread }) => spread);
  const found = (all: readonly Given[]) => (all.length > 0 ? all.map(asFound) : isOpen ? 'hidden' : 'missing');
  const object = call.callee.kind === 'member' ? call.callee.object : null;
  return {
    it,
    frame,
    written: call,
    start: call.start,
    end: call.end,
    whole({ at, onwards }) {
      if (at === 'return') return 'hidden';
      if (at === 'this')
        return callee.receiver === null
          ? 'missing'
          : [{ value: callee.receiver, from: object, name: null, sure: true }];
      if (typeof at === 'object') return found(given.filter(({ name }) => name === at.keyword));
      const inOrder = given.filter(({ name }) => name === null);
      const firstSpread = inOrder.findIndex((each) => each.spread);
      if (firstSpread !== -1 && firstSpread <= at) return 'hidden';
      return found(onwards ? inOrder.slice(at) : inOrder.slice(at, at + 1));
    },
  };
}

function asFound({ value, from, name, spread }: Given): Found {
  return { value: spread ? anyPart(value) : value, from, name, sure: !spread };
}

export function partSite(it: Interpreter, { frame, object, value, from, name, start, end }: SeenPart): Site {
  return {
    it,
    frame,
    written: from,
    start,
    end,
    whole({ at }) {
      if (at === 'this') return [{ value: object, from: null, name: null, sure: true }];
      return at === 0 ? [{ value, from, name, sure: true }] : 'missing';
    },
  };
}

/** A value that is handed on, by itself, with the name that it gets. */
export function valueSite(
  it: Interpreter,
  frame: Frame,
  value: Value,
  from: Expression,
  name: string | null = null,
): Site {
  const { start, end } = from;
  return {
    it,
    frame,
    written: from,
    start,
    end,
    whole: ({ at }) => (at === 0 ? [{ value, from, name, sure: true }] : 'missing'),
  };
}

/** A value that a call takes somewhere. */
export function takenSite({ it, frame, start, end }: Omit<Site, 'whole' | 'written'>, taken: Found): Site {
  return { it, frame, written: taken.from, start, end, whole: ({ at }) => (at === 0 ? [taken] : 'hidden') };
}

/** Two sides that are compared, in either order. */
export function comparedSites(it: Interpreter, seen: SeenComparison): readonly Site[] {
  const { frame, start, end, written } = seen;
  const left: Found = { value: seen.left, from: written.left, name: null, sure: true };
  const right: Found = { value: seen.right, from: written.right, name: null, sure: true };
  return [[left, right] as const, [right, left] as const].map((sides) => ({
    it,
    frame,
    written,
    start,
    end,
    whole({ at }) {
      const side = at === 0 || at === 1 ? sides[at] : undefined;
      return side === undefined ? 'missing' : [side];
    },
  }));
}

/** The values at a place; `missing` only where that is sure. */
export function valuesAt(site: Site, place: Place): readonly Found[] | 'missing' | 'hidden' {
  let found = site.whole(place);
  for (const part of place.parts) {
    if (typeof found === 'string') return found;
    const inner: readonly (readonly Found[] | 'missing' | 'hidden')[] = found.map((each) => partAt(site, each, part));
    const known = inner.filter((each) => typeof each !== 'string').flat();
    if (known.length > 0) found = known;
    else return inner.every((each) => each === 'missing') ? 'missing' : 'hidden';
  }
  return found;
}

/** The value stands for none: `null`, `None`. */
export function isNothing({ literals }: Value): boolean {
  return literals !== null && literals.length > 0 && literals.every((each) => each === undefined);
}

function partAt(site: Site, { value, from, name }: Found, part: string): readonly Found[] | 'missing' | 'hidden' {
  if (part === '*') {
    if (value.parts === null) return 'hidden';
    return [...value.parts].map(([key, each]) => ({ value: each, from: entryOf(from, key), name, sure: true }));
  }
  const known = value.parts?.get(part);
  if (known !== undefined) return [{ value: known, from: entryOf(from, part), name: part, sure: true }];
  if (isWhole(value)) return 'missing';
  const { frame } = site;
  const here = { path: frame.unit.path, start: site.start, end: site.end };
  const made = memberOf(site.it, frame, value, part, here);
  return made.types.length > 0 || made.literals !== null || made.taints.length > 0
    ? [{ value: made, from: null, name: part, sure: false }]
    : 'hidden';
}

/** All parts of it are known: it is a record that was made here and that nothing unknown came into. */
function isWhole({ parts, taints, text, literals, functions }: Value): boolean {
  if (literals !== null || text !== null || functions.length > 0) return true;
  return parts !== null && !parts.has('*') && taints.length === 0;
}

/** Where the entry of a record is written. */
function entryOf(from: Expression | null, key: string): Expression | null {
  const made = from === null ? null : plain(from);
  if (made?.kind === 'list') return made.items[Number(key)]?.value ?? null;
  if (made?.kind !== 'record') return null;
  const entry = made.entries.find((each) => each.key?.kind === 'constant' && String(each.key.value) === key);
  return entry?.value ?? null;
}
