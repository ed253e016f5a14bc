import type { Forge } from '../forge.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { alertsOf } from './ports/alerts.js';
import { ANSWERS } from './ports/answers.js';
import type { Asked } from './ports/asked.js';
import { commitPageOf } from './ports/commit-page.js';
import { contentOf } from './ports/content.js';
import { permissionsOf } from './ports/permissions.js';
import { pullPageOf } from './ports/pull-page.js';
import { reviewsOf } from './ports/reviews.js';
import { runsOf } from './ports/runs.js';
import { textsOf } from './ports/texts.js';
import type { GitHubUrls } from './urls.js';

/**
 * GitHub, github.com or a server of its own, for one repository.
 * @param load gives the one client of this run: what one part has read, another asks for under its ETag, and all share
 *   one pace of writes. It is heavy, so it is asked for by the first call alone.
 */
export function githubForge(
  repository: RepositoryRef,
  urls: Pick<GitHubUrls, 'server'>,
  load: () => Promise<GitHubClient>,
): Forge {
  let loaded: Promise<GitHubClient> | undefined;
  const asked: Asked = {
    repository,
    client: () => {
      loaded ??= load();
      return loaded;
    },
  };
  return {
    ...ANSWERS,
    repository,
    origin: `${urls.server}/${repository.owner}/${repository.repo}`,
    content: contentOf(asked),
    texts: textsOf(asked),
    permissions: permissionsOf(asked),
    reviews: reviewsOf(asked),
    runs: runsOf(asked),
    alerts: alertsOf(asked),
    commits: commitPageOf(asked),
    page: (number) => pullPageOf(asked, number),
  };
}
