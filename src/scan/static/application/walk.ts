import type { Expression } from '../ir/expression.js';
import type { FunctionForm, Module } from '../ir/module.js';
import { inside } from '../ir/parts.js';
import type { Statement } from '../ir/statement.js';

/** What is told on a walk; `enter` and `leave` around what runs only sometimes, with the condition. */
export interface Visitor {
  enter(block: readonly (Statement | Expression)[], test: Expression | null): void;
  leave(): void;
  expression(expression: Expression): void;
  statement(statement: Statement): void;
}

const MOST = 20_000;

/** A walk that is under way. */
interface Walk {
  readonly module: Module;
  readonly visitor: Visitor;
  /** Functions that it was in. */
  readonly seen: Set<number>;
  /** So many statements and expressions are still looked at. */
  left: number;
}

/** Walks through all that a function does, functions made inside it too. */
export function walkFunction(module: Module, form: FunctionForm, visitor: Visitor): void {
  walkStatements({ module, visitor, seen: new Set(), left: MOST }, form.body);
}

function walkInner(walk: Walk, index: number): void {
  const inner = walk.module.functions[index];
  if (inner === undefined || walk.seen.has(index)) return;
  walk.seen.add(index);
  walkStatements(walk, inner.body);
}

function walkStatements(walk: Walk, all: readonly Statement[]): void {
  for (const each of all) walkStatement(walk, each);
}

/** What runs only sometimes, by the condition if there is one. */
function walkBlock(walk: Walk, all: readonly Statement[], test: Expression | null = null): void {
  if (all.length === 0) return;
  walk.visitor.enter(all, test);
  walkStatements(walk, all);
  walk.visitor.leave();
}

function walkStatement(walk: Walk, each: Statement): void {
  if (walk.left-- <= 0) return;
  walk.visitor.statement(each);
  switch (each.kind) {
    case 'evaluate':
    case 'assign':
    case 'return':
    case 'throw':
      walkExpression(walk, each.value);
      return;
    case 'if':
      walkExpression(walk, each.test);
      walkBlock(walk, each.then, each.test);
      walkBlock(walk, each.otherwise);
      return;
    case 'switch':
      walkExpression(walk, each.subject);
      for (const { values, body } of each.cases) {
        walkExpressions(walk, values);
        walkBlock(walk, body);
      }
      return;
    case 'loop':
      walkExpression(walk, each.each?.over ?? null);
      walkExpression(walk, each.test);
      walkBlock(walk, each.body);
      return;
    case 'try':
      walkBlock(walk, each.body);
      for (const { body } of each.handlers) walkBlock(walk, body);
      walkStatements(walk, each.last);
      return;
    case 'declare':
      if ('function' in each.what) walkInner(walk, each.what.function);
      return;
    case 'leave':
  }
}

function walkExpressions(walk: Walk, all: readonly Expression[]): void {
  for (const each of all) walkExpression(walk, each);
}

function walkExpression(walk: Walk, each: Expression | null): void {
  if (each === null || walk.left-- <= 0) return;
  walk.visitor.expression(each);
  switch (each.kind) {
    case 'logical':
      walkExpression(walk, each.left);
      walkParts(walk, [each.right], each.left);
      return;
    case 'choice':
      walkExpression(walk, each.test);
      walkParts(walk, [each.then, each.otherwise], each.test);
      return;
    case 'comprehension':
      walkExpressions(walk, [each.over, each.value]);
      return;
    case 'lambda':
      walkInner(walk, each.index);
      return;
    default:
      walkExpressions(walk, inside(each));
  }
}

/** Operands that are evaluated only sometimes. */
function walkParts(walk: Walk, all: readonly Expression[], test: Expression): void {
  walk.visitor.enter(all, test);
  walkExpressions(walk, all);
  walk.visitor.leave();
}
