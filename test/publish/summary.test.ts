import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutLines } from '../../src/publish/cut-lines.js';
import { publishSummary } from '../../src/publish/summary.js';
import { fakeActions } from '../helpers/fake-actions.js';

test('a summary under the limit is written as it is', async () => {
  const actions = fakeActions();
  expect((await publishSummary(actions, '# all\n')).status).toBe('written');
  expect(actions.summary).toEqual(['# all\n']);
});

test('a summary over 1 MiB is cut, because the runner would drop it whole', async () => {
  const actions = fakeActions();
  const result = await publishSummary(actions, '| ünïcode row |\n'.repeat(100_000));
  expect(result).toMatchObject({ status: 'written', notes: [expect.stringContaining('cut')] });
  expect(Buffer.byteLength(actions.summary[0] ?? '')).toBeLessThan(1_048_576);
  expect(actions.summary[0]).toMatch(/row \|\n\n> The text was cut here/);
});

test('a runner without summaries is no failure', async () => {
  expect((await publishSummary(fakeActions({}, false), '# all')).status).toBe('skipped');
});

test('what is cut is within the limit, ends on a line and breaks no character', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
      fc.integer({ min: 200, max: 600 }),
      (lines, max) => {
        const text = lines.join('\n');
        const cut = cutLines(text, max);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
        if (cut === text) return;
        const kept = cut.slice(0, cut.indexOf('\n\n> The text was cut here'));
        expect(text.startsWith(kept)).toBe(true);
        expect(kept === '' || text[kept.length] === '\n').toBe(true);
      },
    ),
  );
});
