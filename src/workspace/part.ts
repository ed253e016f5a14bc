import type { Side, Workspace } from '../model/workspace.js';
import type { PartRequest } from './part-request.js';
import { planShards } from './shards.js';

/**
 * The part of a workspace that one shard reads. The plan is made again here, from the same files and the same change
 * as `actions/plan` has seen: a list of thousands of folders would fit no input.
 * @throws ConfigurationError for globs that match nothing
 */
export async function openPart(whole: Workspace, part: PartRequest): Promise<Workspace> {
  const { index, count, projects, isProjectFile } = part;
  const { changes } = whole;
  const entries = await whole.files('head');
  const plan = planShards({ entries, changes, globs: projects, isProjectFile, maxShards: count, count });
  const covers = (path: string): boolean => whole.covers(path) && plan.shardOf(path) === index;
  const coversHistory = (path: string): boolean => whole.covers(path) && (plan.shardOf(path) ?? 1) === index;
  return {
    ...whole,
    part: { index, count, untouchedProjects: plan.projects - plan.affected.length },
    covers,
    coversHistory,
    changes: changes?.filter(({ path, basePath }) => covers(path) || covers(basePath ?? path)) ?? null,
    files: async (side: Side) => (await whole.files(side)).filter((entry) => covers(entry.path)),
    oddities: async (side: Side) => (await whole.oddities(side)).filter((odd) => covers(odd.path)),
  };
}
