import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseThreadMarker } from '../../../src/forge/github/thread-marker.js';
import type { Finding } from '../../../src/model/finding.js';
import { reviewComments } from '../../../src/report/review/index.js';
import { allowedUrl } from '../../../src/util/markdown-link.js';
import { anyResult } from '../arbitrary-result.js';
import { type aBlockedResult, aDependencyFinding, aFinding, anId, aResult, aTrace } from '../builders.js';
import { liveReferences, nodesOf, parseGfm, withoutDollars } from '../gfm.js';
import { hostileText } from '../hostile-text.js';

const of = (...findings: Parameters<typeof aBlockedResult>[0]) => reviewComments(aResult({ findings: [...findings] }));

describe('reviewComments', () => {
  it('says what, why and how, with the change to click on', () => {
    expect(of(aFinding())).toEqual([
      {
        path: 'src/db.ts',
        line: 14,
        fingerprint: aFinding().id,
        body: [
          `<!-- gatehouse:finding v=1 id=${aFinding().id} rule=sql-string-concatenation -->`,
          '**High** · SQL built from strings (sql-string-concatenation) · id `aaaaaaaa`',
          '',
          'The query is put together from request data.',
          '',
          'Fix: Use a parameterised query.',
          '',
          '```suggestion',
          'db.query("select 1 where id = $1", [id]);',
          '```',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('says a command once, as code that can be copied', () => {
    const fix = { description: 'Upgrade to 2.0.1: run `npm install a@2.0.1`.', command: 'npm install a@2.0.1' };
    const [comment] = of(aFinding({ fix }));
    expect(comment?.body).toContain('Fix: Upgrade to 2.0.1: run `npm install a@2.0.1`.\n');
    expect(comment?.body).not.toContain('Run `npm');
    const [apart] = of(aFinding({ fix: { ...fix, description: 'Upgrade to 2.0.1.' } }));
    expect(apart?.body).toContain('Run `npm install a@2.0.1`');
  });

  it('covers all lines that a suggestion replaces', () => {
    const [comment] = of(aFinding({ location: { path: 'a.ts', startLine: 3, endLine: 6 } }));
    expect(comment).toMatchObject({ startLine: 3, line: 6 });
  });

  it('offers no suggestion, but still speaks, where the lines to replace are not all in the diff', () => {
    const finding = aFinding({ location: { path: 'a.ts', startLine: 3, endLine: 6 } });
    const [comment] = reviewComments(aResult({ findings: [finding] }), (_path, start, end) => start === 3 && end === 3);
    expect(comment?.body).not.toContain('suggestion');
    expect(comment).toMatchObject({ line: 3 });
    expect(comment).not.toHaveProperty('startLine');
    expect(reviewComments(aResult({ findings: [finding] }), () => false)).toEqual([]);
  });

  it('does not spend its twenty places on lines outside the diff', () => {
    const outside = Array.from({ length: 30 }, (_, index) => aDependencyFinding({ id: anId(index) }));
    const comments = reviewComments(aResult({ findings: [...outside, aFinding()] }), (path) => path === 'src/db.ts');
    expect(comments.map((comment) => comment.path)).toEqual(['src/db.ts']);
  });

  it('is silent about existing, suppressed, doubtful and vanished places', () => {
    const comments = of(
      aFinding({ state: 'existing' }),
      aFinding({ state: 'fixed' }),
      aFinding({ confidence: 'low' }),
      aFinding({ suppression: { kind: 'inline', reason: 'x' } }),
      aFinding({ location: null }),
      aFinding({ location: { path: 'a' } }),
      aFinding({ location: { path: 'a', startLine: 1, commit: 'a'.repeat(40) } }),
    );
    expect(comments).toEqual([]);
  });

  it('tells an upgrade once at its line, with what else it clears', () => {
    const fix = { title: 'Upgrade django 2.2.0 to 4.2.30', description: 'Upgrade to 4.2.30.' };
    const advisories = [1, 2, 3].map((id) => aDependencyFinding({ id: anId(id), rule: `GHSA-${id}`, fix }));
    const comments = of(...advisories);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('Upgrade django 2.2.0 to 4.2.30 clears 2 more: GHSA-2, GHSA-3\n');
  });

  it('keeps the worst twenty', () => {
    const findings = Array.from({ length: 30 }, (_, index) =>
      aFinding({ id: anId(index), rule: `r${index}`, severity: 'low' }),
    );
    const comments = of(...findings, aDependencyFinding());
    expect(comments).toHaveLength(20);
    expect(comments[0]?.body).toContain('**Known exploited, Critical**');
  });

  it('never hides code in a suggestion', () => {
    const replacement = 'if (x) { \u202e // check';
    expect(of(aFinding({ fix: { description: 'x', replacement } }))[0]?.body).not.toContain('suggestion');
  });

  it('fences a replacement that holds fences', () => {
    const body = of(aFinding({ fix: { description: 'x', replacement: '```\ncode\n````' } }))[0]?.body ?? '';
    expect(body).toContain('`````suggestion\n```\ncode\n````\n`````');
  });

  it('tells in three lines where the data comes from, what it passes and what it reaches', () => {
    const way = (steps: number) => of(aFinding({ trace: aTrace(steps) }))[0]?.body.split('\n\n')[2];
    expect(way(6)).toBe(
      [
        'Data from `step1` (`src/f1.ts:1`)',
        'through `step2` (`src/f2.ts:2`), `step3` (`src/f3.ts:3`) and 2 more',
        'reaches `step6` (`src/f6.ts:6`)',
      ].join('\n'),
    );
    expect(way(2)).toBe('Data from `step1` (`src/f1.ts:1`)\nreaches `step2` (`src/f2.ts:2`)');
    expect(way(1)).toBe('Data reaches `step1` (`src/f1.ts:1`)');
    expect(way(0)).toBe('Fix: Use a parameterised query.');
  });

  it('grows by a fixed size at most, however long and many the steps are', () => {
    const size = (trace: Finding['trace']) => Buffer.byteLength(of(aFinding({ trace: trace ?? [] }))[0]?.body ?? '');
    fc.assert(
      fc.property(hostileText(), hostileText(), (label, path) => {
        const trace = Array.from({ length: 40 }, () => ({ location: { path }, label }));
        expect(size(trace) - size([])).toBeLessThanOrEqual(4_000);
      }),
    );
  });

  it('makes no link, mention, markup or suggestion out of labels and paths', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (label, path) => {
        const trace = [1, 2, 3, 4].map((startLine) => ({ location: { path, startLine }, label }));
        const tree = parseGfm(of(aFinding({ trace, fix: { description: 'x' } }))[0]?.body ?? '');
        const kinds = new Set(withoutDollars(nodesOf(tree)).map((node) => node.type));
        expect([...kinds].sort()).toEqual(expect.not.arrayContaining(['link', 'image', 'code', 'list', 'heading']));
        expect(tree.children.filter((node) => node.type === 'html')).toHaveLength(1);
        expect(tree.children.filter((node) => node.type === 'paragraph')).toHaveLength(4);
        expect(liveReferences(tree)).toEqual([]);
      }),
    );
  });

  it('keeps its marker and its structure for any strings in any field', () => {
    fc.assert(
      fc.property(anyResult(), (result) => {
        for (const comment of reviewComments(result)) {
          expect(comment.body.length).toBeLessThanOrEqual(60_000);
          expect(parseThreadMarker(comment.body)).toBe(comment.fingerprint);
          const tree = parseGfm(comment.body);
          const kinds = new Set(withoutDollars(nodesOf(tree)).map((node) => node.type));
          for (const kind of kinds) {
            expect(['root', 'html', 'paragraph', 'text', 'strong', 'inlineCode', 'link', 'code']).toContain(kind);
          }
          expect(tree.children.filter((node) => node.type === 'code').length).toBeLessThanOrEqual(1);
          const html = withoutDollars(nodesOf(tree)).filter((node) => node.type === 'html');
          expect(html).toHaveLength(1);
          for (const node of nodesOf(tree)) if (node.type === 'link') expect(allowedUrl(node.url)).toBe(node.url);
          expect(liveReferences(tree)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
