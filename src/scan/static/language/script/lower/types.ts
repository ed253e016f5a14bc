import type { TypeName } from '../../../ir/expression.js';
import type { Lowering } from '../../../lower/lowering.js';
import {
  childBy,
  childrenBy,
  childrenOf,
  type FlatTree,
  firstOf,
  kindOf,
  NONE,
  textOf,
} from '../../../tree/flat-tree.js';

/** Types nested deeper say nothing to us. */
const DEEPEST = 20;

/** Nodes that stand for the type inside them. */
const MARKS: ReadonlySet<string> = new Set([
  'type_annotation',
  'readonly_type',
  'parenthesized_type',
  'optional_type',
  'type_predicate_annotation',
  'rest_type',
]);
const NAMES: ReadonlySet<string> = new Set([
  'type_identifier',
  'identifier',
  'nested_type_identifier',
  'nested_identifier',
  'member_expression',
  'predefined_type',
  'this_type',
]);
/** Types that say nothing of a value. */
const SILENT: ReadonlySet<string> = new Set(['any', 'unknown', 'object', '{}']);
const MISSING: ReadonlySet<string> = new Set(['null', 'undefined', 'void', 'never']);
const HARMLESS: ReadonlySet<string> = new Set(['number', 'bigint', 'boolean']);

/** The type of a node by its field `type`; null without, and for those that no name says. */
export function typeBy({ tree }: Lowering, node: number, field = 'type'): TypeName | null {
  return typeName(tree, childBy(tree, node, field));
}

/**
 * A type as written. `T | null` is `T`; other unions are null, as one name would be wrong for some of their values; of an
 * intersection its first name.
 */
export function typeName(tree: FlatTree, node: number, depth = 0): TypeName | null {
  if (node === NONE || depth > DEEPEST) return null;
  const kind = kindOf(tree, node);
  const inside = (at: number) => typeName(tree, at, depth + 1);
  if (MARKS.has(kind)) return inside(firstOf(tree, node));
  if (NAMES.has(kind)) return named(textOf(tree, node));
  switch (kind) {
    case 'generic_type':
      return withArguments(tree, node, depth);
    case 'array_type':
    case 'tuple_type':
      return { name: '[]', args: kind === 'array_type' ? present([inside(firstOf(tree, node))]) : [] };
    case 'union_type':
      return union(alternatives(tree, node).map(inside));
    case 'intersection_type':
      return (
        alternatives(tree, node)
          .map(inside)
          .find((each) => each !== null) ?? null
      );
    case 'literal_type':
      return literal(kindOf(tree, firstOf(tree, node)));
    case 'template_literal_type':
      return { name: 'string', args: [] };
    case 'type_predicate':
      return { name: 'boolean', args: [] };
    default:
      return null;
  }
}

/** The type arguments that stand at a node. */
export function typeArguments(tree: FlatTree, node: number, depth = 0): TypeName[] {
  const list = childBy(tree, node, 'type_arguments');
  if (list === NONE) return [];
  // Places count, so a type without a name keeps its place.
  return childrenOf(tree, list).map((at) => typeName(tree, at, depth + 1) ?? { name: 'unknown', args: [] });
}

function withArguments(tree: FlatTree, node: number, depth: number): TypeName | null {
  const base = typeName(tree, childBy(tree, node, 'name'), depth + 1);
  return base === null ? null : { name: base.name, args: typeArguments(tree, node, depth) };
}

/** A dotted name; null for what is none (`import('x').T`) or says nothing. */
function named(text: string): TypeName | null {
  const name = text.replace(/\s+/g, '');
  return SILENT.has(name) || !/^[\w$.\u0080-\uffff]+$/.test(name) ? null : { name, args: [] };
}

/** The members of a union or an intersection, which grammars nest to the left. */
function alternatives(tree: FlatTree, node: number): number[] {
  const kind = tree.kinds[node];
  const found: number[] = [];
  let at = node;
  while (at !== NONE && tree.kinds[at] === kind) {
    const [first = NONE, ...others] = childrenOf(tree, at);
    found.unshift(...(tree.kinds[first] === kind ? others : [first, ...others]));
    at = tree.kinds[first] === kind ? first : NONE;
  }
  return found;
}

function union(all: readonly (TypeName | null)[]): TypeName | null {
  const real = all.filter((each) => each === null || !MISSING.has(each.name));
  const [first = null] = real;
  if (first === null) return null;
  const same = real.every((each) => each?.name === first.name);
  return same || real.every((each) => HARMLESS.has(each?.name ?? '')) ? first : null;
}

function literal(kind: string): TypeName | null {
  if (kind === 'string') return { name: 'string', args: [] };
  if (kind === 'true' || kind === 'false') return { name: 'boolean', args: [] };
  if (kind === 'number' || kind === 'unary_expression') return { name: 'number', args: [] };
  return MISSING.has(kind) ? { name: kind, args: [] } : null;
}

function present<T>(all: readonly (T | null)[]): T[] {
  return all.filter((each) => each !== null);
}

/** All types of a node's field, or of its children when it has none: what a class or an interface inherits. */
export function typesIn(tree: FlatTree, node: number, field: string): TypeName[] {
  const listed = childrenBy(tree, node, field);
  return present((listed.length > 0 ? listed : childrenOf(tree, node)).map((at) => typeName(tree, at)));
}
