import type { Argument, Entry, Expression } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { isHidden } from './scope.js';
import { structParts, typeName, underlyingType } from './types.js';

/** Literals within literals are read so deep. */
const DEEPEST = 60;

/** What a literal makes: its kind and, where these are known, the types of its keys and elements and the names of its fields. */
interface Shape {
  readonly kind: 'list' | 'map' | 'struct' | 'unknown';
  readonly key: number;
  readonly element: number;
  readonly fields: readonly string[];
  /** Type of a struct or of what is not known, as written. */
  readonly name: string | null;
}

/**
 * `T{…}`; of a literal inside another one the type may be left out.
 * @param type node of the type; -1 where nothing says it
 */
export function compositeLiteral(lowering: Lowering, type: number, body: number, span: Span, depth = 0): Expression {
  if (depth > DEEPEST || body === NONE) return { kind: 'opaque', inside: [], ...span };
  const elements = childrenOf(lowering.tree, body);
  const shape = shapeOf(lowering, type);
  const value = asList(lowering, shape, elements)
    ? list(lowering, shape, elements, span, depth)
    : record(lowering, shape, elements, span, depth);
  if (value.kind === 'record' || type === NONE) return value;
  return { kind: 'wrapped', form: 'cast', type: typeName(lowering, type), value, ...span };
}

function shapeOf(lowering: Lowering, type: number): Shape {
  const none = { key: NONE, element: NONE, fields: [] };
  if (type === NONE) return { ...none, kind: 'unknown', name: null };
  const { tree } = lowering;
  const { name } = typeName(lowering, type);
  const underlying = underlyingType(lowering, type);
  if (underlying === null) return { ...none, kind: 'unknown', name };
  const own = underlying === type ? null : name;
  switch (kindOf(tree, underlying)) {
    case 'map_type': {
      const [key, element] = [childBy(tree, underlying, 'key'), childBy(tree, underlying, 'value')];
      return { kind: 'map', key, element, fields: [], name: own };
    }
    case 'struct_type': {
      const fields = structParts(lowering, underlying).fields.map((field) => field.name);
      return { ...none, kind: 'struct', fields, name };
    }
    default:
      return { ...none, kind: 'list', element: childBy(tree, underlying, 'element'), name: own };
  }
}

/** Values without keys are a list, unless the fields that they stand for are known. */
function asList(lowering: Lowering, shape: Shape, elements: readonly number[]): boolean {
  if (shape.kind !== 'unknown') return shape.kind === 'list';
  const [first] = elements;
  return first !== undefined && kindOf(lowering.tree, first) !== 'keyed_element';
}

function list(lowering: Lowering, shape: Shape, elements: readonly number[], span: Span, depth: number): Expression {
  const items = elements.map((element): Argument => {
    const keyed = kindOf(lowering.tree, element) === 'keyed_element';
    const value = keyed ? childBy(lowering.tree, element, 'value') : element;
    return { value: elementOf(lowering, shape.element, value, depth), name: null, spread: false };
  });
  return { kind: 'list', items, ...span };
}

function record(lowering: Lowering, shape: Shape, elements: readonly number[], span: Span, depth: number): Expression {
  const entries = elements.map((element, place): Entry => {
    const at = spanOf(lowering, element);
    if (kindOf(lowering.tree, element) !== 'keyed_element') {
      const key: Expression = { kind: 'constant', value: shape.fields[place] ?? place, ...at };
      return { key, value: elementOf(lowering, shape.element, element, depth), ...at };
    }
    const key = keyOf(lowering, shape, childBy(lowering.tree, element, 'key'), depth);
    const value = elementOf(lowering, shape.element, childBy(lowering.tree, element, 'value'), depth);
    return { key, value, ...at };
  });
  return { kind: 'record', type: shape.name, entries, ...span };
}

/** A key is the name of a field, or a value. */
function keyOf(lowering: Lowering, shape: Shape, key: number, depth: number): Expression {
  const { tree } = lowering;
  const name = firstOf(tree, key);
  if (kindOf(tree, name) === 'identifier' && isField(lowering, shape, textOf(tree, name))) {
    return { kind: 'constant', value: textOf(tree, name), ...spanOf(lowering, name) };
  }
  return elementOf(lowering, shape.key, key, depth);
}

/** Fields of another package's struct begin with a capital letter, so that any other name in a literal of it is a variable. */
function isField(lowering: Lowering, { kind, name: type }: Shape, name: string): boolean {
  if (kind !== 'unknown') return kind === 'struct';
  if (/^\p{Lu}/u.test(name)) return true;
  return type === null ? !isHidden(lowering, name) : !type.includes('.');
}

function elementOf(lowering: Lowering, type: number, element: number, depth: number): Expression {
  const { tree } = lowering;
  const inside = kindOf(tree, element) === 'literal_element' ? firstOf(tree, element) : element;
  if (kindOf(tree, inside) !== 'literal_value') return expression(lowering, inside);
  return compositeLiteral(lowering, type, inside, spanOf(lowering, inside), depth + 1);
}
