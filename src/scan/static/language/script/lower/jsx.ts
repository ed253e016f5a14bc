import type { Argument, Entry, Expression } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { constant } from './literals.js';

/** Elements of JSX are calls: of `jsx` with the tag's name, of a component with its properties alone. */
function element(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const opening = childBy(tree, node, 'open_tag');
  const tag = opening === NONE ? node : opening;
  const children = (opening === NONE ? [] : childrenOf(tree, node))
    .filter((child) => /^jsx_(?:expression|element|self_closing_element)$/.test(kindOf(tree, child)))
    .filter((child) => firstOf(tree, child) !== NONE)
    .map((child) => expression(lowering, child));
  const properties: Expression = {
    kind: 'record',
    type: null,
    entries: attributes(lowering, tag),
    ...spanOf(lowering, tag),
  };
  return elementCall(lowering, node, childBy(tree, tag, 'name'), properties, children);
}

function elementCall(
  lowering: Lowering,
  node: number,
  name: number,
  properties: Expression & { readonly kind: 'record' },
  children: readonly Expression[],
): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const written = name === NONE ? '' : textOf(tree, name);
  if (/^[A-Z_$]/.test(written) || kindOf(tree, name) === 'member_expression') {
    const held: Entry = {
      key: constant('children', span),
      value: { kind: 'list', items: plain(children), ...span },
      ...span,
    };
    const given = children.length === 0 ? properties : { ...properties, entries: [...properties.entries, held] };
    return { kind: 'call', callee: expression(lowering, name), args: plain([given]), form: 'call', ...span };
  }
  const at = name === NONE ? span : spanOf(lowering, name);
  const args = plain([constant(written, at), properties, ...children]);
  return { kind: 'call', callee: { kind: 'name', name: 'jsx', ...at }, args, form: 'call', ...span };
}

function plain(values: readonly Expression[]): Argument[] {
  return values.map((value) => ({ value, name: null, spread: false }));
}

function attributes(lowering: Lowering, tag: number): Entry[] {
  const { tree } = lowering;
  return childrenBy(tree, tag, 'attribute').map((node) => {
    const span = spanOf(lowering, node);
    const [name = NONE, value = NONE] = childrenOf(tree, node);
    // `{...x}` stands as an expression among the attributes.
    if (kindOf(tree, node) !== 'jsx_attribute') return { key: null, value: expression(lowering, node), ...span };
    const key = constant(name === NONE ? '' : textOf(tree, name), span);
    return { key, value: value === NONE ? constant(true, span) : expression(lowering, value), ...span };
  });
}

/** What stands between braces; a spread is the value that it spreads. */
function hole(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const inner = firstOf(tree, node);
  if (inner === NONE) return constant(undefined, spanOf(lowering, node));
  return expression(lowering, kindOf(tree, inner) === 'spread_element' ? firstOf(tree, inner) : inner);
}

export const JSX: Readonly<Record<string, LowerExpression>> = {
  jsx_element: element,
  jsx_self_closing_element: element,
  jsx_expression: hole,
};
