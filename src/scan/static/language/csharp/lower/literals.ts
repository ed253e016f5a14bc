import type { Constant, Expression, Text } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { loneValue } from './parts.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A constant of the node's place. */
export function constant(lowering: Lowering, node: number, value: Constant['value']): Constant {
  return { kind: 'constant', value, ...spanOf(lowering, node) };
}

/** Escapes of plain texts and letters (ECMA-334, 6.4.5). */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{1,4})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (_, short, four, eight, letter) => {
      const code = short ?? four ?? eight;
      if (code === undefined) return ESCAPES[letter] ?? letter;
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
}

export function stringLiteral(lowering: Lowering, node: number): Constant {
  const text = textOf(lowering.tree, node);
  const end = text.lastIndexOf('"');
  return constant(lowering, node, unescaped(text.slice(1, end < 1 ? text.length : end)));
}

export function characterLiteral(lowering: Lowering, node: number): Constant {
  return constant(lowering, node, unescaped(textOf(lowering.tree, node).slice(1, -1)));
}

export function verbatimLiteral(lowering: Lowering, node: number): Constant {
  const text = textOf(lowering.tree, node);
  const start = text.indexOf('"') + 1;
  return constant(lowering, node, text.slice(start, text.lastIndexOf('"')).replaceAll('""', '"'));
}

export function rawLiteral(lowering: Lowering, node: number): Constant {
  const [content] = childrenOf(lowering.tree, node).filter(
    (child) => kindOf(lowering.tree, child) === 'raw_string_content',
  );
  const [text = ''] = unindented(content === undefined ? [] : [textOf(lowering.tree, content)]);
  return constant(lowering, node, text);
}

/**
 * The constant parts of a raw text that spans lines, without the first and last line break and without the indentation
 * of its closing quotes.
 */
function unindented(parts: readonly string[]): readonly string[] {
  const indent = /\r?\n([ \t]*)$/.exec(parts.at(-1)?.slice(-1000) ?? '')?.[1];
  if (indent === undefined) return parts;
  return parts.map((part, at) => {
    const lines = part
      .split('\n')
      .map((line, row) => (row > 0 && line.startsWith(indent) ? line.slice(indent.length) : line));
    if (at === 0 && (lines[0] ?? '').trim() === '') lines.shift();
    if (at === parts.length - 1) lines.pop();
    return lines.join('\n').replace(/\r$/, '');
  });
}

export function integerLiteral(lowering: Lowering, node: number): Constant {
  const digits = textOf(lowering.tree, node)
    .slice(0, 100)
    .replaceAll('_', '')
    .replace(/[uUlL]+$/, '');
  return constant(lowering, node, Number(digits));
}

export function realLiteral(lowering: Lowering, node: number): Constant {
  const digits = textOf(lowering.tree, node)
    .slice(0, 100)
    .replaceAll('_', '')
    .replace(/[fFdDmM]$/, '');
  return constant(lowering, node, Number(digits));
}

/** `$"a{b}"`, `$@"…"` and `$"""…"""`: a format (`{d:F2}`) changes numbers and dates alone, so it is no cleaning. */
export function interpolated(lowering: Lowering, node: number): Text {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isRaw = children.some((child) => kindOf(tree, child) === 'interpolation_quote');
  const start = children.find((child) => kindOf(tree, child) === 'interpolation_start') ?? NONE;
  const isVerbatim = start !== NONE && textOf(tree, start).includes('@');
  const parts: Expression[] = [];
  for (const child of children) {
    const kind = kindOf(tree, child);
    if (kind === 'interpolation') parts.push(holeValue(lowering, child));
    else if (kind === 'escape_sequence') parts.push(constant(lowering, child, unescaped(textOf(tree, child))));
    else if (kind === 'string_content') {
      const text = textOf(tree, child);
      parts.push(constant(lowering, child, isRaw ? text : plainContent(text, isVerbatim)));
    }
  }
  return { kind: 'text', parts: isRaw ? unindentedParts(parts) : parts, ...spanOf(lowering, node) };
}

function plainContent(text: string, isVerbatim: boolean): string {
  const single = text.replace(/\{\{|\}\}/g, (brace) => brace.slice(1));
  return isVerbatim ? single.replaceAll('""', '"') : single;
}

function unindentedParts(parts: readonly Expression[]): Expression[] {
  const last = parts.at(-1);
  if (last?.kind !== 'constant') return [...parts];
  const constants = parts.filter((part) => part.kind === 'constant');
  const texts = unindented(constants.map((part) => String(part.value)));
  let at = 0;
  return parts.map((part) => (part.kind === 'constant' ? { ...part, value: texts[at++] ?? '' } : part));
}

function holeValue(lowering: Lowering, hole: number): Expression {
  const { tree } = lowering;
  const value = childrenOf(tree, hole).find((child) => !kindOf(tree, child).startsWith('interpolation_'));
  return value === undefined ? loneValue(lowering, hole) : expression(lowering, value);
}
