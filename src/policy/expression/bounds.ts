import type { ASTNode } from '@marcbachmann/cel-js';

/** An expression is no program: what a hand writes is far below. */
export const MOST_NODES = 500;
export const DEEPEST = 30;
/** One macro inside another is as far as it goes: each level multiplies the work. */
const DEEPEST_MACROS = 2;
/** Items that macros inside each other may go over, one list times the other. */
const MOST_STEPS = 2500;
/** A list of the finding or the change is taken to be this long. */
const USUAL_LENGTH = 20;
const MOST_INT = 2n ** 63n;
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** What an expression asks for that could take longer than a run has; null for an honest one. */
export function overBounds(ast: ASTNode, depth = 0, steps = 1): string | null {
  const name = methodOf(ast);
  if (ast.op === 'value' && typeof ast.args === 'bigint' && ast.args > MOST_INT)
    return 'has a number that is larger than numbers can be';
  if (name === 'matches')
    return 'uses matches(), whose cost has no bound; use glob(), startsWith(), endsWith() or contains()';
  const isMacro = name !== null && MACROS.has(name);
  const inside = isMacro ? depth + 1 : depth;
  const stepsInside = isMacro ? steps * lengthOf(ast) : steps;
  if (stepsInside > MOST_STEPS) return `goes over more than ${MOST_STEPS} items, one list times the other`;
  if (inside > DEEPEST_MACROS) return `nests more than ${DEEPEST_MACROS} of all(), exists(), map() and filter()`;
  for (const child of childrenOf(ast)) {
    const found = overBounds(child, inside, stepsInside);
    if (found !== null) return found;
  }
  return null;
}

/** How many items a macro goes over. */
function lengthOf(ast: ASTNode): number {
  const of = ast.op === 'rcall' ? ast.args[1] : null;
  return of?.op === 'list' ? of.args.length : USUAL_LENGTH;
}

/** Names of the variables that an expression speaks of. */
export function variablesOf(ast: ASTNode, names = new Set<string>()): ReadonlySet<string> {
  if (ast.op === 'id') names.add(String(ast.args));
  for (const child of childrenOf(ast)) variablesOf(child, names);
  return names;
}

/** Whether an expression asks for a field of a variable by its name: `finding.confidence`. */
export function asksFor(ast: ASTNode, variable: string, field: string): boolean {
  if (ast.op === '.' || ast.op === '[]') {
    const [of, name] = ast.args;
    const named = typeof name === 'string' ? name : name.op === 'value' ? name.args : null;
    if (of.op === 'id' && of.args === variable && named === field) return true;
  }
  return childrenOf(ast).some((child) => asksFor(child, variable, field));
}

function methodOf(ast: ASTNode): string | null {
  return (ast.op === 'rcall' || ast.op === 'call') && Array.isArray(ast.args) ? String(ast.args[0]) : null;
}

/** The nodes directly below one, in whatever shape its operator keeps them. */
export function childrenOf(ast: ASTNode): readonly ASTNode[] {
  return nodesIn(ast.args);
}

function nodesIn(value: unknown): readonly ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
