import type { AnalysedChange } from '../../../model/analysed-change.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../../util/json-value.js';
import { ServiceRefusal } from '../refusal.js';
import { lookAgain } from '../waiting.js';
import type { Sonar } from './sonar.js';

/** Ends in which a task left nothing (`api/ce`). */
const LOST = new Set<unknown>(['FAILED', 'CANCELED']);

/**
 * Waits until the newest analysis is one of the head and no other is under way.
 * @returns the commit that was analysed
 * @throws ServiceRefusal when that does not come, or the analysis of the head failed
 */
export async function awaitAnalysis(
  sonar: Sonar,
  change: AnalysedChange,
  pause: (ms: number) => Promise<void>,
): Promise<string> {
  const what = change.pull === null ? `branch ${change.branch}` : `pull request ${change.pull}`;
  const found = await lookAgain(sonar.settings.wait, pause, async (isLast) => {
    const task = await taskOf(sonar, change);
    const revision = task === 'pending' ? null : await analysedRevision(sonar, change);
    if (revision !== null && change.commits.includes(revision)) return revision;
    if (task === 'lost') throw new ServiceRefusal(`its last analysis of ${what} failed or was cancelled`);
    if (!isLast) return null;
    if (task === 'pending')
      throw new ServiceRefusal(`its analysis of ${what} was not finished after ${sonar.settings.wait} minutes`);
    throw new ServiceRefusal(
      revision === null
        ? `it tells no analysed commit of ${what}: nothing says that the head was scanned`
        : `its newest analysis of ${what} is of commit ${revision.slice(0, 12)}, not of the head`,
    );
  });
  if (found === null) throw new ServiceRefusal(`there is no analysis of ${what}`);
  return found;
}

/** How far the tasks for this change are; those of others in the same project do not matter. */
async function taskOf(
  { client, settings }: Sonar,
  { pull, branch }: AnalysedChange,
): Promise<'pending' | 'lost' | 'none'> {
  const answer = objectAt(await client.get('api/ce/component', { component: settings.project }));
  if (!Array.isArray(answer.queue)) throw new ServiceRefusal('api/ce/component answered in another form');
  const isOurs = (task: UnknownObject) =>
    pull === null ? task.branch === branch : String(task.pullRequest) === String(pull);
  if (itemsAt(answer.queue).map(objectAt).some(isOurs)) return 'pending';
  const current = objectAt(answer.current);
  return isOurs(current) && LOST.has(current.status) ? 'lost' : 'none';
}

/**
 * The commit of the newest analysis. SonarQube Cloud tells it with the pull request, a Server with the analysis; where
 * neither does, nothing is known, and what a task of the change says of itself would prove nothing.
 */
async function analysedRevision({ client, settings, subject }: Sonar, change: AnalysedChange): Promise<string | null> {
  const { project } = settings;
  if (change.pull !== null) {
    const answer = objectAt(await client.get('api/project_pull_requests/list', { project }));
    if (!Array.isArray(answer.pullRequests))
      throw new ServiceRefusal('api/project_pull_requests/list answered in another form');
    const own = itemsAt(answer.pullRequests)
      .map(objectAt)
      .find(({ key }) => String(key) === String(change.pull));
    if (own === undefined) return null;
    const commit = shaOf(objectAt(own.commit).sha);
    if (commit !== null) return commit;
  }
  const answer = objectAt(await client.get('api/project_analyses/search', { project, ...subject, ps: '1', p: '1' }));
  if (!Array.isArray(answer.analyses)) throw new ServiceRefusal('api/project_analyses/search answered in another form');
  return shaOf(objectAt(answer.analyses[0]).revision);
}

function shaOf(value: unknown): string | null {
  const word = wordAt(value);
  return word !== null && /^[0-9a-f]{40,64}$/i.test(word) ? word.toLowerCase() : null;
}
