import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correlate } from '../../src/correlate/index.js';
import type { SuppressionInput } from '../../src/correlate/suppress.js';
import type { Finding } from '../../src/model/finding.js';
import type { Move, Moves } from '../../src/model/moves.js';
import type { Observation } from '../../src/model/observation.js';
import { anException, anObservation } from '../helpers/builders.js';

function input(overrides: Partial<SuppressionInput> = {}): SuppressionInput {
  return {
    exceptions: [],
    policyPath: '.github/gatehouse.yml',
    comparesSides: true,
    sawEverything: () => false,
    now: new Date('2026-11-24T12:00:00Z'),
    ...overrides,
  };
}

function moved(from: string, to: string, pure = true): Moves {
  return { to: (path): Move | null => (path === to ? { from, pure } : null) };
}

function codeAt(path: string, overrides: Partial<Observation> = {}): Observation {
  return anObservation({
    location: { path, startLine: 3 },
    identity: ['static', 'sqli-string-built', path, 'snippet'],
    ...overrides,
  });
}

function packageIn(lockfile: string, overrides: Partial<Observation> = {}): Observation {
  return anObservation({
    category: 'dependency',
    rule: 'GHSA-1',
    cwe: [],
    location: { path: lockfile, startLine: 8 },
    package: { ecosystem: 'npm', name: 'x', version: '1.0.0', scope: 'runtime' },
    identity: ['dependency', 'npm', 'x', '1.0.0', 'GHSA-1', lockfile],
    lineage: ['npm', 'x', 'GHSA-1'],
    standing: { path: lockfile },
    ...overrides,
  });
}

function one(head: Observation, base: Observation, moves?: Moves, suppression = input()): Finding | undefined {
  return correlate([head], [base], suppression, moves).findings.find(({ state }) => state !== 'fixed');
}

const IGNORE = { inlineIgnore: { line: 2, reason: 'reviewed for the script' } };
const PLAIN = { package: { ecosystem: 'npm', name: 'x', version: '1.0.0', scope: 'development' } } as const;

describe('an old problem is not inherited by', () => {
  test('production code that a test was moved to', () => {
    const finding = one(codeAt('src/bills.js'), codeAt('test/bills.js'), moved('test/bills.js', 'src/bills.js'));
    expect(finding).toMatchObject({ state: 'new', worsened: ['was in test code before (test/bills.js)'] });
    expect(finding?.message).toContain('It counts as new: it was in test code before');
  });

  test('production code, where evidence says test and no name does', () => {
    const before = codeAt('checks/a.cs', { standing: { kind: 'test' } });
    expect(one(codeAt('web/a.cs'), before, moved('checks/a.cs', 'web/a.cs'))?.state).toBe('new');
  });

  test('a test that production imports from now on, although it lies where it was', () => {
    const before = codeAt('test/a.js', { severity: 'info', confidence: 'low', standing: { kind: 'test' } });
    expect(one(codeAt('test/a.js'), before)).toMatchObject({ state: 'new', worsened: ['was in test code before'] });
  });

  test('a public handler that was a development script', () => {
    const finding = one(codeAt('src/pay.js'), codeAt('scripts/pay.js'), moved('scripts/pay.js', 'src/pay.js'));
    expect(finding).toMatchObject({ state: 'new', worsened: [expect.stringContaining('a development tool')] });
  });

  test('a place out of the path of its exception', () => {
    const exceptions = [anException({ path: 'legacy/**' })];
    const moves = moved('legacy/a.js', 'web/a.js');
    const finding = one(codeAt('web/a.js'), codeAt('legacy/a.js'), moves, input({ exceptions }));
    expect(finding).toMatchObject({ state: 'new', suppression: null });
    expect(finding?.message).toContain('was allowed before');
  });

  test('another file that the ignore comment was taken to', () => {
    const moves = moved('src/bills.js', 'src/pay.js', false);
    const { findings, notices } = correlate(
      [codeAt('src/pay.js', IGNORE)],
      [codeAt('src/bills.js', IGNORE)],
      input(),
      moves,
    );
    expect(findings).toMatchObject([{ state: 'new', suppression: null }]);
    expect(notices.map(({ kind }) => kind)).toEqual(['inline-ignore-added']);
  });

  test('a line whose ignore comment is gone', () => {
    expect(one(codeAt('src/a.js'), codeAt('src/a.js', IGNORE))?.state).toBe('new');
  });

  test('a package that is shipped from now on', () => {
    const finding = one(packageIn('package-lock.json'), packageIn('package-lock.json', PLAIN));
    expect(finding).toMatchObject({ state: 'new' });
    expect(finding?.message).toContain('was a development dependency before, and it is shipped from now on');
  });

  test('the lockfile of production that was a fixture’s', () => {
    const from = 'test/fixtures/package-lock.json';
    const finding = one(packageIn('package-lock.json'), packageIn(from), moved(from, 'package-lock.json'));
    expect(finding?.state).toBe('new');
  });

  test('malware of another place or version, whatever was excepted', () => {
    const malware = { category: 'malware', rule: 'MAL-1' } as const;
    const from = 'fixtures/a/package-lock.json';
    const exceptions = [anException({ id: 'MAL-1', package: 'x', path: 'fixtures/**' })];
    const finding = one(
      packageIn('fixtures/b/package-lock.json', malware),
      packageIn(from, malware),
      moved(from, 'fixtures/b/package-lock.json'),
    );
    const shipped = one(
      packageIn('package-lock.json', malware),
      packageIn(from, malware),
      moved(from, 'package-lock.json'),
      input({ exceptions }),
    );
    expect(finding?.state).toBe('new');
    expect(shipped).toMatchObject({ state: 'new', suppression: null });
    expect(one(packageIn(from, malware), packageIn(from, malware))?.state).toBe('existing');
  });

  test('a copy in another file, where one finding stands for all places', () => {
    const secret = { category: 'secret', identity: ['secret', 'key', 'a.yml'], lineage: ['secret', 'key'] } as const;
    const head = codeAt('a.yml', { ...secret, otherLocations: [{ path: 'src/prod.yml', startLine: 1 }] });
    expect(one(head, codeAt('a.yml', secret))?.state).toBe('new');
  });

  test('what weighs more than it did', () => {
    expect(one(codeAt('a.js'), codeAt('a.js', { severity: 'low' }))?.state).toBe('new');
    expect(one(codeAt('a.js'), codeAt('a.js', { confidence: 'low' }))?.state).toBe('new');
  });
});

describe('an old problem stays existing', () => {
  test.each([
    ['src/bills.js', 'src/invoices.js'],
    ['src/vendor/a.js', 'src/suppliers/a.js'],
    ['test/a.js', 'test/unit/a.js'],
    ['src/a.js', 'test/a.js'],
  ])('in a rename from %s to %s', (from, to) => {
    expect(one(codeAt(to), codeAt(from), moved(from, to))?.state).toBe('existing');
  });

  test('with its ignore comment in a pure rename within one class', () => {
    const moves = moved('src/a.js', 'src/b.js');
    expect(one(codeAt('src/b.js', IGNORE), codeAt('src/a.js', IGNORE), moves)).toMatchObject({
      state: 'existing',
      suppression: { kind: 'inline' },
    });
  });

  test('after a version bump that does not help, and a move out of what is shipped', () => {
    const bumped = packageIn('package-lock.json', { identity: ['dependency', 'npm', 'x', '1.0.1', 'GHSA-1'] });
    expect(one(bumped, packageIn('package-lock.json'))?.state).toBe('existing');
    expect(one(packageIn('package-lock.json', PLAIN), packageIn('package-lock.json'))?.state).toBe('existing');
  });

  test('when only the head was asked whether a token is accepted', () => {
    const live = codeAt('a.yml', { severity: 'critical', standing: { severity: 'high', confidence: 'medium' } });
    expect(one(live, codeAt('a.yml', { confidence: 'medium' }))?.state).toBe('existing');
  });

  test('when an exception covers both of its places, or a package’s manifest stands for its lockfile', () => {
    const exceptions = [anException({ id: 'GHSA-1', path: 'web/package-lock.json' })];
    const shown = packageIn('web/package-lock.json', {
      location: { path: 'web/package.json', startLine: 4 },
      otherLocations: [{ path: 'web/package-lock.json', startLine: 8 }],
    });
    const finding = one(shown, packageIn('web/package-lock.json'), undefined, input({ exceptions }));
    expect(finding).toMatchObject({ state: 'existing', suppression: { kind: 'exception' } });
  });
});

describe('whatever the sides hold', () => {
  const PATHS = ['src/a.js', 'src/b.js', 'test/a.js', 'scripts/a.js', 'docs/a.js'] as const;
  const side = fc.array(
    fc.record({
      rule: fc.constantFrom('r1', 'r2'),
      path: fc.constantFrom(...PATHS),
      line: fc.integer({ min: 1, max: 60 }),
      confidence: fc.constantFrom('high', 'low'),
      kind: fc.constantFrom('source', 'test'),
      ignored: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  type Item = typeof side extends fc.Arbitrary<(infer T)[]> ? T : never;
  const moves = moved('src/a.js', 'src/b.js');
  const observe = (items: readonly Item[]) =>
    [...new Map(items.map((item) => [`${item.path} ${item.line}`, item])).values()].map(
      ({ rule, path, line, confidence, kind, ignored }) =>
        codeAt(path, {
          rule,
          cwe: [],
          confidence,
          location: { path, startLine: line },
          identity: [rule, path],
          lineage: [rule],
          standing: { kind },
          ...(ignored && { inlineIgnore: { line, reason: 'x' } }),
        }),
    );
  const statesOf = (head: Observation[], base: Observation[]) =>
    correlate(head, base, input(), moves)
      .findings.filter(({ state }) => state !== 'fixed')
      .map(({ id, state, location }) => `${id} ${location?.startLine} ${state}`)
      .sort();

  test('no state depends on the order in which anything is seen', () => {
    fc.assert(
      fc.property(side, side, (head, base) => {
        const [heads, bases] = [observe(head), observe(base)];
        expect(statesOf(heads.toReversed(), bases.toReversed())).toEqual(statesOf(heads, bases));
      }),
    );
  });

  test('a base observation at another place makes nothing existing', () => {
    fc.assert(
      fc.property(side, side, (head, base) => {
        const heads = observe(head.map((item) => ({ ...item, path: 'src/b.js' as const })));
        const elsewhere = observe(base.map((item) => ({ ...item, path: 'lib/old.js' as never })));
        expect(statesOf(heads, elsewhere)).toEqual(statesOf(heads, []));
      }),
    );
  });

  test('nothing is existing once it is moved to where it counts for more', () => {
    fc.assert(
      fc.property(side, fc.constantFrom('test/a.js', 'scripts/a.js', 'docs/a.js'), (items, from) => {
        const base = observe(items.map((item) => ({ ...item, path: from as Item['path'], kind: 'test' as const })));
        const head = observe(items.map((item) => ({ ...item, path: 'src/a.js' as const, kind: 'source' as const })));
        const { findings } = correlate(head, base, input(), moved(from, 'src/a.js'));
        expect(findings.filter(({ state }) => state === 'existing')).toEqual([]);
      }),
    );
  });

  test('nothing is existing once it is shipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (count) => {
        const many = (scope: 'runtime' | 'development') =>
          Array.from({ length: count }, (_, index) =>
            packageIn('package-lock.json', {
              identity: ['dependency', String(index)],
              package: { ecosystem: 'npm', name: 'x', version: `1.0.${index}`, scope },
            }),
          );
        const { findings } = correlate(many('runtime'), many('development'), input());
        expect(findings.filter(({ state }) => state === 'existing')).toEqual([]);
      }),
    );
  });
});
