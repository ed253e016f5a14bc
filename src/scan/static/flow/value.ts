import type { Expression } from '../ir/expression.js';
import { cleanTaints, joinTaints, NO_TAINTS, partTaints, sameTaints, type Taints } from './taint.js';
import type { Unit } from './unit.js';

/** A piece of a text: what is known of it, or data that was put in. */
export type Piece = string | { readonly taints: Taints };

/** The variables of a function (or a file), and those around it. */
export interface Scope {
  vars: Map<string, Value>;
  readonly outer: Scope | null;
  /** What parameters that are functions nobody here knows were called with, by name. */
  handed?: Map<string, Value>;
}

/** A function of the repository with what it sees. */
export interface Closure {
  readonly unit: Unit;
  readonly index: number;
  readonly scope: Scope;
  /** The object that it runs on; null for a plain function. */
  readonly self: Value | null;
}

export type Literal = string | number | boolean | undefined;

/**
 * What is known of a value. Values are never changed; a variable gets another one.
 * `parts` are its fields, entries and elements by constant key; `*` is any other one.
 */
export interface Value {
  readonly taints: Taints;
  /** How its text is put together; null where that is not known. */
  readonly text: readonly Piece[] | null;
  /** It is one of these; null where it may be anything. */
  readonly literals: readonly Literal[] | null;
  /** Canonical names: what it is, or what it is an object of. */
  readonly types: readonly string[];
  readonly parts: ReadonlyMap<string, Value> | null;
  readonly functions: readonly Closure[];
  /** All that it holds was written in the source: a collection of constants. */
  readonly fixed: boolean;
  /** The condition that it is the answer to. */
  readonly test: Expression | null;
  /** What it was taken apart from. */
  readonly parsed: Expression | null;
  /** What it is where a setting is missing, beside what nobody knows; null where nothing stands in. */
  readonly spare: readonly Literal[] | null;
  /** As a part: what the type of the whole says of it, where it has been given or learnt something; null for nothing. */
  readonly plain: Value | null;
  /** Data that chose it among the parts of an object by name: it may be what all objects share. */
  readonly chosen: Taints;
  /** Where it was made, for what routes are put on: two routers of one type are two. */
  readonly sites: readonly string[];
}

export const UNKNOWN: Value = {
  taints: NO_TAINTS,
  text: null,
  literals: null,
  types: [],
  parts: null,
  functions: [],
  fixed: false,
  test: null,
  parsed: null,
  spare: null,
  plain: null,
  chosen: NO_TAINTS,
  sites: [],
};

const MOST_LITERALS = 16;
const MOST_PIECES = 40;
const MOST_TYPES = 4;
/** A list of routes holds many of them. */
const MOST_SITES = 64;
const MOST_PARTS = 64;
/** Parts of parts are told apart so deep. */
const DEEPEST = 3;

export function literal(value: Literal): Value {
  return { ...UNKNOWN, literals: [value], text: value === undefined ? null : [String(value)], fixed: true };
}

export function typed(types: readonly string[]): Value {
  return types.length === 0 ? UNKNOWN : { ...UNKNOWN, types };
}

export function tainted(taints: Taints): Value {
  return taints.length === 0 ? UNKNOWN : { ...UNKNOWN, taints };
}

/** The one constant that a value is; null where it is none, or one of several. */
export function onlyLiteral({ literals }: Value): { readonly value: Literal } | null {
  return literals !== null && literals.length === 1 ? { value: literals[0] } : null;
}

/** Values never change, and objects hold the same parts again and again: what is in one is gathered once. */
const gathered = new WeakMap<Value, Taints>();
const DEEPEST_GATHERED = 12;

/** Data anywhere in a value, its parts included. */
export function allTaints(value: Value, depth = 0): Taints {
  if (value.parts === null || depth > DEEPEST_GATHERED) return value.taints;
  const known = gathered.get(value);
  if (known !== undefined) return known;
  let taints = value.taints;
  for (const part of value.parts.values()) taints = joinTaints(taints, allTaints(part, depth + 1));
  gathered.set(value, taints);
  return taints;
}

/** The pieces of a value's text. */
export function piecesOf(value: Value): readonly Piece[] {
  if (value.text !== null) return value.text;
  if (value.literals !== null && value.literals.length > 1 && value.taints.length === 0) {
    const texts = value.literals.map(String);
    return [texts.find((text) => /\w/.test(text)) ?? ''];
  }
  return [{ taints: allTaints(value) }];
}

/** Texts one after the other. */
export function concat(values: readonly Value[]): Value {
  const pieces: Piece[] = [];
  let taints = NO_TAINTS;
  for (const value of values) {
    taints = joinTaints(taints, allTaints(value));
    for (const piece of piecesOf(value)) {
      const last = pieces[pieces.length - 1];
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  }
  if (pieces.length > MOST_PIECES) return { ...UNKNOWN, taints, text: shortened(pieces, taints) };
  const only = pieces.length === 1 && typeof pieces[0] === 'string' ? [pieces[0]] : null;
  const fixed = values.every((value) => value.fixed);
  return { ...UNKNOWN, taints, text: pieces, literals: only, fixed };
}

/** A text of many pieces: its beginning, and all the data in one place. */
function shortened(pieces: readonly Piece[], taints: Taints): Piece[] {
  const first = pieces[0];
  return typeof first === 'string' ? [first, { taints }] : [{ taints }];
}

let joins = 0;

/** How many values were joined since this was last asked: where much is known of large objects, that is the work. */
export function joinsSince(): number {
  const count = joins;
  joins = 0;
  return count;
}

/** A value, and what stands in for it where there is none. */
export function orElse(value: Value, otherwise: Value): Value {
  const joined = join(value, otherwise);
  return value.literals === null && otherwise.literals !== null ? { ...joined, spare: otherwise.literals } : joined;
}

/** What is known of a value that comes one way or the other. */
export function join(a: Value, b: Value, depth = 0): Value {
  if (a === b) return a;
  joins++;
  const joined: Value = {
    taints: joinTaints(a.taints, b.taints),
    text: joinText(a, b),
    literals: joinLiterals(a, b),
    types: joinLists(a.types, b.types, MOST_TYPES),
    parts: joinParts(a, b, depth),
    functions: joinLists(a.functions, b.functions, MOST_TYPES),
    fixed: a.fixed && b.fixed,
    test: null,
    plain: a.plain ?? b.plain,
    parsed: a.parsed === b.parsed ? a.parsed : null,
    spare: a.spare === b.spare ? a.spare : null,
    chosen: joinTaints(a.chosen, b.chosen),
    sites: joinLists(a.sites, b.sites, MOST_SITES),
  };
  // What says nothing new stays the value that it was: a loop sees at once that it has ended.
  return isSame(joined, a) ? a : isSame(joined, b) ? b : joined;
}

function isSame(a: Value, b: Value): boolean {
  return (
    a.taints === b.taints &&
    a.text === b.text &&
    a.literals === b.literals &&
    a.types === b.types &&
    a.parts === b.parts &&
    a.functions === b.functions &&
    a.fixed === b.fixed &&
    a.test === b.test &&
    a.plain === b.plain &&
    a.parsed === b.parsed &&
    a.chosen === b.chosen &&
    a.sites === b.sites
  );
}

function joinText(a: Value, b: Value): readonly Piece[] | null {
  if (a.text === null || b.text === null) return a.text === null && b.text === null ? null : longer(a, b);
  const same = a.text.length === b.text.length && a.text.every((piece, index) => piece === b.text?.[index]);
  return same ? a.text : longer(a, b);
}

/** Of two texts the one that data is in: it is the one that can go wrong. */
function longer(a: Value, b: Value): readonly Piece[] | null {
  const holes = (text: readonly Piece[] | null) => (text ?? []).filter((piece) => typeof piece !== 'string').length;
  if (a.text === null && a.taints.length > 0) return null;
  if (b.text === null && b.taints.length > 0) return null;
  return holes(a.text) >= holes(b.text) && a.text !== null ? a.text : b.text;
}

function joinLiterals(a: Value, b: Value): readonly Literal[] | null {
  if (a.literals === null || b.literals === null) return null;
  if (b.literals.every((each) => a.literals?.includes(each))) return a.literals;
  const joined = [...new Set([...a.literals, ...b.literals])];
  return joined.length > MOST_LITERALS ? null : joined;
}

function joinLists<T>(a: readonly T[], b: readonly T[], most: number): readonly T[] {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  if (b.every((each) => a.includes(each))) return a;
  return [...new Set([...a, ...b])].slice(0, most);
}

/** A part that one side alone knows is, on the other side, some part of the whole: its data may be in it. */
function joinParts(a: Value, b: Value, depth: number): Value['parts'] {
  if (a.parts === b.parts) return a.parts;
  if (depth > DEEPEST) return null;
  const joined = new Map<string, Value>();
  let isNew = false;
  for (const [key, value] of a.parts ?? []) {
    const part = join(value, partOf(b, key, value), depth + 1);
    isNew ||= part !== value;
    joined.set(key, part);
  }
  for (const [key, value] of b.parts ?? []) {
    if (joined.has(key) || joined.size >= MOST_PARTS) continue;
    isNew = true;
    joined.set(key, join(partOf(a, key, value), value, depth + 1));
  }
  return isNew ? joined : a.parts;
}

function partOf(whole: Value, key: string, other: Value): Value {
  const own = whole.parts?.get(key) ?? other.plain;
  return own ?? (whole.taints.length === 0 ? other : tainted(partTaints(whole.taints, key)));
}

export function joinAll(values: readonly Value[]): Value {
  const [first, ...rest] = values;
  return first === undefined ? UNKNOWN : rest.reduce((joined, value) => join(joined, value), first);
}

/** The value with one part replaced; whoever asks for it by this name gets what was put there. */
export function withPart(value: Value, key: string, given: Value): Value {
  const part = given.chosen.length === 0 ? given : { ...given, chosen: NO_TAINTS };
  const parts = new Map(value.parts ?? []);
  if (parts.size >= MOST_PARTS && !parts.has(key)) {
    const any = parts.get('*');
    parts.set('*', any === undefined ? part : join(any, part));
  } else {
    parts.set(key, part);
  }
  return { ...value, parts, fixed: value.fixed && part.fixed, literals: null, test: null };
}

/** The value, harmless for some kinds of sinks, its parts too. */
export function cleaned(value: Value, bits: number, depth = 0): Value {
  if (bits === 0) return value;
  const parts =
    value.parts === null || depth > DEEPEST
      ? value.parts
      : new Map([...value.parts].map(([key, part]) => [key, cleaned(part, bits, depth + 1)]));
  const text =
    value.text === null
      ? null
      : value.text.map((piece) => (typeof piece === 'string' ? piece : { taints: cleanTaints(piece.taints, bits) }));
  return { ...value, taints: cleanTaints(value.taints, bits), text, parts };
}

/** Whether a loop's next round would start from nothing new. */
export function sameKnowledge(a: Value, b: Value, depth = 0): boolean {
  if (a === b) return true;
  if (!sameTaints(a.taints, b.taints)) return false;
  if (a.sites.length !== b.sites.length || !sameTaints(a.chosen, b.chosen)) return false;
  if (a.types.length !== b.types.length || a.functions.length !== b.functions.length) return false;
  if (a.parts === b.parts || depth > 2) return true;
  if (a.parts === null || b.parts === null || a.parts.size !== b.parts.size) return false;
  for (const [key, part] of a.parts) {
    const other = b.parts.get(key);
    if (other === undefined || !sameKnowledge(part, other, depth + 1)) return false;
  }
  return true;
}
