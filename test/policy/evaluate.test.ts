import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CoverageEntry, CoveragePolicy, JudgedEntry } from '../../src/model/coverage.js';
import type { Finding } from '../../src/model/finding.js';
import type { RunResult } from '../../src/model/run-result.js';
import { CONFIDENCES, SEVERITIES, THRESHOLDS } from '../../src/model/severity.js';
import { judgeCoverage } from '../../src/policy/coverage.js';
import { evaluate } from '../../src/policy/evaluate.js';
import { aDependencyFinding, aFinding, aPolicy, aRunResult, aScan } from '../helpers/builders.js';

const FACTS = { now: new Date('2026-12-01T00:00:00Z'), change: {} };

async function verdictOf(judged: Partial<RunResult>, policy = aPolicy()) {
  return evaluate(policy, aRunResult(judged), FACTS);
}

async function outcomeOf(findings: Finding[], policy = aPolicy(), scans = [aScan()]): Promise<string> {
  return (await verdictOf({ findings, scans }, policy)).outcome;
}

describe('the verdict', () => {
  test.each([
    ['critical', 'fail'],
    ['high', 'fail'],
    ['medium', 'warn'],
    ['low', 'warn'],
    ['info', 'pass'],
    ['unknown', 'fail'],
  ] as const)('a new %s finding gives %s under the default policy', async (severity, outcome) => {
    expect(await outcomeOf([aDependencyFinding({ severity })])).toBe(outcome);
  });

  test('what was there before does not block its finder', async () => {
    expect(await outcomeOf([aFinding({ state: 'existing' }), aFinding({ state: 'fixed' })])).toBe('pass');
  });

  test('an exception lets the change through', async () => {
    const suppression = { kind: 'exception', reason: 'reviewed', owner: '@a', expires: '2030-01-01' } as const;

    expect(await outcomeOf([aFinding({ suppression })])).toBe('pass');
  });

  test('a guess of low confidence neither blocks nor warns', async () => {
    expect(await outcomeOf([aFinding({ severity: 'critical', confidence: 'low' })])).toBe('pass');
  });

  test('a rule that was not right often enough does not block, and one for the report alone does not even warn', async () => {
    expect(await outcomeOf([aFinding({ severity: 'critical', level: 'warn' })])).toBe('warn');
    expect(await outcomeOf([aFinding({ severity: 'critical', level: 'report' })])).toBe('pass');
  });

  test('an advisory without a score is never waved through silently', async () => {
    const finding = aDependencyFinding({ severity: 'unknown' });

    expect((await verdictOf({ findings: [finding] })).violations[0]?.rule).toBe('unknown-severity');
    expect(await outcomeOf([finding], aPolicy({ 'unknown-severity': 'warn' }))).toBe('warn');
    expect(await outcomeOf([finding], aPolicy({ 'unknown-severity': 'ignore' }))).toBe('pass');
    const medium = aFinding({ severity: 'medium' });
    expect(await outcomeOf([medium], aPolicy({ 'unknown-severity': 'ignore' }))).toBe('warn');
    expect(await outcomeOf([finding], aPolicy({ 'fail-on': 'none' }))).toBe('warn');
  });

  test('malware blocks even where nothing else does', async () => {
    const finding = aDependencyFinding({ category: 'malware', severity: 'critical' });

    expect(await outcomeOf([finding], aPolicy({ 'fail-on': 'none' }))).toBe('fail');
  });

  test.each([
    ['malware', { category: 'malware' }, 'lodash: malicious code always blocks'],
    ['fail-on', { severity: 'critical' }, 'lodash: critical, and high or worse blocks'],
    ['unknown-severity', { severity: 'unknown' }, 'lodash: nobody has scored it, and what has no score blocks'],
  ] as const)('says which rule blocks which finding, and why: %s', async (rule, changes, message) => {
    const finding = aDependencyFinding({ title: 'lodash', ...changes });
    expect((await verdictOf({ findings: [finding] })).violations).toEqual([{ rule, finding: finding.id, message }]);
  });

  test.each(['failed', 'partial'] as const)('a %s scan is never green, whatever was found', async (status) => {
    expect(await outcomeOf([], aPolicy({ 'fail-on': 'none' }), [aScan(), aScan({ status })])).toBe('error');
    expect(await outcomeOf([aFinding()], aPolicy(), [aScan({ status })])).toBe('error');
  });

  test.each(['skipped', 'not-applicable'] as const)('a %s scan is no error', async (status) => {
    expect(await outcomeOf([], aPolicy(), [aScan(), aScan({ status })])).toBe('pass');
  });

  test.each(['nothing-compared', 'stale-data'] as const)(
    '%s is a warning: nothing found is not nothing there',
    async (kind) => {
      expect((await verdictOf({ notices: [{ kind, message: 'why' }] })).outcome).toBe('warn');
      expect((await verdictOf({ notices: [{ kind: 'policy-change', message: 'why' }] })).outcome).toBe('pass');
    },
  );

  test('a stricter threshold never blocks less', async () => {
    const findings = fc.array(
      fc
        .record({ severity: fc.constantFrom(...SEVERITIES), confidence: fc.constantFrom(...CONFIDENCES) })
        .map(aFinding),
    );
    const blocking = async (list: Finding[], at: number) =>
      (await verdictOf({ findings: list }, aPolicy({ 'fail-on': THRESHOLDS[Math.min(at, 3)] ?? 'low' }))).violations
        .length;
    await fc.assert(
      fc.asyncProperty(findings, fc.integer({ min: 0, max: THRESHOLDS.length - 2 }), async (list, at) => {
        expect(await blocking(list, at + 1)).toBeGreaterThanOrEqual(await blocking(list, at));
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
  const outcomeUnder = async (coverage: Partial<CoveragePolicy>, changes: Partial<CoverageEntry> = {}) => {
    const policy = aPolicy();
    const rules = { ...policy.coverage, ...coverage };
    return (await verdictOf({ coverage: judgeCoverage(rules, [{ ...entry, ...changes }]) }, policy)).outcome;
  };

  test('is an error where the change took it out of sight, a warning where nobody could read it before', async () => {
    expect(await outcomeUnder({})).toBe('error');
    expect(await outcomeUnder({}, { byChange: false })).toBe('warn');
  });

  test('follows the policy by path first, then by kind, then by whose doing it is', async () => {
    expect(await outcomeUnder({ changed: 'warn' })).toBe('warn');
    expect(await outcomeUnder({ kinds: { binary: 'ignore' } })).toBe('pass');
    const paths = [{ glob: 'legacy/**', outcome: 'warn' }] as const;
    expect(await outcomeUnder({ kinds: { binary: 'ignore' }, paths })).toBe('warn');
    expect(await outcomeUnder({ uncovered: 'fail' }, { byChange: false })).toBe('error');
  });

  test('is silent about packages of which nothing is built, unless the policy asks', async () => {
    expect(await outcomeUnder({}, { kind: 'graph', byChange: false })).toBe('pass');
    expect(await outcomeUnder({ kinds: { graph: 'warn' } }, { kind: 'graph', byChange: false })).toBe('warn');
  });

  test('is judged by the policy, not by what a result file says of itself', async () => {
    const forged: JudgedEntry = { ...entry, outcome: 'ignore' };
    expect(judgeCoverage(aPolicy().coverage, [forged])).toMatchObject([{ outcome: 'fail' }]);
  });

  test('never hides a blocking finding, and names itself among the violations', async () => {
    const coverage = judgeCoverage(aPolicy().coverage, [entry]);
    const { outcome, violations } = await verdictOf({ findings: [aFinding()], coverage });
    expect(outcome).toBe('error');
    expect(violations).toMatchObject([
      { rule: 'fail-on' },
      { rule: 'coverage', finding: null, message: 'not looked at: legacy/a.js: binary' },
    ]);
  });
});

describe('who must have run', () => {
  test('is an error when it did not, whatever the workflow says', async () => {
    const policy = { ...aPolicy(), gate: { ...aPolicy().gate, require: ['secrets', 'static'] as const } };
    expect(await verdictOf({ scans: [aScan()] }, policy)).toMatchObject({
      outcome: 'error',
      violations: [{ rule: 'require', finding: null, message: expect.stringContaining('secrets') }],
    });
    const skipped = aScan({ scanner: 'secrets', status: 'skipped' });
    expect((await verdictOf({ scans: [aScan(), skipped] }, policy)).outcome).toBe('error');
    expect((await verdictOf({ scans: [aScan(), aScan({ scanner: 'secrets' })] }, policy)).outcome).toBe('pass');
  });

  test('is somebody: a gate whose scanners are all switched off has looked at nothing', async () => {
    expect(await verdictOf({ scans: [aScan({ status: 'skipped' })] })).toEqual({
      outcome: 'error',
      violations: [{ rule: 'require', finding: null, message: 'no scanner ran: all are switched off' }],
    });
  });
});
