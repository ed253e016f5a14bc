import { describe, expect, test } from '@jest/globals';
import { lintProvider } from '../../../src/scan/secrets/rules/rule-lint.js';
import { scanText } from '../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from './expand-example.js';
import { engine, providers, rules } from './product-rules.js';

/** Rules that say the same of one value in other words: any of them counts as found. */
function found(text: string, path = 'src/settings.ts'): { rule: string; confidence: string; value: string }[] {
  const result = scanText(engine, path, Buffer.from(text));
  // Not by expect: thirty thousand of them cost more than all that is searched here.
  if (result.limits.length > 0) throw new Error(`not read to its end: ${result.limits.join()}`);
  return result.found.map(({ rule, confidence, value }) => ({ rule: rule.id, confidence, value }));
}

test('every rule passes the lint: no pattern can cost more than linear time', () => {
  expect(providers.flatMap(lintProvider)).toEqual([]);
});

test('rule ids are unique', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

/** A path that a rule looks at: the first choice wherever its glob leaves one. */
function pathOf(glob: string | undefined): string {
  return glob === undefined
    ? 'src/settings.ts'
    : glob
        .replaceAll('**/', '')
        .replace(/\{([^{},]*),[^{}]*\}/g, '$1')
        .replace(/\[(.)[^\]]*\]/g, '$1')
        .replaceAll('*', 'x');
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('finds %s', (template) => {
    for (let round = 0; round < 5; round++) {
      const text = expandExample(template, diceFrom(`${id} ${template} ${round}`));
      const hits = found(text, pathOf(rule.path));
      if (!hits.some((hit) => hit.rule === id && hit.confidence !== 'low')) {
        throw new Error(
          `not found; round ${round}, got ${JSON.stringify(hits.map(({ rule: name, confidence }) => [name, confidence]))}`,
        );
      }
    }
  });

  test.each(rule.silent)('is silent on %s', (template) => {
    for (let round = 0; round < 5; round++) {
      const text = expandExample(template, diceFrom(`${id} ${template} ${round}`));
      const hits = found(text, pathOf(rule.path)).filter((hit) => hit.rule === id && hit.confidence !== 'low');
      if (hits.length > 0) throw new Error(`found; round ${round}`);
    }
  });
});
