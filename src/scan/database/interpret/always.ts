import type { A_Expr, Node } from 'libpg-query';
import type { DatabaseState } from '../state/database-state.js';
import { pathOf } from './lookup.js';
import { namesIn, textIn } from './tree.js';

/** Deeper conditions are not looked through. */
const MAX_DEPTH = 50;

/** Whether a condition is true for every row and every role, as far as its text alone tells. */
export function holdsAlways(state: DatabaseState, node: Node | undefined): boolean {
  return truthIn(state, node, 0) === true;
}

/** true, false, or null: that depends. */
function truthIn(state: DatabaseState, node: Node | undefined, depth: number): boolean | null {
  if (node === undefined || depth > MAX_DEPTH) return null;
  const inner = (other: Node | undefined) => truthIn(state, other, depth + 1);
  if ('A_Const' in node) return truthOf(node);
  if ('TypeCast' in node) return inner(node.TypeCast.arg);
  if ('BoolExpr' in node) {
    const parts = (node.BoolExpr.args ?? []).map(inner);
    if (node.BoolExpr.boolop === 'NOT_EXPR') return parts[0] === null || parts[0] === undefined ? null : !parts[0];
    const decides = node.BoolExpr.boolop === 'OR_EXPR';
    if (parts.includes(decides) || (decides && coversNull(node.BoolExpr.args ?? []))) return decides;
    return parts.includes(null) ? null : !decides;
  }
  if ('A_Expr' in node) return comparison(node.A_Expr);
  if ('CoalesceExpr' in node) return inner(node.CoalesceExpr.args?.[0]);
  if ('SubLink' in node) return subquery(node.SubLink.subLinkType, node.SubLink.subselect, inner);
  if ('FuncCall' in node) return isTrueFunction(state, namesIn(node.FuncCall.funcname)) ? true : null;
  return null;
}

function truthOf(node: Extract<Node, { A_Const: unknown }>): boolean | null {
  const { boolval, isnull } = node.A_Const;
  if (boolval !== undefined) return boolval.boolval ?? false;
  if (isnull === true) return null;
  const text = textIn(node);
  if (text === null) return null;
  return /^(?:t|true|y|yes|on|1)$/i.test(text) ? true : /^(?:f|false|n|no|off|0)$/i.test(text) ? false : null;
}

/** `1 = 1`, `'a' <> 'b'`, and `id = id`, which leaves out no row but those without a value. */
function comparison({ kind, name, lexpr, rexpr }: A_Expr): boolean | null {
  if (kind !== 'AEXPR_OP' && kind !== 'AEXPR_NOT_DISTINCT') return null;
  const operator = namesIn(name).at(-1) ?? '';
  const isEqual = operator === '=' || kind === 'AEXPR_NOT_DISTINCT';
  if (lexpr === undefined || rexpr === undefined) return null;
  const [left, right] = [textIn(lexpr), textIn(rexpr)];
  if (left !== null && right !== null) {
    if (isEqual) return left === right;
    if (operator === '<>') return left !== right;
    return null;
  }
  const isSame = 'ColumnRef' in lexpr && 'ColumnRef' in rexpr && columnText(lexpr) === columnText(rexpr);
  return isSame && (isEqual || operator === '<=' || operator === '>=') ? true : null;
}

function columnText(node: Extract<Node, { ColumnRef: unknown }>): string {
  return namesIn(node.ColumnRef.fields).join('.');
}

/** `id IS NULL OR id IS NOT NULL`. */
function coversNull(parts: readonly Node[]): boolean {
  const seen = new Map<string, Set<string>>();
  for (const part of parts) {
    if (!('NullTest' in part) || part.NullTest.arg === undefined || !('ColumnRef' in part.NullTest.arg)) continue;
    const column = columnText(part.NullTest.arg);
    seen.set(column, (seen.get(column) ?? new Set()).add(part.NullTest.nulltesttype ?? ''));
  }
  return [...seen.values()].some((tests) => tests.size === 2);
}

/** `(SELECT true)`, and `EXISTS (SELECT 1)` without a table. */
function subquery(
  kind: string | undefined,
  query: Node | undefined,
  inner: (node: Node | undefined) => boolean | null,
): boolean | null {
  if (query === undefined || !('SelectStmt' in query)) return null;
  const { fromClause, whereClause, targetList = [], op } = query.SelectStmt;
  if (fromClause !== undefined || (op !== undefined && op !== 'SETOP_NONE')) return null;
  const condition = whereClause === undefined ? true : inner(whereClause);
  if (condition !== true) return null;
  if (kind === 'EXISTS_SUBLINK') return true;
  const [target] = targetList;
  return kind === 'EXPR_SUBLINK' && target !== undefined && 'ResTarget' in target ? inner(target.ResTarget.val) : null;
}

/** A function of the migrations' own whose whole text is that everything is true. */
function isTrueFunction(state: DatabaseState, names: readonly string[]): boolean {
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.functions.get(names.at(-1) ?? '');
    if (found === undefined) continue;
    return [...found.values()].some(({ body }) =>
      /^\s*(?:begin\s+)?(?:select|return)\s*\(?\s*(?:true|1\s*=\s*1)\s*\)?\s*;?\s*(?:end\s*;?\s*)?$/i.test(
        body?.text.slice(0, 500) ?? '',
      ),
    );
  }
  return false;
}
