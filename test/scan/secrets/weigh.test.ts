import { expect, test } from '@jest/globals';
import type { FileClasses } from '../../../src/model/file-class.js';
import { createEngine } from '../../../src/scan/secrets/match/engine.js';
import { loadRules } from '../../../src/scan/secrets/rules/load-rules.js';
import { scanText } from '../../../src/scan/secrets/scan-text.js';
import { weighInTests } from '../../../src/scan/secrets/weigh.js';
import { diceFrom, expandExample } from './expand-example.js';

const engine = createEngine(await loadRules());
const classed = (kind: 'test' | 'vendored' | 'documentation'): FileClasses => ({
  of: async () => ({ kind, evidence: 'jest collects it' }),
  foreign: async () => null,
  raised: async () => [],
});

async function confidenceIn(kind: 'test' | 'vendored' | 'documentation', template: string): Promise<string[]> {
  const text = expandExample(template, diceFrom('weigh'));
  const { found } = scanText(engine, 'a/config.ts', Buffer.from(text));
  return (await weighInTests(found, 'head', classed(kind))).map(({ confidence }) => confidence);
}

test('a made-up password of a test is low, and says why', async () => {
  expect(await confidenceIn('test', 'const password = "{@password}";')).toEqual(['low']);
});

test.each(['vendored', 'documentation'] as const)('a password in %s files is as sure as anywhere', async (kind) => {
  expect(await confidenceIn(kind, 'const password = "{@password}";')).toEqual(['medium']);
});

test.each([
  ['a token whose checksum fits', '"{@crc ghp_}"'],
  ['a token of a provider’s form', 'const key = "AKIA{A-Z2-7:16}";'],
])('%s is as sure in a test as anywhere', async (_what, template) => {
  const before = scanText(engine, 'a/config.ts', Buffer.from(expandExample(template, diceFrom('weigh')))).found;
  expect(await confidenceIn('test', template)).toEqual(before.map(({ confidence }) => confidence));
});

test('without evidence a password in a folder called test counts in full', async () => {
  const text = expandExample('const password = "{@password}";', diceFrom('weigh'));
  const { found } = scanText(engine, 'test/a.ts', Buffer.from(text));
  expect((await weighInTests(found, 'head')).map(({ confidence }) => confidence)).toEqual(['medium']);
});
