import { describe, expect, test } from '@jest/globals';
import type { PageInputs } from '../../../src/app/inputs/page-inputs.js';
import { withPolicy } from '../../../src/app/page/page-wishes.js';
import { DEFAULT_LABELS } from '../../../src/model/policy.js';
import { recordingLog } from '../../helpers/silent-log.js';

const NOTHING: PageInputs = {
  key: 'default',
  comment: true,
  review: true,
  checkRun: false,
  checkActions: false,
  uploadSarif: false,
  labels: false,
  reviewers: [],
};
const named = { blocked: 'no merge', policyChange: 'rules' };

describe('what inputs and policy ask for together', () => {
  test('labels are kept when either asks, by the names of the policy', () => {
    const labelsOf = (input: boolean, labels: typeof named | null) =>
      withPolicy({ ...NOTHING, labels: input }, { labels, reviewers: [] }, recordingLog()).labels;
    expect([labelsOf(false, null), labelsOf(true, null), labelsOf(false, named), labelsOf(true, named)]).toEqual([
      null,
      DEFAULT_LABELS,
      named,
      named,
    ]);
  });

  test('a reviewer that both name is asked once, whatever the spelling', () => {
    const inputs = { ...NOTHING, reviewers: ['bob', '@Org/Team', '@eve'] };
    const { reviewers } = withPolicy(inputs, { labels: null, reviewers: ['@org/team', '@Bob'] }, recordingLog());
    expect(reviewers).toEqual(['@org/team', '@Bob', '@eve']);
  });

  test('of more than GitHub takes, those of the policy are asked and the others are named', () => {
    const owners = (prefix: string) => Array.from({ length: 10 }, (_, index) => `@${prefix}${index}`);
    const log = recordingLog();
    const inputs = { ...NOTHING, reviewers: owners('input') };
    const { reviewers } = withPolicy(inputs, { labels: null, reviewers: owners('policy') }, log);
    expect(reviewers).toEqual([...owners('policy'), ...owners('input').slice(0, 5)]);
    expect(log.lines).toEqual([expect.stringContaining('not asked: @input5, @input6')]);
  });
});
