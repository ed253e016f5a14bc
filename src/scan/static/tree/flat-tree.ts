/** What stands for a node that is not there. */
export const NONE = -1;

/**
 * A syntax tree in plain memory: nodes in the order of the text, parents before children. Named nodes, and those that
 * have a field; comments and bare punctuation are left out. Offsets count UTF-16 units.
 */
export interface FlatTree {
  readonly text: string;
  readonly size: number;
  /** Kind of each node: an index into `kindNames`. */
  readonly kinds: Uint16Array;
  /** Field of each node in its parent: an index into `fieldNames`; 0 without. */
  readonly fields: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly parents: Int32Array;
  /** Next sibling, or -1. */
  readonly nexts: Int32Array;
  readonly kindNames: readonly string[];
  readonly fieldNames: readonly string[];
}

export function kindOf(tree: FlatTree, node: number): string {
  return tree.kindNames[tree.kinds[node] ?? 0] ?? '';
}

export function textOf(tree: FlatTree, node: number): string {
  return tree.text.slice(tree.starts[node], tree.ends[node]);
}

/** The first child, or -1. */
export function firstOf(tree: FlatTree, node: number): number {
  const next = node + 1;
  return next < tree.size && tree.parents[next] === node ? next : NONE;
}

export function nextOf(tree: FlatTree, node: number): number {
  return tree.nexts[node] ?? NONE;
}

export function childrenOf(tree: FlatTree, node: number): number[] {
  const children: number[] = [];
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) children.push(at);
  return children;
}

/** The first child with a field, or -1. */
export function childBy(tree: FlatTree, node: number, field: string): number {
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) {
    if (tree.fieldNames[tree.fields[at] ?? 0] === field) return at;
  }
  return NONE;
}

/** All children with a field. */
export function childrenBy(tree: FlatTree, node: number, field: string): number[] {
  return childrenOf(tree, node).filter((at) => tree.fieldNames[tree.fields[at] ?? 0] === field);
}
