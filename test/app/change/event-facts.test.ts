import { expect, test } from '@jest/globals';
import { eventFacts } from '../../../src/app/change/event-facts.js';
import { fakeContent, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

test('the host says which merge it made and where the branch stands', async () => {
  const content = fakeContent({
    mergeOf: async (number) => `merge of ${number}`,
    branchTip: async (branch) => `tip of ${branch}`,
  });
  const facts = eventFacts('sha', content, recordingLog());
  expect([facts.sha, await facts.mergeOf(7), await facts.tipOf('main')]).toEqual(['sha', 'merge of 7', 'tip of main']);
});

test('what the host refuses is unknown, and the log says why', async () => {
  const log = recordingLog();
  const content = fakeContent({
    mergeOf: () => Promise.reject(refused(404)),
    branchTip: () => Promise.reject(refused(403, 'Resource not accessible by integration')),
  });
  const facts = eventFacts('', content, log);
  expect([await facts.mergeOf(7), await facts.tipOf('main')]).toEqual([null, null]);
  expect(log.lines).toEqual([
    expect.stringMatching(/^info: the merge of pull request 7 could not be asked: .*404/),
    expect.stringMatching(/^info: the tip of main could not be asked: the token lacks `contents: read`/),
  ]);
});

test('a defect of ours is no refusal of the host', async () => {
  const content = fakeContent({ branchTip: () => Promise.reject(new TypeError('x is not a function')) });
  await expect(eventFacts('', content, recordingLog()).tipOf('main')).rejects.toThrow(TypeError);
});

test('without a token nobody is asked', async () => {
  const facts = eventFacts('', null, recordingLog());
  expect([await facts.mergeOf(7), await facts.tipOf('main')]).toEqual([null, null]);
});
