import { EVERYWHERE } from '../models/kinds.js';
import type { ModelIndex } from '../models/model-index.js';
import { safeCharacters } from './pattern.js';
import { cleaned, join, onlyLiteral, UNKNOWN, type Value } from './value.js';

/** Schemas in schemas are followed so deep. */
const DEEPEST = 4;

/**
 * Data that a schema let through. What a schema promises is what the models say of its type (`cleans`); the schemas of the
 * parts are its parts, of elements its part `*`.
 * @param partOf a part of the data by its name
 */
export function shaped(
  models: ModelIndex,
  schema: Value,
  data: Value,
  partOf: (data: Value, name: string) => Value,
  depth = 0,
): Value {
  const bits = schema.types.reduce((all, type) => all & (models.lookup(type)?.cleans ?? 0), EVERYWHERE);
  const clean = schema.types.length === 0 ? data : cleaned(data, bits);
  if (schema.parts === null || schema.parts.size === 0 || depth > DEEPEST) return clean;
  const parts = new Map(clean.parts ?? []);
  for (const [name, part] of schema.parts) {
    // A part whose schema nothing is known of stays what it is.
    if (part.types.length > 0 || part.parts !== null)
      parts.set(name, shaped(models, part, partOf(data, name), partOf, depth + 1));
  }
  return { ...clean, parts };
}

/** Schemas put together: what the later ones say of a part holds. */
export function merged(schemas: readonly Value[]): Value {
  const parts = new Map(schemas.flatMap((schema) => [...(schema.parts ?? [])]));
  return { ...UNKNOWN, parts };
}

/** A list of what passes. */
export function listOf(values: readonly Value[]): Value {
  const [first = UNKNOWN, ...rest] = values;
  return { ...UNKNOWN, parts: new Map([['*', rest.reduce((all, value) => join(all, value), first)]]) };
}

/** Longer lists are not told apart by place: one that grows in a loop would be another list in each round. */
const LONGEST_LIST = 8;

/** A list with others behind it, element by element; null where it is not known how long it is. */
export function appended([list, ...items]: readonly Value[]): Value | null {
  const known = list?.parts ?? null;
  if (list === undefined || known === null || list.text !== null || known.size + items.length > LONGEST_LIST)
    return null;
  if ([...known.keys()].some((key) => !/^\d+$/.test(key))) return null;
  const parts = new Map(known);
  for (const item of items) parts.set(String(parts.size), item);
  return { ...list, parts, fixed: list.fixed && items.every(({ fixed }) => fixed), literals: null, test: null };
}

/** What a text must be harmless for to be taken for a word: a name, a number, an identifier. */
const WORD = safeCharacters('^[a-zA-Z0-9_-]+$', false);

/** Whether texts that match a pattern are mere words. */
export function isWordPattern(pattern: Value): boolean {
  const source = onlyLiteral(pattern)?.value;
  return typeof source === 'string' && (safeCharacters(source, false) & WORD) === WORD;
}
