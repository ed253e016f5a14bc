import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import { flagInput, projectInput } from './action-inputs.js';

/** What an action shall write to GitHub. */
export interface PageInputs {
  /** Tells several gates of one repository apart. */
  readonly key: string;
  readonly comment: boolean;
  readonly review: boolean;
  readonly checkRun: boolean;
  /** Whether the check run of a pull request has buttons: the token is an App's of the user's own. */
  readonly checkActions: boolean;
  readonly uploadSarif: boolean;
  readonly labels: boolean;
  /** `@login` or `@org/team`, asked when the change touches its own gate. */
  readonly reviewers: readonly string[];
}

const OWNER = /^@?[\w-]{1,39}(?:\/[\w.-]{1,100})?$/;
/** GitHub takes 15 reviewers. */
export const MAX_REVIEWERS = 15;

/** Reads and validates the inputs that say what is published. @throws ConfigurationError naming the input. */
export function pageInputs(actions: Actions): PageInputs {
  const checkRun = flagInput(actions, 'check-run', false);
  const checkActions = flagInput(actions, 'check-actions', false);
  if (checkActions && !checkRun)
    throw new ConfigurationError('input check-actions: the buttons are on the check run, so it needs check-run: true');
  return {
    key: projectInput(actions),
    comment: flagInput(actions, 'comment', true),
    review: flagInput(actions, 'review', true),
    checkRun,
    checkActions,
    uploadSarif: flagInput(actions, 'upload-sarif', false),
    labels: flagInput(actions, 'labels', false),
    reviewers: reviewersInput(actions),
  };
}

function reviewersInput(actions: Actions): string[] {
  const owners = actions
    .input('reviewers')
    .split(/[\s,]+/)
    .filter((owner) => owner !== '');
  const wrong = owners.find((owner) => !OWNER.test(owner));
  if (wrong !== undefined) throw new ConfigurationError(`input reviewers: '${wrong}' is neither @login nor @org/team`);
  if (owners.length > MAX_REVIEWERS)
    throw new ConfigurationError(`input reviewers: GitHub takes ${MAX_REVIEWERS} at most, there are ${owners.length}`);
  return owners;
}
