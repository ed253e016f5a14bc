import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.js';
import { judge } from '../../src/policy/evaluate.js';
import { aFinding, aPolicy, aRunResult } from '../helpers/builders.js';

const FACTS = { now: new Date('2026-12-01T00:00:00Z'), change: {} };

async function decisionOn(changes: Partial<Finding>) {
  const { findings } = await judge(aPolicy(), aRunResult({ findings: [aFinding(changes)] }), FACTS);
  return findings[0]?.decision;
}

describe('each finding says what the policy makes of it, so that a block can be argued about', () => {
  test('the rule that blocks, and why in words', async () => {
    expect(await decisionOn({ severity: 'high', title: 'SQL' })).toEqual({
      rule: 'fail-on',
      outcome: 'fail',
      because: ['SQL: high, and high or worse blocks'],
    });
  });

  test('a rule that may only warn by how often it was right says so', async () => {
    const decision = await decisionOn({ severity: 'high', level: 'warn' });
    expect(decision).toMatchObject({ rule: 'fail-on', outcome: 'warn' });
    expect(decision?.because.join()).toContain('may only warn');
  });

  test.each([
    ['the base has it too', { state: 'existing' }, 'the base has it too'],
    ['suppressed', { suppression: { kind: 'inline', reason: 'a fixture' } }, 'a fixture'],
    ['of low confidence', { confidence: 'low' }, 'confidence'],
  ] as const)('%s: nobody is asked', async (_, changes, words) => {
    const decision = await decisionOn(changes);
    expect(decision).toMatchObject({ rule: null, outcome: 'not-judged' });
    expect(decision?.because.join()).toContain(words);
  });
});
