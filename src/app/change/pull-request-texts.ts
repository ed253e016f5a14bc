import { mayWrite } from '../../forge/github/collaborator.js';
import { readPullRequestTexts } from '../../forge/github/pull-request-text.js';
import { type Refusal, refusalOf } from '../../forge/github/refusal.js';
import type { PullRequestTexts } from '../../model/pull-request-text.js';
import type { PipelinePorts } from '../../pipeline.js';
import type { ActionHost } from '../host/action-host.js';
import { clientOf } from '../host/host-client.js';

const NOT_READ = "the pull request's title, description and comments were not scanned for secrets";
const CUT = 'the pull request has more comments than are scanned for secrets: the first ones were';
/** A token that could have read them, and a GitHub that did not answer: running again helps. */
const PASSING: ReadonlySet<Refusal['kind']> = new Set(['rate-limit', 'unavailable']);

/** Reads what people wrote on the pull request of this run; absent where there is none, or no token. */
export function pullRequestTexts(host: ActionHost): Pick<PipelinePorts, 'texts'> {
  const { event, repository } = host.context;
  if ((event.name !== 'pull_request' && event.name !== 'pull_request_target') || host.token === '') return {};
  const pull = { ...repository, number: event.number };

  async function read(): Promise<PullRequestTexts> {
    try {
      const found = await readPullRequestTexts(await clientOf(host), pull);
      if (found === null) return unread('GitHub knows no such pull request, or the token may not read it');
      return { texts: found.texts, notes: found.cut ? [CUT] : [], problems: [] };
    } catch (error) {
      const { kind, reason } = refusalOf(error, 'pull-requests: read');
      if (!PASSING.has(kind)) return unread(reason);
      const problem = { message: `${NOT_READ}: ${reason}`, remedy: 'Run the job again.' };
      return { texts: [], notes: [], problems: [problem] };
    }
  }

  return {
    texts: {
      read,
      mayWrite: async (login) => {
        try {
          return await mayWrite(await clientOf(host), repository, login);
        } catch (error) {
          const { reason } = refusalOf(error, 'pull-requests: read');
          host.actions.log.info(`whether the author of a comment may write could not be asked: ${reason}`);
          return false;
        }
      },
    },
  };
}

function unread(reason: string): PullRequestTexts {
  return { texts: [], notes: [`${NOT_READ}: ${reason}`], problems: [] };
}
