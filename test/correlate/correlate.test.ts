import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correlate } from '../../src/correlate/index.js';
import type { SuppressionInput } from '../../src/correlate/suppress.js';
import type { Observation } from '../../src/model/observation.js';
import { isJudged } from '../../src/policy/decide.js';
import { anException, anObservation } from '../helpers/builders.js';

function input(overrides: Partial<SuppressionInput> = {}): SuppressionInput {
  return {
    exceptions: [],
    policyPath: '.github/gatehouse.yml',
    comparesSides: true,
    sawEverything: () => true,
    now: new Date('2026-11-24T12:00:00Z'),
    ...overrides,
  };
}

function at(line: number, overrides: Partial<Observation> = {}): Observation {
  return anObservation({
    location: { path: 'src/orders.ts', startLine: line, startColumn: 1, endColumn: 9 },
    ...overrides,
  });
}

function statesOf(head: Observation[], base: Observation[]): string[] {
  return correlate(head, base, input()).findings.map((finding) => finding.state);
}

describe('states', () => {
  test('a finding that only moved to another line stays existing, under the same id', () => {
    const before = correlate([at(3)], [], input()).findings[0];
    const after = correlate([at(40)], [at(3)], input()).findings[0];

    expect(after?.state).toBe('existing');
    expect(after?.id).toBe(before?.id);
  });

  test('a second copy of an old mistake is new', () => {
    expect(statesOf([at(3), at(9)], [at(3)])).toEqual(['new', 'existing']);
  });

  test('a renamed file brings nothing new', () => {
    const moved = at(3, {
      identity: ['static', 'sqli-string-built', 'src/renamed.ts', 'snippet'],
      location: { path: 'src/renamed.ts', startLine: 3 },
    });

    const moves = { to: (path: string) => (path === 'src/renamed.ts' ? { from: 'src/orders.ts', pure: true } : null) };
    const { findings } = correlate([moved], [at(3)], input(), moves);

    expect(findings.map((finding) => finding.state)).toEqual(['existing']);
  });

  test('a copy into another file is new although the original stays', () => {
    const copy = at(3, {
      identity: ['static', 'sqli-string-built', 'src/copy.ts', 'snippet'],
      location: { path: 'src/copy.ts', startLine: 3 },
    });

    expect(statesOf([at(3), copy], [at(3)])).toEqual(['new', 'existing']);
  });

  test('what is gone is fixed', () => {
    expect(statesOf([], [at(3)])).toEqual(['fixed']);
  });

  test('every observation of the head is reported once, whatever the base holds', () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        path: fc.constantFrom('x', 'y'),
        line: fc.integer({ min: 1, max: 9 }),
      }),
      { maxLength: 12 },
    );
    const observe = (items: { name: string; path: string; line: number }[]) =>
      items.map(({ name, path, line }) =>
        at(line, { identity: [name, path], lineage: [name], location: { path, startLine: line }, rule: name, cwe: [] }),
      );

    fc.assert(
      fc.property(some, some, (head, base) => {
        const { findings } = correlate(observe(head), observe(base), input());
        const current = findings.filter((finding) => finding.state !== 'fixed');
        const kept = findings.filter((finding) => finding.state !== 'new');

        expect(current).toHaveLength(head.length);
        expect(kept).toHaveLength(base.length);
        expect(new Set(current.map((finding) => finding.id)).size).toBe(current.length);
      }),
    );
  });

  test('the order of scanners and findings does not change the report', () => {
    const observations = [
      at(1, { identity: ['1'] }),
      at(2, { identity: ['2'], severity: 'low' }),
      at(3, { identity: ['3'] }),
    ];

    const forward = correlate(observations, [], input()).findings;
    const backward = correlate([...observations].reverse(), [], input()).findings;

    expect(backward).toEqual(forward);
  });
});

describe('two sources of one finding', () => {
  const other = { tool: 'semgrep', version: '1', rule: 'sql-concat' };

  test('two tools that say the same of one place are one finding, with the worse severity', () => {
    const twin = at(3, { rule: 'sql-concat', severity: 'critical', identity: ['semgrep'], sources: [other] });

    const { findings } = correlate([at(3), twin], [], input());

    expect(findings).toHaveLength(1);
    expect(findings[0]?.severity).toBe('critical');
    expect(findings[0]?.sources).toHaveLength(2);
  });

  test('two advisories under one alias for one package are one finding that keeps all ids', () => {
    const pkg = { ecosystem: 'npm', name: 'x', version: '1.0.0', scope: 'runtime' as const };
    const location = { path: 'package-lock.json', startLine: 1 };
    const first = anObservation({ category: 'dependency', rule: 'GHSA-1', aliases: ['CVE-1'], package: pkg, location });
    const second = anObservation({
      category: 'dependency',
      rule: 'PYSEC-1',
      aliases: ['CVE-1'],
      package: pkg,
      location,
      sources: [other],
    });

    const { findings } = correlate([first, second], [], input());

    expect(findings).toHaveLength(1);
    expect(findings[0]?.aliases).toEqual(['CVE-1', 'PYSEC-1']);
  });

  test('different weaknesses on one line stay apart', () => {
    const different = at(3, { rule: 'tls-verify-off', cwe: ['CWE-295'], identity: ['tls'] });

    expect(correlate([at(3), different], [], input()).findings).toHaveLength(2);
  });
});

describe('suppressions', () => {
  test('an exception suppresses and names its reason, owner and last day', () => {
    const { findings } = correlate([at(3)], [], input({ exceptions: [anException()] }));

    expect(findings[0]?.suppression).toEqual({
      kind: 'exception',
      reason: 'reviewed',
      owner: '@org/team',
      expires: '2030-01-31',
    });
  });

  test('an exception for another path does not', () => {
    const { findings, notices } = correlate([at(3)], [], input({ exceptions: [anException({ path: 'web/**' })] }));

    expect(findings[0]?.suppression).toBeNull();
    expect(notices.map((notice) => notice.kind)).toEqual(['exception-unused']);
  });

  test('an expired exception protects nobody and is named with its line', () => {
    const { findings, notices } = correlate(
      [at(3)],
      [],
      input({ exceptions: [anException({ expires: '2026-11-23' })] }),
    );

    expect(findings[0]?.suppression).toBeNull();
    expect(notices).toMatchObject([
      { kind: 'exception-expired', location: { path: '.github/gatehouse.yml', startLine: 4 } },
    ]);
  });

  test('an exception counts on its last day and warns before', () => {
    const { findings, notices } = correlate(
      [at(3)],
      [],
      input({ exceptions: [anException({ expires: '2026-11-24' })] }),
    );

    expect(findings[0]?.suppression?.kind).toBe('exception');
    expect(notices.map((notice) => notice.kind)).toEqual(['exception-expiring']);
  });

  test('an ignore comment that the change itself adds does not count and is told', () => {
    const { findings, notices } = correlate([at(3, { inlineIgnore: { line: 3, reason: 'trust me' } })], [], input());

    expect(findings[0]?.suppression).toBeNull();
    expect(notices.map((notice) => notice.kind)).toEqual(['inline-ignore-added']);
  });

  test('an ignore comment added beside an old finding does not count either', () => {
    const { findings } = correlate([at(3, { inlineIgnore: { line: 3, reason: 'x' } })], [at(3)], input());

    expect(findings[0]).toMatchObject({ state: 'existing', suppression: null });
  });

  test('an ignore comment of the base counts', () => {
    const ignored = at(3, { inlineIgnore: { line: 3, reason: 'reviewed' } });

    const { findings, notices } = correlate([ignored], [ignored], input());

    expect(findings[0]?.suppression).toEqual({ kind: 'inline', reason: 'reviewed' });
    expect(notices).toEqual([]);
  });

  test('malware is never waved through by an id alone, nor by a comment', () => {
    const malware = at(3, {
      category: 'malware',
      rule: 'MAL-2024-1',
      package: { ecosystem: 'npm', name: 'evil', version: '1.0.0', scope: 'runtime' },
      inlineIgnore: { line: 3, reason: 'x' },
    });

    const byId = correlate([malware], [malware], input({ exceptions: [anException({ id: 'MAL-2024-1' })] }));
    const byPackage = correlate(
      [malware],
      [],
      input({ exceptions: [anException({ id: 'MAL-2024-1', package: 'evil' })] }),
    );

    expect(byId.findings[0]?.suppression).toBeNull();
    expect(byPackage.findings[0]?.suppression?.kind).toBe('exception');
  });

  describe('by a file of another tool on the base', () => {
    const suppression = { kind: 'baseline', reason: 'allowed by .gitleaks.toml of the base branch' } as const;
    const secret = (overrides: Partial<Observation> = {}) => at(3, { category: 'secret', ...overrides });

    test('is kept, whatever comment the change adds, and blocks nothing', () => {
      const allowed = secret({ suppression, inlineIgnore: { line: 3, reason: 'x' } });

      const { findings, notices } = correlate([allowed], [], input());

      expect(findings).toMatchObject([{ state: 'new', suppression }]);
      expect(findings.some(isJudged)).toBe(false);
      expect(notices).toEqual([]);
    });

    test('says nothing of what is gone', () => {
      expect(correlate([], [secret({ suppression })], input()).findings).toMatchObject([
        { state: 'fixed', suppression: null },
      ]);
    });

    test.each(['first', 'second'])(
      'does not cover what another source finds there, allowed only by the %s',
      (which) => {
        const sources = [{ tool: 'other', version: '1', rule: 'x' }];
        const pair = [
          secret(which === 'first' ? { suppression } : {}),
          secret({ sources, ...(which === 'second' && { suppression }) }),
        ];

        expect(correlate(pair, [], input()).findings).toMatchObject([{ suppression: null }]);
      },
    );

    test('covers what both sources allow', () => {
      const sources = [{ tool: 'other', version: '1', rule: 'x' }];

      const { findings } = correlate([secret({ suppression }), secret({ suppression, sources })], [], input());

      expect(findings).toMatchObject([{ suppression }]);
    });
  });
});
