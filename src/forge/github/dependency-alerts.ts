import { itemsAt, objectAt, wordAt } from '../../util/json-value.js';
import type { DependencyAlert } from '../alerts.js';
import type { RepositoryRef } from '../repository.js';
import { numberOf, wordOf } from './alert-fields.js';
import { asList } from './answer.js';
import type { GitHubClient } from './client.js';
import { PAGE_SIZE } from './pages.js';
import { UnexpectedAnswerError } from './refusal.js';

const MAX_PAGES = 100;

/**
 * Open alerts of the default branch (docs.github.com, "List Dependabot alerts for a repository"). Its pages have no
 * numbers: the next one begins after a mark that the answer names.
 */
export async function dependencyAlerts(
  client: GitHubClient,
  { owner, repo }: RepositoryRef,
): Promise<DependencyAlert[]> {
  const alerts: DependencyAlert[] = [];
  let after: string | undefined;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await client.rest.dependabot.listAlertsForRepo({
      owner,
      repo,
      state: 'open',
      per_page: PAGE_SIZE,
      ...(after !== undefined && { after }),
    });
    alerts.push(...asList<unknown>(data).map(alertOf));
    const next = markIn(headers.link ?? '');
    if (next === null) return alerts;
    if (next === after) break;
    after = next;
  }
  throw new UnexpectedAnswerError('the list of Dependabot alerts does not end');
}

/** Of the address of the next page nothing is taken but the mark; null where there is none. */
function markIn(link: string): string | null {
  const [, address = ''] = /<([^>]{1,4000})>;\s*rel="?next"?/.exec(link) ?? [];
  return URL.canParse(address) ? new URL(address).searchParams.get('after') : null;
}

function alertOf(given: unknown): DependencyAlert {
  const what = 'an alert of Dependabot';
  const { number, dependency, security_advisory: told, security_vulnerability: found } = objectAt(given);
  const { package: pkg, manifest_path: manifest } = objectAt(dependency);
  const { ghsa_id: ghsa, cve_id: cve, summary, severity, cwes } = objectAt(told);
  const { vulnerable_version_range: range, first_patched_version: patched } = objectAt(found);
  const ids = [wordAt(ghsa), wordAt(cve)].filter((id) => id !== null);
  return {
    number: numberOf(number, what),
    ecosystem: wordOf(objectAt(pkg).ecosystem, what),
    name: wordOf(objectAt(pkg).name, what),
    manifest: wordOf(manifest, what),
    ids: [wordOf(ids[0], what), ...ids.slice(1)],
    title: wordAt(summary) ?? ids[0] ?? '',
    severity: wordAt(severity) ?? '',
    cwe: itemsAt(cwes).flatMap((one) => wordAt(objectAt(one).cwe_id) ?? []),
    range: wordAt(range),
    fixed: wordAt(objectAt(patched).identifier),
  };
}
