import type { ShardRequest } from './model/options.js';
import type { Subject } from './model/run-result.js';
import type { Workspace } from './model/workspace.js';
import { sha256 } from './util/hash.js';

/** What the host knows of the run. */
interface RunSubject {
  readonly repository: string | null;
  readonly event: Subject['event'];
  /** The commit that is judged, where it is not the one that was read. */
  readonly head: string | null;
}

/** What a run was about, as its report says it. */
export function subjectOf(subject: RunSubject, workspace: Workspace, shard: ShardRequest | null): Subject {
  const { repository, event } = subject;
  return {
    repository,
    base: workspace.baseSha,
    head: subject.head ?? workspace.headSha,
    event,
    ...(workspace.prefix !== '' && { folder: workspace.prefix.slice(0, -1) }),
    ...(shard !== null && { part: { index: shard.index, count: shard.count, plan: planOf(shard) } }),
  };
}

function planOf({ projects }: ShardRequest): string {
  return sha256(JSON.stringify(projects)).slice(0, 16);
}
