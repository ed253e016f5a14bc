import type { GitHubEvent } from '../github/event.js';
import type { Exec } from '../io/exec.js';
import { ConfigurationError } from '../model/errors.js';
import type { Subject } from '../model/run-result.js';

export interface EventRevisions {
  /** null: the whole tree, everything is new. */
  readonly base: string | null;
  readonly head: string;
  /** The commit that the verdict is about, where it is not the one that is checked out. */
  readonly judged: string | null;
  readonly event: Subject['event'];
}

/**
 * What an event compares. On a pull request the runner checks out a merge of base and head: its first parent is the
 * newest base, and comparing with it is exact even when the payload's base is old.
 * @throws ConfigurationError for an event that must not read a checkout, or that has none.
 */
export async function revisionsOf(event: GitHubEvent, exec: Exec, folder: string): Promise<EventRevisions> {
  switch (event.name) {
    case 'pull_request': {
      const parents = await parentsOfHead(exec, folder);
      const isMerge = parents.length === 2 && parents[1] === event.headSha;
      const base = isMerge ? (parents[0] ?? event.baseSha) : event.baseSha;
      return { base, head: 'HEAD', judged: event.headSha, event: event.name };
    }
    case 'merge_group':
      return { base: event.baseSha, head: 'HEAD', judged: event.headSha, event: event.name };
    case 'push':
      if (event.after === null) throw new ConfigurationError('this push deletes a branch: there is nothing to check');
      return { base: event.before, head: 'HEAD', judged: event.after, event: event.name };
    case 'schedule':
    case 'workflow_dispatch':
      return { base: null, head: 'HEAD', judged: null, event: event.name };
    case 'pull_request_target':
      throw new ConfigurationError(
        'pull_request_target runs with the rights of the base branch: no checkout is read there, only the API',
      );
    case 'workflow_run':
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/publish there`);
    case 'issue_comment':
    case 'check_run':
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/command there`);
  }
}

/** Parents as the commit itself names them: a shallow clone holds the names without the commits. */
async function parentsOfHead(exec: Exec, folder: string): Promise<string[]> {
  const result = await exec('git', ['-c', `safe.directory=${folder}`, 'cat-file', 'commit', 'HEAD'], {
    cwd: folder,
    timeoutMs: 30_000,
    maxBytes: 1024 * 1024,
  });
  if (result.exitCode !== 0) return [];
  const [header = ''] = result.stdout.toString('utf8').split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
