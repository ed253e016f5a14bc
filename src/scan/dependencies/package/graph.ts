import type { Scope } from '../../../model/finding.js';

/** Edges by index: `dependsOn[i]` are the indexes that package `i` depends on. */
export type Edges = readonly (readonly number[] | undefined)[];

/** Marks everything that can be reached from `roots`, the roots themselves too. Linear; cycles are harmless. */
export function reachable(edges: Edges, roots: Iterable<number>): Uint8Array {
  const seen = new Uint8Array(edges.length);
  const queue: number[] = [];
  const enter = (index: number): void => {
    if (index < 0 || index >= edges.length || seen[index] === 1) return;
    seen[index] = 1;
    queue.push(index);
  };
  for (const root of roots) enter(root);
  for (let at = 0; at < queue.length; at++) for (const next of edges[queue[at] ?? 0] ?? []) enter(next);
  return seen;
}

/** Where the project's own demands start. `unknown` holds demands of which nobody can say whether they are for development. */
export interface RootSets {
  readonly runtime: Iterable<number>;
  readonly development: Iterable<number>;
  readonly unknown?: Iterable<number>;
}

/**
 * The scope of every package: what running the project needs is runtime, whoever else needs it too; what only
 * development needs is development. Doubt never lowers a finding: unknown wins over development.
 * A package that nothing reaches is `null`.
 */
export function scopes(edges: Edges, roots: RootSets): readonly (Scope | null)[] {
  const runtime = reachable(edges, roots.runtime);
  const unknown = reachable(edges, roots.unknown ?? []);
  const development = reachable(edges, roots.development);
  return edges.map((_, index) => {
    if (runtime[index] === 1) return 'runtime';
    if (unknown[index] === 1) return 'unknown';
    return development[index] === 1 ? 'development' : null;
  });
}

/** Ways from the project to one package, as indexes from the direct dependency to the package itself. */
export interface Introduction {
  /** Every direct dependency through which the package comes, nearest first. */
  readonly introducers: readonly number[];
  /** One shortest way for each of the first `limit` introducers; the first is the shortest of all. */
  readonly paths: readonly (readonly number[])[];
}

export interface Introductions {
  /** Empty when the package is not reached. `limit` bounds the text, not the search. Linear in the graph's size. */
  pathsTo(index: number, limit?: number): Introduction;
}

const PATH_LIMIT = 50;
/** A hostile chain of 50,000 packages would otherwise print 50,000 names fifty times. */
const PATH_LENGTH_LIMIT = 1_000;

/** Prepares the backward edges once; each question is one walk backwards from the package. */
export function introductions(edges: Edges, roots: Iterable<number>): Introductions {
  const dependents: number[][] = edges.map(() => []);
  edges.forEach((targets, from) => {
    for (const to of targets ?? []) dependents[to]?.push(from);
  });
  const isRoot = new Uint8Array(edges.length);
  for (const root of roots) if (root >= 0 && root < edges.length) isRoot[root] = 1;

  function pathsTo(index: number, limit: number = PATH_LIMIT): Introduction {
    if (dependents[index] === undefined) return { introducers: [], paths: [] };
    const towards = new Int32Array(edges.length).fill(-1);
    towards[index] = index;
    const queue = [index];
    const introducers: number[] = [];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] ?? 0;
      if (isRoot[node] === 1) introducers.push(node);
      for (const from of dependents[node] ?? []) {
        if (towards[from] !== -1) continue;
        towards[from] = node;
        queue.push(from);
      }
    }
    return { introducers, paths: introducers.slice(0, limit).map((from) => walk(towards, from, index)) };
  }

  return { pathsTo };
}

function walk(towards: Int32Array, from: number, target: number): readonly number[] {
  const path = [from];
  for (let node = from; node !== target && path.length < PATH_LENGTH_LIMIT; ) {
    node = towards[node] ?? target;
    path.push(node);
  }
  if (path.at(-1) !== target) path.push(target);
  return path;
}
