import { describe, expect, test } from '@jest/globals';
import { addedBlobs, allBlobs } from '../../../../src/scan/secrets/history/blobs.js';
import type { Git } from '../../../../src/scan/secrets/history/git.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const FIRST = '1'.repeat(40);
const SECOND = '2'.repeat(40);

const LISTED = `${HEAD}\n${FIRST} src/a.ts\n${SECOND} src/b.ts\n`;
const SIZES = `${FIRST} blob 10\n${SECOND} blob 20\n`;

/** Git that gives these answers with exit code 0, null for no. */
function git(answers: Readonly<Record<string, string | null>>): Git {
  return {
    async ask(args) {
      const answer = answers[args[0] ?? ''];
      return answer === undefined || answer === null ? null : Buffer.from(answer);
    },
    stream: async () => false,
  };
}

const WHOLE = { 'rev-list': LISTED, 'cat-file': SIZES };

describe('the listing of a history', () => {
  test('that is whole has all of it', async () => {
    expect((await addedBlobs(git(WHOLE), BASE, HEAD))?.blobs.map(({ path }) => path)).toEqual(['src/a.ts', 'src/b.ts']);
  });

  test.each([
    ['commits, cut in a line', { ...WHOLE, 'rev-list': LISTED.slice(0, -12) }],
    ['commits, without the one it begins with', { ...WHOLE, 'rev-list': LISTED.slice(41) }],
    ['commits, empty', { ...WHOLE, 'rev-list': '' }],
    ['sizes, cut in a line', { ...WHOLE, 'cat-file': SIZES.slice(0, -3) }],
    ['sizes, cut between two lines', { ...WHOLE, 'cat-file': SIZES.slice(0, SIZES.length / 2) }],
    ['sizes, empty', { ...WHOLE, 'cat-file': '' }],
    ['sizes, refused', { ...WHOLE, 'cat-file': null }],
  ])('that breaks off with exit code 0 is no listing: %s', async (_what, answers) => {
    expect(await addedBlobs(git(answers), BASE, HEAD)).toBeNull();
  });

  test('that is empty is believed where the base holds the head already', async () => {
    const merged = git({ ...WHOLE, 'rev-list': '', 'merge-base': '' });
    expect(await addedBlobs(merged, BASE, HEAD)).toEqual({ blobs: [], missing: 0, isShallow: false });
  });

  test.each([
    ['objects, empty', { ...WHOLE, 'cat-file': '' }],
    ['objects, cut', { ...WHOLE, 'cat-file': SIZES.slice(0, -1) }],
    ['commits, empty', { ...WHOLE, 'rev-list': '' }],
  ])('of all that breaks off with exit code 0 is no listing: %s', async (_what, answers) => {
    expect(await allBlobs(git({ 'rev-parse': 'false\n', ...answers }), HEAD)).toBeNull();
  });
});
