import { describe, expect, test } from '@jest/globals';
import { aRule, looked } from './found.js';

const TAINT = `mode: taint
pattern-sources: [{ pattern: get() }]
pattern-sinks: [{ pattern: run(...) }]`;

describe('code that is made to break what reads it', () => {
  test.each([
    ['deep lists', `run(${'['.repeat(20_000)}get()${']'.repeat(20_000)})`],
    ['deep calls', `${'run('.repeat(5000)}get()${')'.repeat(5000)}`],
    ['long chains', `get()${'.a()'.repeat(5000)}; run(get())`],
    ['deep functions', `${'function f() { run(get()); '.repeat(1500)}${'}'.repeat(1500)}`],
    ['what is no code', 'get() run(((( \u0000 ]]]] ...'],
  ])('%s end, and nothing is thrown', async (_, code) => {
    for (const looks of [TAINT, 'pattern: run(<... get() ...>)', 'pattern: |\n  $X = get()\n  ...\n  run($X)']) {
      const { hits } = await looked(aRule('javascript', looks), 'a.js', code);
      expect(Array.isArray(hits)).toBe(true);
    }
  });
});
