import type { Expression, Name, TypeName } from '../../../ir/expression.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** Types that no hand nests deeper. */
const DEEPEST_TYPE = 20;
/** Parts of a dotted name that no hand writes more of. */
const LONGEST_NAME = 40;

/** What the language's keywords for types stand for: `int.Parse` and `Int32.Parse` are one function. */
const KEYWORD_TYPES: Readonly<Record<string, string>> = {
  bool: 'Boolean',
  byte: 'Byte',
  char: 'Char',
  decimal: 'Decimal',
  double: 'Double',
  float: 'Single',
  int: 'Int32',
  long: 'Int64',
  nint: 'IntPtr',
  nuint: 'UIntPtr',
  object: 'Object',
  sbyte: 'SByte',
  short: 'Int16',
  string: 'String',
  uint: 'UInt32',
  ulong: 'UInt64',
  ushort: 'UInt16',
};

/** Library names of types for which people write the keyword. */
const KEYWORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(KEYWORD_TYPES).flatMap(([keyword, name]) => [
    [name, keyword],
    [`System.${name}`, keyword],
  ]),
);

/** An identifier without the mark that lets it be a keyword: `@class`. */
export function identifier(text: string): string {
  return text.startsWith('@') ? text.slice(1) : text;
}

/** A variable called like the text of the node. */
export function nameAt(lowering: Lowering, node: number): Name {
  return { kind: 'name', name: identifier(textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}

/** A dotted name without `global::`, blanks and type arguments: `A.B.C`. */
export function dottedName(text: string): string {
  const plain = text.replace(/[\s@]+/g, '').replace(/^global::/, '');
  const bare = plain.includes('<') ? withoutArguments(plain) : plain;
  return bare.replace(/::/g, '.');
}

/** What stands outside of all `<…>`. */
function withoutArguments(text: string): string {
  let depth = 0;
  let bare = '';
  for (const letter of text) {
    if (letter === '<') depth++;
    else if (letter === '>') depth--;
    else if (depth === 0) bare += letter;
  }
  return bare;
}

/** A dotted name as an expression: `A.B` is part `B` of `A`. A keyword's type is the name that the library gives it. */
export function nameExpression(lowering: Lowering, node: number, dotted: string): Expression {
  const span = spanOf(lowering, node);
  const keyword = KEYWORD_TYPES[dotted];
  const parts = keyword === undefined ? dotted.split('.') : ['System', keyword];
  const [first = '', ...rest] = parts;
  if (rest.length > LONGEST_NAME) return { kind: 'opaque', inside: [], ...span };
  return rest.reduce<Expression>((object, name) => ({ kind: 'member', object, name, ...span }), {
    kind: 'name',
    name: first,
    ...span,
  });
}

/** The type that a node writes, null for `var` and for what has no name. */
export function typeAt(lowering: Lowering, node: number, depth = 0): TypeName | null {
  if (node === NONE || depth > DEEPEST_TYPE) return null;
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'implicit_type':
    case 'function_pointer_type':
      return null;
    case 'nullable_type':
    case 'pointer_type':
    case 'ref_type':
    case 'scoped_type':
      return typeAt(lowering, childBy(tree, node, 'type'), depth + 1);
    case 'array_type':
      return { name: '[]', args: known([typeAt(lowering, childBy(tree, node, 'type'), depth + 1)]) };
    case 'tuple_type': {
      const elements = childrenOf(tree, node).map((element) => childBy(tree, element, 'type'));
      return { name: 'System.ValueTuple', args: known(elements.map((type) => typeAt(lowering, type, depth + 1))) };
    }
    default: {
      const name = dottedName(textOf(tree, node));
      return { name: KEYWORDS.get(name) ?? name, args: typeArguments(lowering, node, depth) };
    }
  }
}

/** Type arguments of `C<T>`; of `A.B.C<T>`, those of the last part. */
function typeArguments(lowering: Lowering, node: number, depth: number): TypeName[] {
  const { tree } = lowering;
  const generic = kindOf(tree, node) === 'qualified_name' ? childBy(tree, node, 'name') : node;
  if (generic === NONE || kindOf(tree, generic) !== 'generic_name') return [];
  const list = childrenOf(tree, generic).find((child) => kindOf(tree, child) === 'type_argument_list');
  if (list === undefined) return [];
  return known(childrenOf(tree, list).map((type) => typeAt(lowering, type, depth + 1)));
}

function known(types: readonly (TypeName | null)[]): TypeName[] {
  return types.filter((type) => type !== null);
}

/** The name of a `generic_name` without its arguments, as an expression. */
export function genericName(lowering: Lowering, node: number): Expression {
  return nameAt(lowering, Math.max(firstOf(lowering.tree, node), 0));
}
