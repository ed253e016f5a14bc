import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correlate } from '../../src/correlate/index.js';
import { mergeObservations } from '../../src/correlate/merge.js';
import type { Observation } from '../../src/model/observation.js';
import { anObservation } from '../helpers/builders.js';

const semgrep = { tool: 'semgrep', version: '1', rule: 'sql-concat' };
const place = { path: 'src/orders.ts', startLine: 3, startColumn: 5, endLine: 3, endColumn: 20 };
const foreign = (changes: Partial<Observation> = {}) =>
  anObservation({ rule: 'sql-concat', identity: ['semgrep'], sources: [semgrep], ...changes });
const secret = (changes: Partial<Observation> = {}) =>
  anObservation({ category: 'secret', rule: 'aws-access-key', cwe: [], ...changes });
const howMany = (...observations: Observation[]) => mergeObservations(observations).length;

describe('joining what two sources say', () => {
  test('keeps the first one’s words, the worse severity, the surer confidence, and every fact of both', () => {
    const [joined] = mergeObservations([
      anObservation({ severity: 'medium', confidence: 'low', references: ['https://a.example'], aliases: ['X-1'] }),
      foreign({
        severity: 'critical',
        confidence: 'high',
        cwe: ['CWE-89', 'CWE-564'],
        references: ['https://b.example'],
        fix: { description: 'bind it' },
        risk: { cvss: 9, kev: true, epss: null },
      }),
    ]);
    expect(joined).toMatchObject({
      rule: 'sqli-string-built',
      severity: 'critical',
      confidence: 'high',
      cwe: ['CWE-89', 'CWE-564'],
      references: ['https://a.example', 'https://b.example'],
      aliases: ['X-1'],
      fix: { description: 'bind it' },
      risk: { kev: true },
      sources: [{ tool: 'gatehouse' }, { tool: 'semgrep' }],
    });
  });

  test('does not lower what the first one says', () => {
    const worse = anObservation({ severity: 'high', confidence: 'high', fix: { description: 'ours' } });
    const [joined] = mergeObservations([
      worse,
      foreign({ severity: 'low', confidence: 'low', fix: { description: 'x' } }),
    ]);
    expect(joined).toMatchObject({ severity: 'high', confidence: 'high', fix: { description: 'ours' } });
  });

  test('adds nothing but its source where the other one has nothing to add', () => {
    const plain = anObservation({ aliases: ['X-1'] });
    const [joined] = mergeObservations([plain, foreign()]);
    expect(joined).toStrictEqual({ ...plain, sources: [...plain.sources, semgrep] });
  });

  test('is allowed only by what both allow, and says nothing of allowances where there is none', () => {
    const suppression = { kind: 'baseline', reason: 'reviewed' } as const;
    const joined = (first: Partial<Observation>, second: Partial<Observation>) =>
      mergeObservations([secret({ location: place, ...first }), secret({ location: place, ...second })])[0];
    expect(joined({ suppression }, { suppression })).toMatchObject({ suppression });
    expect(joined({}, { suppression })).not.toHaveProperty('suppression');
    expect(joined({ suppression }, {})).not.toHaveProperty('suppression');
  });

  test('lists a source once, however often it says the same', () => {
    expect(mergeObservations([anObservation(), foreign(), foreign({ identity: ['again'] })])[0]?.sources).toHaveLength(
      2,
    );
  });

  test('keeps two results of one tool apart, however near: they are two mistakes', () => {
    const again = (...tools: string[]) =>
      anObservation({ identity: ['second'], sources: tools.map((tool) => ({ ...semgrep, tool })) });
    expect(howMany(anObservation(), again('gatehouse'))).toBe(2);
    expect(howMany(anObservation(), again('semgrep', 'gatehouse'))).toBe(2);
    expect(howMany(anObservation(), foreign(), again('gatehouse'))).toBe(2);
  });

  test('joins what two tools find under one rule name, although nobody names a weakness', () => {
    expect(howMany(anObservation({ cwe: [] }), anObservation({ cwe: [], sources: [semgrep] }))).toBe(1);
  });

  test.each([
    ['another line', { startLine: 4, endLine: 4 }],
    ['columns that begin where the first one ends', { startColumn: 20, endColumn: 25 }],
    ['columns that end where the first one begins', { startColumn: 1, endColumn: 5 }],
  ])('keeps a weakness at %s apart', (_where, moved) => {
    expect(howMany(anObservation({ location: place }), foreign({ location: { ...place, ...moved } }))).toBe(2);
  });

  test.each([
    ['no columns at all', { path: place.path, startLine: 3 }],
    ['several lines from this one on', { path: place.path, startLine: 3, startColumn: 1, endLine: 9, endColumn: 2 }],
    ['one column of it', { ...place, startColumn: 19, endColumn: 30 }],
  ])('joins a weakness with %s', (_where, location) => {
    expect(howMany(anObservation({ location: place }), foreign({ location }))).toBe(1);
  });

  test('keeps the columns before it apart, as a tool gives them that names no last line', () => {
    const before = { path: place.path, startLine: 3, startColumn: 1, endColumn: 5 };
    expect(howMany(anObservation({ location: place }), foreign({ location: before }))).toBe(2);
  });

  test('keeps weaknesses of two kinds apart, and two without a place', () => {
    expect(howMany(anObservation(), foreign({ cwe: ['CWE-295'] }))).toBe(2);
    expect(howMany(anObservation({ location: null }), foreign({ location: null }))).toBe(2);
  });

  test('joins secrets by their columns alone, and not those of two commits', () => {
    const named = { rule: 'generic-api-key', identity: ['b'], sources: [semgrep] };
    expect(howMany(secret({ location: place }), secret({ ...named, location: place }))).toBe(1);
    expect(howMany(secret({ location: place }), secret({ ...named, location: { ...place, commit: 'abcdef0' } }))).toBe(
      2,
    );
    expect(
      howMany(
        secret({ location: place }),
        secret({ ...named, location: { ...place, startColumn: 30, endColumn: 40 } }),
      ),
    ).toBe(2);
  });

  test('joins the third source as well', () => {
    expect(
      howMany(anObservation(), foreign(), foreign({ identity: ['c'], sources: [{ ...semgrep, tool: 'codeql' }] })),
    ).toBe(1);
  });
});

describe('the way of the data, of two that are joined,', () => {
  const step = (label: string) => ({ location: { path: 'src/a.ts', startLine: 1 }, label });
  const [short, long] = [
    [step('a'), step('b')],
    [step('x'), step('y'), step('z')],
  ];
  const joined = (first: Observation['trace'], second: Observation['trace']) =>
    mergeObservations([anObservation(first && { trace: first }), foreign(second && { trace: second })])[0];

  test.each([
    ['the shorter one, whichever comes first', long, short, short],
    ['the first one’s own', short, long, short],
    ['the first one’s, where both are as long', short, [step('c'), step('d')], short],
    ['the only one there is', undefined, long, long],
    ['the one with steps: none is no way', [], long, long],
  ])('is %s', (_which, first, second, kept) => {
    expect(joined(first, second)?.trace).toEqual(kept);
  });

  test('is not there where neither has any', () => {
    expect(joined(undefined, [])).not.toHaveProperty('trace');
    expect(joined([], undefined)).not.toHaveProperty('trace');
  });

  test('is no part of the id: a helper that moves makes no new finding of an old one', () => {
    const input = {
      exceptions: [],
      policyPath: 'x',
      comparesSides: true,
      sawEverything: () => true,
      now: new Date('2026-11-24T12:00:00Z'),
    };
    const { findings } = correlate([anObservation({ trace: long })], [anObservation({ trace: short })], input);
    expect(findings).toMatchObject([{ state: 'existing', trace: long }]);
    expect(findings[0]?.id).toBe(correlate([anObservation()], [], input).findings[0]?.id);
  });
});

describe('joining advisories', () => {
  const lodash = { ecosystem: 'npm', name: 'lodash', version: '4.17.20', scope: 'runtime' as const };
  const advisory = (rule: string, changes: Partial<Observation> = {}) =>
    anObservation({
      category: 'dependency',
      rule,
      aliases: [],
      cwe: [],
      package: lodash,
      identity: [rule],
      ...changes,
    });

  test('is for those that share an id, be it one’s own or an alias', () => {
    expect(howMany(advisory('GHSA-1', { aliases: ['CVE-1'] }), advisory('CVE-1'))).toBe(1);
    expect(howMany(advisory('GHSA-1', { aliases: ['CVE-1'] }), advisory('GHSA-2', { aliases: ['CVE-2'] }))).toBe(2);
  });

  test('lists every id once, and none beside itself', () => {
    const [joined] = mergeObservations([
      advisory('GHSA-1', { aliases: ['CVE-1'] }),
      advisory('PYSEC-1', { aliases: ['GHSA-1', 'CVE-1', 'CVE-2'] }),
    ]);
    expect(joined).toMatchObject({ rule: 'GHSA-1', aliases: ['CVE-1', 'PYSEC-1', 'CVE-2'] });
  });

  test('is for what is in no file as well', () => {
    expect(howMany(advisory('GHSA-1', { location: null }), advisory('GHSA-1', { location: null }))).toBe(1);
  });

  test.each([
    ['version', { package: { ...lodash, version: '4.17.19' } }],
    ['name', { package: { ...lodash, name: 'lodash-es' } }],
    ['ecosystem', { package: { ...lodash, ecosystem: 'PyPI' } }],
    ['lockfile', { location: { path: 'other/package-lock.json' } }],
  ])('is not for another %s', (_what, changes) => {
    expect(howMany(advisory('GHSA-1'), advisory('GHSA-1', { ...changes, sources: [semgrep] }))).toBe(2);
  });
});

describe('what may get worse, of two that are joined,', () => {
  const standingOf = (first: Observation['standing'], second: Partial<Observation>) =>
    mergeObservations([anObservation({ ...(first && { standing: first }) }), foreign(second)])[0]?.standing;

  test('is the worse of both, as it was before anybody was asked', () => {
    const asked = { severity: 'low', confidence: 'low', path: 'a.lock', kind: 'test' } as const;
    expect(standingOf(asked, { severity: 'critical', confidence: 'high' })).toEqual({
      path: 'a.lock',
      kind: 'test',
      severity: 'critical',
      confidence: 'high',
    });
    const first = { severity: 'medium', confidence: 'medium' } as const;
    const lighter = { severity: 'low', confidence: 'low' } as const;
    expect(standingOf(first, { severity: 'critical', confidence: 'high', standing: lighter })).toEqual(first);
  });

  test('says only what the first one says: what was never asked has no weight before', () => {
    expect(standingOf({ kind: 'test' }, { severity: 'critical' })).toStrictEqual({ kind: 'test' });
    expect(standingOf(undefined, { severity: 'critical', standing: { kind: 'test' } })).toBeUndefined();
  });
});

test('the order in which scanners end changes nothing, not even the words of what is joined', () => {
  const some = fc.shuffledSubarray(
    [
      anObservation(),
      foreign(),
      foreign({ identity: ['c'], rule: 'other-name', severity: 'critical' }),
      anObservation({ identity: ['same'] }),
      anObservation({ identity: ['same'], title: 'the same again', location: { ...place, startLine: 9, endLine: 9 } }),
      secret({ location: null, identity: ['d'] }),
      secret({ location: null, identity: ['e'], severity: 'low' }),
    ],
    { minLength: 7 },
  );
  const input = {
    exceptions: [],
    policyPath: 'x',
    comparesSides: true,
    sawEverything: () => true,
    now: new Date('2026-11-24T12:00:00Z'),
  };
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(correlate(one, [], input)).toEqual(correlate(other, [], input));
    }),
  );
});
