import { expect, test } from '@jest/globals';
import { overrideReader } from '../../../src/app/change/override.js';
import type { Reviews } from '../../../src/forge/reviews.js';
import { pullEvent, pushEvent, queueEvent } from '../../helpers/events.js';
import { fakeForge, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

const SAID = [
  { by: 'mallory', reason: 'let me in' },
  { by: 'bob', reason: 'the shop is down' },
];

function readerOf(reviews: Partial<Reviews>, log = recordingLog()) {
  return overrideReader(pullEvent(), fakeForge({ reviews }), log).override;
}

test('the first who is of an owner counts, whoever spoke before', async () => {
  const override = readerOf({
    overridesOf: async (number, head) => (number === 7 && head === 'a'.repeat(40) ? SAID : []),
    isMember: async (_org, _team, login) => login === 'bob',
  });

  expect(await override?.(['@carol', '@acme/sec'])).toEqual({ ...SAID[1], owner: '@acme/sec' });
  expect(await override?.(['@carol'])).toBeNull();
});

test('what cannot be read was not said, and the log warns', async () => {
  const log = recordingLog();

  expect(await readerOf({ overridesOf: () => Promise.reject(refused(403)) }, log)?.(['@bob'])).toBeNull();
  expect(log.lines).toEqual([expect.stringMatching(/^warn: overrides could not be read/)]);
});

test('nobody can let through a fork’s change, a push or a group of the queue, nor without a token', () => {
  const forge = fakeForge();

  expect(overrideReader(pullEvent({ fork: true }), forge, recordingLog())).toEqual({});
  expect(overrideReader(pushEvent(), forge, recordingLog())).toEqual({});
  expect(overrideReader(queueEvent(), forge, recordingLog())).toEqual({});
  expect(overrideReader(pullEvent(), null, recordingLog())).toEqual({});
});
