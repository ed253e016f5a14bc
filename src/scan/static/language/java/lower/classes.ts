import type { TypeName } from '../../../ir/expression.js';
import type { Annotation, ClassForm, Field } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childrenOf, kindOf } from '../../../tree/flat-tree.js';
import { CLASS_KINDS, type ClassFacts } from './facts.js';
import { constantOf, fieldsOf } from './fields.js';
import { initialiserOf, methodOf } from './methods.js';
import { inClass, withHoisted } from './state.js';

/** What is known of a class before its members are read. */
export interface ClassHeader {
  readonly node: number;
  readonly body: number;
  /** Under which it is declared. */
  readonly name: string;
  readonly facts: ClassFacts;
  readonly bases: readonly TypeName[];
  readonly annotations: readonly Annotation[];
  readonly form: ClassForm['form'];
  /** Fields and methods that are not in its body: a record's. */
  readonly more?: (index: number) => Members;
}

export interface Members {
  readonly fields: Field[];
  readonly methods: number[];
  /** Declarations of the classes inside. */
  readonly inner: Statement[];
}

/** Lowers a class with those inside it; gives the statements that declare them. */
export function classOf(lowering: Lowering, header: ClassHeader): Statement[] {
  const { node, name, facts, bases, annotations, form } = header;
  const span = spanOf(lowering, node);
  const index = lowering.classes.length;
  const made: ClassForm = { name: facts.name, bases, annotations, fields: [], methods: [], form, ...span };
  lowering.classes.push(made);
  return withHoisted(lowering, () => {
    const { fields, methods, inner } = inClass(lowering, facts, () => membersOf(lowering, header, index));
    lowering.classes[index] = { ...made, fields, methods };
    return [{ kind: 'declare', name, what: { class: index }, ...span }, ...inner];
  });
}

function membersOf(lowering: Lowering, { body, more }: ClassHeader, index: number): Members {
  const members: Members = more?.(index) ?? { fields: [], methods: [], inner: [] };
  const todo = childrenOf(lowering.tree, body).reverse();
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const kind = kindOf(lowering.tree, node);
    // What is between members that the grammar could not read may still be some.
    if (kind === 'enum_body_declarations' || kind === 'ERROR') todo.push(...childrenOf(lowering.tree, node).reverse());
    else addMember(lowering, node, kind, index, members);
  }
  return members;
}

function addMember(lowering: Lowering, node: number, kind: string, index: number, members: Members): void {
  const { fields, methods, inner } = members;
  if (CLASS_KINDS.has(kind)) inner.push(...statement(lowering, node));
  else if (kind === 'field_declaration' || kind === 'constant_declaration') fields.push(...fieldsOf(lowering, node));
  else if (kind === 'enum_constant') fields.push(constantOf(lowering, node));
  else if (kind === 'static_initializer' || kind === 'block') methods.push(initialiserOf(lowering, node, index));
  else if (METHOD_KINDS.has(kind)) methods.push(methodOf(lowering, node, index));
}

const METHOD_KINDS: ReadonlySet<string> = new Set([
  'method_declaration',
  'constructor_declaration',
  'annotation_type_element_declaration',
]);
