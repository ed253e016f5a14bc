import type { Constant, Expression, Pattern, Text } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { fileOf } from './file.js';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  s: ' ',
  '0': '\0',
  e: '\x1b',
  a: '\x07',
  b: '\b',
};

/** `"…"`, `'…'`, `%w` elements, symbols in quotes. */
export function string(lowering: Lowering, node: number): Expression {
  const raw = /^(?:'|%q|:')/.test(
    lowering.tree.text.slice(lowering.tree.starts[node], (lowering.tree.starts[node] ?? 0) + 2),
  );
  return textFrom(lowering, childrenOf(lowering.tree, node), raw, spanOf(lowering, node));
}

/** `"a" "b"`: one text. */
export function chained(lowering: Lowering, node: number): Expression {
  const parts = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  return textOfParts(
    parts.flatMap((part) => (part.kind === 'text' ? part.parts : [part])),
    spanOf(lowering, node),
  );
}

export function symbol(lowering: Lowering, node: number): Expression {
  const value = textOf(lowering.tree, node).replace(/^:/, '').replace(/:$/, '');
  return { kind: 'constant', value, ...spanOf(lowering, node) };
}

/** `?a`. */
export function character(lowering: Lowering, node: number): Expression {
  return { kind: 'constant', value: textOf(lowering.tree, node).slice(1), ...spanOf(lowering, node) };
}

export function heredoc(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body = fileOf(lowering).heredocs.get(node) ?? NONE;
  if (body === NONE) return { kind: 'constant', value: '', ...span };
  const pieces = childrenOf(tree, body).filter((child) => kindOf(tree, child) !== 'heredoc_end');
  const made = textFrom(lowering, pieces, textOf(tree, node).includes("'"), span);
  const indent = textOf(tree, node).startsWith('<<~')
    ? leastIndent(tree.text.slice(tree.starts[body], tree.ends[pieces.at(-1) ?? body]))
    : '';
  return outdented(made, `\n${indent}`, span);
}

function leastIndent(text: string): string {
  let least: string | null = null;
  for (const [, indent = ''] of text.matchAll(/\n([ \t]*)\S/g)) {
    if (least === null || indent.length < least.length) least = indent;
  }
  return least ?? '';
}

function outdented(value: Expression, start: string, span: Span): Expression {
  const parts = (value.kind === 'text' ? value.parts : [value]).map((part, index) => {
    if (part.kind !== 'constant') return part;
    const text = String(part.value).replaceAll(start, '\n');
    return { ...part, value: index === 0 ? text.replace(/^\n/, '') : text };
  });
  return textOfParts(parts, span);
}

/** @param raw only the quote and the backslash are escaped */
function textFrom(lowering: Lowering, pieces: readonly number[], raw: boolean, span: Span): Expression {
  return textOfParts(
    pieces.map((piece) => pieceOf(lowering, piece, raw)),
    span,
  );
}

function textOfParts(pieces: readonly Expression[], { start, end }: Span): Expression {
  const parts: Expression[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.kind === 'constant' && piece.kind === 'constant') {
      parts[parts.length - 1] = { ...last, value: `${last.value}${piece.value}`, end: piece.end };
    } else parts.push(piece);
  }
  const [only = null] = parts;
  if (only === null) return { kind: 'constant', value: '', start, end };
  if (parts.length === 1 && only.kind === 'constant') return { ...only, value: String(only.value), start, end };
  return { kind: 'text', parts, start, end } satisfies Text;
}

function pieceOf(lowering: Lowering, node: number, raw: boolean): Expression {
  const { tree } = lowering;
  const text = textOf(tree, node);
  const constant = (value: string): Constant => ({ kind: 'constant', value, ...spanOf(lowering, node) });
  switch (kindOf(tree, node)) {
    case 'string_content':
    case 'heredoc_content':
      return constant(raw ? text.replace(/\\(['\\])/g, '$1') : text);
    case 'escape_sequence':
      return constant(raw ? text.slice(-1) : unescaped(text));
    case 'interpolation': {
      const inside = childrenOf(tree, node).map((child) => expression(lowering, child));
      const [only] = inside;
      if (only !== undefined && inside.length === 1) return only;
      return inside.length === 0 ? constant('') : { kind: 'opaque', inside, ...spanOf(lowering, node) };
    }
    default:
      return expression(lowering, node);
  }
}

function unescaped(raw: string): string {
  const body = raw.slice(1);
  const simple = SIMPLE[body];
  if (simple !== undefined) return simple;
  const [, octal, hex, point] = /^(?:([0-7]{1,3})|x([0-9a-f]{1,2})|u\{?\s*([0-9a-f]{1,6})\s*\}?)$/i.exec(body) ?? [];
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const code = Number.parseInt(hex ?? point ?? '', 16);
  return Number.isNaN(code) || code > 0x10ffff ? body : String.fromCodePoint(code);
}

/** `/…/`; one that values are put into makes a regular expression of a text. */
export function regex(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const pieces = childrenOf(tree, node);
  if (pieces.some((piece) => kindOf(tree, piece) === 'interpolation')) {
    const value = textFrom(lowering, pieces, false, span);
    return {
      kind: 'call',
      callee: { kind: 'name', name: 'Regexp', ...span },
      args: [{ value, name: null, spread: false }],
      form: 'new',
      ...span,
    };
  }
  const written = /^(?:%r.|\/)([\s\S]*)[^a-zA-Z]([a-z]*)$/.exec(textOf(tree, node));
  return patternOf(written?.[1] ?? '', written?.[2] ?? '', span);
}

/**
 * A Ruby pattern in JavaScript's terms: `^` and `$` are those of a line (`(?m)`, so that nobody takes them for more), `\A` and `\z` those of the text,
 * and Ruby's own `m` is `s`.
 */
function patternOf(source: string, options: string, { start, end }: Span): Pattern {
  const flags = `${options.includes('i') ? 'i' : ''}${options.includes('m') ? 's' : ''}`;
  const ofLines = /^\^|\$$|[|(]\^|\$[|)]/.test(source);
  if (ofLines) return { kind: 'pattern', source: `(?m)${source}`, flags: `${flags}m`, start, end };
  return { kind: 'pattern', source: source.replaceAll('\\A', '^').replace(/\\[zZ]/g, '$'), flags, start, end };
}

/** `1_000`, `0x1F`, `0b1`, `017`, `1.5`. */
export function number(lowering: Lowering, node: number): Expression {
  const text = textOf(lowering.tree, node).replaceAll('_', '');
  const octal = /^0o?([0-7]+)$/i.exec(text)?.[1];
  const value = octal === undefined ? Number(text) : Number.parseInt(octal, 8);
  return { kind: 'constant', value: Number.isNaN(value) ? text : value, ...spanOf(lowering, node) };
}

/** `` `…` `` and `%x(…)` run a command. */
export function subshell(lowering: Lowering, node: number): Expression {
  const span = spanOf(lowering, node);
  const value = textFrom(lowering, childrenOf(lowering.tree, node), false, span);
  return {
    kind: 'call',
    callee: { kind: 'name', name: 'backtick', ...span },
    args: [{ value, name: null, spread: false }],
    form: 'call',
    ...span,
  };
}
