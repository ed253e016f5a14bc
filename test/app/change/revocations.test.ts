import { expect, test } from '@jest/globals';
import { revocationReader } from '../../../src/app/change/revocations.js';
import { pullEvent, pushEvent, queueEvent } from '../../helpers/events.js';
import { fakeForge, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

const STATED = new Map([['f0f0', 'maintainer']]);

test.each([
  ['a pull request', pullEvent()],
  ['the API on the base branch', pullEvent({ name: 'pull_request_target' })],
  ['the merge queue', queueEvent()],
])('what was stated on the pull request counts for %s', async (_name, event) => {
  const asked: unknown[] = [];
  const { texts } = fakeForge({
    texts: {
      statements: async (number, ids) => {
        asked.push([number, ids]);
        return STATED;
      },
    },
  });
  const { revocations } = revocationReader(event, texts, recordingLog());
  expect(await revocations?.(['f0f0'])).toBe(STATED);
  expect(asked).toEqual([[7, ['f0f0']]]);
});

test('statements that cannot be read revoke nothing, and the log warns', async () => {
  const log = recordingLog();
  const { texts } = fakeForge({ texts: { statements: () => Promise.reject(refused(503)) } });
  const { revocations } = revocationReader(pullEvent(), texts, log);
  expect(await revocations?.(['f0f0'])).toEqual(new Map());
  expect(log.lines).toEqual([expect.stringMatching(/^warn: statements about revoked secrets could not be read/)]);
});

test('where no pull request is known, or nobody can be asked, nothing can be stated', () => {
  const { texts } = fakeForge();
  expect(revocationReader(pushEvent(), texts, recordingLog())).toEqual({});
  expect(revocationReader(queueEvent({ number: null }), texts, recordingLog())).toEqual({});
  expect(revocationReader(pullEvent(), null, recordingLog())).toEqual({});
});
