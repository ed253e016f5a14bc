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

test('of a fork it is what must happen, and the log says where the page comes from', () => {
  const log = recordingLog();
  tellParts(REFUSED, pullEvent({ fork: true }), log);
  expect(log.lines).toEqual([
    expect.stringContaining('actions/publish on workflow_run writes the page'),
    expect.stringMatching(/^info: comment not written/),
  ]);
});
