import type { TypeName } from '../../../ir/expression.js';
import type { Field } from '../../../ir/module.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { stateOf } from './scope.js';

/** Types within types are read so deep. */
const DEEPEST = 40;
const ANY: TypeName = { name: 'any', args: [] };

/** Of these nodes the type is the one inside. */
const MARKS = new Set(['pointer_type', 'parenthesized_type', 'negated_type', 'type_elem', 'type_constraint']);
const LISTS = new Set(['slice_type', 'array_type', 'implicit_length_array_type']);

/** The built-in types that a value can be converted to. */
export const BASIC_TYPES: ReadonlySet<string> = new Set(
  `bool string byte rune error any int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64
  complex64 complex128`.split(/\s+/),
);

/**
 * A type as the intermediate form names it: pointers dropped, slices, arrays and channels as `[]`, maps as `map`,
 * functions as `func`, several results as `tuple`; a struct without a name becomes a class of the file.
 */
export function typeName(lowering: Lowering, node: number, depth = 0): TypeName {
  if (node === NONE || depth > DEEPEST) return ANY;
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const inside = (at: number) => typeName(lowering, at, depth + 1);
  if (MARKS.has(kind)) return inside(firstOf(tree, node));
  if (LISTS.has(kind)) return { name: '[]', args: [inside(childBy(tree, node, 'element'))] };
  switch (kind) {
    case 'channel_type':
      return { name: '[]', args: [inside(childBy(tree, node, 'value'))] };
    case 'map_type':
      return { name: 'map', args: [inside(childBy(tree, node, 'key')), inside(childBy(tree, node, 'value'))] };
    case 'generic_type': {
      const { name } = inside(childBy(tree, node, 'type'));
      return { name, args: childrenOf(tree, childBy(tree, node, 'type_arguments')).map(inside) };
    }
    case 'function_type':
      return { name: 'func', args: [] };
    case 'interface_type':
      return ANY;
    case 'struct_type':
      return { name: anonymousStruct(lowering, node, depth), args: [] };
    default:
      return { name: textOf(tree, node).replace(/\s+/g, ''), args: [] };
  }
}

/** The type of what a function gives back: null for nothing, `tuple` of several. */
export function resultType(lowering: Lowering, node: number): TypeName | null {
  if (node === NONE) return null;
  const { tree } = lowering;
  if (kindOf(tree, node) !== 'parameter_list') return typeName(lowering, node);
  const types = childrenOf(tree, node).flatMap((declaration) => {
    const type = typeName(lowering, childBy(tree, declaration, 'type'));
    return Array<TypeName>(Math.max(1, childrenBy(tree, declaration, 'name').length)).fill(type);
  });
  const [first] = types;
  return types.length < 2 ? (first ?? null) : { name: 'tuple', args: types };
}

/** Gives a struct without a name one, and a class. The file declares it at its top. */
function anonymousStruct(lowering: Lowering, node: number, depth: number): string {
  const { anonymous } = stateOf(lowering);
  const span = spanOf(lowering, node);
  const known = anonymous.get(span.start);
  if (known !== undefined) return known;
  const name = `struct@${span.start}`;
  anonymous.set(span.start, name);
  const { fields, bases } = structParts(lowering, node, depth);
  lowering.classes.push({ ...span, name, bases, annotations: [], fields, methods: [], form: 'struct' });
  return name;
}

/** The fields of a struct; what is embedded is a field and a base. */
export function structParts(lowering: Lowering, node: number, depth = 0): { fields: Field[]; bases: TypeName[] } {
  const { tree } = lowering;
  const fields: Field[] = [];
  const bases: TypeName[] = [];
  for (const declaration of childrenOf(tree, firstOf(tree, node))) {
    if (kindOf(tree, declaration) !== 'field_declaration') continue;
    const type = typeName(lowering, childBy(tree, declaration, 'type'), depth + 1);
    const common = { type, static: false, annotations: [], value: null };
    const names = childrenBy(tree, declaration, 'name');
    if (names.length === 0) {
      bases.push(type);
      fields.push({ ...common, name: lastPart(type.name), ...spanOf(lowering, declaration) });
    }
    for (const name of names) fields.push({ ...common, name: textOf(tree, name), ...spanOf(lowering, name) });
  }
  return { fields, bases };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Type names may be chained through so many others. */
const CHAIN = 8;

/** The node of what a type of this file is in the end; null for what other files say. */
export function underlyingType(lowering: Lowering, node: number): number | null {
  const { types } = stateOf(lowering);
  const { tree } = lowering;
  let at = node;
  for (let step = 0; step < CHAIN && at !== NONE; step++) {
    const kind = kindOf(tree, at);
    if (MARKS.has(kind)) at = firstOf(tree, at);
    else if (kind === 'generic_type') at = childBy(tree, at, 'type');
    else if (kind !== 'type_identifier') return kind === 'qualified_type' ? null : at;
    else {
      const next = types.get(textOf(tree, at))?.underlying ?? null;
      if (next === null) return null;
      at = next;
    }
  }
  return null;
}
