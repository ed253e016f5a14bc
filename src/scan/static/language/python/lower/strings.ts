import type { Expression } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { textAt } from './text-at.js';

/** `'…'`, `r"…"`, `f"…{x}…"`: a constant, or a text of its parts. */
export function string(lowering: Lowering, node: number): Expression {
  return joined(partsOf(lowering, node), spanOf(lowering, node));
}

/** Literals side by side. */
export function adjacentStrings(lowering: Lowering, node: number): Expression {
  const parts = childrenOf(lowering.tree, node).flatMap((child) =>
    kindOf(lowering.tree, child) === 'string' ? partsOf(lowering, child) : [expression(lowering, child)],
  );
  return joined(parts, spanOf(lowering, node));
}

function joined(parts: readonly Expression[], span: Span): Expression {
  const merged: Expression[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (before !== undefined && isLiteral(before) && isLiteral(part)) {
      merged[merged.length - 1] = { ...before, value: before.value + part.value, end: part.end };
    } else merged.push(part);
  }
  const [only] = merged;
  if (only === undefined) return { kind: 'constant', value: '', ...span };
  if (merged.length === 1 && isLiteral(only)) return { ...only, ...span };
  return { kind: 'text', parts: merged, ...span };
}

function isLiteral(part: Expression): part is Expression & { readonly kind: 'constant'; readonly value: string } {
  return part.kind === 'constant' && typeof part.value === 'string';
}

function partsOf(lowering: Lowering, node: number): Expression[] {
  const { tree } = lowering;
  const [first = NONE] = childrenOf(tree, node);
  const prefix = /^[a-z]*/i.exec(textAt(tree, first).slice(0, 4))?.[0].toLowerCase() ?? '';
  const raw = prefix.includes('r');
  const filled = /[ft]/.test(prefix);
  return childrenOf(tree, node).flatMap((child): Expression[] => {
    const kind = kindOf(tree, child);
    if (kind === 'interpolation') return interpolated(lowering, child);
    if (kind !== 'string_content') return [];
    const text = textAt(tree, child);
    const value = filled ? text.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : text;
    return [{ kind: 'constant', value: raw ? value : unescaped(value), ...spanOf(lowering, child) }];
  });
}

/** Presentation types that only numbers have; Python refuses a text there. */
const NUMBER_FORMAT = /[bcdeEfFgGnoxX%]$/;

/** `{x}`, `{x!r}`, `{x=}`, `{x:>{width}}`. */
function interpolated(lowering: Lowering, node: number): Expression[] {
  const { tree } = lowering;
  const inner = childBy(tree, node, 'expression');
  if (inner === NONE) return [opaque(lowering, node)];
  const conversion = childBy(tree, node, 'type_conversion');
  const format = childBy(tree, node, 'format_specifier');
  const span = spanOf(lowering, inner);
  const value = formatted(expression(lowering, inner), textAt(tree, conversion), textAt(tree, format));
  const widths = format === NONE ? [] : childrenOf(tree, format).map((part) => width(lowering, part));
  const rest = tree.text.slice(span.end, Math.min(span.end + 20, tree.ends[node] ?? 0));
  if (!/^\s*=\s*[!:}]/.test(rest)) return [value, ...widths];
  return [{ kind: 'constant', value: `${textAt(tree, inner)}=`, ...span }, value, ...widths];
}

function width(lowering: Lowering, node: number): Expression {
  const inner = childBy(lowering.tree, node, 'expression');
  return inner === NONE ? opaque(lowering, node) : expression(lowering, inner);
}

function formatted(value: Expression, conversion: string, format: string): Expression {
  const span = { start: value.start, end: value.end };
  if (/^!?[ra]$/.test(conversion)) {
    const callee = { kind: 'name', name: conversion.endsWith('r') ? 'repr' : 'ascii', ...span } as const;
    return { kind: 'call', callee, args: [{ value, name: null, spread: false }], form: 'call', ...span };
  }
  if (conversion === '' && NUMBER_FORMAT.test(format)) return { kind: 'unary', operator: '+', operand: value, ...span };
  return value;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
  '\r\n': '',
};

const ESCAPE =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(N\{[^{}\n]{1,80}\})|(\r\n|[\s\S]))/g;

/** The characters that a literal stands for; a character given by its Unicode name is one that means nothing. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole, x, u, long, octal, name, other) => {
    const hex: string | undefined = x ?? u ?? long;
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (octal !== undefined) return character(Number.parseInt(octal, 8));
    if (name !== undefined) return '\ufffd';
    if (other === '\\' || other === "'" || other === '"') return other;
    return ESCAPES[other] ?? whole;
  });
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
