import type { TypeName } from '../../../ir/expression.js';
import type { ClassForm, Module } from '../../../ir/module.js';
import type { Span } from '../../../ir/span.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, type LoweringTable, type LowerStatement, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { declareVariables, partsOf } from './assignments.js';
import { lowerFunction } from './functions.js';
import { importSpec } from './imports.js';
import { declareName, stateOf } from './scope.js';
import { structParts, typeName } from './types.js';

/** The whole file: types first, since methods may stand before theirs, and all names are seen everywhere. */
const sourceFile: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const of = (...kinds: string[]) => children.filter((child) => kinds.includes(kindOf(tree, child)));
  const run = (nodes: readonly number[]) => nodes.flatMap((child) => [...statement(lowering, child)]);
  const first = run(of('package_clause', 'import_declaration'));
  for (const declaration of of('type_declaration')) reserveTypes(lowering, declaration);
  const functions = of('function_declaration');
  for (const at of functions) declareName(lowering, textOf(tree, childBy(tree, at, 'name')));
  const variables = of('var_declaration', 'const_declaration');
  for (const at of variables.flatMap((each) => specsOf(lowering, each))) {
    for (const name of childrenBy(tree, at, 'name'))
      if (kindOf(tree, name) === 'identifier') declareName(lowering, textOf(tree, name));
  }
  const types = of('type_declaration');
  const known = new Set([...of('package_clause', 'import_declaration'), ...types, ...variables]);
  const rest = children.filter((child) => !known.has(child));
  return [...first, ...run(types), ...run(variables), ...run(rest)];
};

/** The specs of a `var`, `const` or `type` declaration, grouped or not. */
function specsOf({ tree }: Lowering, node: number): number[] {
  return childrenOf(tree, node).flatMap((child) =>
    kindOf(tree, child) === 'var_spec_list' ? childrenOf(tree, child) : [child],
  );
}

const packageClause: LowerStatement = (lowering, node) => {
  lowering.package = textOf(lowering.tree, firstOf(lowering.tree, node));
  return [];
};

const functionDeclaration: LowerStatement = (lowering, node) => {
  const name = textOf(lowering.tree, childBy(lowering.tree, node, 'name'));
  const index = lowerFunction(lowering, node, { name, class: null, receiver: null });
  return [{ kind: 'declare', name, what: { function: index }, ...spanOf(lowering, node) }];
};

/** A method belongs to the type of its receiver, which may be declared in another file of the package. */
const methodDeclaration: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const receiver = firstOf(tree, childBy(tree, node, 'receiver'));
  const type = typeName(lowering, receiver === NONE ? NONE : childBy(tree, receiver, 'type'));
  const name = textOf(tree, childBy(tree, node, 'name'));
  const called = receiver === NONE ? NONE : childBy(tree, receiver, 'name');
  const isNew = !stateOf(lowering).types.has(type.name);
  const at = classNamed(lowering, type.name, spanOf(lowering, node));
  const receiverName = called === NONE ? null : textOf(tree, called);
  const index = lowerFunction(lowering, node, {
    name,
    class: at,
    receiver: receiverName === '_' ? null : receiverName,
  });
  change(lowering, at, (form) => ({ ...form, methods: [...form.methods, index] }));
  return isNew ? [declareClass(lowering, at)] : [];
};

function emptyClass(name: string, span: Span): ClassForm {
  return {
    start: span.start,
    end: span.end,
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form: 'struct',
  };
}

/** The class of a type at the file's top, made when it is first asked for. */
function classNamed(lowering: Lowering, name: string, span: Span): number {
  const { types } = stateOf(lowering);
  const known = types.get(name);
  if (known !== undefined) return known.class;
  lowering.classes.push(emptyClass(name, span));
  const made = { class: lowering.classes.length - 1, underlying: null };
  types.set(name, made);
  return made.class;
}

function change(lowering: Lowering, index: number, by: (form: ClassForm) => ClassForm): void {
  const form = lowering.classes[index];
  if (form !== undefined) lowering.classes[index] = by(form);
}

function declareClass(lowering: Lowering, index: number): Statement {
  const { name = '', start = 0, end = 0 } = lowering.classes[index] ?? {};
  return { kind: 'declare', name, what: { class: index }, start, end };
}

function reserveTypes(lowering: Lowering, declaration: number): void {
  const { tree } = lowering;
  for (const spec of childrenOf(tree, declaration)) {
    const name = textOf(tree, childBy(tree, spec, 'name'));
    const at = classNamed(lowering, name, spanOf(lowering, spec));
    stateOf(lowering).types.set(name, { class: at, underlying: childBy(tree, spec, 'type') });
    declareName(lowering, name);
  }
}

/** `type T …`: a struct with its fields, an interface with its methods; any other type has what it stands for as base. */
const typeSpec: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, 'name');
  const type = childBy(tree, node, 'type');
  if (nameNode === NONE || type === NONE) return [];
  const name = textOf(tree, nameNode);
  const at = ownClass(lowering, name, node, type);
  const kind = kindOf(tree, type);
  if (kind === 'struct_type') {
    const { fields, bases } = structParts(lowering, type);
    change(lowering, at, (form) => ({ ...form, fields, bases }));
  } else if (kind === 'interface_type') {
    interfaceOf(lowering, type, at);
  } else {
    const base = typeName(lowering, type);
    change(lowering, at, (form) => ({ ...form, bases: [base] }));
  }
  return [declareClass(lowering, at)];
};

/** The class of a type: a type within a function has one of its own, whatever else is called like it. */
function ownClass(lowering: Lowering, name: string, node: number, type: number): number {
  const { types, blocks } = stateOf(lowering);
  const known = types.get(name);
  if (known !== undefined && blocks.length === 1) return known.class;
  const made = { class: lowering.classes.length, underlying: type };
  lowering.classes.push(emptyClass(name, spanOf(lowering, node)));
  if (known === undefined) types.set(name, made);
  return made.class;
}

/** An interface's methods have no body; what it embeds are its bases. */
function interfaceOf(lowering: Lowering, node: number, index: number): void {
  const { tree } = lowering;
  const bases: TypeName[] = [];
  const methods: number[] = [];
  for (const element of childrenOf(tree, node)) {
    if (kindOf(tree, element) === 'method_elem') {
      const name = textOf(tree, childBy(tree, element, 'name'));
      methods.push(lowerFunction(lowering, element, { name, class: index, receiver: null }));
    } else if (kindOf(tree, element) === 'type_elem' && childrenOf(tree, element).length === 1) {
      bases.push(typeName(lowering, element));
    }
  }
  change(lowering, index, (form) => ({ ...form, form: 'interface', bases, methods: [...methods, ...form.methods] }));
}

const variables: LowerStatement = (lowering, node) =>
  specsOf(lowering, node).flatMap((spec) => {
    const names = childrenBy(lowering.tree, spec, 'name').filter((at) => kindOf(lowering.tree, at) === 'identifier');
    const right = partsOf(lowering, childBy(lowering.tree, spec, 'value'));
    return declareVariables(lowering, names, childBy(lowering.tree, spec, 'type'), right, spanOf(lowering, spec));
  });

/** What is said again for each constant of a group must be short. */
const LONGEST_REPEATED = 200;

/** `const ( A = iota; B )`: where nothing is said, what was said before is said again with the next `iota`. */
const constants: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const state = stateOf(lowering);
  let last: { readonly value: number; readonly type: number } = { value: NONE, type: NONE };
  const statements = specsOf(lowering, node).flatMap((spec, place) => {
    const names = childrenBy(tree, spec, 'name').filter((at) => kindOf(tree, at) === 'identifier');
    const value = childBy(tree, spec, 'value');
    const span = spanOf(lowering, spec);
    if (value !== NONE) last = { value, type: childBy(tree, spec, 'type') };
    const repeated = value === NONE;
    const long = (tree.ends[last.value] ?? 0) - (tree.starts[last.value] ?? 0) > LONGEST_REPEATED;
    state.iota = place;
    return declareVariables(lowering, names, last.type, repeated && long ? [] : partsOf(lowering, last.value), span);
  });
  state.iota = 0;
  return statements;
};

/** Structs without a name are declared at the file's top, where every function sees them. */
export function withHidden(module: Module): Module {
  const [file, ...functions] = module.functions;
  if (file === undefined) return module;
  const hidden = module.classes.flatMap(({ name, start, end }, index): Statement[] =>
    name.startsWith('struct@') ? [{ kind: 'declare', name, what: { class: index }, start, end }] : [],
  );
  if (hidden.length === 0) return module;
  return { ...module, functions: [{ ...file, body: [...hidden, ...file.body] }, ...functions] };
}

export const DECLARATIONS: LoweringTable['statements'] = {
  source_file: sourceFile,
  package_clause: packageClause,
  import_spec: importSpec,
  function_declaration: functionDeclaration,
  method_declaration: methodDeclaration,
  type_spec: typeSpec,
  type_alias: typeSpec,
  var_declaration: variables,
  const_declaration: constants,
};
