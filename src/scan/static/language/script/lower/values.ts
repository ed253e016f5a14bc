import type { Argument, Call, Entry, Expression, List, Record } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { lowerFunction } from './functions.js';
import { constant, templateParts } from './literals.js';
import { propertyKey, propertyName, variable, wordsBefore } from './names.js';

/** What a call or a list is given, in order. */
function argumentsIn(lowering: Lowering, node: number): Argument[] {
  if (node === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, node).map((child) => {
    const spread = kindOf(tree, child) === 'spread_element';
    return { value: expression(lowering, spread ? firstOf(tree, child) : child), name: null, spread };
  });
}

function member(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'object'));
  const name = propertyName(lowering, childBy(tree, node, 'property')) ?? '';
  return { kind: 'member', object, name, ...spanOf(lowering, node) };
}

function subscript(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'object'));
  const key = expression(lowering, childBy(tree, node, 'index'));
  return { kind: 'index', object, key, ...spanOf(lowering, node) };
}

function call(lowering: Lowering, node: number): Call {
  const { tree } = lowering;
  const callee = expression(lowering, childBy(tree, node, 'function'));
  const given = childBy(tree, node, 'arguments');
  const span = spanOf(lowering, node);
  if (kindOf(tree, given) !== 'template_string') {
    return { kind: 'call', callee, args: argumentsIn(lowering, given), form: 'call', ...span };
  }
  const value: Expression = { kind: 'text', parts: templateParts(lowering, given), ...spanOf(lowering, given) };
  return { kind: 'call', callee, args: [{ value, name: null, spread: false }], form: 'tag', ...span };
}

function construction(lowering: Lowering, node: number): Call {
  const { tree } = lowering;
  const callee = expression(lowering, childBy(tree, node, 'constructor'));
  const args = argumentsIn(lowering, childBy(tree, node, 'arguments'));
  return { kind: 'call', callee, args, form: 'new', ...spanOf(lowering, node) };
}

function list(lowering: Lowering, node: number): List {
  return { kind: 'list', items: argumentsIn(lowering, node), ...spanOf(lowering, node) };
}

function record(lowering: Lowering, node: number): Record {
  const entries = childrenOf(lowering.tree, node).map((child) => entry(lowering, child));
  return { kind: 'record', type: null, entries, ...spanOf(lowering, node) };
}

function entry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case 'pair':
      return {
        key: propertyKey(lowering, childBy(tree, node, 'key')),
        value: expression(lowering, childBy(tree, node, 'value')),
        ...span,
      };
    case 'shorthand_property_identifier': {
      const key = constant(textOf(tree, node), span);
      return { key, value: variable(lowering, node), ...span };
    }
    case 'method_definition':
      return methodEntry(lowering, node);
    case 'spread_element':
      return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
    default:
      return { key: constant('', span), value: expression(lowering, node), ...span };
  }
}

/** A method of an object; a getter is what it returns, a setter has a key that no other entry has. */
function methodEntry(lowering: Lowering, node: number): Entry {
  const name = childBy(lowering.tree, node, 'name');
  const span = spanOf(lowering, node);
  const index = lowerFunction(lowering, node, { name: propertyName(lowering, name) ?? '' });
  const value: Expression = { kind: 'lambda', index, ...span };
  const key = propertyKey(lowering, name);
  const accessor = /\b(get|set)\s*$/.exec(wordsBefore(lowering, node, name))?.[1];
  if (accessor === 'get') {
    return { key, value: { kind: 'call', callee: value, args: [], form: 'call', ...span }, ...span };
  }
  const hidden = accessor === 'set' && key.kind === 'constant';
  return { key: hidden ? constant(`set ${key.value}`, key) : key, value, ...span };
}

/** Names, parts, calls, lists and objects. */
export const VALUES: Readonly<{ [kind: string]: LowerExpression }> = {
  identifier: variable,
  this: nameOf,
  super: nameOf,
  import: nameOf,
  meta_property: (lowering, node) => {
    const written = nameOf(lowering, node);
    return { ...written, name: written.name.replace(/\s+/g, '') };
  },
  nested_identifier: member,
  member_expression: member,
  subscript_expression: subscript,
  call_expression: call,
  new_expression: construction,
  array: list,
  object: record,
  private_property_identifier: (lowering, node) => constant(propertyName(lowering, node) ?? '', spanOf(lowering, node)),
};
