import { expect, test } from '@jest/globals';
import { turnstile } from '../../src/util/turnstile.js';

test('a service is asked no more often at a time than it is fair, and one that fails makes room', async () => {
  const gate = turnstile(2);
  const order: number[] = [];
  let inside = 0;
  let most = 0;
  const calls = [0, 1, 2, 3, 4].map((call) =>
    gate(async () => {
      most = Math.max(most, ++inside);
      order.push(call);
      await Promise.resolve();
      inside--;
      if (call === 1) throw new Error('no answer');
      return call;
    }),
  );
  const found = await Promise.allSettled(calls);
  expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect([order, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});
