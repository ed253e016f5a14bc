import type { Constant } from '../../../ir/expression.js';
import { type LowerExpression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { textOf } from '../../../tree/flat-tree.js';
import { stateOf } from './scope.js';

/** Escapes of the Go specification: `\n`, three octal digits, `\x` and two, `\u` and four, `\U` and eight hexadecimal ones. */
const ESCAPE = /\\(?:([abfnrtv\\'"])|([0-7]{3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;
const LETTERS: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};
const LAST_CODE_POINT = 0x10ffff;

/** The value of an interpreted string or rune without its quotes. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (_, letter, octal, byte, short, long) => {
    if (letter !== undefined) return LETTERS[letter] ?? '';
    const code = octal !== undefined ? Number.parseInt(octal, 8) : Number.parseInt(byte ?? short ?? long, 16);
    return String.fromCodePoint(Math.min(code, LAST_CODE_POINT));
  });
}

/** The value of a number as Go writes it: `1_000`, `0x1F`, `0b1`, `0o17`, `017`, `1e3`. */
function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/i$/, '');
  const octal = /^0[0-7]+$/.test(plain);
  const value = octal ? Number.parseInt(plain, 8) : Number(plain);
  return Number.isNaN(value) ? 0 : value;
}

function constant(value: (text: string, lowering: Lowering) => Constant['value']): LowerExpression {
  return (lowering, node) => ({
    kind: 'constant',
    value: value(textOf(lowering.tree, node), lowering),
    ...spanOf(lowering, node),
  });
}

const quoted = constant((text) => unescaped(text.slice(1, -1)));
const numeric = constant(numberOf);

export const CONSTANTS: Readonly<Record<string, LowerExpression>> = {
  interpreted_string_literal: quoted,
  rune_literal: quoted,
  raw_string_literal: constant((text) => text.slice(1, -1).replaceAll('\r', '')),
  int_literal: numeric,
  float_literal: numeric,
  imaginary_literal: numeric,
  true: constant(() => true),
  false: constant(() => false),
  nil: constant(() => undefined),
  iota: constant((_, lowering) => stateOf(lowering).iota),
};
