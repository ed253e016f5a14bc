import { nothing } from '../pom/answer.js';
import { type ChosenVersion, chooseVersion } from '../pom/choose-version.js';
import { conflictKey, type Dependency } from '../pom/dependency.js';
import type { Describe, Descriptor } from '../pom/descriptor.js';
import { type Missing, missing } from '../pom/missing.js';
import { scopeOf } from '../pom/scope.js';
import type { PomSource } from '../pom/source.js';
import type { Demand, Node } from './node.js';
import type { DemandedRanges } from './ranges.js';

/** What a demand stands for; `lost`: why that is not known. */
export type Prepared =
  | { readonly chosen: ChosenVersion; readonly descriptor: Descriptor }
  | { readonly chosen: null; readonly lost: Missing };

/** The packages that stay, as the demands come in from near to far. */
export interface Mediation {
  readonly nodes: readonly Node[];
  readonly lost: Missing[];
  readonly unknown: readonly Dependency[];
  isSettled(key: string): boolean;
  /** The node that the demand brings in; null when one is there already, or cannot be known. */
  settle(demand: Demand, prepared: Prepared | undefined): { readonly node: Node; readonly at: number } | null;
  /** Joins askers and asked, once all is settled. */
  link(): void;
}

/** Finds out what a demand stands for: which version, and what that brings in. */
export async function prepare(
  { dependency, key }: Demand,
  source: PomSource,
  describe: Describe,
  ranges: DemandedRanges,
): Promise<Prepared> {
  const { group, artifact, version } = dependency;
  const answer =
    version === undefined
      ? nothing('absent', 'version not known')
      : await chooseVersion(source, group, artifact, version, ranges.of(key));
  if (answer.found === null) return { chosen: null, lost: missing(`${group}:${artifact}`, answer) };
  return { chosen: answer.found, descriptor: await describe({ group, artifact, version: answer.found.version }) };
}

export function mediation(ranges: DemandedRanges): Mediation {
  const nodes: Node[] = [];
  const lost: Missing[] = [];
  const unknown: Dependency[] = [];
  const places = new Map<string, number>();
  const demands: Demand[] = [];

  return {
    nodes,
    lost,
    unknown,
    isSettled: (key) => places.has(key),
    settle(demand, prepared) {
      demands.push(demand);
      const { key, dependency, from, exclusions } = demand;
      const known = nodes[places.get(key) ?? -1];
      if (known !== undefined) ranges.note(demand, known.coordinates.version);
      if (known !== undefined || prepared === undefined) return null;
      if (prepared.chosen === null) {
        if (from === null) unknown.push(dependency);
        if (from !== null || dependency.version !== undefined) lost.push(prepared.lost);
        return null;
      }
      const { coordinates, lost: notRead } = prepared.descriptor;
      ranges.note(demand, prepared.chosen.version);
      const moved = conflictKey({ ...dependency, group: coordinates.group, artifact: coordinates.artifact });
      const at = places.get(moved) ?? nodes.length;
      places.set(key, at).set(moved, at);
      if (at < nodes.length) return null;
      lost.push(...notRead);
      const node: Node = {
        coordinates,
        dependency,
        descriptor: prepared.descriptor,
        direct: from === null,
        exclusions: exclusions.and(dependency.exclusions),
        edges: [],
      };
      nodes.push(node);
      return { node, at };
    },
    link() {
      for (const { from, key, dependency, isManaged } of demands) {
        const to = places.get(key);
        if (from !== null && to !== undefined) nodes[from]?.edges.push({ to, scope: scopeOf(dependency), isManaged });
      }
    },
  };
}
