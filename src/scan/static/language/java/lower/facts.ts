import { childBy, childrenBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** What the names in a file are decided by before its code is read. */
export interface FileFacts {
  /** Facts of each class that has a name, by its node. */
  readonly classes: ReadonlyMap<number, ClassFacts>;
  /** The same by full name, without those inside functions. */
  readonly byName: ReadonlyMap<string, ClassFacts>;
  /** Names of parameters and variables anywhere in the file. */
  readonly locals: ReadonlySet<string>;
}

export interface ClassFacts {
  /** With the classes around: `Outer.Inner`. */
  readonly name: string;
  readonly fields: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  /** Of a record, its components in order. */
  readonly components: readonly string[];
}

export const CLASS_KINDS: ReadonlySet<string> = new Set([
  'class_declaration',
  'interface_declaration',
  'enum_declaration',
  'record_declaration',
  'annotation_type_declaration',
]);

const LOCAL_KINDS: ReadonlySet<string> = new Set([
  'formal_parameter',
  'catch_formal_parameter',
  'enhanced_for_statement',
  'resource',
  'instanceof_expression',
]);

/** Between a class and the one around it stand at most its body and, of an enum, the part for declarations. */
const STEPS = 3;

/** Looks at each node once, parents first. */
export function factsOf(tree: FlatTree): FileFacts {
  const classes = new Map<number, ClassFacts>();
  const byName = new Map<string, ClassFacts>();
  const locals = new Set<string>();
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (CLASS_KINDS.has(kind)) {
      const outer = classAround(tree, node);
      const around = classes.get(outer)?.name;
      const name = nameIn(tree, node);
      const facts = classFactsOf(tree, node, around === undefined ? name : `${around}.${name}`);
      classes.set(node, facts);
      if (outer !== NONE || tree.parents[node] === 0) byName.set(facts.name, facts);
    } else {
      addLocals(tree, node, kind, locals);
    }
  }
  return { classes, byName, locals };
}

function classAround(tree: FlatTree, node: number): number {
  let at = tree.parents[node] ?? NONE;
  for (let step = 0; step < STEPS && at !== NONE; step++) {
    const kind = kindOf(tree, at);
    if (CLASS_KINDS.has(kind)) return at;
    if (!kind.endsWith('_body') && kind !== 'enum_body_declarations') return NONE;
    at = tree.parents[at] ?? NONE;
  }
  return NONE;
}

/** Facts of a class by its node, whose body may be that of an anonymous one. */
export function classFactsOf(tree: FlatTree, node: number, name: string): ClassFacts {
  const body = childBy(tree, node, 'body');
  return membersOf(tree, body === NONE ? node : body, name, componentsOf(tree, node));
}

export function membersOf(tree: FlatTree, body: number, name: string, components: readonly string[]): ClassFacts {
  const fields = new Set<string>(components);
  const methods = new Set<string>(components);
  for (const member of childrenOf(tree, body)) {
    if (kindOf(tree, member) === 'enum_body_declarations') addMembers(tree, member, fields, methods);
  }
  addMembers(tree, body, fields, methods);
  return { name, fields, methods, components };
}

function addMembers(tree: FlatTree, body: number, fields: Set<string>, methods: Set<string>): void {
  for (const member of childrenOf(tree, body)) {
    const kind = kindOf(tree, member);
    if (kind === 'field_declaration' || kind === 'constant_declaration') {
      for (const declarator of childrenBy(tree, member, 'declarator')) fields.add(nameIn(tree, declarator));
    } else if (kind === 'enum_constant') {
      fields.add(nameIn(tree, member));
    } else if (kind === 'method_declaration') {
      methods.add(nameIn(tree, member));
    }
  }
}

function componentsOf(tree: FlatTree, node: number): readonly string[] {
  if (kindOf(tree, node) !== 'record_declaration') return [];
  return childrenOf(tree, childBy(tree, node, 'parameters')).map((parameter) => nameIn(tree, parameter));
}

function nameIn(tree: FlatTree, node: number): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? '' : textOf(tree, name);
}

function addLocals(tree: FlatTree, node: number, kind: string, locals: Set<string>): void {
  if (LOCAL_KINDS.has(kind)) {
    locals.add(nameIn(tree, node));
  } else if (kind === 'variable_declarator') {
    const holder = kindOf(tree, tree.parents[node] ?? NONE);
    if (holder === 'local_variable_declaration' || holder === 'spread_parameter') locals.add(nameIn(tree, node));
  } else if (kind === 'identifier') {
    const parent = tree.parents[node] ?? NONE;
    const holder = kindOf(tree, parent);
    if (holder === 'inferred_parameters' || holder === 'type_pattern' || holder === 'record_pattern_component') {
      locals.add(textOf(tree, node));
    } else if (holder === 'lambda_expression' && childBy(tree, parent, 'parameters') === node) {
      locals.add(textOf(tree, node));
    }
  }
}
