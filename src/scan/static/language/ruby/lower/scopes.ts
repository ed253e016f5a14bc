import { childBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** Which names are variables where: Ruby calls a method by every other bare name. */
export interface Scopes {
  /** The node that opens the scope of each node. */
  readonly owners: Int32Array;
  readonly locals: ReadonlyMap<number, ReadonlySet<string>>;
  /** Names that the file calls with arguments: a variable of such a name is told apart from the method. */
  readonly called: ReadonlySet<string>;
  /** Variables that hold a function: `&block`, `f = ->(x) { … }`. */
  readonly functions: ReadonlySet<string>;
  /** Methods that give values to their block by `yield`. */
  readonly yields: ReadonlySet<number>;
}

/** Scopes that see nothing of what is around them, and those that do. */
const CLOSED = /^(?:program|method|singleton_method|class|module|singleton_class)$/;
const OPEN = /^(?:block|do_block|lambda)$/;
const PARAMETERS = /^(?:method|block|lambda)_parameters$|^destructured_parameter$/;
const BINDING = /^(?:optional|splat|keyword|hash_splat|block)_parameter$/;
const LISTS = /^(?:left_assignment_list|destructured_left_assignment|rest_assignment)$/;
/** Names that a block without parameters may use for what it is given. */
const IMPLICIT = ['it', '_1', '_2'];

export function scopesOf(tree: FlatTree): Scopes {
  const owners = new Int32Array(tree.size);
  const locals = new Map<number, Set<string>>();
  const called = new Set<string>();
  const functions = new Set<string>();
  const yields = new Set<number>();
  const add = (owner: number, name: string) => {
    const names = locals.get(owner);
    if (names === undefined) locals.set(owner, new Set([name]));
    else names.add(name);
  };
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    const parent = tree.parents[node] ?? NONE;
    const outer = parent === NONE ? 0 : (owners[parent] ?? 0);
    owners[node] = CLOSED.test(kind) || OPEN.test(kind) ? node : outer;
    if (kind === 'yield') yields.add(closedAround(tree, owners, outer));
    else if (kind === 'call' && childBy(tree, node, 'receiver') === NONE) {
      const method = childBy(tree, node, 'method');
      if (method !== NONE) called.add(textOf(tree, method));
    } else if (kind === 'block_parameter') functions.add(nameIn(tree, node));
    else if (kind === 'assignment' && makesFunction(tree, node))
      functions.add(textOf(tree, childBy(tree, node, 'left')));
    else if (kind === 'identifier' && binds(tree, node, parent)) add(outer, textOf(tree, node));
    else if (kind === 'hash_key_symbol' && kindOf(tree, parent) === 'keyword_pattern') add(outer, textOf(tree, node));
  }
  return { owners, locals, called, functions, yields };
}

/** Whether an identifier gets a value where it stands. */
function binds(tree: FlatTree, node: number, parent: number): boolean {
  const kind = kindOf(tree, parent);
  const field = tree.fieldNames[tree.fields[node] ?? 0] ?? '';
  if (PARAMETERS.test(kind) || LISTS.test(kind) || kind === 'exception_variable') return true;
  if (BINDING.test(kind) || kind === 'as_pattern') return field === 'name';
  if (/^(?:assignment|operator_assignment)$/.test(kind)) return field === 'left';
  if (kind === 'for') return field === 'pattern';
  if (/^(?:array|find|alternative)_pattern$|^in_clause$|^keyword_pattern$/.test(kind)) return true;
  if (kind === 'match_pattern' || kind === 'test_pattern') return field === 'pattern';
  return field !== 'method' && isImplicit(tree, node, parent);
}

function isImplicit(tree: FlatTree, node: number, parent: number): boolean {
  return (
    (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) === 2 && parent !== NONE && IMPLICIT.includes(textOf(tree, node))
  );
}

function makesFunction(tree: FlatTree, node: number): boolean {
  const right = childBy(tree, node, 'right');
  if (right === NONE || kindOf(tree, childBy(tree, node, 'left')) !== 'identifier') return false;
  if (kindOf(tree, right) === 'lambda') return true;
  const method = kindOf(tree, right) === 'call' ? childBy(tree, right, 'method') : NONE;
  return method !== NONE && /^(?:lambda|proc)$/.test(textOf(tree, method));
}

function nameIn(tree: FlatTree, node: number): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? '' : textOf(tree, name);
}

/** The method or class around a scope. */
function closedAround(tree: FlatTree, owners: Int32Array, scope: number): number {
  let at = scope;
  while (at > 0 && !CLOSED.test(kindOf(tree, at))) at = owners[tree.parents[at] ?? 0] ?? 0;
  return at;
}

/** Whether the name of an identifier is a variable there. */
export function isLocal({ owners, locals }: Scopes, tree: FlatTree, node: number): boolean {
  const name = textOf(tree, node);
  let scope = owners[node] ?? 0;
  for (;;) {
    if (locals.get(scope)?.has(name)) return true;
    if (scope === 0 || CLOSED.test(kindOf(tree, scope))) return false;
    scope = owners[tree.parents[scope] ?? 0] ?? 0;
  }
}

/** The names that a block without parameters uses for what it is given. */
export function implicitNames({ locals }: Scopes, tree: FlatTree, block: number): string[] {
  if (childrenOf(tree, block).some((child) => PARAMETERS.test(kindOf(tree, child)))) return [];
  const names = locals.get(block);
  return IMPLICIT.filter((name) => names?.has(name));
}
