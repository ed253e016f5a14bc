import { describe, expect, test } from '@jest/globals';
import type { Approvals } from '../../src/model/approval.js';
import type { AddedException, Exception } from '../../src/model/policy.js';
import { judgeAdditions } from '../../src/policy/added.js';
import { withApprovals } from '../../src/policy/approvals.js';
import type { Facts } from '../../src/policy/facts.js';
import { anException, aPolicy } from '../helpers/builders.js';

const NOW = new Date('2026-12-01T00:00:00Z');
const POLICY_PATH = '.github/gatehouse.yml';
const TOO_LONG = { setting: 'max-exception-days', message: 'expires too late' };

function approved(by: Readonly<Record<string, readonly string[]>>): Approvals {
  const owners = Object.entries(by).map(([owner, logins]) => [owner, { by: logins, gap: null }] as const);
  return { status: 'known', owners: new Map(owners) };
}

function factsOf(
  approvals: Approvals | undefined,
  exception: Partial<Exception> = {},
  {
    refusals = [],
    policyOwners = ['@org/security', '@carol'],
  }: Partial<AddedException & NonNullable<Facts['added']>> = {},
): Facts {
  const exceptions = [{ exception: anException(exception), refusals }];
  const added = { exceptions, policyPath: POLICY_PATH, policyOwners };
  return { now: NOW, change: {}, added, ...(approvals !== undefined && { approvals }) };
}

function wordOn(facts: Facts, gate = {}): { readonly counts: boolean; readonly said: string } {
  const { counting, notices } = judgeAdditions(aPolicy(gate), facts);
  return { counts: counting.length > 0, said: notices.map(({ message }) => message).join() };
}

describe('an exception that the change adds', () => {
  test('counts by one of those who own the policy on the base', () => {
    const { counts, said } = wordOn(factsOf(approved({ '@org/security': [], '@carol': ['carol'] })));
    expect([counts, said]).toEqual([
      true,
      'exception sqli-string-built, added by this change, counts for this head: @carol approved it (@carol)',
    ]);
  });

  test.each<readonly [string, Facts, object, RegExp]>([
    ['at a desk', factsOf(undefined), {}, /approvals are not known here/],
    ['where the host does not tell', factsOf({ status: 'unknown', reason: 'no token' }), {}, /not known: no token/],
    ['where it was not asked for them', factsOf(approved({})), {}, /must approve this head/],
    ['where nobody owns the policy', factsOf(approved({}), {}, { policyOwners: [] }), {}, /names nobody/],
    ['once it has ended', factsOf(approved({ '@carol': ['carol'] }), { expires: '2026-11-30' }), {}, /ended on/],
    [
      'that the base’s settings refuse',
      factsOf(approved({ '@carol': ['carol'] }), {}, { refusals: [TOO_LONG] }),
      {},
      /is not allowed: expires too late/,
    ],
    [
      'where the base says never',
      factsOf(approved({ '@carol': ['carol'] })),
      { 'added-exceptions': 'never' },
      /not before it is merged/,
    ],
    [
      'whose own owner must approve and did not',
      factsOf(approved({ '@carol': ['carol'], '@org/team': [] })),
      { 'exception-owners': 'approved' },
      /@org\/team must approve this head: it owns the exception/,
    ],
  ])('does not count %s, and says why', (_where, facts, gate, why) => {
    expect(wordOn(facts, gate)).toEqual({ counts: false, said: expect.stringMatching(why) });
  });

  test('counts by both where its owner must approve too', () => {
    const both = approved({ '@carol': ['carol'], '@org/team': ['dora'] });
    expect(wordOn(factsOf(both), { 'exception-owners': 'approved' })).toEqual({
      counts: true,
      said: expect.stringMatching(/@carol approved it \(@carol\), and @dora for its owner @org\/team$/),
    });
  });
});

test('people are asked for only where an exception could count by them', async () => {
  const asked: string[][] = [];
  const ask = async (owners: readonly string[]): Promise<Approvals> => {
    asked.push([...owners]);
    return approved({});
  };
  const stranger = { setting: 'exception-owners', message: 'owner is not in CODEOWNERS' };
  await withApprovals(aPolicy(), { now: NOW, change: {} }, null, ask);
  await withApprovals(aPolicy({ 'added-exceptions': 'never' }), factsOf(undefined), null, ask);
  await withApprovals(
    aPolicy({ 'exception-owners': 'approved' }),
    factsOf(undefined, {}, { refusals: [stranger] }),
    null,
    ask,
  );
  expect(asked).toEqual([]);

  await withApprovals(aPolicy({ 'exception-owners': 'approved' }), factsOf(undefined), null, ask);
  expect(asked).toEqual([['@carol', '@org/security', '@org/team']]);
});
