import { describe, expect, it } from '@jest/globals';
import type { JudgedEntry } from '../../../src/model/coverage.js';
import { annotations } from '../../../src/report/annotations/index.js';
import { html } from '../../../src/report/html/index.js';
import { isQuietResult, markdown } from '../../../src/report/markdown/index.js';
import { sarif } from '../../../src/report/sarif/index.js';
import { summary } from '../../../src/report/summary/index.js';
import { terminal } from '../../../src/report/terminal/index.js';
import { aContext, aResult } from '../builders.js';
import { nodesOf, parseGfm } from '../gfm.js';

const anEntry = (changes: Partial<JudgedEntry> = {}): JudgedEntry => ({
  scanner: 'dependencies',
  kind: 'manifest',
  path: 'build.gradle',
  subject: 'Gradle',
  declared: 21,
  read: 0,
  count: 1,
  reason: 'no lockfile, versions not resolved',
  byChange: false,
  touched: false,
  outcome: 'warn',
  ...changes,
});
const RUBY = anEntry({
  scanner: 'static',
  kind: 'language',
  path: null,
  subject: 'Ruby',
  count: 113,
  reason: 'no rules',
});
const warned = (...coverage: JudgedEntry[]) => aResult({ coverage, verdict: { outcome: 'warn', violations: [] } });
const REPORTS = { terminal, markdown, summary, html };

describe('what was not looked at', () => {
  it.each(Object.entries(REPORTS))('is told by the %s report although nothing was found', (_name, report) => {
    const text = report.render(warned(anEntry({ touched: true }), RUBY), aContext());
    expect(text).toMatch(/build\.gradle/);
    expect(text).toMatch(/no lockfile, versions not resolved, 0 of 21 read/);
    expect(text).toMatch(/113 Ruby files/);
  });

  it('opens a comment where the change touches it, and none where only the base lacks it too', () => {
    expect(isQuietResult(warned(anEntry({ touched: true })))).toBe(false);
    expect(isQuietResult(warned(anEntry()))).toBe(true);
    expect(markdown.render(warned(anEntry()), aContext())).toContain('build.gradle');
  });

  it('stands in the headline of a warning, so that nobody reads it as clean', () => {
    expect(markdown.render(warned(anEntry({ touched: true })), aContext())).toContain('not everything was looked at');
  });

  it('that blocks is an error beside the file, in the log and in the comment', () => {
    const blocked = aResult({
      coverage: [anEntry({ byChange: true, touched: true, outcome: 'fail' })],
      verdict: { outcome: 'error', violations: [{ rule: 'coverage', finding: null, message: 'not looked at: x' }] },
    });
    expect(annotations.render(blocked)).toMatch(
      /^::error file=build\.gradle,title=Not looked at::build\.gradle: no lockfile/,
    );
    expect(markdown.render(blocked, aContext())).toContain('🛑 **Not looked at:** `build.gradle`');
  });

  it('is a notification of the run in SARIF, at its file, never a result', () => {
    const [run] = JSON.parse(sarif.render(warned(anEntry()), aContext())).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'warning', descriptor: { id: 'not-looked-at/manifest' } },
    ]);
  });

  it('that the policy ignores is told nowhere but in the JSON', () => {
    const ignored = aResult({ coverage: [anEntry({ outcome: 'ignore', touched: true })] });
    for (const report of Object.values(REPORTS))
      expect(report.render(ignored, aContext())).not.toContain('build.gradle');
  });

  it('of a whole tree is told as the reader’s business', () => {
    const tree = { ...warned(anEntry()), subject: { ...aResult().subject, base: null } };
    expect(isQuietResult(tree)).toBe(false);
  });
});

it('names what blocks in a list, and the rest in a paragraph after it, not in its last item', () => {
  const coverage = [
    anEntry({ path: 'docker-compose.yml', byChange: true, touched: true, outcome: 'fail' }),
    anEntry({ path: 'Dockerfile' }),
  ];
  const result = aResult({ coverage, verdict: { outcome: 'error', violations: [] } });
  for (const { render } of [markdown, summary]) {
    const items = nodesOf(parseGfm(render(result, aContext()))).filter(({ type }) => type === 'listItem');
    const listed = items.map((item) =>
      nodesOf(item)
        .flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
        .join(),
    );
    expect(listed).toContain('docker-compose.yml');
    expect(listed.join()).not.toContain('Dockerfile');
  }
});
