import type { Expression } from '../../../ir/expression.js';
import type { Module } from '../../../ir/module.js';
import type { Assign, Statement } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LowerStatement,
  spanOf,
  statement,
  statementsIn,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { target } from './targets.js';
import { typeBy } from './types.js';

/** An expression as a statement: an assignment is one of its own, and what commas part are several. */
function expressionStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const inner = firstOf(tree, node);
  if (inner === NONE) return [];
  // The grammar has namespaces among the expressions.
  if (kindOf(tree, inner) === 'internal_module') return statement(lowering, inner);
  return effects(lowering, inner);
}

/** What a node does, its value left aside. */
export function effects(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  if (kindOf(tree, node) !== 'sequence_expression') return [effect(expression(lowering, node))];
  return childrenOf(tree, node).flatMap((child) => effects(lowering, child));
}

function effect(value: Expression): Statement {
  if (value.kind !== 'assignment') return evaluate(value);
  return { kind: 'assign', target: value.target, type: null, value: value.value, start: value.start, end: value.end };
}

/** `const a = 1, b`. */
function declaration(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'variable_declarator')
    .flatMap((child) => declarator(lowering, child));
}

function declarator(lowering: Lowering, node: number): Assign[] {
  const { tree } = lowering;
  const valueNode = childBy(tree, node, 'value');
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const made = target(lowering, childBy(tree, node, 'name'));
  // `const X = class {}` has declared X already.
  if (
    kindOf(tree, valueNode) === 'class' &&
    value?.kind === 'name' &&
    made.kind === 'name' &&
    made.name === value.name
  ) {
    return [];
  }
  return [{ kind: 'assign', target: made, type: typeBy(lowering, node), value, ...spanOf(lowering, node) }];
}

/** A block; functions and types of it are there from its beginning. */
function block(lowering: Lowering, node: number): readonly Statement[] {
  return hoisted(lowering, statementsIn(lowering, node));
}

/** Puts what is there from the beginning of a block to its beginning. */
export function hoisted({ classes }: Pick<Module, 'classes'>, statements: readonly Statement[]): readonly Statement[] {
  const early = (each: Statement) =>
    each.kind === 'declare' && ('function' in each.what || classes[each.what.class]?.form === 'interface');
  const first = statements.filter(early);
  return first.length === 0 ? statements : [...first, ...statements.filter((each) => !early(each))];
}

/** `return a, b` and `throw a, b` evaluate a first. */
function leaving(kind: 'return' | 'throw'): LowerStatement {
  return (lowering, node) => {
    const { tree } = lowering;
    const inner = firstOf(tree, node);
    const span = spanOf(lowering, node);
    if (inner === NONE) return [{ kind, value: null, ...span }];
    const parts = kindOf(tree, inner) === 'sequence_expression' ? childrenOf(tree, inner) : [inner];
    const first = parts.slice(0, -1).flatMap((part) => effects(lowering, part));
    return [...first, { kind, value: expression(lowering, parts.at(-1) ?? inner), ...span }];
  };
}

function leave(form: 'break' | 'continue'): LowerStatement {
  return (lowering, node) => [{ kind: 'leave', form, ...spanOf(lowering, node) }];
}

function condition(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const otherwise = childBy(tree, node, 'alternative');
  return [
    {
      kind: 'if',
      test: expression(lowering, childBy(tree, node, 'condition')),
      then: statement(lowering, childBy(tree, node, 'consequence')),
      otherwise: otherwise === NONE ? [] : statement(lowering, firstOf(tree, otherwise)),
      ...spanOf(lowering, node),
    },
  ];
}

function attempt(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const handler = childBy(tree, node, 'handler');
  const parameter = handler === NONE ? NONE : childBy(tree, handler, 'parameter');
  const last = childBy(tree, node, 'finalizer');
  const caught = () => ({
    target: parameter === NONE ? null : target(lowering, parameter),
    body: statement(lowering, childBy(tree, handler, 'body')),
  });
  return [
    {
      kind: 'try',
      body: statement(lowering, childBy(tree, node, 'body')),
      handlers: handler === NONE ? [] : [caught()],
      last: last === NONE ? [] : statement(lowering, childBy(tree, last, 'body')),
      ...spanOf(lowering, node),
    },
  ];
}

function withObject(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  return [...effects(lowering, childBy(tree, node, 'object')), ...statement(lowering, childBy(tree, node, 'body'))];
}

function nothing(): readonly Statement[] {
  return [];
}

export const STATEMENTS: Readonly<Record<string, LowerStatement>> = {
  expression_statement: expressionStatement,
  variable_declaration: declaration,
  lexical_declaration: declaration,
  using_declaration: declaration,
  statement_block: block,
  if_statement: condition,
  try_statement: attempt,
  with_statement: withObject,
  labeled_statement: (lowering, node) => statement(lowering, childBy(lowering.tree, node, 'body')),
  return_statement: leaving('return'),
  throw_statement: leaving('throw'),
  break_statement: leave('break'),
  continue_statement: leave('continue'),
  empty_statement: nothing,
  debugger_statement: nothing,
};
