import type { Reviews } from '../../reviews.js';
import { approversOf, isMember } from '../approval.js';
import { overridesOf } from '../override.js';
import { ANSWERS } from './answers.js';
import type { Asked } from './asked.js';

/** Approvals and teams of GitHub. */
export function reviewsOf({ repository, client }: Asked): Reviews {
  return {
    ...ANSWERS,
    approversOf: async (number, commit) => approversOf(await client(), { ...repository, number }, commit),
    overridesOf: async (number, commit) => overridesOf(await client(), { ...repository, number }, commit),
    isMember: async (organisation, team, login) => isMember(await client(), organisation, team, login),
  };
}
