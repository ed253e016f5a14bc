import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html } from '../../../src/report/html/index.js';
import { anyResult } from '../arbitrary-result.js';
import {
  aBlockedResult,
  aContext,
  aDependencyFinding,
  aFinding,
  anId,
  aResult,
  aScan,
  aTrace,
  BASE,
  HEAD,
} from '../builders.js';

const OWN_TAGS =
  /^<(?:!doctype html|\/?(?:html|head|body|title|style|script|header|main|section|table|thead|tbody|tr|th|td|h1|h2|p|ul|li|a|code|strong|details|summary|form|label|select|option|input|button|noscript|meta)(?: [a-z-]+(?:="[^"<>]*")?)*)>$/;

/** The data block of a page, as a browser would read it. */
function dataOf(page: string): { findings: Record<string, unknown>[]; omitted: number } {
  return JSON.parse(/<script type="application\/json" id="findings">([^<]*)<\/script>/.exec(page)?.[1] ?? '');
}

/** The page without the texts of its own script and style, which hold `<` as an operator. */
function markupOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>\n'use strict'[\s\S]*?<\/script>/, '<script></script>');
}

describe('html', () => {
  it('allows its own script and style by their hashes, and nothing else', () => {
    const page = html.render(aResult(), aContext());
    const hash = (text: string | undefined) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64');
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1];
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
    expect(page).toContain(
      `content="default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('loads nothing from anywhere', () => {
    const page = html.render(aBlockedResult([aDependencyFinding()]), aContext());
    expect(page).not.toMatch(/\ssrc=|<link|<img|<iframe|url\(|@import|fetch\(|XMLHttpRequest|innerHTML/);
  });

  it('shows verdict, scans that did not complete, and every list without any script', () => {
    const problem = { message: 'not JSON', path: 'a.json', line: 3, remedy: 'run npm install' };
    const scans = [aScan({ status: 'failed', reason: 'timed out', problems: [problem] })];
    const page = html.render(aResult({ scans, verdict: { outcome: 'error', violations: [] } }), aContext());
    expect(page).toContain('<strong>Not fully scanned</strong>');
    expect(page).toContain('<td class="failed">not scanned: timed out</td>');
    expect(page).toContain('<li>static: <code>a.json:3</code>: not JSON → run npm install</li>');
  });

  it('holds every finding, what blocks first', () => {
    const others = [aFinding({ id: anId(2), state: 'fixed' }), aFinding({ id: anId(3), severity: 'critical' })];
    const data = dataOf(html.render(aBlockedResult([aDependencyFinding()], others), aContext()));
    expect(data.omitted).toBe(0);
    expect(data.findings.map((finding) => [finding.severity, finding.state, finding.isBlocking])).toEqual([
      ['critical', 'new', true],
      ['critical', 'new', false],
      ['high', 'fixed', false],
    ]);
    expect(data.findings[0]).toMatchObject({
      ruleUrl: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
      command: 'npm install lodash@4.17.21',
      ids: ['CVE-2021-23337', 'CWE-78'],
    });
  });

  it('shows six steps of the data’s way with links to their files, and says how many lie between', () => {
    const [finding] = dataOf(html.render(aResult({ findings: [aFinding({ trace: aTrace(9) })] }), aContext())).findings;
    const trace = finding?.trace as Record<string, unknown>[];
    expect(trace.map(({ word, label, place }) => [word, label, place].join(' ').trim())).toEqual([
      'from step1 src/f1.ts:1',
      'through step2 src/f2.ts:2',
      'through step3 src/f3.ts:3',
      'through step4 src/f4.ts:4',
      '… 3 more',
      'through step8 src/f8.ts:8',
      'reaches step9 src/f9.ts:9',
    ]);
    expect(trace[0]?.placeUrl).toBe(`https://github.com/octo/shop/blob/${HEAD}/src/f1.ts#L1`);
  });

  it('links the way of what is fixed to the base, which alone has it', () => {
    const fixed = aFinding({ state: 'fixed', trace: aTrace(1) });
    const [finding] = dataOf(html.render(aResult({ findings: [fixed] }), aContext())).findings;
    expect(finding?.trace).toMatchObject([{ placeUrl: `https://github.com/octo/shop/blob/${BASE}/src/f1.ts#L1` }]);
  });

  it('links no step to a place outside the repository', () => {
    const step = { location: { path: '../../../evil' }, label: '</script><img src=x>' };
    const page = html.render(aResult({ findings: [aFinding({ trace: [step] })] }), aContext());
    expect(dataOf(page).findings[0]?.trace).toMatchObject([{ placeUrl: null, label: step.label }]);
    expect(page).not.toContain('<img');
  });

  it('makes no markup and no foreign address out of any strings in any field', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        const page = html.render(result, aContext());
        expect(page.split('<!--')).toHaveLength(1);
        for (const [tag] of markupOf(page).matchAll(/<[^>]*>?/g)) expect(tag).toMatch(OWN_TAGS);
        expect(page.match(/<script[ >]/g)).toHaveLength(2);
        expect(page.match(/<\/script/gi)).toHaveLength(2);
        expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        for (const { ruleUrl, placeUrl, trace } of dataOf(page).findings) {
          const steps = trace as { placeUrl: string | null }[];
          for (const url of [ruleUrl, placeUrl, ...steps.map((step) => step.placeUrl)]) {
            if (url !== null)
              expect(url).toMatch(/^https:\/\/(?:github\.com|nvd\.nist\.gov|cwe\.mitre\.org|osv\.dev)\//);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
