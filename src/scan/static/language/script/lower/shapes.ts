import type { Expression, TypeName } from '../../../ir/expression.js';
import type { ClassForm, Field } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { lowerFunction, ownName } from './functions.js';
import { constant } from './literals.js';
import { propertyName } from './names.js';
import { qualified } from './scope.js';
import { typeBy, typeName, typesIn } from './types.js';

/** An interface: what is known of its objects' parts. */
export function declareInterface(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'extends_type_clause');
  const bases = clauses.flatMap((clause) => typesIn(tree, clause, 'type'));
  return declareShape(lowering, node, bases, [childBy(tree, node, 'body')]);
}

/** `type T = …`: an interface with what is written out, and with the names of the types that it is made of. */
export function declareAlias(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  const parts = kindOf(tree, value) === 'intersection_type' ? childrenOf(tree, value) : [value];
  const bodies = parts.filter((part) => kindOf(tree, part) === 'object_type');
  const bases = parts.map((part) => typeName(tree, part)).filter((type) => type !== null);
  return bodies.length + bases.length === 0 ? [] : declareShape(lowering, node, bases, bodies);
}

function declareShape(
  lowering: Lowering,
  node: number,
  bases: readonly TypeName[],
  bodies: readonly number[],
): Statement[] {
  const index = lowering.classes.length;
  const name = ownName(lowering, node);
  const span = spanOf(lowering, node);
  const made: ClassForm = {
    name: qualified(lowering, node, name),
    bases,
    annotations: [],
    fields: [],
    methods: [],
    form: 'interface',
    ...span,
  };
  lowering.classes.push(made);
  const members = bodies.flatMap((body) => (body === NONE ? [] : childrenOf(lowering.tree, body)));
  const fields = members.flatMap((member) => signatureField(lowering, member));
  const methods = members.flatMap((member) => signatureMethod(lowering, member, index));
  lowering.classes[index] = { ...made, fields, methods };
  return [{ kind: 'declare', name, what: { class: index }, ...span }];
}

function signatureField(lowering: Lowering, node: number): Field[] {
  if (kindOf(lowering.tree, node) !== 'property_signature') return [];
  const name = propertyName(lowering, childBy(lowering.tree, node, 'name'));
  if (name === null) return [];
  const type = typeBy(lowering, node);
  return [{ name, type, static: false, annotations: [], value: null, ...spanOf(lowering, node) }];
}

function signatureMethod(lowering: Lowering, node: number, owner: number): number[] {
  if (kindOf(lowering.tree, node) !== 'method_signature') return [];
  const name = propertyName(lowering, childBy(lowering.tree, node, 'name'));
  return name === null ? [] : [lowerFunction(lowering, node, { name, class: owner })];
}

/** An enum: its constants with their values, counted on where none is written. */
export function declareEnum(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const body = childBy(tree, node, 'body');
  const span = spanOf(lowering, node);
  const name = ownName(lowering, node);
  const fields: Field[] = [];
  let next: number | null = 0;
  for (const child of body === NONE ? [] : childrenOf(tree, body)) {
    const written = childBy(tree, child, 'value');
    const at = spanOf(lowering, child);
    const counted: Expression | null = next === null ? null : constant(next, at);
    const value: Expression | null = written === NONE ? counted : expression(lowering, written);
    const nameNode = childBy(tree, child, 'name');
    const key = propertyName(lowering, nameNode === NONE ? child : nameNode) ?? '';
    fields.push({ name: key, type: null, static: true, annotations: [], value, ...at });
    next = value?.kind === 'constant' && typeof value.value === 'number' ? value.value + 1 : null;
  }
  const index = lowering.classes.length;
  lowering.classes.push({
    name: qualified(lowering, node, name),
    bases: [],
    annotations: [],
    fields,
    methods: [],
    form: 'enum',
    ...span,
  });
  return [{ kind: 'declare', name, what: { class: index }, ...span }];
}
