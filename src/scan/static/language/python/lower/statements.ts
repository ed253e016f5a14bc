import type { Expression, Target } from '../../../ir/expression.js';
import type { Loop, Statement, Try } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LowerStatement,
  spanOf,
  statement,
  statementsIn,
} from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { decorators } from './annotations.js';
import { assignment, augmented } from './assignments.js';
import { conditional } from './branches.js';
import { classDefinition } from './classes.js';
import { countedOf } from './collections.js';
import { functionDefinition } from './functions.js';
import { importFrom, importStatement } from './imports.js';
import { matchStatement } from './match.js';
import { target } from './targets.js';

/** Python's statements, by kind of node. */
export const STATEMENTS: Readonly<Record<string, LowerStatement>> = {
  assignment,
  augmented_assignment: augmented,
  import_statement: importStatement,
  import_from_statement: importFrom,
  future_import_statement: none,
  function_definition: (lowering, node) => functionDefinition(lowering, node),
  class_definition: (lowering, node) => classDefinition(lowering, node),
  decorated_definition: decorated,
  if_statement: conditional,
  for_statement: loop,
  while_statement: loop,
  try_statement: attempt,
  with_statement: withStatement,
  match_statement: matchStatement,
  return_statement: (lowering, node) => [
    { kind: 'return', value: optional(lowering, firstOf(lowering.tree, node)), ...spanOf(lowering, node) },
  ],
  raise_statement: raise,
  assert_statement: assertion,
  break_statement: (lowering, node) => [{ kind: 'leave', form: 'break', ...spanOf(lowering, node) }],
  continue_statement: (lowering, node) => [{ kind: 'leave', form: 'continue', ...spanOf(lowering, node) }],
  pass_statement: none,
  global_statement: none,
  nonlocal_statement: none,
  type_alias_statement: none,
  print_statement: (lowering, node) => keyword(lowering, node, 'print'),
  exec_statement: (lowering, node) => keyword(lowering, node, 'exec'),
  // A text that stands alone is documentation.
  string: (lowering, node) => {
    const value = expression(lowering, node);
    return value.kind === 'constant' ? [] : [evaluate(value)];
  },
};

function none(): Statement[] {
  return [];
}

function optional(lowering: Lowering, node: number): Expression | null {
  return node === NONE ? null : expression(lowering, node);
}

function decorated(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const annotations = decorators(lowering, node);
  const definition = childBy(tree, node, 'definition');
  if (kindOf(tree, definition) === 'class_definition') return classDefinition(lowering, definition, annotations);
  return definition === NONE ? [] : functionDefinition(lowering, definition, annotations);
}

function loop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const condition = childBy(tree, node, 'condition');
  const each = condition === NONE ? eachOf(lowering, node) : null;
  const test = optional(lowering, condition);
  const body = statementsIn(lowering, childBy(tree, node, 'body'));
  const made: Statement = { kind: 'loop', each, test, body, ...span };
  const clause = childBy(tree, node, 'alternative');
  if (clause === NONE) return [made];
  // What follows `else` runs unless a `break` left the loop.
  const unbroken: Expression = { kind: 'opaque', inside: [], ...spanOf(lowering, clause) };
  const then = statementsIn(lowering, childBy(tree, clause, 'body'));
  return [made, { kind: 'if', test: unbroken, then, otherwise: [], ...spanOf(lowering, clause) }];
}

function eachOf(lowering: Lowering, node: number): Loop['each'] {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const over = expression(lowering, counted?.over ?? childBy(tree, node, 'right'));
  const value = target(lowering, counted?.value ?? childBy(tree, node, 'left'));
  return { target: value, key: counted === null ? null : target(lowering, counted.place), over };
}

function attempt(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node);
  const ofKind = (kind: string) => clauses.filter((child) => kindOf(tree, child) === kind);
  const body = statementsIn(lowering, childBy(tree, node, 'body'));
  const handlers = [...ofKind('except_clause'), ...ofKind('except_group_clause')].map((child) =>
    handler(lowering, child),
  );
  const otherwise = ofKind('else_clause').flatMap((child) => statementsIn(lowering, childBy(tree, child, 'body')));
  const last = ofKind('finally_clause').flatMap((child) => blocksOf(lowering, child));
  return [{ kind: 'try', body: [...body, ...otherwise], handlers, last, ...spanOf(lowering, node) }];
}

function blocksOf(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const blocks = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'block');
  return blocks.flatMap((child) => statementsIn(lowering, child));
}

/** `except E as e`, and `except E, e` of Python 2. */
function handler(lowering: Lowering, node: number): Try['handlers'][number] {
  const { tree } = lowering;
  const [caught = NONE, old = NONE] = childrenBy(tree, node, 'value');
  const alias = kindOf(tree, caught) === 'as_pattern' ? childBy(tree, caught, 'alias') : old;
  return { target: target(lowering, alias), body: blocksOf(lowering, node) };
}

/** `with a as b`: an assignment, then the body. */
function withStatement(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'with_clause');
  const items = clauses.flatMap((clause) => childrenOf(tree, clause));
  const entered = items.map((item) => withItem(lowering, childBy(tree, item, 'value')));
  return [...entered, ...statementsIn(lowering, childBy(tree, node, 'body'))];
}

function withItem(lowering: Lowering, node: number): Statement {
  const { tree } = lowering;
  if (kindOf(tree, node) !== 'as_pattern') return evaluate(expression(lowering, node));
  const value = expression(lowering, firstOf(tree, node));
  const into: Target | null = target(lowering, childBy(tree, node, 'alias'));
  if (into === null) return evaluate(value);
  return { kind: 'assign', target: into, type: null, value, ...spanOf(lowering, node) };
}

/** `raise X(…) from cause`; in Python 2 `raise X, value`. */
function raise(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const [first = NONE, ...others] = childrenOf(tree, node);
  const run = others.flatMap((child) => statement(lowering, child));
  return [...run, { kind: 'throw', value: optional(lowering, first), ...spanOf(lowering, node) }];
}

/** `assert x, message`. */
function assertion(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [asked = NONE, message = NONE] = childrenOf(tree, node);
  const test: Expression = { kind: 'unary', operator: '!', operand: expression(lowering, asked), ...span };
  const fails: Statement = { kind: 'throw', value: optional(lowering, message), ...span };
  return [{ kind: 'if', test, then: [fails], otherwise: [], ...span }];
}

/** `print x, y` and `exec code in scope` of Python 2, as the calls they became. */
function keyword(lowering: Lowering, node: number, name: string): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const args = childrenOf(tree, node).map((child) => ({
    value: expression(lowering, kindOf(tree, child) === 'chevron' ? firstOf(tree, child) : child),
    name: kindOf(tree, child) === 'chevron' ? 'file' : null,
    spread: false,
  }));
  return [evaluate({ kind: 'call', callee: { kind: 'name', name, ...span }, args, form: 'call', ...span })];
}
