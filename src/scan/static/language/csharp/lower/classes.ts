import type { TypeName } from '../../../ir/expression.js';
import type { Annotation, ClassForm, Field } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { annotationsOf } from './functions.js';
import { constant } from './literals.js';
import { addMembers, type Members } from './members.js';
import { dottedName, identifier, nameAt, nameExpression, typeAt } from './names.js';
import { valueChild } from './parts.js';
import { addPrimary } from './primary.js';

export const TYPE_KINDS: ReadonlySet<string> = new Set([
  'class_declaration',
  'record_declaration',
  'struct_declaration',
  'interface_declaration',
  'enum_declaration',
]);

/** Base types that are looked at as marks of methods. */
const MOST_MARKS = 4;
/** Classes in classes that no hand writes. */
const DEEPEST_CLASS = 20;

/** A type and those inside it, each declared under its whole name: `Outer.Inner`. */
export function classDeclaration(lowering: Lowering, node: number, outer: string): readonly Statement[] {
  const { tree } = lowering;
  const own = identifier(textOf(tree, childBy(tree, node, 'name')));
  const name = outer === '' ? own : `${outer}.${own}`;
  const span = spanOf(lowering, node);
  const empty: ClassForm = {
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form: formOf(lowering, node),
    ...span,
  };
  const index = lowering.classes.push(empty) - 1;
  const annotations = annotationsOf(lowering, node);
  const marks = [...annotations, ...baseMarks(lowering, node)];
  const members: Members = { class: index, form: empty.form, marks, fields: [], methods: [], nested: [] };
  addPrimary(lowering, node, members);
  const body = childBy(tree, node, 'body');
  if (body !== NONE && empty.form === 'enum') members.fields.push(...constantsOf(lowering, body));
  else if (body !== NONE) addMembers(lowering, body, members);
  lowering.classes[index] = {
    ...empty,
    bases: basesOf(lowering, node),
    annotations,
    fields: members.fields,
    methods: members.methods,
  };
  const inside = name.split('.').length > DEEPEST_CLASS ? [] : members.nested;
  return [
    { kind: 'declare', name, what: { class: index }, ...span },
    ...inside.flatMap((child) => [...classDeclaration(lowering, child, name)]),
  ];
}

function formOf(lowering: Lowering, node: number): ClassForm['form'] {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'interface_declaration':
      return 'interface';
    case 'enum_declaration':
      return 'enum';
    case 'struct_declaration':
      return 'struct';
    default: {
      const head = tree.text.slice(tree.starts[node], tree.starts[childBy(tree, node, 'name')]).slice(-60);
      return /\bstruct\s*$/.test(head) ? 'struct' : 'class';
    }
  }
}

/** The base class and the interfaces. */
function basesOf(lowering: Lowering, node: number): TypeName[] {
  return baseNodes(lowering, node)
    .map((child) => typeAt(lowering, child))
    .filter((type) => type !== null);
}

function baseNodes({ tree }: Lowering, node: number): number[] {
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'base_list');
  if (list === undefined) return [];
  return childrenOf(tree, list)
    .filter((child) => kindOf(tree, child) !== 'argument_list')
    .map((child) => (kindOf(tree, child) === 'primary_constructor_base_type' ? childBy(tree, child, 'type') : child));
}

/** Frameworks find methods by what the class inherits from, as others find them by an attribute. */
function baseMarks(lowering: Lowering, node: number): Annotation[] {
  return baseNodes(lowering, node)
    .slice(0, MOST_MARKS)
    .map((child) => {
      const callee = nameExpression(lowering, child, dottedName(textOf(lowering.tree, child)));
      return { callee, args: [], ...spanOf(lowering, child) };
    });
}

function constantsOf(lowering: Lowering, body: number): Field[] {
  const { tree } = lowering;
  return childrenOf(tree, body)
    .filter((child) => kindOf(tree, child) === 'enum_member_declaration')
    .map((child) => {
      const name = childBy(tree, child, 'name');
      const written = nameAt(lowering, name).name;
      return {
        name: written,
        type: null,
        static: true,
        annotations: annotationsOf(lowering, child),
        value: valueChild(lowering, child) === NONE ? constant(lowering, name, written) : null,
        ...spanOf(lowering, child),
      };
    });
}
