import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ruleSet } from '../../../src/scan/static/rule-set.js';

test('whoever reads the page of static checks finds every rule there, with its title and its severity', async () => {
  const page = readFileSync('docs/scanners/static.md', 'utf8');
  const { rules } = await ruleSet();
  const missing = rules.filter(
    ({ id, practice, title, severity }) => !page.includes(`| ${practice} | \`${id}\` | ${title} | ${severity} |`),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
