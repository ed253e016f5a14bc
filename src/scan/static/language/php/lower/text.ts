import type { Constant, Expression, Text } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { variable } from './names.js';

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', v: '\v', e: '\x1b', f: '\f' };

/** `'…'`: only the quote and the backslash are escaped. */
export function quoted(lowering: Lowering, node: number): Expression {
  const value = textOf(lowering.tree, node)
    .replace(/^b?'|'$/g, '')
    .replace(/\\(['\\])/g, '$1');
  return { kind: 'constant', value, ...spanOf(lowering, node) };
}

/** `"…"` and what else values are put into. */
export function interpolated(lowering: Lowering, node: number): Expression {
  return textFrom(lowering, node, childrenOf(lowering.tree, node), '');
}

export function heredoc(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const body = childBy(tree, node, 'value');
  const end = childBy(tree, node, 'end_tag');
  const indent = end === NONE ? '' : (/^[ \t]*/.exec(textOf(tree, end))?.[0] ?? '') || indentBefore(lowering, end);
  return textFrom(lowering, node, body === NONE ? [] : childrenOf(tree, body), indent);
}

/** White space between the start of a line and a node. */
function indentBefore({ tree }: Lowering, node: number): string {
  const start = tree.starts[node] ?? 0;
  let from = start;
  while (from > 0 && /[ \t]/.test(tree.text[from - 1] ?? '')) from--;
  return tree.text.slice(from, start);
}

function textFrom(lowering: Lowering, node: number, pieces: readonly number[], indent: string): Expression {
  const { tree } = lowering;
  const parts: Expression[] = [];
  let end: number | null = null;
  for (const piece of pieces) {
    const part = pieceOf(lowering, piece);
    if (end !== null && tree.text.slice(end, part.start).includes('\n')) add(parts, lineBreak(part.start));
    add(parts, part);
    end = tree.ends[piece] ?? end;
  }
  const span = spanOf(lowering, node);
  const made = indent === '' ? parts : parts.map((part) => outdented(part, indent));
  const [only = null] = made;
  if (only === null) return { kind: 'constant', value: '', ...span };
  if (made.length === 1 && only.kind === 'constant') return { ...only, ...span };
  return { kind: 'text', parts: made, ...span } satisfies Text;
}

/** Adds a part; constants side by side become one. */
function add(parts: Expression[], part: Expression): void {
  const last = parts.at(-1);
  const joined = last === undefined ? null : merged(last, part);
  if (joined === null) parts.push(part);
  else parts[parts.length - 1] = joined;
}

/** The grammar leaves the line break before a piece out. */
function lineBreak(at: number): Constant {
  return { kind: 'constant', value: '\n', start: at, end: at };
}

function merged(a: Expression, b: Expression): Constant | null {
  if (a.kind !== 'constant' || b.kind !== 'constant') return null;
  return { kind: 'constant', value: `${a.value}${b.value}`, start: a.start, end: b.end };
}

function pieceOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const raw = textOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'string_content':
    case 'nowdoc_string':
      return { kind: 'constant', value: raw, ...spanOf(lowering, node) };
    case 'escape_sequence':
      return { kind: 'constant', value: unescaped(raw), ...spanOf(lowering, node) };
    case 'subscript_expression':
      return bareSubscript(lowering, node) ?? expression(lowering, node);
    case 'dynamic_variable_name': {
      const inner = firstOf(tree, node);
      const bare = inner !== NONE && kindOf(tree, inner) === 'name';
      return bare ? variable(lowering, inner) : expression(lowering, node);
    }
    default:
      return expression(lowering, node);
  }
}

/** `$a[key]` inside a text: the key stands without quotes. */
function bareSubscript(lowering: Lowering, node: number): Expression | null {
  const { tree } = lowering;
  const [object = NONE, key = NONE] = childrenOf(tree, node);
  if (key === NONE || kindOf(tree, key) !== 'name') return null;
  const name: Constant = { kind: 'constant', value: textOf(tree, key), ...spanOf(lowering, key) };
  return { kind: 'index', object: expression(lowering, object), key: name, ...spanOf(lowering, node) };
}

function outdented(part: Expression, indent: string): Expression {
  if (part.kind !== 'constant') return part;
  return { ...part, value: String(part.value).replaceAll(`\n${indent}`, '\n') };
}

function unescaped(raw: string): string {
  const body = raw.slice(1);
  const simple = SIMPLE[body];
  if (simple !== undefined) return simple;
  const [, octal, hex, point] = /^(?:([0-7]{1,3})|x([0-9a-f]{1,2})|u\{([0-9a-f]{1,6})\})$/i.exec(body) ?? [];
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const code = Number.parseInt(hex ?? point ?? '', 16);
  return Number.isNaN(code) || code > 0x10ffff ? body : String.fromCodePoint(code);
}

/** `1_000`, `0x1F`, `0b1`, `017`, `1.5e3`. */
export function number(lowering: Lowering, node: number): Expression {
  const text = textOf(lowering.tree, node).replaceAll('_', '');
  const octal = /^0o?([0-7]+)$/i.exec(text)?.[1];
  const value = octal === undefined ? Number(text) : Number.parseInt(octal, 8);
  return { kind: 'constant', value: Number.isNaN(value) ? text : value, ...spanOf(lowering, node) };
}
