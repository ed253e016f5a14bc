import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { summary } from '../../../src/report/summary/index.js';
import { anyResult } from '../arbitrary-result.js';
import { aBlockedResult, aContext, aDependencyFinding, aFinding, anId, aResult, aScan } from '../builders.js';
import { liveReferences, nodesOf, parseGfm } from '../gfm.js';

const FOREIGN = new Set(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'code']);
const OWN_HTML = /^(?:<details><summary>[\w ,]+<\/summary>|<\/details>|<\/?span>)$/;

describe('summary', () => {
  it('lists every finding under what has to be done about it', () => {
    const result = aBlockedResult(
      [aDependencyFinding()],
      [
        aFinding({ id: anId(2), title: 'a warning' }),
        aFinding({ id: anId(3), title: 'doubtful', confidence: 'low' }),
        aFinding({ id: anId(4), title: 'old', state: 'existing' }),
        aFinding({ id: anId(5), title: 'gone', state: 'fixed' }),
      ],
    );
    const text = summary.render(result, aContext());
    const order = [
      '## ❌ Security gate: 1 blocking, 1 warning',
      '### Fix these to merge: 1',
      '`lodash 4.17.20`',
      '### 1 warning',
      'a warning',
      '### 1 of low confidence',
      'doubtful',
      '### 1 existing, not caused by this change',
      'old',
      '### 1 fixed by this change',
      'gone',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('stays under the runner’s limit and counts what did not fit', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      aFinding({ id: anId(index), title: '😀'.repeat(200) }),
    );
    const text = summary.render(aResult({ findings }), aContext());
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    const rows = text.split('\n').filter((line) => line.startsWith('| High |')).length;
    expect(rows).toBeGreaterThan(900);
    expect(text).toContain(`and ${20_000 - rows} more in the JSON report`);
  });

  it('stays under the limit when everything beside the findings is as long as it can be', () => {
    const text = '@'.repeat(5_000);
    const problem = { message: text, path: text, remedy: text };
    const findings = Array.from({ length: 2_000 }, (_, index) =>
      aFinding({
        id: anId(index),
        rule: text,
        location: { path: text },
        suppression: { kind: 'exception', reason: text, owner: text },
      }),
    );
    const result = aResult({
      findings,
      notices: Array.from({ length: 500 }, () => ({
        kind: 'policy-change' as const,
        message: text,
        location: { path: text },
      })),
      scans: Array.from({ length: 50 }, () =>
        aScan({
          scanner: text,
          status: 'failed',
          reason: text,
          problems: Array.from({ length: 60 }, () => problem),
          notes: [text, text],
        }),
      ),
    });
    expect(Buffer.byteLength(summary.render(result, aContext()))).toBeLessThanOrEqual(900 * 1024);
  });

  it('lets nothing of the data come alive', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        const tree = parseGfm(summary.render(result, aContext()));
        expect(nodesOf(tree).filter(({ type }) => FOREIGN.has(type))).toEqual([]);
        const html = nodesOf(tree).flatMap((node) => (node.type === 'html' ? [node.value] : []));
        expect(html.filter((text) => !OWN_HTML.test(text))).toEqual([]);
        expect(liveReferences(tree)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
