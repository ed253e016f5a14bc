import {
  ANNOTATIONS_PER_REQUEST,
  appendAnnotations,
  type CheckAnnotation,
  type CheckRun,
  createCheckRun,
} from '../forge/github/check-run.js';
import type { GitHubClient, RepositoryRef } from '../forge/github/client.js';
import { isActionsBot, whoAmI } from '../forge/github/identity.js';
import { refusalOf } from '../forge/github/refusal.js';
import { cutLines } from './cut-lines.js';
import type { PublishResult } from './publish-result.js';

const GRANT = 'checks: write';
const MAX_TEXT = 65_535;
/** Four requests; nobody reads more annotations than this on one page. */
const MAX_ANNOTATIONS = 200;

/**
 * Writes a check run on the judged commit, for people to read. It lands in an arbitrary check suite of the token's
 * app, so branch protection must require the job, never this. Never throws for what GitHub answers.
 */
export async function publishCheckRun(
  client: GitHubClient,
  repository: RepositoryRef,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<PublishResult> {
  const { buttons = [], ...page } = run;
  const fitting = {
    ...page,
    summary: cutLines(run.summary, MAX_TEXT),
    ...(typeof run.text === 'string' && { text: cutLines(run.text, MAX_TEXT) }),
  };
  const shown = annotations.slice(0, MAX_ANNOTATIONS);
  const notes = shown.length < annotations.length ? [`${annotations.length - shown.length} annotations left out`] : [];
  try {
    const dead = buttons.length > 0 && isActionsBot(await whoAmI(client));
    if (dead) notes.push(DEAD_BUTTONS);
    const complete = dead ? fitting : { ...fitting, buttons };
    const created = await createCheckRun(client, repository, complete, shown.slice(0, ANNOTATIONS_PER_REQUEST));
    const rest = await append(client, repository, created.id, fitting, shown);
    return { status: 'written', url: created.url, notes: [...notes, ...rest] };
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error, GRANT).reason };
  }
}

const DEAD_BUTTONS =
  "it has no buttons: the token is the job's own, and GitHub starts nothing for clicks on its check runs (check-actions needs the token of an App)";

async function append(
  client: GitHubClient,
  repository: RepositoryRef,
  id: number,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<string[]> {
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) {
    try {
      await appendAnnotations(client, repository, id, run, annotations.slice(from, from + ANNOTATIONS_PER_REQUEST));
    } catch (error) {
      return [`annotations from the ${from + 1}th on are missing: ${refusalOf(error, GRANT).reason}`];
    }
  }
  return [];
}
