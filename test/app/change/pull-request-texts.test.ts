import { describe, expect, test } from '@jest/globals';
import { pullRequestTexts } from '../../../src/app/change/pull-request-texts.js';
import type { TextSource } from '../../../src/model/pull-request-text.js';
import { pullEvent, pushEvent } from '../../helpers/events.js';
import { type ForgeParts, fakeForge, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

const TEXT = { kind: 'title', url: 'u', body: 'b', author: 'alice', standing: 'author' } as const;

function source(parts: ForgeParts, log = recordingLog()): TextSource {
  const { texts } = pullRequestTexts(pullEvent(), fakeForge(parts), log);
  if (texts === undefined) throw new Error('the pull request has texts');
  return texts;
}

describe('the texts of a pull request', () => {
  test('are those that the host gives; a list that was cut is told', async () => {
    const read = (cut: boolean) => source({ texts: { read: async () => ({ texts: [TEXT], cut }) } }).read();
    expect(await read(false)).toEqual({ texts: [TEXT], notes: [], problems: [] });
    expect((await read(true)).notes).toEqual([expect.stringContaining('more comments than are scanned')]);
  });

  test('that the token may not read are a note: running again would not help', async () => {
    const forbidden = refused(403, 'Resource not accessible by integration');
    const { texts, notes, problems } = await source({ texts: { read: () => Promise.reject(forbidden) } }).read();
    expect([texts, problems]).toEqual([[], []]);
    expect(notes).toEqual([expect.stringContaining('were not scanned for secrets: the token lacks')]);
  });

  test.each([
    ['does not answer', refused(502)],
    ['has had enough', refused(429)],
  ])('of a host that %s are a problem, never an empty page', async (_name, error) => {
    const { texts, notes, problems } = await source({ texts: { read: () => Promise.reject(error) } }).read();
    expect([texts, notes]).toEqual([[], []]);
    expect(problems).toMatchObject([{ remedy: 'Run the job again.' }]);
  });

  test('that the host does not know are told', async () => {
    const { notes } = await source({ texts: { read: async () => null } }).read();
    expect(notes).toEqual([expect.stringContaining('no such pull request')]);
  });

  test('are not looked for where there is no pull request, or nobody to ask', () => {
    const log = recordingLog();
    expect(pullRequestTexts(pushEvent(), fakeForge(), log)).toEqual({});
    expect(pullRequestTexts(pullEvent(), null, log)).toEqual({});
  });
});

test('whoever the host does not vouch for may not write', async () => {
  const log = recordingLog();
  const asked = source({ permissions: { mayWrite: async (login) => login === 'maintainer' } }, log);
  expect([await asked.mayWrite('maintainer'), await asked.mayWrite('mallory')]).toEqual([true, false]);
  const refusing = source({ permissions: { mayWrite: () => Promise.reject(refused(500)) } }, log);
  expect(await refusing.mayWrite('maintainer')).toBe(false);
  expect(log.lines).toEqual([expect.stringContaining('could not be asked')]);
});
