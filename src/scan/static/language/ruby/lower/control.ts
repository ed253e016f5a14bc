import type { Expression } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, type LowerStatement, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { fileOf, isLoop } from './file.js';
import { negated } from './operators.js';
import { implicitNames } from './scopes.js';
import { target } from './targets.js';

/** `elsif`s beyond this become cases, so that their number is no depth. */
const MOST_NESTED = 30;

export function branch(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const tests: { test: Expression; then: readonly Statement[]; start: number; end: number }[] = [];
  let at = node;
  while (at !== NONE && kindOf(tree, at) !== 'else') {
    const condition = expression(lowering, childBy(tree, at, 'condition'));
    const test = kindOf(tree, at) === 'unless' ? negated(condition) : condition;
    tests.push({ test, then: statement(lowering, childBy(tree, at, 'consequence')), ...spanOf(lowering, at) });
    at = childBy(tree, at, 'alternative');
  }
  const otherwise = statement(lowering, at);
  if (tests.length > MOST_NESTED) {
    const cases: Case[] = tests.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
    cases.push({ values: [], body: otherwise, continues: false });
    return [{ kind: 'switch', subject: null, cases, ...spanOf(lowering, node) }];
  }
  return tests
    .reduceRight<readonly Statement[]>(
      (rest, { test, then, start, end }) => [{ kind: 'if', test, then, otherwise: rest, start, end }],
      otherwise,
    )
    .slice();
}

/** `a if b`, `a unless b`. */
export function modifier(isNegated: boolean): LowerStatement {
  return (lowering, node) => {
    const condition = expression(lowering, childBy(lowering.tree, node, 'condition'));
    const then = statement(lowering, childBy(lowering.tree, node, 'body'));
    const test = isNegated ? negated(condition) : condition;
    return [{ kind: 'if', test, then, otherwise: [], ...spanOf(lowering, node) }];
  };
}

export function loop(isNegated: boolean): LowerStatement {
  return (lowering, node) => {
    const { tree } = lowering;
    const condition = expression(lowering, childBy(tree, node, 'condition'));
    const body = statement(lowering, childBy(tree, node, 'body'));
    const test = isNegated ? negated(condition) : condition;
    return [{ kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
  };
}

export function forLoop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  const over = expression(lowering, value === NONE ? NONE : firstOf(tree, value));
  const pattern = childBy(tree, node, 'pattern');
  const each = { target: pattern === NONE ? null : target(lowering, pattern), key: null, over };
  return [
    {
      kind: 'loop',
      each,
      test: null,
      body: statement(lowering, childBy(tree, node, 'body')),
      ...spanOf(lowering, node),
    },
  ];
}

/** `list.each do |x| … end`, as a loop. */
export function blockLoop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const block = childBy(tree, node, 'block');
  const receiver = childBy(tree, node, 'receiver');
  const name = textOf(tree, childBy(tree, node, 'method'));
  const span = spanOf(lowering, node);
  const over = receiver === NONE ? null : expression(lowering, receiver);
  const body = statement(lowering, childBy(tree, block, 'body'));
  const each = over === null ? null : { over, ...takenBy(lowering, block, name) };
  return [{ kind: 'loop', each, test: null, body, ...span }];
}

function takenBy(lowering: Lowering, block: number, name: string) {
  const { tree } = lowering;
  const list = childBy(tree, block, 'parameters');
  const [first = NONE, second = NONE] = list === NONE ? [] : childrenOf(tree, list);
  const [a, b] = [first, second].map((at) => (at === NONE ? null : target(lowering, at)));
  if (first === NONE) {
    const [implicit] = implicitNames(fileOf(lowering).scopes, tree, block);
    const it = implicit === undefined ? null : ({ kind: 'name', name: implicit, ...spanOf(lowering, block) } as const);
    return { target: it, key: null };
  }
  if (name === 'each_key') return { target: null, key: a ?? null };
  if (second === NONE) return { target: a ?? null, key: null };
  return name === 'each_with_index' ? { target: a ?? null, key: b ?? null } : { target: b ?? null, key: a ?? null };
}

/** `break` and `next`: of a loop, or of a block, which they end with a value. */
export function left(form: 'break' | 'continue'): LowerStatement {
  return (lowering, node) => {
    const span = spanOf(lowering, node);
    if (isInLoop(lowering, node)) return [{ kind: 'leave', form, ...span }];
    return [{ kind: 'return', value: givenBy(lowering, node), ...span }];
  };
}

function isInLoop({ tree }: Lowering, node: number): boolean {
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    const kind = kindOf(tree, at);
    if (/^(?:while|until|for|while_modifier|until_modifier)$/.test(kind)) return true;
    if (/^(?:block|do_block)$/.test(kind)) return isLoop(tree, tree.parents[at] ?? NONE);
    if (/^(?:method|singleton_method|class|module)$/.test(kind)) return false;
  }
  return false;
}

/** The value after `return`, `next`, `break`; several are a list. */
export function givenBy(lowering: Lowering, node: number): Expression | null {
  const { tree } = lowering;
  const list = firstOf(tree, node);
  if (list === NONE) return null;
  const values = kindOf(tree, list) === 'argument_list' ? childrenOf(tree, list) : [list];
  const [only] = values;
  if (only !== undefined && values.length === 1) return expression(lowering, only);
  const items = values.map((at) => ({ value: expression(lowering, at), name: null, spread: false }));
  return { kind: 'list', items, ...spanOf(lowering, node) };
}

/** Statements with what is done about errors in them, and afterwards. */
export function sequence(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const kinds = children.map((child) => kindOf(tree, child));
  const run = (wanted: (kind: string) => boolean) =>
    children.filter((_, at) => wanted(kinds[at] ?? '')).flatMap((child) => [...statement(lowering, child)]);
  if (!kinds.some((kind) => kind === 'rescue' || kind === 'ensure')) return run(() => true);
  const handlers = children
    .filter((_, at) => kinds[at] === 'rescue')
    .map((at) => {
      const variable = childBy(tree, at, 'variable');
      const name = variable === NONE ? NONE : firstOf(tree, variable);
      return {
        target: name === NONE ? null : target(lowering, name),
        body: statement(lowering, childBy(tree, at, 'body')),
      };
    });
  const body = run((kind) => kind !== 'rescue' && kind !== 'ensure');
  return [{ kind: 'try', body, handlers, last: run((kind) => kind === 'ensure'), ...spanOf(lowering, node) }];
}
