/** Where something stands: offsets of a file's text (UTF-16 units). */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How a value is known. `written`: it stands at its place; `elsewhere`: a constant that stands somewhere else; `default`:
 * what a variable has unless its user says something else.
 */
export type Origin = 'written' | 'elsewhere' | 'default';

interface Placed {
  readonly at: Span;
  readonly origin: Origin;
}

export type Scalar = string | number | boolean | null;

export interface Entry {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Value;
}

/** What is known of a value. What is `open` may hold more than is listed. */
export type Value =
  | (Placed & { readonly kind: 'scalar'; readonly value: Scalar })
  /** A text with parts that are not known: null each. */
  | (Placed & { readonly kind: 'text'; readonly parts: readonly (string | null)[] })
  | (Placed & { readonly kind: 'list'; readonly items: readonly Value[]; readonly open: boolean })
  | (Placed & { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly open: boolean })
  /** Something of another resource, by that resource's address. */
  | (Placed & { readonly kind: 'reference'; readonly to: string; readonly part: string })
  | (Placed & { readonly kind: 'unknown' });

export type MapValue = Extract<Value, { readonly kind: 'map' }>;

export function scalar(value: Scalar, at: Span, origin: Origin = 'written'): Value {
  return { kind: 'scalar', value, at, origin };
}

export function unknown(at: Span): Value {
  return { kind: 'unknown', at, origin: 'elsewhere' };
}

export function list(items: readonly Value[], at: Span, open = false): Value {
  return { kind: 'list', items, open, at, origin: 'written' };
}

export function map(entries: readonly Entry[], at: Span, open = false): MapValue {
  return { kind: 'map', entries, open, at, origin: 'written' };
}

/** An entry whose key stands where its value does. */
export function entry(key: string, value: Value): Entry {
  return { key, keyAt: value.at, value };
}

/** The same value as it is seen from another place. */
export function seenFrom(value: Value, at: Span, origin: Origin): Value {
  return { ...value, at, origin: value.origin === 'default' ? 'default' : origin };
}

/** The value of a key; the last one where it is given more than once. Undefined for what is no map. */
export function memberOf(value: Value | undefined, key: string): Value | undefined {
  return value?.kind === 'map' ? value.entries.findLast((each) => each.key === key)?.value : undefined;
}

/** A known text; null for everything else. */
export function textOf(value: Value | undefined): string | null {
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
}

/** A list's items; a single value is a list of one, as nearly all formats take it. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return value.kind === 'list' ? value.items : [value];
}

/** A text of known and unknown parts as a value. */
export function joined(parts: readonly (string | null)[], at: Span, origin: Origin = 'written'): Value {
  if (parts.includes(null)) return { kind: 'text', parts, at, origin };
  return scalar(parts.join(''), at, origin);
}
