import type { Log } from '../../model/log.js';
import type { CheckOptions } from '../../model/options.js';
import type { Workspace } from '../../model/workspace.js';
import { gitIn } from '../../workspace/git.js';
import { openWorkspace } from '../../workspace/open.js';
import { askedRevisions } from './asked-revisions.js';
import type { ChangeSource } from './change-source.js';
import { revisionsOf } from './event-revisions.js';
import { openTarget } from './open-target.js';

/** Opens both sides of an event's change, for a step that scans nothing; what its reader must know goes to the log. */
export async function openChange(source: ChangeSource, options: CheckOptions, log: Log): Promise<Workspace> {
  const { event, facts, exec, fetchCommit } = source;
  if (event.name === 'pull_request_target') return openTarget(source, event, options);
  const git = gitIn(exec, options.dir);
  const { base, head, notices } = await askedRevisions(options, await revisionsOf(event, git, facts), git);
  for (const { message } of notices) log.warn(message);
  return openWorkspace({ dir: options.dir, base, head, fetchCommit }, exec);
}
