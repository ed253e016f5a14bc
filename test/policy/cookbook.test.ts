import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseCases } from '../../src/app/answers/policy-case.js';
import { caseResult } from '../../src/app/answers/policy-case-result.js';
import { runCase } from '../../src/app/answers/policy-case-run.js';
import type { ReadLayer } from '../../src/config/layers/layer-reader.js';
import { parsePolicy } from '../../src/config/policy-file.js';
import { PRODUCT } from '../../src/product.js';

const PAGE = readFileSync(new URL('../../docs/policy-cookbook.md', import.meta.url), 'utf8');
const NOW = new Date('2026-12-01T00:00:00Z');
const SENTENCES = 39;

interface Recipe {
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly string[];
  /** Files that the policy extends, by what names them. */
  readonly layers: ReadonlyMap<string, string>;
}

const RECIPES = PAGE.split(/^## (?=\d+\. )/m)
  .slice(1)
  .map((part): Recipe => {
    const [title = ''] = part.split('\n');
    const blocks = [...part.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
    const layers = blocks.flatMap((text): [string, string][] => {
      const named = /^# layer (\S+)/.exec(text)?.[1];
      return named === undefined ? [] : [[named, text]];
    });
    const rest = blocks.filter((text) => !text.startsWith('# layer '));
    return { number: Number.parseInt(title, 10), title, blocks: rest, layers: new Map(layers) };
  });

function policyOf(text: string, files: Recipe['layers']) {
  const layers: ReadLayer = async ({ owner, repo, path, commit }) =>
    files.get(`${owner}/${repo}/${path}@${commit}`) ?? Promise.reject(new Error('the page has no such layer'));
  return parsePolicy(text, 'policy', PRODUCT, { facts: { now: NOW, owners: null }, layers });
}

test('every sentence has its policy, or is said to have none', () => {
  const missing = [...PAGE.matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number));
  const all = [...RECIPES.map(({ number }) => number), ...missing].sort((a, b) => a - b);
  expect(all).toEqual(Array.from({ length: SENTENCES }, (_, index) => index + 1));
});

describe.each(RECIPES.map((recipe) => [recipe.title, recipe] as const))('%s', (_, { blocks, layers }) => {
  const [first = '', second = ''] = blocks;
  const refused = /^# refused: (.+)/.exec(first)?.[1];

  test('has two blocks', () => {
    expect(blocks).toHaveLength(2);
  });

  if (refused !== undefined) {
    test('refuses the one policy and takes the other', async () => {
      await expect(policyOf(first, layers)).rejects.toThrow(refused);
      await expect(policyOf(second, layers)).resolves.toBeDefined();
    });
    return;
  }

  test('blocks the one case and lets the other through', async () => {
    const policy = await policyOf(first, layers);
    const cases = await parseCases(second, 'cases');
    const outcomes = await Promise.all(
      cases.map(async (each) => ({
        name: each.name,
        ...(await runCase(each, await caseResult(each, each.name), policy, NOW)),
      })),
    );
    expect(outcomes.flatMap(({ name, difference }) => (difference === null ? [] : [`${name}: ${difference}`]))).toEqual(
      [],
    );
    const words = outcomes.map(({ verdict: { outcome } }) =>
      outcome === 'fail' || outcome === 'error' ? 'blocks' : 'passes',
    );
    expect(outcomes.map(({ name }) => name.split(' ')[1])).toEqual(words);
    expect(new Set(words)).toEqual(new Set(['blocks', 'passes']));
  });
});
