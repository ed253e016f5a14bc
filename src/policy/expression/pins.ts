import type { ASTNode } from '@marcbachmann/cel-js';

/** What an expression fixes of a finding before anything else: where that is not so, it need not be asked. */
export interface Pins {
  readonly category: string | null;
  readonly rule: string | null;
}

/** Reads `finding.category == '…'` and `finding.rule == '…'` where both sides of every `&&` around them must hold. */
export function pinsOf(ast: ASTNode): Pins {
  const pins = { category: pinned(ast, 'category'), rule: pinned(ast, 'rule') };
  return pins;
}

function pinned(ast: ASTNode, field: string): string | null {
  const [left, right] = Array.isArray(ast.args) ? (ast.args as readonly ASTNode[]) : [];
  if (left === undefined || right === undefined) return null;
  if (ast.op === '&&') return pinned(left, field) ?? pinned(right, field);
  if (ast.op !== '==') return null;
  return textIf(left, right, field) ?? textIf(right, left, field);
}

function textIf(asked: ASTNode, given: ASTNode, field: string): string | null {
  if (asked.op !== '.' || given.op !== 'value' || typeof given.args !== 'string') return null;
  const [of, name] = asked.args;
  return of.op === 'id' && of.args === 'finding' && name === field ? given.args : null;
}
