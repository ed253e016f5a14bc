import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { countJudged } from '../../../bench/static-quality/judged.mjs';
import { levelOf, type Measured } from '../../../src/scan/static/measured.js';
import { ruleIds } from '../../../src/scan/static/rule-ids.js';

describe('a rule goes as far as it was right', () => {
  test.each([
    ['nobody met it', undefined, 'block'],
    ['one wrong finding may be chance', { right: 0, wrong: 1 }, 'block'],
    ['nine in ten', { right: 18, wrong: 2 }, 'block'],
    ['three of three wrong are no rule that is right nine times in ten', { right: 0, wrong: 3 }, 'warn'],
    ['half of eight', { right: 4, wrong: 4 }, 'warn'],
    ['half of thirty', { right: 15, wrong: 15 }, 'report'],
    ['one of seven', { right: 1, wrong: 6 }, 'report'],
  ] as const)('%s', (_, judged, level) => expect(levelOf(judged)).toBe(level));

  test('findings of one file are one mistake, so that no single habit decides', () => {
    const row = (path: string, line: number, verdict: string) =>
      `| shop | ${path}:${line} | \`ssrf\` | ${verdict} | why |`;
    const page = [row('a.go', 1, 'false'), row('a.go', 9, 'false'), row('a.go', 5, 'true'), row('b.go', 1, 'false')];
    expect(countJudged([page.join('\n'), '| `ssrf` | 4 | 1 |'])).toEqual({ ssrf: { right: 5, wrong: 3 } });
  });

  test('the counts are those of the page of judged findings, and of rules that there are', async () => {
    const measured = JSON.parse(readFileSync('rules/measured.json', 'utf8')) as Measured;
    const pages = ['docs/quality.md', 'docs/benchmarks/static-quality.md'].map((page) => readFileSync(page, 'utf8'));
    expect(measured).toEqual(countJudged(pages));
    expect(await ruleIds()).toEqual(expect.arrayContaining(Object.keys(measured)));
  });
});
