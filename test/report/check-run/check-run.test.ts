import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPage } from '../../../src/report/check-run/index.js';
import { explanationMarkdown } from '../../../src/report/explanation.js';
import { aFinding, aRunResult } from '../../helpers/builders.js';
import { aContext } from '../builders.js';

const manyFindings = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aFinding({
      id: i.toString(16).padStart(32, '0'),
      title: 'x'.repeat(300),
      location: { path: `src/${i}.ts`, startLine: 3, endLine: 1 },
    }),
  );

function page(overrides: Parameters<typeof aRunResult>[0] = {}) {
  const made = checkPage(aRunResult(overrides), aContext());
  if (made === null) throw new Error('no page');
  return made;
}

describe('the check run', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['fail', 'failure'],
    ['error', 'failure'],
  ] as const)('a verdict %s is %s', (outcome, conclusion) => {
    expect(page({ verdict: { outcome, violations: [] } }).run.conclusion).toBe(conclusion);
  });

  test('without a head commit there is none', () => {
    expect(
      checkPage(aRunResult({ subject: { repository: null, base: null, head: null, event: 'local' } }), aContext()),
    ).toBeNull();
  });

  test('2,000 findings stay within what GitHub takes, cut at a line end', () => {
    const { run, annotations } = page({ findings: manyFindings(2000) });
    expect(run.summary.length).toBeLessThanOrEqual(65_535);
    expect(run.text?.length).toBeLessThanOrEqual(65_535);
    for (const line of (run.text ?? '').split('\n')) if (line.startsWith('|')) expect(line.endsWith('|')).toBe(true);
    for (const one of annotations) expect(one.endLine).toBeGreaterThanOrEqual(one.startLine);
  });

  test('a finding of the history or without a line gets no annotation: GitHub would refuse all', () => {
    const { annotations } = page({
      findings: [
        aFinding({ location: { path: 'a.ts', startLine: 1, commit: 'c'.repeat(40) } }),
        aFinding({ id: 'a'.repeat(32), location: { path: 'a.ts' } }),
        aFinding({ id: 'b'.repeat(32), location: null }),
        aFinding({ id: 'c'.repeat(32), location: { path: 'a\u202e.ts', startLine: 1 } }),
      ],
    });
    expect(annotations).toEqual([]);
  });

  test('whatever a finding says, an annotation is one visible line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { annotations } = page({ findings: [aFinding({ title: text, message: text, rule: text })] });
        for (const { title, message } of annotations) {
          expect(`${title}${message}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        }
      }),
    );
  });
});

test('an advisory’s text cannot break out of the answer to /gatehouse explain', () => {
  const evil =
    '</details> @everyone ![x](https://evil.example/x) <img src=x onerror=y> <!-- gatehouse:summary -->\n```\n# heading';
  const body = explanationMarkdown({
    title: evil,
    sections: [
      { heading: 'What', text: evil },
      { heading: 'Wrong', text: evil, isCode: true },
    ],
  });
  const [prose = '', code = ''] = body.split('*Wrong*');
  expect(prose).not.toMatch(/<img|<\/details|(?<!\\)\]\(|<!--|@everyone/);
  expect(code.trim()).toMatch(/^````\n[\s\S]*\n````$/);
});
