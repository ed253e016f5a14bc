import type { Alerts } from './alerts.js';
import type { Answers } from './answer.js';
import type { Content } from './content.js';
import type { CommitPage, PullPage } from './page.js';
import type { Permissions } from './permissions.js';
import type { RepositoryRef } from './repository.js';
import type { Reviews } from './reviews.js';
import type { Runs } from './runs.js';
import type { Texts } from './texts.js';

/**
 * A code host, as far as the gate speaks with it about one repository. `github/` is the one that there is; another
 * would be a folder beside it. Who needs a part of it takes that part; the event of a run is in `event.ts`.
 */
export interface Forge extends Answers {
  readonly repository: RepositoryRef;
  /** Address of the repository's page, as a clone's `origin` has it. */
  readonly origin: string;
  /** Commits and files, for a workspace without a clone. */
  readonly content: Content;
  readonly texts: Texts;
  readonly permissions: Permissions;
  readonly reviews: Reviews;
  readonly runs: Runs;
  readonly alerts: Alerts;
  /** What is written beside commits that are of no pull request. */
  readonly commits: CommitPage;
  /** The page of one pull request. */
  page(number: number): PullPage;
}
