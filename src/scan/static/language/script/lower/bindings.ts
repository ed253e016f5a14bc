import { childBy, childrenOf, type FlatTree, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** What a function or block declares: by name the one that tells it apart from those around, null for the name itself. */
interface Scope {
  readonly outer: Scope | null;
  /** The function around a block, or the file: where `var` declares; null of these themselves. */
  readonly whole: Scope | null;
  readonly start: number;
  readonly names: Map<string, string | null>;
}

/** The variables of one file. */
interface Bindings {
  readonly scopes: readonly (Scope | null)[];
  /** Whether any variable has the name of one around it. */
  readonly shadowing: boolean;
}

/** What kinds of nodes do to names. */
const ROLES = {
  function:
    /^(?:arrow_function|generator_function|function_expression|(?:generator_)?function_declaration|method_definition|class_static_block)$/,
  block: /^(?:statement_block|for_statement|for_in_statement|catch_clause|switch_body)$/,
  named:
    /^(?:(?:generator_)?function_declaration|(?:abstract_)?class_declaration|enum_declaration|internal_module|import_alias)$/,
  names: /^(?:import_clause|import_require_clause|namespace_import|import_specifier|formal_parameters|arrow_function)$/,
  variable: /^(?:variable_declarator|for_in_statement|catch_clause)$/,
} as const;
type Role = keyof typeof ROLES;
const BITS: Readonly<Record<Role, number>> = { function: 1, block: 2, named: 4, names: 8, variable: 16 };
const ROLE_NAMES = ['function', 'block', 'named', 'names', 'variable'] as const;

const knownRoles = new WeakMap<readonly string[], Uint8Array>();

/** By kind of node its roles as bits: a file has far more nodes than a grammar has kinds. */
function rolesOf({ kindNames }: FlatTree): Uint8Array {
  const found = knownRoles.get(kindNames);
  if (found !== undefined) return found;
  const made = Uint8Array.from(kindNames, (kind) =>
    ROLE_NAMES.reduce((bits, role) => (ROLES[role].test(kind) ? bits | BITS[role] : bits), 0),
  );
  knownRoles.set(kindNames, made);
  return made;
}

/** Scopes further out are not asked: what lies deeper is not read either. */
const MOST_AROUND = 300;

const known = new WeakMap<FlatTree, Bindings>();

/**
 * The name of the variable that an identifier means. One that has the name of another in a scope around it is `x@120`
 * (with where its scope begins): an assignment does not say whether it declares, so the name must.
 */
export function variableName(tree: FlatTree, node: number): string {
  const name = textOf(tree, node);
  const bindings = known.get(tree) ?? read(tree);
  known.set(tree, bindings);
  if (!bindings.shadowing) return name;
  let scope = bindings.scopes[node] ?? null;
  for (let around = 0; scope !== null && around < MOST_AROUND; around++) {
    const found = scope.names.get(name);
    if (found !== undefined) return found ?? name;
    scope = scope.outer;
  }
  return name;
}

interface Declared {
  readonly scope: Scope;
  readonly name: string;
}

function read(tree: FlatTree): Bindings {
  const roles = rolesOf(tree);
  const scopes: (Scope | null)[] = new Array(tree.size).fill(null);
  const variables: Declared[] = [];
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parents[node] ?? NONE;
    const outer = scopes[parent] ?? null;
    const role = roles[tree.kinds[node] ?? 0] ?? 0;
    // The body of a function has the parameters' scope.
    const isBody = outer !== null && ((roles[tree.kinds[parent] ?? 0] ?? 0) & BITS.function) !== 0;
    const scope = outer !== null && isBody && role === BITS.block ? outer : scopeAt(tree, node, role, outer);
    scopes[node] = scope;
    if (role >= BITS.named) declare(tree, node, role, { scope, outer: outer ?? scope, variables });
  }
  let shadowing = false;
  for (const { scope, name } of variables) {
    if (!isAround(scope.outer, name)) continue;
    scope.names.set(name, `${name}@${scope.start}`);
    shadowing = true;
  }
  return { scopes: shadowing ? scopes : [], shadowing };
}

function scopeAt(tree: FlatTree, node: number, role: number, outer: Scope | null): Scope {
  if (outer !== null && (role & (BITS.function | BITS.block)) === 0) return outer;
  const isWhole = outer === null || (role & BITS.function) !== 0;
  const names = new Map<string, string | null>();
  return { outer, start: tree.starts[node] ?? 0, names, whole: isWhole ? null : (outer.whole ?? outer) };
}

interface Place {
  readonly scope: Scope;
  /** The scope that the node stands in; another than `scope` where it opens one. */
  readonly outer: Scope;
  readonly variables: Declared[];
}

/** Notes what a node declares. Only variables get another name: functions and classes are declared by statements. */
function declare(tree: FlatTree, node: number, role: number, { scope, outer, variables }: Place): void {
  if ((role & BITS.variable) !== 0) {
    const [pattern, into] = variableAt(tree, node, scope);
    for (const name of namesIn(tree, pattern)) {
      if (into.names.has(name)) continue;
      into.names.set(name, null);
      if (into.outer !== null) variables.push({ scope: into, name });
    }
  }
  const fixed = (pattern: number, into: Scope) => {
    for (const name of namesIn(tree, pattern)) into.names.set(name, null);
  };
  if ((role & BITS.names) !== 0) {
    const isArrow = kindOf(tree, node) === 'arrow_function';
    for (const child of isArrow ? [childBy(tree, node, 'parameter')] : childrenOf(tree, node)) fixed(child, scope);
  }
  if ((role & BITS.named) !== 0) {
    const name = childBy(tree, node, 'name');
    fixed(name === NONE ? firstOf(tree, node) : name, outer);
  }
}

/** The pattern of a declaration, and the scope that gets its variables. */
function variableAt(tree: FlatTree, node: number, scope: Scope): readonly [number, Scope] {
  const whole = scope.whole ?? scope;
  switch (kindOf(tree, node)) {
    case 'variable_declarator': {
      const isVar = kindOf(tree, tree.parents[node] ?? NONE) === 'variable_declaration';
      return [childBy(tree, node, 'name'), isVar ? whole : scope];
    }
    case 'for_in_statement': {
      const word = childBy(tree, node, 'kind');
      const left = word === NONE ? NONE : childBy(tree, node, 'left');
      return [left, word !== NONE && textOf(tree, word) === 'var' ? whole : scope];
    }
    default:
      return [childBy(tree, node, 'parameter'), scope];
  }
}

/** The identifiers that a pattern declares, without those in its defaults. */
export function identifiersIn(tree: FlatTree, pattern: number): number[] {
  const found: number[] = [];
  const open = [pattern];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === NONE) continue;
    switch (kindOf(tree, node)) {
      case 'identifier':
      case 'type_identifier':
      case 'shorthand_property_identifier_pattern':
        found.push(node);
        break;
      case 'assignment_pattern':
      case 'object_assignment_pattern':
        open.push(childBy(tree, node, 'left'));
        break;
      case 'pair_pattern':
        open.push(childBy(tree, node, 'value'));
        break;
      case 'required_parameter':
      case 'optional_parameter':
        open.push(childBy(tree, node, 'pattern'));
        break;
      case 'array_pattern':
      case 'object_pattern':
      case 'rest_pattern':
        // What is taken last stands first.
        for (const child of childrenOf(tree, node).reverse()) open.push(child);
    }
  }
  return found;
}

function namesIn(tree: FlatTree, pattern: number): string[] {
  return identifiersIn(tree, pattern).map((node) => textOf(tree, node));
}

function isAround(scope: Scope | null, name: string): boolean {
  let at = scope;
  for (let around = 0; at !== null && around < MOST_AROUND; around++) {
    if (at.names.has(name)) return true;
    at = at.outer;
  }
  return false;
}
