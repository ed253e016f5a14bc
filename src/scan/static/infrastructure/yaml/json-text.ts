import { MAX_DEPTH } from '../budget.js';
import { type Entry, entry, list, map, type Span, scalar, unknown, type Value } from '../value.js';

/** Policies of clouds are 20 kB at most. */
const MAX_LENGTH = 50_000;
/** The mistake that people make most; it is told by whoever takes the policy, and must not hide what the policy says. */
const TRAILING_COMMA = /,(\s*[}\]])/g;

/** A text in JSON as a value that stands where the text does; undefined for what is no JSON. */
export function valueOfJson(text: string, at: Span): Value | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const json = parsed(text) ?? parsed(text.replace(TRAILING_COMMA, '$1'));
  return json === undefined ? undefined : converted(json, at, 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function converted(json: unknown, at: Span, depth: number): Value {
  if (depth > MAX_DEPTH) return unknown(at);
  if (Array.isArray(json)) {
    return list(
      json.map((item) => converted(item, at, depth + 1)),
      at,
    );
  }
  if (typeof json === 'object' && json !== null) {
    return map(
      Object.entries(json).map(([key, value]): Entry => entry(key, converted(value, at, depth + 1))),
      at,
    );
  }
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' || json === null
    ? scalar(json, at, 'elsewhere')
    : unknown(at);
}
