import type { PatternNode } from './syntax.js';

export interface PatternMeasure {
  readonly minLength: number;
  /** Infinity when a quantifier has no upper bound. */
  readonly maxLength: number;
  /** 1 for every byte that a match can hold. */
  readonly bytes: Uint8Array;
  /** 1 for bytes that every match holds. */
  readonly required: Uint8Array;
  /** A repeated group whose body varies in length: several ways through the same text. */
  readonly nested: boolean;
}

/** Shortest and longest match, the bytes of a match, and whether quantifiers are nested. */
export function measurePattern(node: PatternNode): PatternMeasure {
  switch (node.kind) {
    case 'set':
      return { minLength: 1, maxLength: 1, bytes: node.bytes, required: onlyByte(node.bytes), nested: false };
    case 'assertion':
      return assertion(node.body);
    case 'sequence':
      return join(node.items.map(measurePattern));
    case 'either': {
      const options = node.options.map(measurePattern);
      return {
        minLength: Math.min(...options.map((option) => option.minLength)),
        maxLength: Math.max(...options.map((option) => option.maxLength)),
        bytes: union(options.map((option) => option.bytes)),
        required: options.map((option) => option.required).reduce(intersection),
        nested: options.some((option) => option.nested),
      };
    }
    case 'repeat': {
      const item = measurePattern(node.item);
      return {
        minLength: item.minLength * node.min,
        maxLength: item.maxLength === 0 ? 0 : item.maxLength * node.max,
        bytes: item.bytes,
        required: node.min > 0 ? item.required : NO_BYTES,
        nested: item.nested || (node.max > 1 && varies(node.item)),
      };
    }
  }
}

/** A look-around matches no text of its own, but what it looks for has to be bounded like the rest. */
function assertion(body: PatternNode | null): PatternMeasure {
  const inner = body === null ? null : measurePattern(body);
  const maxLength = inner?.maxLength === Number.POSITIVE_INFINITY ? inner.maxLength : 0;
  return { minLength: 0, maxLength, bytes: NO_BYTES, required: NO_BYTES, nested: inner?.nested === true };
}

function join(items: readonly PatternMeasure[]): PatternMeasure {
  return {
    minLength: items.reduce((sum, item) => sum + item.minLength, 0),
    maxLength: items.reduce((sum, item) => sum + item.maxLength, 0),
    bytes: union(items.map((item) => item.bytes)),
    required: union(items.map((item) => item.required)),
    nested: items.some((item) => item.nested),
  };
}

const NO_BYTES = new Uint8Array(256);

function onlyByte(bytes: Uint8Array): Uint8Array {
  return bytes.reduce((sum, on) => sum + on, 0) === 1 ? bytes : NO_BYTES;
}

function union(sets: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const set of sets) for (let code = 0; code < 256; code++) if (set[code] === 1) bytes[code] = 1;
  return bytes;
}

function intersection(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((on, code) => (on === 1 && b[code] === 1 ? 1 : 0));
}

function varies(node: PatternNode): boolean {
  if (node.kind === 'repeat') return node.min !== node.max || varies(node.item);
  if (node.kind === 'sequence') return node.items.some(varies);
  if (node.kind === 'either') return node.options.some(varies);
  return false;
}
