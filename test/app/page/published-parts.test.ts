import { expect, test } from '@jest/globals';
import { tellParts } from '../../../src/app/page/published-parts.js';
import { pullEvent } from '../../helpers/events.js';
import { recordingLog } from '../../helpers/silent-log.js';

const REFUSED = new Map([
  ['comment', { status: 'refused', reason: 'the token lacks `pull-requests: write`' }],
] as const);

test('a part that was refused is a warning with the missing permission', () => {
  const log = recordingLog();
  tellParts(REFUSED, pullEvent(), log);
  expect(log.lines).toEqual(['warn: comment not written: the token lacks `pull-requests: write`']);
});

const ALL_REFUSED = new Map(
  ['comment', 'review', 'check run', 'labels'].map((part) => [
    part as 'comment',
    { status: 'refused', reason: "the token lacks it; grant it in the job's permissions" } as const,
  ]),
);

test.each([
  ['a fork', pullEvent({ fork: true }), /from a fork may not write/],
  ['Dependabot', pullEvent({ author: 'dependabot[bot]' }), /of Dependabot may only read/],
])('of %s it is what must happen: one line for all parts, and where the page comes from', (_, event, why) => {
  const log = recordingLog();
  tellParts(ALL_REFUSED, event, log);
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toMatch(/^info: comment, review, check run, labels not written/);
  expect(log.lines[0]).toMatch(why);
  expect(log.lines[0]).toContain('actions/publish on workflow_run writes the page');
});
