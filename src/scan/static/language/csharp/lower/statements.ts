import type { Expression } from '../../../ir/expression.js';
import type { Assign, Statement, Try } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LowerStatement,
  spanOf,
  statement,
  statementsIn,
} from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { DECLARATIONS } from './declarations.js';
import { localFunction } from './functions.js';
import { hoisting } from './hoisted.js';
import { nameAt, typeAt } from './names.js';
import { assigned } from './operators.js';
import { loneValue, loneValueOrNull, valueChild } from './parts.js';
import { switchStatement } from './switches.js';
import { target } from './targets.js';

export const STATEMENTS: Readonly<Record<string, LowerStatement>> = {
  ...DECLARATIONS,
  block,
  global_statement: statementsIn,
  empty_statement: none,
  local_function_statement: localFunction,
  local_declaration_statement: hoisting(statementsOf),
  variable_declaration: hoisting(variables),
  expression_statement: hoisting(expressionStatement),
  if_statement: hoisting(ifStatement),
  switch_statement: hoisting(switchStatement),
  for_statement: hoisting(forStatement),
  foreach_statement: hoisting(foreachStatement),
  while_statement: hoisting(whileStatement),
  do_statement: hoisting(doStatement),
  try_statement: tryStatement,
  using_statement: hoisting(using),
  lock_statement: hoisting(using),
  return_statement: hoisting(returned),
  throw_statement: hoisting(thrown),
  yield_statement: hoisting(yielded),
  break_statement: leave('break'),
  continue_statement: leave('continue'),
  goto_statement: none,
  labeled_statement: labelled,
  modifier: none,
  preproc_if: conditional,
  preproc_elif: conditional,
  preproc_else: statementsIn,
  preproc_region: none,
  preproc_endregion: none,
  preproc_line: none,
  preproc_pragma: none,
  preproc_nullable: none,
  preproc_error: none,
  preproc_warning: none,
  preproc_define: none,
  preproc_undef: none,
};

function none(): readonly Statement[] {
  return [];
}

function leave(form: 'break' | 'continue'): LowerStatement {
  return (lowering, node) => [{ kind: 'leave', form, ...spanOf(lowering, node) }];
}

function statementsOf(lowering: Lowering, node: number): readonly Statement[] {
  return statementsIn(lowering, node);
}

/** Functions of a block may be called before the place where they stand. */
function block(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isFunction = (child: number) => kindOf(tree, child) === 'local_function_statement';
  const ordered = [...children.filter(isFunction), ...children.filter((child) => !isFunction(child))];
  return ordered.flatMap((child) => [...statement(lowering, child)]);
}

/** `T a = b, c;` and `var (a, b) = c;`. */
function variables(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, 'type'));
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'variable_declarator')
    .map((declarator): Statement => {
      const first = firstOf(tree, declarator);
      const into = first === NONE ? null : target(lowering, first);
      const value = loneValueOrNull(lowering, declarator);
      if (into === null) return evaluate(value ?? expression(lowering, NONE));
      return { kind: 'assign', target: into, type, value, ...spanOf(lowering, declarator) };
    });
}

function expressionStatement(lowering: Lowering, node: number): readonly Statement[] {
  const inner = valueChild(lowering, node);
  if (inner === NONE) return [];
  if (kindOf(lowering.tree, inner) === 'assignment_expression') {
    const { into, value } = assigned(lowering, inner);
    if (into !== null) return [{ kind: 'assign', target: into, type: null, value, ...spanOf(lowering, node) }];
  }
  const value = expression(lowering, inner);
  if (value.kind !== 'assignment') return [evaluate(value)];
  return [{ kind: 'assign', target: value.target, type: null, value: value.value, ...spanOf(lowering, node) }];
}

function ifStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, 'condition'));
  const then = statement(lowering, childBy(tree, node, 'consequence'));
  const otherwise = statement(lowering, childBy(tree, node, 'alternative'));
  return [{ kind: 'if', test, then, otherwise, ...spanOf(lowering, node) }];
}

/** `#if`: which side is compiled is unknown; declarations of both are there. */
function conditional(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const isBody = (child: number) => (tree.fields[child] ?? 0) === 0;
  const then = childrenOf(tree, node)
    .filter(isBody)
    .flatMap((child) => [...statement(lowering, child)]);
  const otherwise = statement(lowering, childBy(tree, node, 'alternative'));
  if ([...then, ...otherwise].every(({ kind }) => kind === 'declare')) return [...then, ...otherwise];
  const test: Expression = { kind: 'opaque', inside: [], ...span };
  return [{ kind: 'if', test, then, otherwise, ...span }];
}

function forStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const before = childrenBy(tree, node, 'initializer').flatMap((child) => [...run(lowering, child)]);
  const condition = childBy(tree, node, 'condition');
  const test = condition === NONE ? null : expression(lowering, condition);
  const after = childrenBy(tree, node, 'update').flatMap((child) => [...run(lowering, child)]);
  const body = [...statement(lowering, childBy(tree, node, 'body')), ...after];
  return [...before, { kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
}

/** An expression in a place of its own, an assignment as one. */
function run(lowering: Lowering, node: number): readonly Statement[] {
  if (kindOf(lowering.tree, node) === ',') return [];
  return statement(lowering, node).map((made) => {
    if (made.kind !== 'evaluate' || made.value.kind !== 'assignment') return made;
    const { target: into, value, start, end } = made.value;
    return { kind: 'assign', target: into, type: null, value, start, end };
  });
}

function foreachStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const into = target(lowering, childBy(tree, node, 'left'));
  const type = typeAt(lowering, childBy(tree, node, 'type'));
  const span = spanOf(lowering, node);
  const over = expression(lowering, childBy(tree, node, 'right'));
  const body = statement(lowering, childBy(tree, node, 'body'));
  const typed: Assign[] = [];
  if (type !== null && into?.kind === 'name') {
    const value: Expression = {
      ...span,
      kind: 'wrapped',
      form: 'cast',
      type,
      value: into,
      start: into.start,
      end: into.end,
    };
    typed.push({ kind: 'assign', target: into, type, value, start: into.start, end: into.end });
  }
  return [{ kind: 'loop', each: { target: into, key: null, over }, test: null, body: [...typed, ...body], ...span }];
}

function whileStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, 'condition'));
  const body = statement(lowering, childBy(tree, node, 'body'));
  return [{ kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
}

/** `do { … } while (x)`: a loop that is left at its end. */
function doStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const body = statement(lowering, childBy(tree, node, 'body'));
  const operand = expression(lowering, childBy(tree, node, 'condition'));
  const { start, end } = operand;
  const test: Expression = { kind: 'unary', operator: '!', operand, start, end };
  const stop: Statement = {
    kind: 'if',
    test,
    then: [{ kind: 'leave', form: 'break', start, end }],
    otherwise: [],
    start,
    end,
  };
  return [{ kind: 'loop', each: null, test: null, body: [...body, stop], ...spanOf(lowering, node) }];
}

function tryStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const handlers = children
    .filter((child) => kindOf(tree, child) === 'catch_clause')
    .map((child) => handler(lowering, child));
  const last = children
    .filter((child) => kindOf(tree, child) === 'finally_clause')
    .flatMap((child) => statementsIn(lowering, child));
  const body = statement(lowering, childBy(tree, node, 'body'));
  return [{ kind: 'try', body, handlers, last, ...spanOf(lowering, node) }];
}

function handler(lowering: Lowering, node: number): Try['handlers'][number] {
  const { tree } = lowering;
  const child = (kind: string) => childrenOf(tree, node).find((at) => kindOf(tree, at) === kind) ?? NONE;
  const declaration = child('catch_declaration');
  const name = declaration === NONE ? NONE : childBy(tree, declaration, 'name');
  const filter = child('catch_filter_clause');
  const asked = filter === NONE ? [] : [evaluate(loneValue(lowering, filter))];
  const body = statement(lowering, childBy(tree, node, 'body'));
  return { target: name === NONE ? null : nameAt(lowering, name), body: [...asked, ...body] };
}

/** `using (T a = b) …`, `using (a) …` and `lock (a) …`: what stands in front runs first. */
function using(lowering: Lowering, node: number): readonly Statement[] {
  return statementsIn(lowering, node);
}

function returned(lowering: Lowering, node: number): readonly Statement[] {
  return [{ kind: 'return', value: loneValueOrNull(lowering, node), ...spanOf(lowering, node) }];
}

function thrown(lowering: Lowering, node: number): readonly Statement[] {
  return [{ kind: 'throw', value: loneValueOrNull(lowering, node), ...spanOf(lowering, node) }];
}

function yielded(lowering: Lowering, node: number): readonly Statement[] {
  const span = spanOf(lowering, node);
  const value = loneValueOrNull(lowering, node);
  if (value === null) return [{ kind: 'return', value: null, ...span }];
  return [evaluate({ kind: 'wrapped', form: 'yield', type: null, value, ...span })];
}

/** `name: statement`. */
function labelled(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .slice(1)
    .flatMap((child) => (textOf(tree, child) === '' ? [] : [...statement(lowering, child)]));
}
