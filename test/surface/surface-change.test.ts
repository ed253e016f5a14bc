import { describe, expect, test } from '@jest/globals';
import { surfaceChange } from '../../src/surface/index.js';
import { anElement } from './elements.js';

const NO_MOVES = { to: () => null };
const NOTHING = { answers: [], facts: { now: new Date('2026-12-01'), isThere: () => true } };
const HOST = anElement({ kind: 'host', key: 'host api.example.org', boundary: 'partner', facts: [] });

async function opened(mentioned: readonly string[] | null, element = HOST) {
  const { surface } = await surfaceChange(
    [{ elements: { head: [element], base: [] } }],
    { baseline: 'known', mentions: async () => mentioned },
    NO_MOVES,
    NOTHING,
  );
  return surface;
}

describe('the surface of a change', () => {
  test('a host that the base calls in a file that nobody looked through is not new', async () => {
    expect(await opened(['src/other.ts'])).toBeUndefined();
  });

  test('where nobody can say what the rest of the base holds, it is told', async () => {
    expect((await opened(null))?.opened.map(({ key }) => key)).toEqual(['host api.example.org']);
  });

  test('a new route is told although the base mentions its words', async () => {
    expect((await opened(['README.md'], anElement()))?.opened).toHaveLength(1);
  });

  test('without a base nothing is called opened', async () => {
    const whole = [{ elements: { head: [HOST], base: [] } }];
    expect(await surfaceChange(whole, { baseline: 'none' }, NO_MOVES, NOTHING)).toEqual({});
  });

  test('each new element comes with at most three questions in its own words', async () => {
    const [route] = (await opened([], anElement()))?.opened ?? [];
    expect(route?.questions.length).toBeGreaterThan(0);
    expect(route?.questions.length).toBeLessThanOrEqual(3);
    expect(route?.questions[0]?.ask).toContain('GET /a');
  });
});
