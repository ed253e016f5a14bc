import type { Scope } from '../../../../model/finding.js';
import type { Problem } from '../../../../model/scan.js';
import type { Gap } from '../../../ledger.js';
import type { PackageManager } from '../../ecosystem/index.js';
import { reachable, scopes } from '../../package/graph.js';
import type { Extraction, Manifest, Origin, ResolvedPackage } from '../../package/package.js';
import { claimsOf, type Release } from './claims.js';

/** What an extractor knows of one package before the graph has been walked. */
export interface Draft
  extends Omit<ResolvedPackage, 'scope' | 'direct' | 'dependsOn' | 'requestedAs' | 'optional' | 'origin' | 'claims'> {
  origin: Origin;
  claims?: Release;
  /** Scope by the lockfile's own flag. */
  readonly declaredScope?: Scope;
  readonly declaredOptional?: boolean;
  readonly dependsOn: number[];
  readonly optionally: number[];
  readonly requestedAs: Set<string>;
}

export type NewDraft = Omit<Draft, 'dependsOn' | 'optionally' | 'requestedAs'>;

export type Demand = 'runtime' | 'development' | 'optional' | 'unknown';

/** Collects packages, edges and the project's own demands of one lockfile. */
export interface PackageGraph {
  readonly drafts: readonly Draft[];
  add(draft: NewDraft): number;
  /** `optional`: the parent works without it. */
  depend(from: number, to: number, range?: string, optional?: boolean): void;
  demand(kind: Demand, index: number, range?: string): void;
  /** What the package turned out to be once those who ask for it were read. */
  reclassify(index: number, origin: Origin): void;
  /** Somebody asks for the package by this name of an alias: an entry under the alias is honest about it. */
  askedAs(index: number, name: string): void;
  problem(problem: Problem): void;
  /** @param details `hasGraph` false: the format has no edges; `hasRoots` false: it does not tell what is direct. */
  extraction(manager: PackageManager, details?: Details): Extraction;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface Details {
  readonly hasGraph?: boolean;
  readonly hasRoots?: boolean;
  readonly manifests?: readonly Manifest[];
  readonly gaps?: readonly Gap[];
}

export function packageGraph(): PackageGraph {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const roots: Record<Demand, Set<number>> = {
    runtime: new Set(),
    development: new Set(),
    optional: new Set(),
    unknown: new Set(),
  };

  return {
    drafts,
    add(draft) {
      return drafts.push({ ...draft, dependsOn: [], optionally: [], requestedAs: new Set() }) - 1;
    },
    depend(from, to, range, optional = false) {
      const parent = drafts[from];
      if (parent === undefined) return;
      parent[optional ? 'optionally' : 'dependsOn'].push(to);
      request(to, range);
    },
    demand(kind, index, range) {
      roots[kind].add(index);
      request(index, range);
    },
    reclassify(index, origin) {
      const draft = drafts[index];
      if (draft !== undefined) draft.origin = origin;
    },
    askedAs(index, name) {
      const draft = drafts[index];
      if (draft?.claims === undefined || draft.name !== name) return;
      const named = claimsOf({ ...draft.claims, name }, draft);
      if (named.claims === undefined) delete draft.claims;
      else draft.claims = named.claims;
    },
    problem(problem) {
      problems.push(problem);
    },
    extraction(manager, details = {}) {
      const { hasGraph = true, hasRoots = true, manifests = [], gaps = [] } = details;
      const direct = new Set(Object.values(roots).flatMap((set) => [...set]));
      const [manifest, ...otherManifests] = manifests;
      return {
        packages: finished(drafts, roots, direct, hasGraph, hasRoots),
        manager,
        ...(hasRoots && { roots: [...direct].sort((a, b) => a - b) }),
        ...(manifest !== undefined && { manifest }),
        ...(otherManifests.length > 0 && { otherManifests }),
        problems,
        ...(gaps.length > 0 && { gaps }),
      };
    },
  };

  function request(to: number, range: string | undefined): void {
    if (range !== undefined && range !== '') drafts[to]?.requestedAs.add(range);
  }
}

function finished(
  drafts: readonly Draft[],
  roots: Readonly<Record<Demand, ReadonlySet<number>>>,
  direct: ReadonlySet<number>,
  hasGraph: boolean,
  hasRoots: boolean,
): ResolvedPackage[] {
  const edges = drafts.map(edgesOf);
  const found = scopes(edges, { ...roots, runtime: [...roots.runtime, ...roots.optional] });
  const needed = reachable(
    drafts.map((draft) => draft.dependsOn),
    [...roots.runtime, ...roots.development, ...roots.unknown],
  );
  return drafts.map((draft, index) => {
    const { declaredScope, declaredOptional, dependsOn: _edges, optionally: _optional, requestedAs, ...known } = draft;
    const optional = declaredOptional ?? (hasGraph && found[index] !== null && needed[index] === 0);
    // Filled in one by one: a literal of conditional spreads costs five times as much, for every package.
    const pkg: Writable<ResolvedPackage> = Object.assign(known, {
      scope: strictest(found[index] ?? null, declaredScope),
    });
    if (optional) pkg.optional = true;
    if (hasRoots) pkg.direct = direct.has(index);
    if (hasGraph) pkg.dependsOn = edges[index] ?? [];
    if (requestedAs.size > 0) pkg.requestedAs = [...requestedAs];
    return pkg;
  });
}

function edgesOf(draft: Draft): readonly number[] {
  const all = [...draft.dependsOn, ...draft.optionally];
  return all.length < 2 ? all : [...new Set(all)].sort((a, b) => a - b);
}

/** The lockfile's flag and the walk must agree before a package counts as development only: either can be forged. */
function strictest(walked: Scope | null, declared: Scope | undefined): Scope {
  if (walked === null) return declared ?? 'unknown';
  if (declared === undefined) return walked;
  if (walked === 'runtime' || declared === 'runtime') return 'runtime';
  return walked === 'unknown' || declared === 'unknown' ? 'unknown' : 'development';
}
