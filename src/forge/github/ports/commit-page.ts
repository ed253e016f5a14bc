import type { CommitPage } from '../../page.js';
import { ANNOTATIONS_PER_REQUEST, appendAnnotations, createCheckRun } from '../check-run.js';
import { sarifState, uploadSarif } from '../code-scanning.js';
import { isActionsBot, whoAmI } from '../identity.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** What can be written beside a commit of GitHub. */
export function commitPageOf({ repository, client }: Asked): CommitPage {
  return {
    ...ANSWERS,
    annotationsAtOnce: ANNOTATIONS_PER_REQUEST,
    hearsClicks: async () => !isActionsBot(await whoAmI(await client())),
    createCheckRun: async (run, annotations) => createCheckRun(await client(), repository, run, annotations),
    appendAnnotations: async (id, run, annotations) =>
      appendAnnotations(await client(), repository, id, run, annotations),
    uploadSarif: async (upload) => uploadSarif(await client(), repository, upload),
    sarifState: async (id) => sarifState(await client(), repository, id),
  };
}
