import type { Expression } from './expression.js';
import { type Token, tokensOf } from './tokens.js';

const MAX_DEPTH = 60;
const CONSTANTS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
]);

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** Reads the inside of `${{ … }}`; null for what is no expression, or is nested beyond reason. */
export function parseExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const reader: Reader = { tokens, at: 0, depth: 0 };
  const expression = either(reader);
  return reader.at === tokens.length ? expression : null;
}

function takes(reader: Reader, ...signs: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
  reader.at++;
  return token.text;
}

function either(reader: Reader): Expression | null {
  let left = both(reader);
  while (left !== null && takes(reader, '||') !== null) {
    const right = both(reader);
    left = right === null ? null : { kind: 'or', left, right };
  }
  return left;
}

function both(reader: Reader): Expression | null {
  let left = comparison(reader);
  while (left !== null && takes(reader, '&&') !== null) {
    const right = comparison(reader);
    left = right === null ? null : { kind: 'and', left, right };
  }
  return left;
}

function comparison(reader: Reader): Expression | null {
  let left = negated(reader);
  while (left !== null) {
    const operator = takes(reader, '==', '!=', '<', '<=', '>', '>=');
    if (operator === null) return left;
    const right = negated(reader);
    left = right === null ? null : { kind: 'compare', operator, left, right };
  }
  return left;
}

function negated(reader: Reader): Expression | null {
  if (takes(reader, '!') === null) return operand(reader);
  const of = nested(reader, negated);
  return of === null ? null : { kind: 'not', of };
}

/** Reads one level deeper, as long as that is within reason. */
function nested<T>(reader: Reader, read: (reader: Reader) => T | null): T | null {
  if (reader.depth >= MAX_DEPTH) return null;
  reader.depth++;
  const found = read(reader);
  reader.depth--;
  return found;
}

function operand(reader: Reader): Expression | null {
  if (takes(reader, '(') !== null) {
    const inner = nested(reader, either);
    return inner === null || takes(reader, ')') === null ? null : withParts(reader, inner);
  }
  const token = reader.tokens[reader.at++];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'text') return { kind: 'literal', value: token.text };
  if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
  const name = token.text.toLowerCase();
  if (takes(reader, '(') !== null) {
    const args = nested(reader, argumentsOf);
    return args === null ? null : withParts(reader, { kind: 'call', name, args });
  }
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: 'literal', value: constant };
  const parts = partsOf(reader);
  return parts === null ? null : { kind: 'path', names: [name, ...parts.names], indexes: parts.indexes };
}

function argumentsOf(reader: Reader): readonly Expression[] | null {
  const args: Expression[] = [];
  if (takes(reader, ')') !== null) return args;
  for (;;) {
    const arg = either(reader);
    if (arg === null) return null;
    args.push(arg);
    if (takes(reader, ')') !== null) return args;
    if (takes(reader, ',') === null) return null;
  }
}

function withParts(reader: Reader, of: Expression): Expression | null {
  const parts = partsOf(reader);
  if (parts === null || parts.names.length === 0) return parts === null ? null : of;
  if (of.kind === 'path') return { ...of, names: [...of.names, ...parts.names] };
  return { kind: 'part', of, names: parts.names };
}

function partsOf(reader: Reader): { readonly names: string[]; readonly indexes: Expression[] } | null {
  const names: string[] = [];
  const indexes: Expression[] = [];
  for (;;) {
    if (takes(reader, '.') !== null) {
      const token = reader.tokens[reader.at++];
      if (token === undefined || (token.kind === 'sign' && token.text !== '*')) return null;
      names.push(token.text.toLowerCase());
    } else if (takes(reader, '[') !== null) {
      const index = takes(reader, '*') === null ? nested(reader, either) : null;
      if (takes(reader, ']') === null) return null;
      const isName = index?.kind === 'literal' && typeof index.value === 'string';
      names.push(isName ? String(index.value).toLowerCase() : '*');
      if (index !== null && index.kind !== 'literal') indexes.push(index);
    } else return { names, indexes };
  }
}
