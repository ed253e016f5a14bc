import type { CheckOptions } from '../../model/options.js';
import type { Notice } from '../../model/run-result.js';
import type { Git } from '../../workspace/git.js';
import { resolveCommit } from '../../workspace/revision.js';
import type { EventRevisions } from './event-revisions.js';

type Asked = Pick<EventRevisions, 'base' | 'head' | 'notices'>;

/**
 * The inputs `base` and `head` beside what the event compares. An event that is about a change names its commits itself:
 * inputs that name others are ignored and told. On schedule and workflow_dispatch they are the question.
 */
export async function askedRevisions(options: CheckOptions, event: EventRevisions, git: Git): Promise<Asked> {
  if (event.judged === null) {
    return { base: options.base ?? event.base, head: options.head ?? event.head, notices: event.notices };
  }
  const notices: Notice[] = [...event.notices];
  for (const name of ['base', 'head'] as const) {
    const asked = options[name];
    const own = event[name];
    if (asked === null || asked === own || (name === 'head' && asked === event.judged)) continue;
    const [mine, theirs] = [await resolveCommit(git, asked), own === null ? null : await resolveCommit(git, own)];
    if (mine !== null && (mine === theirs || mine === own)) continue;
    const message = `input ${name}: ${asked} is not the ${name} of this ${event.event}: ignored`;
    notices.push({ kind: 'input-ignored', message });
  }
  return { base: event.base, head: event.head, notices };
}
