import { expect, test } from '@jest/globals';
import { override } from '../../src/policy/conditions/override/index.js';
import { evaluate } from '../../src/policy/evaluate.js';
import type { Facts } from '../../src/policy/facts.js';
import { overrideNotices, withOverride } from '../../src/policy/override.js';
import { aDependencyFinding, aFinding, aPolicy, aRunResult, aScan } from '../helpers/builders.js';

const GIVEN = { by: 'bob', owner: '@acme/security', reason: 'the shop is down' };
const FACTS: Facts = { now: new Date(0), change: {}, override: GIVEN };
const OPEN = aPolicy({ override: { owners: ['@acme/security'], malware: false } });
const blocked = aRunResult({ findings: [aFinding({ severity: 'critical' })], scans: [aScan()] });

test('an override makes a warning of what blocks, and keeps all of it on record', async () => {
  const verdict = await evaluate(OPEN, blocked, FACTS);

  expect(verdict).toMatchObject({ outcome: 'warn', override: GIVEN, violations: [{ rule: 'fail-on' }] });
  expect(overrideNotices(verdict)).toEqual([
    {
      kind: 'override',
      message: 'overridden for this head alone by @bob (@acme/security): the shop is down; 1 blocking',
    },
  ]);
});

test('it is off unless the policy names who may say it', async () => {
  const verdict = await evaluate(aPolicy(), blocked, FACTS);

  expect([verdict.outcome, verdict.override]).toEqual(['fail', undefined]);
  expect(overrideNotices(verdict)).toEqual([]);
});

test('malicious code stays blocked unless the policy says otherwise', async () => {
  const malware = aRunResult({ findings: [aDependencyFinding({ category: 'malware' })], scans: [aScan()] });
  const also = aPolicy({ override: { owners: ['@acme/security'], malware: true } });

  expect((await evaluate(OPEN, malware, FACTS)).outcome).toBe('fail');
  expect((await evaluate(also, malware, FACTS)).outcome).toBe('warn');
});

test('malicious code stays blocked among other things that block', async () => {
  const findings = [
    aFinding({ severity: 'critical' }),
    aDependencyFinding({ id: 'e'.repeat(32), category: 'malware' }),
  ];
  const both = aRunResult({ findings, scans: [aScan()] });

  expect((await evaluate(OPEN, both, FACTS)).outcome).toBe('fail');
});

test('what was not looked at is never waved through, and a clean run is not called overridden', async () => {
  const failed = aRunResult({ ...blocked, scans: [aScan({ status: 'failed' })] });
  const clean = await evaluate(OPEN, aRunResult({ findings: [], scans: [aScan()] }), FACTS);

  expect((await evaluate(OPEN, failed, FACTS)).outcome).toBe('error');
  expect(clean).toEqual({ outcome: 'pass', violations: [] });
});

test('nobody is asked where nobody may', async () => {
  const facts: Facts = { now: new Date(0), change: {} };
  const asked: unknown[] = [];
  const ask = async (owners: readonly string[]) => {
    asked.push(owners);
    return GIVEN;
  };

  expect(await withOverride(aPolicy(), facts, ask)).toBe(facts);
  expect(await withOverride(OPEN, facts, undefined)).toBe(facts);
  expect(await withOverride(OPEN, facts, async () => null)).toBe(facts);
  expect(await withOverride(OPEN, facts, ask)).toEqual(FACTS);
  expect(asked).toEqual([['@acme/security']]);
});

test('who may say it is told when it changes', () => {
  expect(override.settings?.describe({ owners: ['@b', '@a'], malware: true })).toEqual([
    ['owners', '@a, @b'],
    ['malware', 'true'],
  ]);
  expect(override.settings?.describe(override.settings.defaults)).toEqual([
    ['owners', 'nobody'],
    ['malware', 'false'],
  ]);
});
