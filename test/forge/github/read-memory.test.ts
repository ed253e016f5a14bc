import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createReadMemory } from '../../../src/forge/github/read-memory.js';

const answer = (json: string) => ({ etag: `"${json.length}"`, json, headers: {} });

test('the answer that was asked for longest ago goes first', () => {
  const memory = createReadMemory({ entries: 2, size: 100, entrySize: 100 });
  memory.set('a', answer('1'));
  memory.set('b', answer('2'));
  memory.get('a');
  memory.set('c', answer('3'));
  expect([memory.get('a')?.json, memory.get('b'), memory.get('c')?.json]).toEqual(['1', null, '3']);
});

test('an answer that is too large is not remembered, nor is the one that it replaces', () => {
  const memory = createReadMemory({ entries: 9, size: 100, entrySize: 10 });
  memory.set('a', answer('small'));
  memory.set('a', answer('x'.repeat(11)));
  expect([memory.get('a'), memory.entries, memory.size]).toEqual([null, 0, 0]);
});

test('whatever is set and forgotten, it stays in its limits and gives back the last of each key', () => {
  const limits = { entries: 5, size: 60, entrySize: 20 };
  const step = fc.record({ key: fc.constantFrom(...'abcdefghij'), length: fc.nat(30), forget: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const memory = createReadMemory(limits);
      const last = new Map<string, string>();
      for (const { key, length, forget } of steps) {
        if (forget) memory.forget(key);
        else memory.set(key, answer(key.repeat(length)));
        last.set(key, key.repeat(length));
        expect(memory.entries).toBeLessThanOrEqual(limits.entries);
        expect(memory.size).toBeLessThanOrEqual(limits.size);
      }
      const held = [...last].flatMap(([key, json]) => {
        const found = memory.get(key);
        if (found !== null) expect(found.json).toBe(json);
        return found?.json.length ?? 0;
      });
      expect(held.reduce((sum, length) => sum + length, 0)).toBe(memory.size);
    }),
  );
});
