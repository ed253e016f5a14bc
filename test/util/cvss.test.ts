import { expect, jest, test } from '@jest/globals';
import { cvssScores } from '../../src/util/cvss.js';

test('vectors that are whole have a score, each once', async () => {
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N';
  expect(await cvssScores([vector, vector, 'AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSS:3.1/AV:N', 'nonsense'])).toEqual([
    7.5, 7.5,
  ]);
});

test('a stranger’s vector writes nothing of its own to the log', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    await cvssScores(['CVSS:3.1/\n::error::x', '::stop-commands::x', `CVSS:3.1/AV:${'N'.repeat(600)}`]);
    expect(warn.mock.calls).toEqual([]);
  } finally {
    warn.mockRestore();
  }
});
