import { objectAt, wordAt } from '../../util/json-value.js';
import type { SecretAlert } from '../alerts.js';
import type { RepositoryRef } from '../repository.js';
import { numberOf, placeOf, wordOf } from './alert-fields.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';

/** GitHub lists no more commits of a pull request. */
const MOST_COMMITS = 250;

/**
 * Open alerts with the commits that brought the secrets in (docs.github.com, "List secret scanning alerts for a
 * repository"). GitHub is asked to leave the secrets out: what was never here cannot be shown.
 */
export async function secretAlerts(client: GitHubClient, { owner, repo }: RepositoryRef): Promise<SecretAlert[]> {
  const listed: unknown[] = await everyPage<unknown>((page) =>
    client.rest.secretScanning.listAlertsForRepo({
      owner,
      repo,
      state: 'open',
      hide_secret: true,
      page,
      per_page: PAGE_SIZE,
    }),
  );
  const alerts: SecretAlert[] = [];
  for (const one of listed) {
    const what = 'an alert of secret scanning';
    const { number: given, secret_type: type, secret_type_display_name: title, validity } = objectAt(one);
    const number = numberOf(given, what);
    const kind = wordOf(type, what);
    alerts.push({
      number,
      type: kind,
      title: wordAt(title) ?? kind,
      validity: wordAt(validity),
      places: await placesOf(client, { owner, repo }, number),
    });
  }
  return alerts;
}

/** Where a secret lies in commits; issues, comments and wikis are no part of a change. */
async function placesOf(client: GitHubClient, { owner, repo }: RepositoryRef, number: number) {
  const listed: unknown[] = await everyPage<unknown>((page) =>
    client.rest.secretScanning.listLocationsForAlert({ owner, repo, alert_number: number, page, per_page: PAGE_SIZE }),
  );
  return listed.map(objectAt).flatMap(({ type, details }) => {
    const place = type === 'commit' ? placeOf(details) : null;
    const commit = wordAt(objectAt(details).commit_sha);
    return place === null || commit === null ? [] : [{ ...place, commit: commit.toLowerCase() }];
  });
}

/** The commits of a pull request. */
export async function commitsOf(
  client: GitHubClient,
  { owner, repo }: RepositoryRef,
  pull: number,
): Promise<{ readonly commits: readonly string[]; readonly cut: boolean }> {
  const listed: unknown[] = await everyPage<unknown>((page) =>
    client.rest.pulls.listCommits({ owner, repo, pull_number: pull, page, per_page: PAGE_SIZE }),
  );
  const commits = listed.map((one) => wordOf(objectAt(one).sha, 'a commit').toLowerCase());
  return { commits, cut: commits.length >= MOST_COMMITS };
}
