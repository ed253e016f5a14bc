import type { Forge } from '../../forge/forge.js';

export interface Recheck {
  readonly started: boolean;
  /** What to tell the person: our own words, without data. */
  readonly said: string;
}

const BY_HAND = 'Open the checks of this pull request and choose “Re-run all jobs”, or push a commit.';

/**
 * Starts the gate's last run of the pull request's head again. This run must not scan by itself: a comment event has
 * the rights of the default branch, and the change is a stranger's.
 * @param workflow file name of the workflow that runs the gate
 */
export async function recheck(
  { page, runs }: Pick<Forge, 'page' | 'runs'>,
  number: number,
  workflow: string,
): Promise<Recheck> {
  try {
    const { headSha, state } = await page(number).pull();
    if (state === 'closed') return { started: false, said: 'This pull request is closed; there is nothing to check.' };
    const run = await runs.newestOf({ workflow, headSha });
    if (run === null) {
      return { started: false, said: `The gate has not run for the head of this pull request yet. ${BY_HAND}` };
    }
    if (run.status !== 'completed') {
      return { started: false, said: 'The gate is running for this head already; its result will show here.' };
    }
    await runs.startAgain(run.id);
    return { started: true, said: 'The gate runs again.' };
  } catch (error) {
    const { kind, reason } = runs.refusalOf(error, 'actions: write');
    const why =
      kind === 'not-found' ? `there is no workflow file ${workflow}, or the token lacks actions: write` : reason;
    return { started: false, said: `The gate could not be started from here: ${why}. ${BY_HAND}` };
  }
}
