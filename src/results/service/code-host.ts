import type { Alerts } from '../../forge/alerts.js';
import type { Grant } from '../../forge/answer.js';
import { stripControl } from '../../util/control-characters.js';
import { ServiceRefusal } from './refusal.js';

/**
 * A question to the code host.
 * @param grant what a 403 asks for
 * @throws ServiceRefusal when it does not answer
 */
export async function askHost<T>(
  alerts: Alerts | null,
  grant: Grant,
  question: (alerts: Alerts) => Promise<T>,
): Promise<T> {
  if (alerts === null) throw new ServiceRefusal('there is no token to ask with (input github-token)');
  try {
    return await question(alerts);
  } catch (error) {
    const { kind, reason } = alerts.refusalOf(error, grant);
    const needs = kind === 'permission' && !reason.includes(grant) ? `; it needs \`${grant}\`` : '';
    throw new ServiceRefusal(stripControl(`${reason}${needs}`));
  }
}
