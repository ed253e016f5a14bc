import type { Expression, ListTarget, Name, RecordTarget, Target } from '../../../ir/expression.js';
import { deeper, evaluate, expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { propertyKey, propertyName, variable } from './names.js';

/** Where a value goes that is assigned to, declared by or given to a node. */
export function target(lowering: Lowering, node: number): Target {
  return deeper(
    lowering,
    () => targetOf(lowering, node),
    () => nowhere(lowering, node),
  );
}

function targetOf(lowering: Lowering, node: number): Target {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
    case 'shorthand_property_identifier':
      return variable(lowering, node);
    case 'array_pattern':
    case 'array':
      return listTarget(lowering, node);
    case 'object_pattern':
    case 'object':
      return recordTarget(lowering, node);
    case 'assignment_pattern':
    case 'object_assignment_pattern':
      setAside(lowering, expression(lowering, childBy(tree, node, 'right')));
      return target(lowering, childBy(tree, node, 'left'));
    case 'rest_pattern':
    case 'spread_element':
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'as_expression':
    case 'satisfies_expression':
      return target(lowering, firstOf(tree, node));
    case 'type_assertion':
      return target(lowering, childrenOf(tree, node).at(-1) ?? NONE);
    default:
      return place(lowering, node);
  }
}

function place(lowering: Lowering, node: number): Target {
  const made = expression(lowering, node);
  if (made.kind === 'member' || made.kind === 'index' || made.kind === 'name') return made;
  setAside(lowering, made);
  return nowhere(lowering, node);
}

/** A variable that nobody can ask for. */
function nowhere(lowering: Lowering, node: number): Name {
  return node === NONE
    ? { kind: 'name', name: '', start: 0, end: 0 }
    : { kind: 'name', name: '', ...spanOf(lowering, node) };
}

/** What a target cannot say, but what may call something: it is evaluated before the statement. */
function setAside(lowering: Lowering, value: Expression): void {
  if (value.kind !== 'constant' && value.kind !== 'name') lowering.before.push(evaluate(value));
}

function listTarget(lowering: Lowering, node: number): ListTarget {
  const { tree } = lowering;
  const items: (Target | null)[] = [];
  let rest: Target | null = null;
  let end = (tree.starts[node] ?? 0) + 1;
  for (const child of childrenOf(tree, node)) {
    const commas = commasIn(tree.text.slice(end, tree.starts[child]));
    for (let hole = items.length === 0 && end === (tree.starts[node] ?? 0) + 1 ? 0 : 1; hole < commas; hole++) {
      items.push(null);
    }
    end = tree.ends[child] ?? end;
    if (/^(?:rest_pattern|spread_element)$/.test(kindOf(tree, child))) rest = target(lowering, child);
    else items.push(target(lowering, child));
  }
  return { kind: 'list-target', items, rest };
}

/** Grammars have no node for a place that is left out: `[a, , b]`. */
function commasIn(gap: string): number {
  return gap.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '').split(',').length - 1;
}

type RecordEntry = RecordTarget['entries'][number];

function recordTarget(lowering: Lowering, node: number): RecordTarget {
  const { tree } = lowering;
  const entries: RecordEntry[] = [];
  let rest: Target | null = null;
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === 'rest_pattern' || kind === 'spread_element') rest = target(lowering, child);
    else if (kind === 'pair_pattern' || kind === 'pair') {
      const entry = pairTarget(lowering, child);
      // What a computed key takes may be any part of the value.
      if (entry.key === null) rest ??= entry.target;
      else entries.push({ ...entry, key: entry.key });
    } else if (kind !== 'ERROR') entries.push(shortTarget(lowering, child));
  }
  return { kind: 'record-target', entries, rest };
}

function shortTarget(lowering: Lowering, node: number): RecordEntry {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const name = left === NONE ? node : left;
  const right = childBy(tree, node, 'right');
  return {
    key: textOf(tree, name),
    target: variable(lowering, name),
    otherwise: right === NONE ? null : expression(lowering, right),
  };
}

function pairTarget(lowering: Lowering, node: number): Omit<RecordEntry, 'key'> & { key: string | null } {
  const { tree } = lowering;
  const keyNode = childBy(tree, node, 'key');
  const key = propertyName(lowering, keyNode);
  if (key === null) setAside(lowering, propertyKey(lowering, keyNode));
  const value = childBy(tree, node, 'value');
  if (!/^assignment_(?:pattern|expression)$/.test(kindOf(tree, value))) {
    return { key, target: target(lowering, value), otherwise: null };
  }
  return {
    key,
    target: target(lowering, childBy(tree, value, 'left')),
    otherwise: expression(lowering, childBy(tree, value, 'right')),
  };
}
