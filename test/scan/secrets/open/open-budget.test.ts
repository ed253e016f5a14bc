import { expect, test } from '@jest/globals';
import { openBudget } from '../../../../src/scan/secrets/open/open-budget.js';

const MEGABYTE = 1 << 20;

test('one file may yield 64 MB, and all files of a run 256 MB', () => {
  const budget = openBudget();
  for (let file = 0; file < 4; file++) {
    const { take } = budget.file();
    expect(take(64 * MEGABYTE)).toBe(true);
    expect(take(1)).toBe(false);
  }
  expect(budget.file().take(2)).toBe(false);
});

test('beyond the first megabyte nothing grows more than 200 times', () => {
  const { room } = openBudget().file();
  expect(room(10)).toBe(MEGABYTE);
  expect(room(100_000)).toBe(20_000_000);
  expect(room(100 * MEGABYTE)).toBe(64 * MEGABYTE);
});

test('an archive of very many entries is left after 10,000', () => {
  const { take } = openBudget().file();
  const taken = Array.from({ length: 10_001 }, () => take(0));
  expect(taken.filter(Boolean)).toHaveLength(10_000);
});
