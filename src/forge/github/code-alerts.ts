import { itemsAt, objectAt, wordAt } from '../../util/json-value.js';
import type { CodeAlert, CodeAnalysis } from '../alerts.js';
import type { RepositoryRef } from '../repository.js';
import { numberOf, placeOf, wordOf } from './alert-fields.js';
import { asList } from './answer.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';
import { statusOf } from './refusal.js';

const NO_ANALYSIS = /no analysis found/i;

/** The newest analyses of a ref (docs.github.com, "List code scanning analyses for a repository"). */
export async function codeAnalyses(
  client: GitHubClient,
  { owner, repo }: RepositoryRef,
  ref: string,
): Promise<CodeAnalysis[]> {
  try {
    const { data } = await client.rest.codeScanning.listRecentAnalyses({ owner, repo, ref, per_page: PAGE_SIZE });
    return asList<unknown>(data).map((one) => {
      const { tool, commit_sha: commit, error, warning } = objectAt(one);
      const { name, version } = objectAt(tool);
      return {
        tool: wordOf(name, 'an analysis'),
        version: wordAt(version),
        commit: wordOf(commit, 'an analysis').toLowerCase(),
        error: wordAt(error) ?? '',
        warning: wordAt(warning) ?? '',
      };
    });
  } catch (error) {
    // A ref that nobody analysed; the same status stands for a repository that the token may not see.
    if (statusOf(error) === 404 && error instanceof Error && NO_ANALYSIS.test(error.message)) return [];
    throw error;
  }
}

/** All alerts of a ref that are not fixed there (docs.github.com, "List code scanning alerts for a repository"). */
export async function codeAlerts(
  client: GitHubClient,
  { owner, repo }: RepositoryRef,
  ref: string,
): Promise<CodeAlert[]> {
  const listed: unknown[] = await everyPage<unknown>((page) =>
    client.rest.codeScanning.listAlertsForRepo({ owner, repo, ref, page, per_page: PAGE_SIZE }),
  );
  return listed.map(alertOf).filter(({ state }) => state !== 'fixed');
}

function alertOf(given: unknown): CodeAlert {
  const what = 'an alert of code scanning';
  const alert = objectAt(given);
  const rule = objectAt(alert.rule);
  const instance = objectAt(alert.most_recent_instance);
  const id = wordOf(rule.id, what);
  const title = wordAt(rule.description) ?? wordAt(rule.name) ?? id;
  return {
    number: numberOf(alert.number, what),
    state: alert.state === 'fixed' ? 'fixed' : alert.state === 'dismissed' ? 'dismissed' : 'open',
    tool: wordOf(objectAt(alert.tool).name, what),
    rule: id,
    title,
    message: wordAt(objectAt(instance.message).text) ?? title,
    level: wordAt(rule.severity),
    severity: wordAt(rule.security_severity_level),
    tags: itemsAt(rule.tags).flatMap((tag) => wordAt(tag) ?? []),
    help: wordAt(rule.help_uri),
    place: placeOf(instance.location),
  };
}
