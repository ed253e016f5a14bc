import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/model/finding.js';
import type { RunResult } from '../../src/model/run-result.js';
import { CONFIDENCES, SEVERITIES, THRESHOLDS } from '../../src/model/severity.js';
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
    expect(outcomeOf([finding], aPolicy({ unknownSeverity: 'warn' }))).toBe('warn');
    expect(outcomeOf([finding], aPolicy({ unknownSeverity: 'ignore' }))).toBe('pass');
  });

  test('malware blocks even where nothing else does', () => {
    const finding = aDependencyFinding({ category: 'malware', severity: 'critical' });

    expect(outcomeOf([finding], aPolicy({ failOn: 'none' }))).toBe('fail');
  });

  test.each(['failed', 'partial'] as const)('a %s scan is never green, whatever was found', (status) => {
    expect(outcomeOf([], aPolicy({ failOn: 'none' }), [aScan(), aScan({ status })])).toBe('error');
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
        const lax = verdictOf({ findings: list }, aPolicy({ failOn: THRESHOLDS[at] ?? 'none' })).violations.length;
        const strict = verdictOf({ findings: list }, aPolicy({ failOn: THRESHOLDS[Math.min(at + 1, 3)] ?? 'low' }))
          .violations.length;
        expect(strict).toBeGreaterThanOrEqual(lax);
      }),
    );
  });
});
