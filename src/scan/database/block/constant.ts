import type { A_Const, Node } from 'libpg-query';
import { namesIn, textIn } from '../interpret/tree.js';

/**
 * What of an expression is known: a text, a list of texts, or a text in which a name stands that nobody knows (put in by
 * `quote_ident` or `%I`, so that it can be nothing but a name). null: nothing.
 */
export type Constant =
  | { readonly kind: 'text'; readonly text: string; readonly hasUnknownName: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | null;

/** Variables of a block whose value is known. */
export type Variables = ReadonlyMap<string, Constant>;

/** Stands where a name is that nobody knows. No object of a migration is called so. */
const UNKNOWN_NAME = '"\u{fffd}unknown"';
const MAX_TEXT = 100_000;
const MAX_DEPTH = 200;

function known(text: string, hasUnknownName = false): Constant {
  return text.length > MAX_TEXT ? null : { kind: 'text', text, hasUnknownName };
}

/** What an expression comes to, as far as literals and known variables tell. */
export function fold(node: Node | undefined, variables: Variables, depth = 0): Constant {
  if (node === undefined || depth > MAX_DEPTH) return null;
  const inner = (other: Node | undefined) => fold(other, variables, depth + 1);
  if ('A_Const' in node) return constant(node.A_Const, textIn(node));
  if ('TypeCast' in node) return inner(node.TypeCast.arg);
  if ('CollateClause' in node) return inner(node.CollateClause.arg);
  if ('ColumnRef' in node) return variables.get(namesIn(node.ColumnRef.fields).join('.')) ?? null;
  if ('A_ArrayExpr' in node) return list((node.A_ArrayExpr.elements ?? []).map(inner));
  if ('A_Expr' in node) {
    const { kind, name, lexpr, rexpr } = node.A_Expr;
    if (kind !== 'AEXPR_OP' || namesIn(name).join('') !== '||') return null;
    return joined([inner(lexpr), inner(rexpr)]);
  }
  if ('FuncCall' in node) {
    const { funcname, args = [] } = node.FuncCall;
    const names = namesIn(funcname);
    if (names.length > 1 && names[0] !== 'pg_catalog') return null;
    return call(names.at(-1) ?? '', args.map(inner));
  }
  return null;
}

function constant({ isnull }: A_Const, text: string | null): Constant {
  return isnull === true || text === null ? null : known(text);
}

function list(items: readonly Constant[]): Constant {
  const texts = items.flatMap((item) => (item?.kind === 'text' && !item.hasUnknownName ? item.text : []));
  return texts.length === items.length ? { kind: 'list', items: texts } : null;
}

function joined(parts: readonly Constant[]): Constant {
  let text = '';
  let hasUnknownName = false;
  for (const part of parts) {
    if (part?.kind !== 'text') return null;
    text += part.text;
    hasUnknownName ||= part.hasUnknownName;
  }
  return known(text, hasUnknownName);
}

function call(name: string, args: readonly Constant[]): Constant {
  const [first = null] = args;
  switch (name) {
    case 'quote_ident':
      return first?.kind === 'text' ? known(quoteName(first.text), first.hasUnknownName) : known(UNKNOWN_NAME, true);
    case 'quote_literal':
    case 'quote_nullable':
      return first?.kind === 'text' ? known(quoteText(first.text), first.hasUnknownName) : known("''", true);
    case 'concat':
      return joined(args);
    case 'lower':
      return first?.kind === 'text' ? known(first.text.toLowerCase(), first.hasUnknownName) : null;
    case 'upper':
      return first?.kind === 'text' ? known(first.text.toUpperCase(), first.hasUnknownName) : null;
    case 'format':
      return format(args);
    case 'unnest':
      return first;
    default:
      return null;
  }
}

/** PostgreSQL manual, 9.4.1 `format`: `%s`, `%I`, `%L`, with a position or without; no widths. */
function format([pattern = null, ...args]: readonly Constant[]): Constant {
  if (pattern?.kind !== 'text') return null;
  const parts: Constant[] = [];
  let next = 0;
  let end = 0;
  for (const match of pattern.text.matchAll(/%(?:(\d{1,3})\$)?(.)/gs)) {
    parts.push(known(pattern.text.slice(end, match.index)));
    end = match.index + match[0].length;
    if (match[2] === '%') {
      parts.push(known('%'));
      continue;
    }
    const at = match[1] === undefined ? next : Number(match[1]) - 1;
    next = at + 1;
    const value = args[at] ?? null;
    if (match[2] === 's') parts.push(value);
    else if (match[2] === 'I') parts.push(call('quote_ident', [value]));
    else if (match[2] === 'L') parts.push(call('quote_literal', [value]));
    else return null;
  }
  return joined([...parts, known(pattern.text.slice(end), pattern.hasUnknownName)]);
}

function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
