import { describe, expect, test } from '@jest/globals';
import { baselineOf } from '../../src/correlate/baseline.js';
import { correlate } from '../../src/correlate/index.js';
import type { BaselineEntry } from '../../src/model/baseline.js';
import type { Observation } from '../../src/model/observation.js';
import { anException, anObservation } from '../helpers/builders.js';

const PATH = '.github/gatehouse-baseline.json';
const INPUT = {
  exceptions: [],
  policyPath: 'policy.yml',
  comparesSides: false,
  sawEverything: () => true,
  now: new Date('2026-11-24T12:00:00Z'),
};

function codeAt(path: string, more: Partial<Observation> = {}): Observation {
  const identity = ['static', 'sqli-string-built', path, 'snippet'];
  return anObservation({ identity, location: { path, startLine: 3 }, ...more });
}

function run(head: readonly Observation[], findings: readonly BaselineEntry[] | null = null, input: object = {}) {
  const paths = new Set(head.flatMap(({ location }) => location?.path ?? []));
  return correlate(head, [], { ...INPUT, ...input }, undefined, findings && { path: PATH, findings, paths });
}

/** The baseline of a day. */
function baseline(head: readonly Observation[], onlyKept = false, before: readonly BaselineEntry[] | null = null) {
  const { findings, heads } = run(head, before);
  return baselineOf(findings, heads, onlyKept);
}

const kindsOf = (...args: Parameters<typeof run>) => run(...args).findings.map(({ suppression }) => suppression?.kind);

describe('a run over the whole tree', () => {
  test('does not block by what is in the baseline, and says so', () => {
    const { findings, gone } = run([codeAt('a.js')], baseline([codeAt('a.js')]));
    expect(findings).toMatchObject([
      { state: 'new', suppression: { kind: 'baseline', reason: `in the baseline (${PATH})` } },
    ]);
    expect(gone).toEqual([]);
  });

  test('blocks by what is not: another place, and a second copy beside the first', () => {
    expect(kindsOf([codeAt('a.js'), codeAt('b.js')], baseline([codeAt('a.js')]))).toEqual(['baseline', undefined]);
    const copy = codeAt('a.js', { location: { path: 'a.js', startLine: 30 } });
    expect(kindsOf([codeAt('a.js'), copy], baseline([codeAt('a.js')]))).toEqual(['baseline', undefined]);
  });

  test('takes the old problem in a new version for the old one', () => {
    const at = (version: string) => codeAt('a.js', { identity: ['dependency', 'GHSA-1', version] });
    expect(kindsOf([at('1.1')], baseline([at('1.0')]))).toEqual(['baseline']);
  });

  test.each([
    ['severity', { severity: 'medium' }, {}, 'was of medium severity before'],
    ['confidence', { confidence: 'low' }, {}, 'was of low confidence before'],
    ['class', { standing: { kind: 'test' } }, {}, 'was in test code before'],
    [
      'scope',
      { package: { ecosystem: 'npm', name: 'x', version: '1', scope: 'development' } },
      { package: { ecosystem: 'npm', name: 'x', version: '1', scope: 'runtime' } },
      'was a development dependency before, and it is shipped from now on',
    ],
  ] as const)('blocks by what has become worse in %s, and says why', (_what, before, after, worse) => {
    const { findings } = run([codeAt('a.js', after)], baseline([codeAt('a.js', before)]));
    expect(findings).toMatchObject([{ suppression: null, worsened: [worse] }]);
  });

  test('never lets malware stay, whatever the file says', () => {
    const malware = codeAt('package-lock.json', { category: 'malware' });
    expect(baseline([malware])).toEqual([]);
    const [forged] = baseline([codeAt('package-lock.json')]).map((entry) => ({
      ...entry,
      category: 'malware' as const,
    }));
    expect(kindsOf([malware], forged === undefined ? [] : [forged])).toEqual([undefined]);
    expect(kindsOf([malware], baseline([codeAt('package-lock.json')]))).toEqual([undefined]);
  });

  test('finds a file that was moved since by its name, and takes no copy for it', () => {
    const before = baseline([codeAt('web/src/a.js')]);
    expect(kindsOf([codeAt('apps/web/src/a.js')], before)).toEqual(['baseline']);
    expect(kindsOf([codeAt('apps/web/src/b.js')], before)).toEqual([undefined]);
    expect(kindsOf([codeAt('web/src/a.js'), codeAt('other/a.js')], before)).toEqual([undefined, 'baseline']);
    expect(kindsOf([codeAt('x/a.js'), codeAt('y/a.js')], before)).toEqual([undefined, undefined]);
  });

  test('names what is gone, which a smaller baseline leaves out and no run takes in', () => {
    const old = baseline([codeAt('a.js'), codeAt('b.js')]);
    const today = [codeAt('b.js'), codeAt('c.js')];
    expect(run(today, old).gone.map(({ paths }) => paths)).toEqual([['a.js']]);
    expect(baseline(today, true, old).map(({ paths }) => paths)).toEqual([['b.js']]);
    expect(baseline(today, false, old).map(({ paths }) => paths)).toEqual([['b.js'], ['c.js']]);
  });
});

describe('a baseline', () => {
  const head = [codeAt('b.js'), codeAt('a.js', { category: 'secret' })];

  test('is the same when it is written again, in whatever order the scanners answer', () => {
    const first = baseline(head);
    expect(first.map(({ paths }) => paths[0])).toEqual(['a.js', 'b.js']);
    expect(baseline(head.toReversed(), false, first)).toEqual(first);
  });

  test('leaves out what an exception, a comment or another tool’s file lets stay: these end without it', () => {
    const allowed = codeAt('c.js', { suppression: { kind: 'baseline', reason: 'allowed by .gitleaksignore' } });
    const ignored = codeAt('d.js', { inlineIgnore: { line: 3, reason: 'r' } });
    const { findings, heads } = run([...head, allowed, ignored], null, { exceptions: [anException({ path: 'b.js' })] });
    expect(baselineOf(findings, heads, false).map(({ paths }) => paths[0])).toEqual(['a.js']);
  });
});
