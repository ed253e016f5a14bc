import type { ChangedFile, TreeEntry } from '../model/change.js';
import { findProjects, ownerIn } from './projects.js';

/** GitHub starts 256 jobs of one matrix at most. */
export const MAX_SHARDS = 256;
/** Work that takes a scan about as long as a runner takes to start: 5,000 files of usual length. */
const SHARD_WEIGHT = 40_000_000;
/** What a file costs beside its bytes. */
const FILE_WEIGHT = 2_000;

/** How a repository is split into parts of about the same work; every path belongs to exactly one project. */
export interface ShardPlan {
  readonly count: number;
  /** Projects that the change touches; all, when nothing is compared. */
  readonly affected: readonly string[];
  readonly projects: number;
  /** Work of each shard, the first one first. */
  readonly weights: readonly number[];
  /** Which shard reads a path, from 1; null: none, because the change does not touch its project. */
  shardOf(path: string): number | null;
}

export interface PlanInput {
  /** Files of the head. */
  readonly entries: readonly TreeEntry[];
  /** null: the whole tree is new. */
  readonly changes: readonly ChangedFile[] | null;
  /** Globs over project folders; null: folders with a manifest. */
  readonly globs: readonly string[] | null;
  /** Whether a file makes its folder a project. */
  isProjectFile(path: string): boolean;
  readonly maxShards: number;
  /** The number that was planned before: a shard takes its part of the same plan. */
  readonly count?: number;
}

/**
 * Plans shards: the projects that a change touches, the largest first, each to the shard with the least work so far.
 * The rest (what lies in no project) is always in the first shard. The same input gives the same plan, so that each
 * shard can find its own part by itself.
 * @throws ConfigurationError for globs that match nothing
 */
export function planShards({ entries, changes, globs, isProjectFile, maxShards, count }: PlanInput): ShardPlan {
  const projects = findProjects(
    entries.map((entry) => entry.path),
    globs,
    isProjectFile,
  );
  const ownerOf = ownerIn(projects);
  const touched =
    changes === null
      ? new Set(projects)
      : new Set(changes.flatMap(({ path, basePath }) => [ownerOf(path), ownerOf(basePath ?? path)]));
  const weights = new Map<string, number>();
  for (const { path, size } of entries) {
    const owner = ownerOf(path);
    if (owner === '' || touched.has(owner)) weights.set(owner, (weights.get(owner) ?? 0) + size + FILE_WEIGHT);
  }
  const rest = weights.get('') ?? 0;
  const affected = projects.filter((project) => touched.has(project));
  const total = affected.reduce((sum, project) => sum + (weights.get(project) ?? 0), rest);
  const wanted = Math.min(maxShards, Math.ceil(total / SHARD_WEIGHT), affected.length + 1);
  const bins: number[] = Array.from({ length: count ?? Math.max(wanted, 1) }, () => 0);
  bins[0] = rest;
  const places = new Map<string, number>([['', 0]]);
  const largestFirst = affected.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
  for (const project of largestFirst) {
    const place = lightest(bins);
    places.set(project, place);
    bins[place] = (bins[place] ?? 0) + (weights.get(project) ?? 0);
  }
  return {
    count: bins.length,
    affected,
    projects: projects.length,
    weights: bins,
    shardOf: (path) => {
      const place = places.get(ownerOf(path));
      return place === undefined ? null : place + 1;
    },
  };
}

function lightest(bins: readonly number[]): number {
  let best = 0;
  for (const [index, weight] of bins.entries()) if (weight < (bins[best] ?? 0)) best = index;
  return best;
}
