import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { chainOf } from '../../src/policy/chain.js';
import { evaluate } from '../../src/policy/evaluate.js';
import { aFinding, aPolicy, aRunResult, aScan } from '../helpers/builders.js';

const FACTS = { now: new Date('2026-12-01T00:00:00Z'), change: {} };
const GUESS = aFinding({ category: 'secret', confidence: 'low', location: { path: 'deploy/app.yml', startLine: 3 } });
const IN_DEPLOY = "finding.path.startsWith('deploy/')";

async function judged(
  rules: readonly (readonly [when: string, then: 'block' | 'warn' | 'ignore'])[],
  findings: readonly Finding[] = [GUESS],
) {
  const policy = aPolicy({ rules: rules.map(([when, then], index) => ({ id: `r${index}`, when, then })) });
  const {
    outcome,
    violations,
    warnings = [],
  } = await evaluate(policy, aRunResult({ findings, scans: [aScan()] }), FACTS);
  return [
    outcome,
    ...violations.map(({ rule }) => rule),
    ...warnings.map(({ rule, message }) => `${rule}: ${message}`),
  ];
}

describe('what is of low confidence', () => {
  test('is judged by a rule that asks for the confidence, however it writes that', async () => {
    expect(await judged([["finding.confidence == 'low'", 'block']])).toEqual(['fail', 'r0']);
    expect(await judged([["finding['confidence'] != 'high' && has(finding.location)", 'block']])).toEqual([
      'fail',
      'r0',
    ]);
  });

  test('is judged by no rule that does not, and by nothing else of the gate', async () => {
    expect(await judged([[IN_DEPLOY, 'block']])).toEqual(['pass']);
    expect(await judged([["finding.confidence == 'medium'", 'block']])).toEqual(['pass']);
    expect(await judged([["finding.message.contains('finding.confidence')", 'block']])).toEqual(['pass']);
  });

  test('is judged by the first rule that holds once one of them asks for it', async () => {
    const asks = [`finding.confidence == 'low' && ${IN_DEPLOY}`, 'block'] as const;
    expect(await judged([["finding.category == 'secret'", 'ignore'], asks])).toEqual(['pass']);
    expect(await judged([asks, ["finding.category == 'secret'", 'ignore']])).toEqual(['fail', 'r0']);
  });

  test('is told by the rule that warns of it, since no list of warnings holds it', async () => {
    const another = { ...GUESS, id: 'e0e0e0e0', location: { path: 'deploy/a.yml' } };
    const warned = ['warn', expect.stringMatching(/^r0: of low confidence: .* in deploy\/a\.yml, and 1 more$/)];
    expect(await judged([["finding.confidence == 'low'", 'warn']], [GUESS, another])).toEqual(warned);
    expect(await judged([["finding.confidence == 'low'", 'warn']], [another, GUESS])).toEqual(warned);
  });

  test.each<readonly [string, Partial<Finding>]>([
    ['was there before', { state: 'existing' }],
    ['goes', { state: 'fixed' }],
    ['is for information', { severity: 'info' }],
    ['is for the report alone', { level: 'report' }],
    ['an exception lets stay', { suppression: { kind: 'exception', reason: 'r' } }],
  ])('is not judged where it %s', async (_what, more) => {
    expect(await judged([["finding.confidence == 'low'", 'block']], [{ ...GUESS, ...more }])).toEqual(['pass']);
  });

  test('is explained as any other', async () => {
    const policy = aPolicy({ rules: [{ id: 'deploy', when: "finding.confidence == 'low'", then: 'block' }] });
    expect(await chainOf(policy, GUESS, FACTS)).toMatchObject({ outcome: 'fail', decides: { rule: 'deploy' } });
    expect((await chainOf(aPolicy(), GUESS, FACTS)).unasked).toMatch(/confidence/);
  });
});
