import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CoverageEntry, CoveragePolicy, JudgedEntry } from '../../src/model/coverage.js';
import type { Finding } from '../../src/model/finding.js';
import type { RunResult } from '../../src/model/run-result.js';
import { CONFIDENCES, SEVERITIES, THRESHOLDS } from '../../src/model/severity.js';
import { judgeCoverage } from '../../src/policy/coverage.js';
import { evaluate } from '../../src/policy/evaluate.js';
import { aDependencyFinding, aFinding, aPolicy, aRunResult, aScan } from '../helpers/builders.js';

function verdictOf(judged: Partial<RunResult>, policy = aPolicy()) {
  return evaluate(policy, aRunResult(judged));
}

function outcomeOf(findings: Finding[], policy = aPolicy(), scans = [aScan()]): string {
  return verdictOf({ findings, scans }, policy).outcome;
}

describe('the verdict', () => {
  test.each([
    ['critical', 'fail'],
    ['high', 'fail'],
    ['medium', 'warn'],
    ['low', 'warn'],
    ['info', 'pass'],
    ['unknown', 'fail'],
  ] as const)('a new %s finding gives %s under the default policy', (severity, outcome) => {
    expect(outcomeOf([aDependencyFinding({ severity })])).toBe(outcome);
  });

  test('what was there before does not block its finder', () => {
    expect(outcomeOf([aFinding({ state: 'existing' }), aFinding({ state: 'fixed' })])).toBe('pass');
  });

  test('an exception lets the change through', () => {
    const suppression = { kind: 'exception', reason: 'reviewed', owner: '@a', expires: '2030-01-01' } as const;

    expect(outcomeOf([aFinding({ suppression })])).toBe('pass');
  });

  test('a guess of low confidence neither blocks nor warns', () => {
    expect(outcomeOf([aFinding({ severity: 'critical', confidence: 'low' })])).toBe('pass');
  });

  test('an advisory without a score is never waved through silently', () => {
    const finding = aDependencyFinding({ severity: 'unknown' });

    expect(verdictOf({ findings: [finding] }).violations[0]?.rule).toBe('unknown-severity');
    expect(outcomeOf([finding], aPolicy({ 'unknown-severity': 'warn' }))).toBe('warn');
    expect(outcomeOf([finding], aPolicy({ 'unknown-severity': 'ignore' }))).toBe('pass');
    const medium = aFinding({ severity: 'medium' });
    expect(outcomeOf([medium], aPolicy({ 'unknown-severity': 'ignore' }))).toBe('warn');
    expect(outcomeOf([finding], aPolicy({ 'fail-on': 'none' }))).toBe('warn');
  });

  test('malware blocks even where nothing else does', () => {
    const finding = aDependencyFinding({ category: 'malware', severity: 'critical' });

    expect(outcomeOf([finding], aPolicy({ 'fail-on': 'none' }))).toBe('fail');
  });

  test.each([
    ['malware', { category: 'malware' }, 'lodash: malicious code always blocks'],
    ['fail-on', { severity: 'critical' }, 'lodash: critical reaches fail-on: high'],
    ['unknown-severity', { severity: 'unknown' }, 'lodash: no score, and unknown-severity is fail'],
  ] as const)('says which rule blocks which finding, and why: %s', (rule, changes, message) => {
    const finding = aDependencyFinding({ title: 'lodash', ...changes });
    expect(verdictOf({ findings: [finding] }).violations).toEqual([{ rule, finding: finding.id, message }]);
  });

  test.each(['failed', 'partial'] as const)('a %s scan is never green, whatever was found', (status) => {
    expect(outcomeOf([], aPolicy({ 'fail-on': 'none' }), [aScan(), aScan({ status })])).toBe('error');
    expect(outcomeOf([aFinding()], aPolicy(), [aScan({ status })])).toBe('error');
  });

  test.each(['skipped', 'not-applicable'] as const)('a %s scan is no error', (status) => {
    expect(outcomeOf([], aPolicy(), [aScan(), aScan({ status })])).toBe('pass');
  });

  test.each(['nothing-compared', 'stale-data'] as const)(
    '%s is a warning: nothing found is not nothing there',
    (kind) => {
      expect(verdictOf({ notices: [{ kind, message: 'why' }] }).outcome).toBe('warn');
      expect(verdictOf({ notices: [{ kind: 'policy-change', message: 'why' }] }).outcome).toBe('pass');
    },
  );

  test('a stricter threshold never blocks less', () => {
    const findings = fc.array(
      fc
        .record({ severity: fc.constantFrom(...SEVERITIES), confidence: fc.constantFrom(...CONFIDENCES) })
        .map(aFinding),
    );
    fc.assert(
      fc.property(findings, fc.integer({ min: 0, max: THRESHOLDS.length - 2 }), (list, at) => {
        const lax = verdictOf({ findings: list }, aPolicy({ 'fail-on': THRESHOLDS[at] ?? 'none' })).violations.length;
        const strict = verdictOf({ findings: list }, aPolicy({ 'fail-on': THRESHOLDS[Math.min(at + 1, 3)] ?? 'low' }))
          .violations.length;
        expect(strict).toBeGreaterThanOrEqual(lax);
      }),
    );
  });
});

describe('what was not looked at', () => {
  const entry = {
    scanner: 'static',
    kind: 'binary',
    path: 'legacy/a.js',
    subject: 'JavaScript',
    count: 1,
    reason: 'binary',
    byChange: true,
    touched: true,
  } as const;
  const outcomeUnder = (coverage: Partial<CoveragePolicy>, changes: Partial<CoverageEntry> = {}) => {
    const policy = aPolicy();
    const rules = { ...policy.coverage, ...coverage };
    return verdictOf({ coverage: judgeCoverage(rules, [{ ...entry, ...changes }]) }, policy).outcome;
  };

  test('is an error where the change took it out of sight, a warning where nobody could read it before', () => {
    expect(outcomeUnder({})).toBe('error');
    expect(outcomeUnder({}, { byChange: false })).toBe('warn');
  });

  test('follows the policy by path first, then by kind, then by whose doing it is', () => {
    expect(outcomeUnder({ changed: 'warn' })).toBe('warn');
    expect(outcomeUnder({ kinds: { binary: 'ignore' } })).toBe('pass');
    const paths = [{ glob: 'legacy/**', outcome: 'warn' }] as const;
    expect(outcomeUnder({ kinds: { binary: 'ignore' }, paths })).toBe('warn');
    expect(outcomeUnder({ uncovered: 'fail' }, { byChange: false })).toBe('error');
  });

  test('is silent about packages of which nothing is built, unless the policy asks', () => {
    expect(outcomeUnder({}, { kind: 'graph', byChange: false })).toBe('pass');
    expect(outcomeUnder({ kinds: { graph: 'warn' } }, { kind: 'graph', byChange: false })).toBe('warn');
  });

  test('is judged by the policy, not by what a result file says of itself', () => {
    const forged: JudgedEntry = { ...entry, outcome: 'ignore' };
    expect(judgeCoverage(aPolicy().coverage, [forged])).toMatchObject([{ outcome: 'fail' }]);
  });

  test('never hides a blocking finding, and names itself among the violations', () => {
    const coverage = judgeCoverage(aPolicy().coverage, [entry]);
    const { outcome, violations } = verdictOf({ findings: [aFinding()], coverage });
    expect(outcome).toBe('error');
    expect(violations).toMatchObject([
      { rule: 'fail-on' },
      { rule: 'coverage', finding: null, message: 'not looked at: legacy/a.js: binary' },
    ]);
  });
});

describe('who must have run', () => {
  test('is an error when it did not, whatever the workflow says', () => {
    const policy = { ...aPolicy(), gate: { ...aPolicy().gate, require: ['secrets', 'static'] as const } };
    expect(verdictOf({ scans: [aScan()] }, policy)).toMatchObject({
      outcome: 'error',
      violations: [{ rule: 'require', finding: null, message: expect.stringContaining('secrets') }],
    });
    const skipped = aScan({ scanner: 'secrets', status: 'skipped' });
    expect(verdictOf({ scans: [aScan(), skipped] }, policy).outcome).toBe('error');
    expect(verdictOf({ scans: [aScan(), aScan({ scanner: 'secrets' })] }, policy).outcome).toBe('pass');
  });

  test('is somebody: a gate whose scanners are all switched off has looked at nothing', () => {
    expect(verdictOf({ scans: [aScan({ status: 'skipped' })] })).toEqual({
      outcome: 'error',
      violations: [{ rule: 'require', finding: null, message: 'no scanner ran: all are switched off' }],
    });
  });
});
