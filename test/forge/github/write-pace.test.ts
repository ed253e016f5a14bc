import { expect, test } from '@jest/globals';
import { createWritePace } from '../../../src/forge/github/write-pace.js';

test('no minute sees more than 80 writes, and the first 20 do not wait', async () => {
  let now = 0;
  const wait = async (milliseconds: number) => {
    now += milliseconds;
  };
  const pace = createWritePace(() => now, wait);
  const starts: number[] = [];
  for (let write = 0; write < 300; write++) {
    await pace.next();
    starts.push(now);
  }
  expect(starts.slice(0, 20)).toEqual(Array(20).fill(0));
  for (const [index, start] of starts.entries()) {
    const inWindow = starts.slice(index).filter((one) => one < start + 60_000).length;
    expect(inWindow).toBeLessThanOrEqual(80);
  }
});
