import type { Statement } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LowerStatement,
  spanOf,
  statementsIn,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { wordCall } from './calls.js';
import { branch, doLoop, foreach, forLoop, switched, tried, whileLoop } from './control.js';
import { declareClass, declareFunction } from './declarations.js';
import { effects, inSequence } from './effects.js';
import { namespaceOf, useClauses } from './file.js';
import { addImport, importOf } from './names.js';
import { target } from './targets.js';

/** What a `<?= … ?>` tag or an expression that stands alone does. */
function alone(lowering: Lowering, node: number): Statement[] {
  const child = firstOf(lowering.tree, node);
  if (child === NONE) return [];
  if (isShortEcho(lowering, node)) return [evaluate(wordCall(lowering, node, 'echo', inSequence(lowering, child)))];
  return effects(lowering, child, 0);
}

/** Whether `<?=` stands before a statement. */
function isShortEcho({ tree }: Lowering, node: number): boolean {
  let at = (tree.starts[node] ?? 0) - 1;
  while (at >= 0 && /\s/.test(tree.text[at] ?? '')) at--;
  return at >= 2 && tree.text.slice(at - 2, at + 1) === '<?=';
}

function echo(lowering: Lowering, node: number): Statement[] {
  const values = childrenOf(lowering.tree, node).flatMap((child) => inSequence(lowering, child));
  return [evaluate(wordCall(lowering, node, 'echo', values))];
}

function exit(lowering: Lowering, node: number): Statement[] {
  const call = wordCall(lowering, node, 'exit', childrenOf(lowering.tree, node));
  return [evaluate(call), { kind: 'throw', value: null, ...spanOf(lowering, node) }];
}

function returned(lowering: Lowering, node: number): Statement[] {
  const value = firstOf(lowering.tree, node);
  return [{ kind: 'return', value: value === NONE ? null : expression(lowering, value), ...spanOf(lowering, node) }];
}

function left(form: 'break' | 'continue'): LowerStatement {
  return (lowering, node) => [{ kind: 'leave', form, ...spanOf(lowering, node) }];
}

function unset(lowering: Lowering, node: number): Statement[] {
  const span = spanOf(lowering, node);
  return childrenOf(lowering.tree, node).map((child) => ({
    kind: 'assign',
    target: target(lowering, child),
    type: null,
    value: { kind: 'constant', value: undefined, ...span },
    ...span,
  }));
}

/** `const A = 1;` outside a class, and `static $x = 1;` inside a function. */
function constants(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => /^(?:const_element|static_variable_declaration)$/.test(kindOf(tree, child)))
    .map((child): Statement => {
      const [name = NONE, value = NONE] = childrenOf(tree, child);
      const given = value === NONE ? null : expression(lowering, value);
      return { kind: 'assign', target: target(lowering, name), type: null, value: given, ...spanOf(lowering, child) };
    });
}

function namespace(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  if (lowering.package === '') lowering.package = namespaceOf(tree, node);
  const body = childBy(tree, node, 'body');
  return body === NONE ? [] : statementsIn(lowering, body);
}

function use(lowering: Lowering, node: number): Statement[] {
  for (const { local, full } of useClauses(lowering.tree, node)) {
    if (local !== full) addImport(lowering, importOf(local, full, spanOf(lowering, node)));
  }
  return [];
}

function nothing(): Statement[] {
  return [];
}

export const statements: Readonly<Record<string, LowerStatement>> = {
  expression_statement: alone,
  echo_statement: echo,
  exit_statement: exit,
  return_statement: returned,
  break_statement: left('break'),
  continue_statement: left('continue'),
  if_statement: branch,
  switch_statement: switched,
  while_statement: whileLoop,
  do_statement: doLoop,
  for_statement: forLoop,
  foreach_statement: foreach,
  try_statement: tried,
  unset_statement: unset,
  const_declaration: constants,
  function_static_declaration: constants,
  global_declaration: nothing,
  goto_statement: nothing,
  named_label_statement: nothing,
  declare_directive: nothing,
  text_interpolation: nothing,
  text: nothing,
  function_definition: declareFunction,
  class_declaration: declareClass,
  interface_declaration: declareClass,
  trait_declaration: declareClass,
  enum_declaration: declareClass,
  namespace_definition: namespace,
  namespace_use_declaration: use,
};
