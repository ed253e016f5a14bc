import type { Name, TypeName } from '../../../ir/expression.js';
import type { Annotation, ClassForm, Field } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type LowerExpression,
  type Lowering,
  spanOf,
  statement,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { decorator, decoratorsOf, mark } from './annotations.js';
import { constructorFields, lowerFunction, ownName } from './functions.js';
import { propertyKey, propertyName, wordsBefore } from './names.js';
import { qualified } from './scope.js';
import { typeArguments, typeBy, typeName, typesIn } from './types.js';

/** The parts of a class while they are gathered. */
interface Parts {
  readonly index: number;
  readonly fields: Field[];
  readonly methods: number[];
  /** What runs when the class is made: its static blocks. */
  readonly blocks: Statement[];
}

/** A class that gets its name where it stands. */
export function declareClass(lowering: Lowering, node: number): Statement[] {
  return makeClass(lowering, node, ownName(lowering, node));
}

function makeClass(lowering: Lowering, node: number, name: string): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const parent = tree.parents[node] ?? NONE;
  const outer = kindOf(tree, parent) === 'export_statement' ? decoratorsOf(lowering, parent) : [];
  const empty: ClassForm = {
    name: qualified(lowering, node, name),
    bases: basesOf(lowering, node),
    annotations: [...outer, ...decoratorsOf(lowering, node)],
    fields: [],
    methods: [],
    form: 'class',
    ...span,
  };
  const parts: Parts = { index: lowering.classes.length, fields: [], methods: [], blocks: [] };
  lowering.classes.push(empty);
  membersOf(lowering, childBy(tree, node, 'body'), parts);
  lowering.classes[parts.index] = { ...empty, fields: parts.fields, methods: parts.methods };
  return [{ kind: 'declare', name, what: { class: parts.index }, ...span }, ...parts.blocks];
}

/** Types that a class extends and implements; of a mixin's call those that it is given. */
function basesOf(lowering: Lowering, node: number): TypeName[] {
  const { tree } = lowering;
  const heritage = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'class_heritage');
  if (heritage === undefined) return [];
  return childrenOf(tree, heritage).flatMap((clause) => {
    const kind = kindOf(tree, clause);
    if (kind === 'implements_clause') return typesIn(tree, clause, 'type');
    const value = kind === 'extends_clause' ? childBy(tree, clause, 'value') : clause;
    const type = typeName(tree, value);
    if (type !== null) return [{ ...type, args: typeArguments(tree, clause) }];
    const made = expression(lowering, value);
    lowering.before.push(evaluate(made));
    const given = made.kind === 'call' ? made.args : [];
    return given.flatMap((each) => (each.value.kind === 'name' ? [{ name: each.value.name, args: [] }] : []));
  });
}

/** Reads a class's body; TypeScript's decorators of methods stand before them as siblings. */
function membersOf(lowering: Lowering, body: number, parts: Parts): void {
  const { tree } = lowering;
  let decorators: Annotation[] = [];
  for (const child of body === NONE ? [] : childrenOf(tree, body)) {
    const kind = kindOf(tree, child);
    if (kind === 'decorator') {
      decorators.push(decorator(lowering, child));
      continue;
    }
    if (kind === 'method_definition' || kind === 'abstract_method_signature') {
      method(lowering, child, [...decorators, ...decoratorsOf(lowering, child)], parts);
    } else if (kind === 'public_field_definition' || kind === 'field_definition') {
      field(lowering, child, [...decorators, ...decoratorsOf(lowering, child)], parts);
    } else if (kind === 'class_static_block') {
      parts.blocks.push(...statement(lowering, childBy(tree, child, 'body')));
    } else if (kind === 'ERROR') parts.blocks.push(...statement(lowering, child));
    decorators = [];
  }
}

function memberName(lowering: Lowering, node: number): string {
  const name = propertyName(lowering, node);
  if (name === null) lowering.before.push(evaluate(propertyKey(lowering, node)));
  return name ?? '';
}

function method(lowering: Lowering, node: number, annotations: Annotation[], parts: Parts): void {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, 'name');
  const words = wordsBefore(lowering, node, nameNode);
  const accessor = /\b(get|set)\s*$/.exec(words)?.[1];
  if (accessor !== undefined) annotations.push(mark(accessor, spanOf(lowering, nameNode)));
  const abstract = kindOf(tree, node) === 'abstract_method_signature';
  if (abstract) annotations.push(mark('abstract', spanOf(lowering, nameNode)));
  const name = memberName(lowering, nameNode);
  const isStatic = /\bstatic\b/.test(words);
  const index = lowerFunction(lowering, node, { name, class: parts.index, static: isStatic, annotations });
  parts.methods.push(index);
  const made = lowering.functions[index];
  if (made === undefined) return;
  if (abstract) lowering.functions[index] = { ...made, body: [unknownResult(lowering, node)] };
  if (name === 'constructor' && !isStatic) parts.fields.push(...constructorFields(lowering, node, made));
}

/** What comes of a method that others write is not known. */
function unknownResult(lowering: Lowering, node: number): Statement {
  const span = spanOf(lowering, node);
  return { kind: 'return', value: { kind: 'opaque', inside: [], ...span }, ...span };
}

/** An arrow function in a field runs on the object, as a method does. */
function field(lowering: Lowering, node: number, annotations: Annotation[], parts: Parts): void {
  const { tree } = lowering;
  const typed = childBy(tree, node, 'name');
  const nameNode = typed === NONE ? childBy(tree, node, 'property') : typed;
  const valueNode = childBy(tree, node, 'value');
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const isStatic = /\bstatic\b/.test(wordsBefore(lowering, node, nameNode));
  if (value?.kind === 'lambda') {
    const made = lowering.functions[value.index];
    if (made !== undefined) lowering.functions[value.index] = { ...made, class: parts.index, static: isStatic };
  }
  parts.fields.push({
    name: memberName(lowering, nameNode),
    type: typeBy(lowering, node),
    static: isStatic,
    annotations,
    value,
    ...spanOf(lowering, node),
  });
}

/** A class in the middle of an expression: declared before the statement, by the name that it gets. */
function classExpression(lowering: Lowering, node: number): Name {
  const span = spanOf(lowering, node);
  const name = ownName(lowering, node) || givenName(lowering, node) || `class@${span.start}`;
  const made = makeClass(lowering, node, name);
  lowering.before.push(...made);
  return { kind: 'name', name, ...span };
}

/** The name that a class without one takes from what it is assigned to (ECMA-262 § 8.4.5). */
function givenName({ tree }: Lowering, node: number): string {
  const parent = tree.parents[node] ?? NONE;
  const kind = kindOf(tree, parent);
  if (kind === 'export_statement') return 'default';
  const name = kind === 'variable_declarator' ? firstOf(tree, parent) : NONE;
  return kindOf(tree, name) === 'identifier' ? textOf(tree, name) : '';
}

export const CLASSES: Readonly<Record<string, LowerExpression>> = { class: classExpression };
