import type { Expression, TypeName } from '../../../ir/expression.js';
import type { Annotation, ClassForm, Field, FunctionForm, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, reserveFunction, spanOf, statementsIn } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { argumentsOf, symbol } from './calls.js';
import { anonymousName, symbolName, typeOf } from './names.js';
import { target } from './targets.js';

/** A function or method; its place among the functions of the file. */
function functionForm(lowering: Lowering, node: number, owner: number | null): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const nameNode = childBy(tree, node, 'name');
  const name = nameNode === NONE ? '' : textOf(tree, nameNode);
  const list = childBy(tree, node, 'parameters');
  const parameters = list === NONE ? [] : childrenOf(tree, list);
  const body = childBy(tree, node, 'body');
  lowering.functions[index] = {
    ...spanOf(lowering, node),
    name: owner !== null && name.toLowerCase() === '__construct' ? 'constructor' : name,
    class: owner,
    static: childrenOf(tree, node).some((child) => kindOf(tree, child) === 'static_modifier'),
    parameters: parameters.flatMap((at) => parameter(lowering, at)),
    annotations: annotations(lowering, node),
    returns: typeOf(lowering, childBy(tree, node, 'return_type')),
    body: [...promotions(lowering, parameters), ...bodyOf(lowering, body)],
  } satisfies FunctionForm;
  return index;
}

function bodyOf(lowering: Lowering, body: number): Statement[] {
  if (body === NONE) return [];
  if (kindOf(lowering.tree, body) === 'compound_statement') return statementsIn(lowering, body);
  const value = expression(lowering, body);
  return [{ kind: 'return', value, start: value.start, end: value.end }];
}

function parameter(lowering: Lowering, node: number): Parameter[] {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  if (name === NONE) return [];
  const value = childBy(tree, node, 'default_value');
  return [
    {
      target: target(lowering, name),
      type: typeOf(lowering, childBy(tree, node, 'type')),
      annotations: annotations(lowering, node),
      otherwise: value === NONE ? null : expression(lowering, value),
      rest: kindOf(tree, node) === 'variadic_parameter' ? 'list' : 'no',
      ...spanOf(lowering, node),
    },
  ];
}

/** Parameters of a constructor that are fields too: `$this->x = $x` for each. */
function promotions(lowering: Lowering, parameters: readonly number[]): Statement[] {
  return promoted(lowering, parameters).map((node): Statement => {
    const span = spanOf(lowering, node);
    const name = childBy(lowering.tree, node, 'name');
    const object = { kind: 'name', name: 'this', ...span } as const;
    const into = { kind: 'member', object, name: textOf(lowering.tree, name).replace(/^[&$]+/, ''), ...span } as const;
    return { kind: 'assign', target: into, type: null, value: expression(lowering, name), ...span };
  });
}

function promoted({ tree }: Lowering, parameters: readonly number[]): number[] {
  return parameters.filter(
    (node) => kindOf(tree, node) === 'property_promotion_parameter' && childBy(tree, node, 'name') !== NONE,
  );
}

/** `#[A('x')]` before a declaration. */
function annotations(lowering: Lowering, node: number): Annotation[] {
  const { tree } = lowering;
  const list = childBy(tree, node, 'attributes');
  if (list === NONE) return [];
  const attributes = childrenOf(tree, list).flatMap((group) => childrenOf(tree, group));
  return attributes.flatMap((attribute) => {
    const [name] = childrenOf(tree, attribute);
    if (name === undefined || kindOf(tree, attribute) !== 'attribute') return [];
    const args = argumentsOf(lowering, childBy(tree, attribute, 'parameters'));
    return [{ callee: symbol(lowering, name), args, ...spanOf(lowering, attribute) }];
  });
}

export function lambda(lowering: Lowering, node: number): Expression {
  return { kind: 'lambda', index: functionForm(lowering, node, null), ...spanOf(lowering, node) };
}

export function declareFunction(lowering: Lowering, node: number): Statement[] {
  const index = functionForm(lowering, node, null);
  return [
    {
      kind: 'declare',
      name: lowering.functions[index]?.name ?? '',
      what: { function: index },
      ...spanOf(lowering, node),
    },
  ];
}

export function declareClass(lowering: Lowering, node: number): Statement[] {
  const name = childBy(lowering.tree, node, 'name');
  if (name === NONE) return statementsIn(lowering, node);
  const text = textOf(lowering.tree, name);
  const index = classForm(lowering, node, text);
  return [{ kind: 'declare', name: text, what: { class: index }, ...spanOf(lowering, node) }];
}

/** `new class(…) { … }`: a class under a name that no source can write; `lowerPhp` declares it at the top. */
export function anonymousClass(lowering: Lowering, node: number, body: number): Expression {
  const { tree } = lowering;
  const name = anonymousName(tree.starts[body] ?? 0);
  classForm(lowering, body, name);
  const list = childrenOf(tree, body).find((child) => kindOf(tree, child) === 'arguments') ?? NONE;
  const span = spanOf(lowering, node);
  const args = argumentsOf(lowering, list);
  return { kind: 'call', callee: { kind: 'name', name, ...span }, args, form: 'new', ...span };
}

const FORMS: Readonly<Record<string, ClassForm['form']>> = {
  interface_declaration: 'interface',
  enum_declaration: 'enum',
};

function classForm(lowering: Lowering, node: number, name: string): number {
  const { tree } = lowering;
  const index = lowering.classes.length;
  const form = FORMS[kindOf(tree, node)] ?? 'class';
  const empty: ClassForm = {
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form,
    ...spanOf(lowering, node),
  };
  lowering.classes.push(empty);
  const body = childBy(tree, node, 'body');
  const members = body === NONE ? [] : membersOf(lowering, body);
  const methods = members.filter((member) => kindOf(tree, member) === 'method_declaration');
  lowering.classes[index] = {
    ...empty,
    bases: [...bases(lowering, childrenOf(tree, node)), ...bases(lowering, members)],
    annotations: annotations(lowering, node),
    fields: [...members.flatMap((member) => fields(lowering, member, form)), ...promotedFields(lowering, methods)],
    methods: [
      ...methods.map((method) => functionForm(lowering, method, index)),
      ...members.flatMap((member) => hooks(lowering, member, index)),
    ],
  };
  return index;
}

/** Members, also those that stand where the grammar lost its way. */
function membersOf({ tree }: Lowering, body: number): number[] {
  return childrenOf(tree, body).flatMap((child) =>
    kindOf(tree, child) === 'ERROR' ? childrenOf(tree, child) : [child],
  );
}

/** What a class extends and implements, and the traits that it uses: their methods are its own. */
function bases(lowering: Lowering, nodes: readonly number[]): TypeName[] {
  const { tree } = lowering;
  return nodes
    .filter((node) => /^(?:base_clause|class_interface_clause|use_declaration)$/.test(kindOf(tree, node)))
    .flatMap((clause) => childrenOf(tree, clause))
    .filter((node) => /^(?:name|qualified_name|relative_name)$/.test(kindOf(tree, node)))
    .map((node) => ({ name: symbolName(lowering, node), args: [] }));
}

function fields(lowering: Lowering, member: number, form: ClassForm['form']): Field[] {
  const { tree } = lowering;
  const kind = kindOf(tree, member);
  if (kind === 'enum_case') return [field(lowering, member, member, form === 'enum')];
  if (kind !== 'property_declaration' && kind !== 'const_declaration') return [];
  const isStatic =
    kind === 'const_declaration' || childrenOf(tree, member).some((at) => kindOf(tree, at) === 'static_modifier');
  return childrenOf(tree, member)
    .filter((child) => /^(?:property|const)_element$/.test(kindOf(tree, child)))
    .map((element) => field(lowering, member, element, isStatic));
}

function field(lowering: Lowering, member: number, element: number, isStatic: boolean): Field {
  const { tree } = lowering;
  const [first = NONE, second = NONE] = childrenOf(tree, element);
  const named = childBy(tree, element, 'name');
  const given = childBy(tree, element, 'default_value');
  const constant = kindOf(tree, element) === 'const_element' ? second : childBy(tree, element, 'value');
  const value = given === NONE ? constant : given;
  return {
    name: textOf(tree, named === NONE ? first : named).replace(/^\$/, ''),
    type: typeOf(lowering, childBy(tree, member, 'type')),
    static: isStatic,
    annotations: annotations(lowering, member),
    value: value === NONE ? null : expression(lowering, value),
    ...spanOf(lowering, element),
  };
}

function promotedFields(lowering: Lowering, methods: readonly number[]): Field[] {
  const { tree } = lowering;
  const parameters = methods.flatMap((method) => {
    const list = childBy(tree, method, 'parameters');
    return list === NONE ? [] : promoted(lowering, childrenOf(tree, list));
  });
  return parameters.map((node) => ({ ...field(lowering, node, node, false), value: null }));
}

/** Bodies of `get` and `set` of a property, as methods that nothing calls by name. */
function hooks(lowering: Lowering, member: number, owner: number): number[] {
  const { tree } = lowering;
  return childrenOf(tree, member)
    .flatMap((element) => [element, ...childrenOf(tree, element)])
    .filter((child) => kindOf(tree, child) === 'property_hook_list')
    .flatMap((list) => childrenOf(tree, list))
    .map((hook) => {
      const index = reserveFunction(lowering, hook);
      const empty = lowering.functions[index];
      const body = bodyOf(lowering, childBy(tree, hook, 'body'));
      if (empty !== undefined) lowering.functions[index] = { ...empty, name: 'property-hook', class: owner, body };
      return index;
    });
}
