import type { CheckAnnotation, CheckRun } from '../forge/check-run.js';
import type { CommitPage } from '../forge/page.js';
import { cutLines } from './cut-lines.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';

const GRANT = 'checks: write';
const MAX_TEXT = 65_535;
/** Four requests; nobody reads more annotations than this on one page. */
const MAX_ANNOTATIONS = 200;

/**
 * Writes a check run on the judged commit, for people to read. It lands in an arbitrary check suite of the token's
 * app, so branch protection must require the job, never this. Never throws for what the host answers.
 */
export async function publishCheckRun(
  page: CommitPage,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<PublishResult> {
  const { buttons = [], ...plain } = run;
  const fitting = {
    ...plain,
    summary: cutLines(run.summary, MAX_TEXT),
    ...(typeof run.text === 'string' && { text: cutLines(run.text, MAX_TEXT) }),
  };
  const shown = annotations.slice(0, MAX_ANNOTATIONS);
  const notes = shown.length < annotations.length ? [`${annotations.length - shown.length} annotations left out`] : [];
  try {
    const dead = buttons.length > 0 && !(await page.hearsClicks());
    if (dead) notes.push(DEAD_BUTTONS);
    const complete = dead ? fitting : { ...fitting, buttons };
    const created = await page.createCheckRun(complete, shown.slice(0, page.annotationsAtOnce));
    const rest = await append(page, created.id, fitting, shown);
    return { status: 'written', url: created.url, notes: [...notes, ...rest] };
  } catch (error) {
    return { status: 'refused', reason: page.refusalOf(error, GRANT).reason };
  }
}

const DEAD_BUTTONS =
  "it has no buttons: the token is the job's own, and GitHub starts nothing for clicks on its check runs (check-actions needs the token of an App)";

async function append(
  page: CommitPage,
  id: number,
  run: CheckRun,
  annotations: readonly CheckAnnotation[],
): Promise<string[]> {
  for (let from = page.annotationsAtOnce; from < annotations.length; from += page.annotationsAtOnce) {
    try {
      await page.appendAnnotations(id, run, annotations.slice(from, from + page.annotationsAtOnce));
    } catch (error) {
      return [`annotations from the ${from + 1}th on are missing: ${page.refusalOf(error, GRANT).reason}`];
    }
  }
  return [];
}

interface ShownCheckRun {
  readonly run: CheckRun;
  readonly annotations: readonly CheckAnnotation[];
}

export const checkRun = {
  id: 'check run',
  place: 'commit',
  write: (page: CommitPage, { run, annotations }: ShownCheckRun) => publishCheckRun(page, run, annotations),
} as const satisfies Publisher<ShownCheckRun>;
