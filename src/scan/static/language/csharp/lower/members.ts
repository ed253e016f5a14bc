import type { Expression } from '../../../ir/expression.js';
import type { Annotation, ClassForm, Field, Parameter } from '../../../ir/module.js';
import { evaluate, expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { constructorCall } from './constructor-call.js';
import { addFunction, annotationsOf, bodyOf, hasModifier, isVoid, parametersOf } from './functions.js';
import { identifier, typeAt } from './names.js';
import { loneValueOrNull } from './parts.js';

/** What a type is gathered into. */
export interface Members {
  readonly class: number;
  readonly form: ClassForm['form'];
  /** What marks its public methods for a framework: the attributes and base types of the type. */
  readonly marks: readonly Annotation[];
  readonly fields: Field[];
  readonly methods: number[];
  /** Nodes of the types inside it. */
  readonly nested: number[];
}

type AddMember = (lowering: Lowering, node: number, members: Members) => void;

const MEMBERS: Readonly<Record<string, AddMember>> = {
  field_declaration: addFields,
  event_field_declaration: addFields,
  property_declaration: addProperty,
  event_declaration: addProperty,
  indexer_declaration: addIndexer,
  method_declaration: (lowering, node, members) => addMethod(lowering, node, members, nameIn(lowering, node)),
  operator_declaration: (lowering, node, members) => addMethod(lowering, node, members, 'operator'),
  conversion_operator_declaration: (lowering, node, members) => addMethod(lowering, node, members, 'operator'),
  destructor_declaration: (lowering, node, members) => addMethod(lowering, node, members, 'Finalize'),
  constructor_declaration: addConstructor,
  class_declaration: addNested,
  record_declaration: addNested,
  struct_declaration: addNested,
  interface_declaration: addNested,
  enum_declaration: addNested,
};

/** Parts that the preprocessor or the grammar wraps around members. */
const DEEPEST_WRAPPER = 20;

/** All members of a body; those of both sides of an `#if` too, since which one is compiled is unknown. */
export function addMembers(lowering: Lowering, body: number, members: Members, depth = 0): void {
  const { tree } = lowering;
  if (depth > DEEPEST_WRAPPER) return;
  for (const child of childrenOf(tree, body)) {
    const kind = kindOf(tree, child);
    const add = MEMBERS[kind];
    if (add !== undefined) add(lowering, child, members);
    else if (kind.startsWith('preproc_') || kind === 'ERROR') addMembers(lowering, child, members, depth + 1);
  }
}

function nameIn({ tree }: Lowering, node: number): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? '' : identifier(textOf(tree, name));
}

function addNested(_lowering: Lowering, node: number, members: Members): void {
  members.nested.push(node);
}

function isStatic(lowering: Lowering, node: number): boolean {
  return hasModifier(lowering, node, 'static') || hasModifier(lowering, node, 'const');
}

function addFields(lowering: Lowering, node: number, members: Members): void {
  const { tree } = lowering;
  const declaration = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'variable_declaration');
  if (declaration === undefined) return;
  const type = typeAt(lowering, childBy(tree, declaration, 'type'));
  const annotations = annotationsOf(lowering, node);
  for (const declarator of childrenOf(tree, declaration)) {
    if (kindOf(tree, declarator) !== 'variable_declarator') continue;
    members.fields.push({
      name: nameIn(lowering, declarator),
      type,
      static: isStatic(lowering, node),
      annotations,
      value: loneValueOrNull(lowering, declarator),
      ...spanOf(lowering, declarator),
    });
  }
}

/** A property is a field, of the value that a single expression gives it; its accessors are methods. */
function addProperty(lowering: Lowering, node: number, members: Members): void {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  const isComputed = value !== NONE && kindOf(tree, value) === 'arrow_expression_clause';
  members.fields.push({
    name: nameIn(lowering, node),
    type: typeAt(lowering, childBy(tree, node, 'type')),
    static: isStatic(lowering, node),
    annotations: annotationsOf(lowering, node),
    value: value === NONE || isComputed ? computed(lowering, node) : expression(lowering, value),
    ...spanOf(lowering, node),
  });
  addAccessors(lowering, node, members, nameIn(lowering, node), []);
}

/** The expression that a property gives when it is asked: `=> a`, `get => a`, `get { return a; }`; null for more than that. */
function computed(lowering: Lowering, node: number): Expression | null {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  if (value !== NONE) return loneValueOrNull(lowering, value);
  const accessors = childBy(tree, node, 'accessors');
  const getter =
    accessors === NONE ? undefined : childrenOf(tree, accessors).find((at) => nameIn(lowering, at) === 'get');
  const body = getter === undefined ? NONE : childBy(tree, getter, 'body');
  if (body === NONE) return null;
  if (kindOf(tree, body) === 'arrow_expression_clause') return loneValueOrNull(lowering, body);
  const [only = NONE, ...more] = childrenOf(tree, body);
  const returns = only !== NONE && more.length === 0 && kindOf(tree, only) === 'return_statement';
  return returns ? loneValueOrNull(lowering, only) : null;
}

/** `this[T key]`: methods for the property `Item`, as the runtime names it. */
function addIndexer(lowering: Lowering, node: number, members: Members): void {
  const parameters = parametersOf(lowering, childBy(lowering.tree, node, 'parameters'));
  addAccessors(lowering, node, members, 'Item', parameters);
}

function addAccessors(
  lowering: Lowering,
  node: number,
  members: Members,
  name: string,
  parameters: readonly Parameter[],
): void {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, 'type'));
  const getter = `get_${name}`;
  const facts = { class: members.class, static: isStatic(lowering, node), annotations: [], returns: type, scope: node };
  const value = childBy(tree, node, 'value');
  if (value !== NONE && kindOf(tree, value) === 'arrow_expression_clause') {
    const body = () => bodyOf(lowering, value, true);
    members.methods.push(addFunction(lowering, value, { ...facts, name: getter, parameters }, body));
  }
  const accessors = childBy(tree, node, 'accessors');
  for (const accessor of accessors === NONE ? [] : childrenOf(tree, accessors)) {
    const body = childBy(tree, accessor, 'body');
    if (body === NONE) continue;
    const word = nameIn(lowering, accessor);
    const gives = word === 'get';
    const given = gives ? parameters : [...parameters, valueParameter(lowering, accessor, type)];
    const called = gives ? getter : `${word === 'init' ? 'set' : word}_${name}`;
    const made = { ...facts, name: called, parameters: given, returns: gives ? type : null };
    members.methods.push(addFunction(lowering, accessor, made, () => bodyOf(lowering, body, gives)));
  }
}

/** What `set`, `init`, `add` and `remove` get. */
function valueParameter(lowering: Lowering, node: number, type: Parameter['type']): Parameter {
  const span = spanOf(lowering, node);
  const target = { kind: 'name', name: 'value', ...span } as const;
  return { target, type, annotations: [], otherwise: null, rest: 'no', ...span };
}

/** A method; of a class only one that has a body: what an `abstract` or `extern` one does, nobody knows. */
function addMethod(lowering: Lowering, node: number, members: Members, name: string): void {
  const { tree } = lowering;
  const body = childBy(tree, node, 'body');
  if (body === NONE && members.form !== 'interface') return;
  const written = childBy(tree, node, 'returns');
  const type = written === NONE ? childBy(tree, node, 'type') : written;
  const facts = {
    name,
    class: members.class,
    static: isStatic(lowering, node),
    parameters: parametersOf(lowering, childBy(tree, node, 'parameters')),
    annotations: methodAnnotations(lowering, node, members),
    returns: typeAt(lowering, type),
  };
  members.methods.push(addFunction(lowering, node, facts, () => bodyOf(lowering, body, !isVoid(lowering, type))));
}

/** The attributes of a method; of a public one, the marks of its type behind them. */
function methodAnnotations(lowering: Lowering, node: number, members: Members): readonly Annotation[] {
  const own = annotationsOf(lowering, node);
  const isOpen = hasModifier(lowering, node, 'public') && !hasModifier(lowering, node, 'static');
  const isOut = own.some(({ callee }) => callee.kind === 'name' && callee.name === 'NonAction');
  return isOpen && !isOut ? [...own, ...members.marks] : own;
}

/** A constructor; the one of the type itself bears the runtime's name for it. */
function addConstructor(lowering: Lowering, node: number, members: Members): void {
  const { tree } = lowering;
  const static_ = isStatic(lowering, node);
  const facts = {
    name: static_ ? '.cctor' : 'constructor',
    class: members.class,
    static: static_,
    parameters: parametersOf(lowering, childBy(tree, node, 'parameters')),
    annotations: annotationsOf(lowering, node),
    returns: null,
  };
  const first = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'constructor_initializer');
  const index = addFunction(lowering, node, facts, () => [
    ...(first === undefined ? [] : [evaluate(initialCall(lowering, first))]),
    ...bodyOf(lowering, childBy(tree, node, 'body'), false),
  ]);
  members.methods.push(index);
}

function initialCall(lowering: Lowering, node: number) {
  const { tree } = lowering;
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'argument_list') ?? NONE;
  const head = tree.text.slice(tree.starts[node], list === NONE ? tree.ends[node] : tree.starts[list]);
  return constructorCall(lowering, list, /\bthis\s*$/.test(head.slice(-60)) ? 'this' : 'super');
}
