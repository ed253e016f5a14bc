import { describe, expect, test } from '@jest/globals';
import type { Approvals } from '../../../src/model/approval.js';
import { withApprovals } from '../../../src/policy/approvals.js';
import { requiredReviewers } from '../../../src/policy/conditions/required-reviewers/index.js';
import { evaluate } from '../../../src/policy/evaluate.js';
import type { Facts } from '../../../src/policy/facts.js';
import { aFinding, aPolicy, aRunResult, aScan } from '../../helpers/builders.js';

const OWNER = '@acme/identity';
const POLICY = aPolicy({ 'required-reviewers': [{ paths: ['src/auth/**'], owner: OWNER }] });

function approved(by: readonly string[], gap: string | null = null): Approvals {
  return { status: 'known', owners: new Map([[OWNER, { by, gap }]]) };
}

function facts(files: readonly string[] | undefined, approvals?: Approvals, policyPath?: string): Facts {
  return {
    now: new Date(0),
    change: files === undefined ? {} : { files },
    ...(approvals !== undefined && { approvals }),
    ...(policyPath !== undefined && { policyPath }),
  };
}

function verdictOf(known: Facts, policy = POLICY) {
  return evaluate(policy, aRunResult({ findings: [], scans: [aScan()] }), known);
}

describe('a change of paths that somebody must approve', () => {
  test('is blocked until then, by name and without a finding', async () => {
    const verdict = await verdictOf(facts(['README.md', 'src/auth/login.ts', 'src/auth/token.ts'], approved([])));

    expect(verdict.outcome).toBe('fail');
    expect(verdict.violations).toEqual([
      {
        rule: 'required-reviewers',
        finding: null,
        message: 'src/auth/login.ts and 1 more are changed: @acme/identity must approve this head',
      },
    ]);
  });

  test('passes once one of the owners has approved', async () => {
    expect((await verdictOf(facts(['src/auth/login.ts'], approved(['bob'])))).outcome).toBe('pass');
  });

  test('is blocked where the host does not tell, with the reason', async () => {
    const hidden = await verdictOf(facts(['src/auth/login.ts'], approved([], 'the token lacks `members: read`')));
    const unknown = await verdictOf(facts(['src/auth/login.ts'], { status: 'unknown', reason: 'no token' }));
    const unasked = await verdictOf(facts(['src/auth/login.ts'], { status: 'known', owners: new Map() }));

    expect([hidden.outcome, unknown.outcome, unasked.outcome]).toEqual(['fail', 'fail', 'fail']);
    expect(hidden.violations[0]?.message).toMatch(/must approve this head; the token lacks `members: read`$/);
    expect(unknown.violations[0]?.message).toMatch(/approvals are not known: no token$/);
  });

  test('warns on a laptop, where nobody can be asked', async () => {
    expect(await verdictOf(facts(['src/auth/login.ts']))).toEqual({
      outcome: 'warn',
      violations: [],
      warnings: [
        {
          rule: 'required-reviewers',
          message: 'src/auth/login.ts is changed: @acme/identity must approve this head; approvals are not known here',
        },
      ],
    });
  });

  test('never hides that a scan failed, nor a finding that blocks', async () => {
    const known = facts(['src/auth/login.ts'], approved([]));
    const failed = aRunResult({ findings: [aFinding({ severity: 'critical' })], scans: [aScan({ status: 'failed' })] });
    const { outcome, violations } = await evaluate(POLICY, failed, known);

    expect(outcome).toBe('error');
    expect(violations.map(({ rule }) => rule)).toEqual(['fail-on', 'required-reviewers']);
  });
});

test('a change of other paths, and a run that compares nothing, need nobody', async () => {
  expect((await verdictOf(facts(['src/authors.ts'], approved([])))).outcome).toBe('pass');
  expect((await verdictOf(facts(undefined, approved([])))).outcome).toBe('pass');
});

test.each([
  ['policy', '.github/gatehouse.yml'],
  ['policy', 'security/gate.yml'],
  ['policy', '.github/gatehouse-baseline.json'],
  ['policy', 'services/api/.gitleaks.toml'],
  ['workflows', '.github/workflows/ci.yml'],
  ['workflows', 'tools/setup/action.yml'],
  ['codeowners', '.github/CODEOWNERS'],
])('the word %s takes in %s', async (word, path) => {
  const policy = aPolicy({ 'required-reviewers': [{ paths: [word], owner: OWNER }] });

  expect((await verdictOf(facts([path], approved([]), 'security/gate.yml'), policy)).outcome).toBe('fail');
  expect((await verdictOf(facts(['src/policy.ts'], approved([]), 'security/gate.yml'), policy)).outcome).toBe('pass');
});

test('only the owners of what is changed are asked about, and nobody where nothing is', async () => {
  const both = aPolicy({
    'required-reviewers': [
      { paths: ['a/**'], owner: '@a' },
      { paths: ['b/**', 'c'], owner: '@b' },
      { paths: ['c'], owner: '@b' },
    ],
  });
  const asked: unknown[] = [];
  const ask = async (owners: readonly string[], base: string | null) => {
    asked.push([owners, base]);
    return approved([]);
  };
  const [none, some] = [facts(['d']), facts(['c'])];

  expect(await withApprovals(both, none, 'b0', ask)).toBe(none);
  expect(await withApprovals(both, some, 'b0', ask)).toEqual({ ...some, approvals: approved([]) });
  expect(await withApprovals(both, some, 'b0', undefined)).toBe(some);
  expect(asked).toEqual([[['@b'], 'b0']]);
});

test('a change of the setting is told in one order, and a stage leaves it to the gate', () => {
  const read = requiredReviewers.settings?.read([{ paths: ['b', 'a'], owner: '@x' }]) ?? [];

  expect(requiredReviewers.settings?.describe(read)).toEqual([['', 'a, b by @x']]);
  expect(requiredReviewers.settings?.describe([])).toEqual([['', 'none']]);
  expect(requiredReviewers.inStage?.(read, 'secrets')).toEqual([]);
});
