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

const FUNCTION =
  /^(?:arrow_function|(?:generator_)?function(?:_expression|_declaration)?|generator_function_declaration|method_definition|class_static_block)$/;
const BLOCK = /^(?:statement_block|for_statement|for_in_statement|catch_clause|switch_body)$/;
const NAMED =
  /^(?:(?:generator_)?function_declaration|(?:abstract_)?class_declaration|enum_declaration|internal_module|import_alias)$/;
const IMPORT = /^(?:import_clause|import_require_clause|namespace_import|import_specifier)$/;
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

/** The name as the source writes it. */
export function writtenName(name: string): string {
  const mark = name.indexOf('@');
  return mark === -1 ? name : name.slice(0, mark);
}

interface Declared {
  readonly scope: Scope;
  readonly name: string;
}

function read(tree: FlatTree): Bindings {
  const scopes: (Scope | null)[] = new Array(tree.size).fill(null);
  const variables: Declared[] = [];
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parents[node] ?? NONE;
    const outer = parent === NONE ? null : (scopes[parent] ?? null);
    const scope = scopeAt(tree, node, outer);
    scopes[node] = scope;
    declare(tree, node, scope, outer, variables);
  }
  let shadowing = false;
  for (const { scope, name } of variables) {
    if (!isAround(scope.outer, name)) continue;
    scope.names.set(name, `${name}@${scope.start}`);
    shadowing = true;
  }
  return { scopes: shadowing ? scopes : [], shadowing };
}

function scopeAt(tree: FlatTree, node: number, outer: Scope | null): Scope {
  const kind = kindOf(tree, node);
  const isFunction = outer === null || FUNCTION.test(kind);
  // The body of a function has the parameters' scope.
  const isBlock = BLOCK.test(kind) && !FUNCTION.test(kindOf(tree, tree.parents[node] ?? NONE));
  if (outer !== null && !isFunction && !isBlock) return outer;
  const made = { outer, start: tree.starts[node] ?? 0, names: new Map<string, string | null>() };
  return { ...made, whole: isFunction ? null : (outer.whole ?? outer) };
}

/** Notes what a node declares. Only variables get another name: functions and classes are declared by statements. */
function declare(tree: FlatTree, node: number, scope: Scope, outer: Scope | null, variables: Declared[]): void {
  const kind = kindOf(tree, node);
  const variable = (pattern: number, into: Scope) => {
    for (const name of namesIn(tree, pattern)) {
      if (into.names.has(name)) continue;
      into.names.set(name, null);
      if (into.outer !== null) variables.push({ scope: into, name });
    }
  };
  const fixed = (pattern: number, into: Scope) => {
    for (const name of namesIn(tree, pattern)) into.names.set(name, null);
  };
  if (kind === 'variable_declarator') {
    const isVar = kindOf(tree, tree.parents[node] ?? NONE) === 'variable_declaration';
    variable(childBy(tree, node, 'name'), isVar ? (scope.whole ?? scope) : scope);
  } else if (kind === 'for_in_statement') {
    const word = childBy(tree, node, 'kind');
    if (word !== NONE)
      variable(childBy(tree, node, 'left'), textOf(tree, word) === 'var' ? (scope.whole ?? scope) : scope);
  } else if (kind === 'catch_clause') variable(childBy(tree, node, 'parameter'), scope);
  else if (kind === 'formal_parameters') for (const child of childrenOf(tree, node)) fixed(child, scope);
  else if (kind === 'arrow_function') fixed(childBy(tree, node, 'parameter'), scope);
  else if (IMPORT.test(kind)) for (const child of childrenOf(tree, node)) fixed(child, scope);
  if (NAMED.test(kind)) {
    const name = childBy(tree, node, 'name');
    fixed(name === NONE ? firstOf(tree, node) : name, outer ?? scope);
  }
}

/** The names that a pattern declares, without those in its defaults. */
function namesIn(tree: FlatTree, pattern: number): string[] {
  const names: string[] = [];
  const open = [pattern];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === NONE) continue;
    switch (kindOf(tree, node)) {
      case 'identifier':
      case 'type_identifier':
      case 'shorthand_property_identifier_pattern':
        names.push(textOf(tree, node));
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
        open.push(...childrenOf(tree, node));
    }
  }
  return names;
}

function isAround(scope: Scope | null, name: string): boolean {
  let at = scope;
  for (let around = 0; at !== null && around < MOST_AROUND; around++) {
    if (at.names.has(name)) return true;
    at = at.outer;
  }
  return false;
}
