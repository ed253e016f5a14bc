import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { parseMarker } from '../../../src/forge/github/comment-marker.js';
import type { RunResult } from '../../../src/model/run-result.js';
import { markdown } from '../../../src/report/markdown/index.js';
import { allowedUrl, revokeUrl } from '../../../src/util/markdown-link.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aContext, aDependencyFinding, anId, aScan } from '../builders.js';
import { liveReferences, nodesOf, parseGfm } from '../gfm.js';
import { hostileText } from '../hostile-text.js';

const OWN_HTML =
  /^(?:<!-- gatehouse:summary v=1 key=[\w./-]+ sha=(?:[0-9a-f]+|none) -->|<!-- gatehouse:findings v=1\n(?:[0-9a-f]{8,64} [\x21-\x7e]+(?: [\x21-\x7e]+)*\n)+(?:trace [0-9a-f]{8,64}(?: [\x21-\x7e]+)+\n)*-->|<details><summary>(?:⚠️ )?[\w ,]+(?: \(\d+ findings?\))?<\/summary>|<\/details>|<\/?span>)$/u;
const OWN_NODES = [
  'root',
  'html',
  'heading',
  'paragraph',
  'text',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
  'list',
  'listItem',
  'strong',
  'link',
];

function isOurs(node: Nodes): boolean {
  if (node.type === 'html') return OWN_HTML.test(node.value);
  if (node.type === 'heading') return node.depth === 3;
  if (node.type !== 'link') return OWN_NODES.includes(node.type);
  const isOwnPage = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:blob|actions|pull)\//.test(node.url);
  return isOwnPage || allowedUrl(node.url) === node.url || revokeUrl(node.url) === node.url;
}

/** All that must hold of a comment, whatever the result. */
function expectHarmless(body: string, key: string): void {
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  expect(parseMarker(body)?.key).toBe(key);
  const comments = body.includes('\n<!-- gatehouse:findings v=1\n') ? 2 : 1;
  expect(body.split('<!--')).toHaveLength(comments + 1);
  expect(body.split('-->')).toHaveLength(comments + 1);
  expect(body).toMatch(/^.*\n(?:### |✅ )/u);
  expect(body.split('\n').filter((line) => /^\s*(?:\/|::|##\[)/.test(line))).toEqual([]);
  const tree = parseGfm(body);
  expect(nodesOf(tree).filter((node) => !isOurs(node))).toEqual([]);
  expect(liveReferences(tree)).toEqual([]);
}

describe('markdown of a hostile result', () => {
  it('keeps its marker, its limits and its structure for any strings in any field', () => {
    fc.assert(
      fc.property(anyResult(), (result) => expectHarmless(markdown.render(result, aContext()), 'default')),
      { numRuns: 120 },
    );
  });

  it('cannot be forged through the project key or the address of the run', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (key, runUrl) => {
        const body = markdown.render(aBlockedResult([aDependencyFinding()]), aContext({ key, runUrl }));
        expect(parseMarker(body)).not.toBeNull();
        expectHarmless(body, parseMarker(body)?.key ?? '');
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['four-byte characters', '😀'],
    ['control characters', '\u0007'],
    ['mentions', '@a'],
    ['dollars', '$'],
    ['backticks and pipes', '`|'],
    ['Chinese', '漢'],
  ])('fits with every field of every list full of %s', (_what, unit) => {
    const text = unit.repeat(4_000);
    const findings = Array.from({ length: 200 }, (_, index) =>
      aDependencyFinding({
        id: anId(index),
        rule: text,
        title: text,
        location: { path: text, startLine: 1 },
        package: { ecosystem: 'npm', name: text, version: text, scope: 'runtime', direct: true },
        category: index % 2 === 0 ? 'secret' : 'dependency',
        references: ['https://github.com/settings/tokens'],
        fix: { description: `${text.slice(0, 400)}https://github.com/settings/tokens${text}` },
        suppression: index > 150 ? { kind: 'exception', reason: text, owner: text } : null,
      }),
    );
    const blocked = aBlockedResult(findings.slice(0, 60), findings.slice(60));
    const problem = { message: text, path: text, remedy: text };
    const result: RunResult = {
      ...blocked,
      policy: text,
      scans: Array.from({ length: 30 }, () =>
        aScan({ scanner: text, status: 'failed', reason: text, problems: Array.from({ length: 9 }, () => problem) }),
      ),
      notices: Array.from({ length: 50 }, () => ({
        kind: 'policy-change' as const,
        message: text,
        location: { path: text },
      })),
      verdict: {
        outcome: 'error',
        violations: blocked.verdict.violations.flatMap((one) => [
          one,
          { ...one, rule: text },
          { ...one, rule: `${text}2` },
        ]),
      },
    };
    const body = markdown.render(result, aContext());
    expectHarmless(body, 'default');
    expect(body).toContain('(60 findings)');
    expect(body.split('\n').filter((line) => /^\d+\. \*\*/.test(line))).toHaveLength(10);
  });
});
