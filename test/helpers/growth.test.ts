import { expect, test } from '@jest/globals';
import { assertNearLinear } from './growth.js';

let sink = 0;

test('a quadratic reader is caught', async () => {
  const quadratic = (size: number) => () => {
    for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) sink = (sink + i * j) % 1_000_003;
  };
  await expect(assertNearLinear(4_000, quadratic)).rejects.toThrow(/4 times the input cost \d/);
});

test('a linear reader passes, and so does one that answers at once', async () => {
  const linear = (size: number) => () => {
    for (let i = 0; i < size; i++) sink = (sink + i) % 1_000_003;
  };
  await assertNearLinear(8_000_000, linear);
  await assertNearLinear(8_000_000, () => () => undefined);
});
