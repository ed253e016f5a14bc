import type { Refusal } from '../../forge/answer.js';
import { type GitHubEvent, isOfPullRequest } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Log } from '../../model/log.js';
import type { PullRequestTexts } from '../../model/pull-request-text.js';
import type { PipelinePorts } from '../../pipeline.js';

const NOT_READ = "the pull request's title, description and comments were not scanned for secrets";
const CUT = 'the pull request has more comments than are scanned for secrets: the first ones were';
/** A token that could have read them, and a GitHub that did not answer: running again helps. */
const PASSING: ReadonlySet<Refusal['kind']> = new Set(['rate-limit', 'unavailable']);

/** Reads what people wrote on the pull request of this run; absent where there is none, or nobody to ask. */
export function pullRequestTexts(
  event: GitHubEvent,
  forge: Pick<Forge, 'texts' | 'permissions'> | null,
  log: Log,
): Pick<PipelinePorts, 'texts'> {
  if (!isOfPullRequest(event) || forge === null) return {};
  const { texts, permissions } = forge;

  async function read(number: number): Promise<PullRequestTexts> {
    try {
      const found = await texts.read(number);
      if (found === null) return unread('GitHub knows no such pull request, or the token may not read it');
      return { texts: found.texts, notes: found.cut ? [CUT] : [], problems: [] };
    } catch (error) {
      const { kind, reason } = texts.refusalOf(error, 'pull-requests: read');
      if (!PASSING.has(kind)) return unread(reason);
      const problem = { message: `${NOT_READ}: ${reason}`, remedy: 'Run the job again.' };
      return { texts: [], notes: [], problems: [problem] };
    }
  }

  async function mayWrite(login: string): Promise<boolean> {
    try {
      return await permissions.mayWrite(login);
    } catch (error) {
      const { reason } = permissions.refusalOf(error, 'pull-requests: read');
      log.info(`whether the author of a comment may write could not be asked: ${reason}`);
      return false;
    }
  }

  return { texts: { read: () => read(event.number), mayWrite } };
}

function unread(reason: string): PullRequestTexts {
  return { texts: [], notes: [`${NOT_READ}: ${reason}`], problems: [] };
}
