import type { Texts } from '../../texts.js';
import { publishedFindings } from '../published-finding.js';
import { readPullRequestTexts } from '../pull-request-text.js';
import { readRevocations } from '../revocation.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** What people, and we, have written on pull requests of GitHub. */
export function textsOf({ repository, client }: Asked): Texts {
  return {
    ...ANSWERS,
    read: async (number) => readPullRequestTexts(await client(), { ...repository, number }),
    statements: async (number, ids) => readRevocations(await client(), { ...repository, number }, ids),
    published: async (number, prefix) => publishedFindings(await client(), { ...repository, number }, prefix),
  };
}
