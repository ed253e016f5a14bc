import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy-file.js';
import type { Finding } from '../../../src/model/finding.js';
import { newRules } from '../../../src/policy/conditions/new-rules/index.js';
import { ruleReleases } from '../../../src/policy/conditions/new-rules/rule-release.js';
import { evaluate } from '../../../src/policy/evaluate.js';
import { PRODUCT } from '../../../src/product.js';
import { aFinding, aScan } from '../../helpers/builders.js';

const RELEASES = new Map([['xxe-new', { version: '1.1.0', date: '2026-12-01' }]]);

function found(overrides: Partial<Finding> = {}): Finding {
  const rule = overrides.rule ?? 'xxe-new';
  return aFinding({ rule, severity: 'high', sources: [{ tool: 'gatehouse', version: '1.1.0', rule }], ...overrides });
}

async function outcomeOf(gate: string, finding: Finding, now: string) {
  const policy = await parsePolicy(`version: 1\ngate: ${gate}\n`, 'policy', PRODUCT);
  const evidence = {
    ...{ findings: [finding], scans: [aScan()], notices: [], coverage: [] },
    subject: { event: 'pull_request' } as const,
  };
  return (await evaluate(policy, evidence, { now: new Date(now), change: {}, ruleReleases: RELEASES })).outcome;
}

describe('a rule that a version brought a short while ago', () => {
  test.each([
    ['{ new-rules: warn }', '2026-12-01T00:00:00Z', 'warn'],
    ['{ new-rules: warn }', '2026-12-14T23:59:59Z', 'warn'],
    ['{ new-rules: warn }', '2026-12-15T00:00:00Z', 'fail'],
    ['{ new-rules: { days: 2 } }', '2026-12-02T23:59:59Z', 'warn'],
    ['{ new-rules: { days: 2 } }', '2026-12-03T00:00:00Z', 'fail'],
    ['{ new-rules: judge }', '2026-12-01T00:00:00Z', 'fail'],
    ['{}', '2026-12-01T00:00:00Z', 'fail'],
  ])('%s at %s: %s', async (gate, now, outcome) => {
    expect(await outcomeOf(gate, found(), now)).toBe(outcome);
  });

  test.each(['code', 'infrastructure', 'workflow', 'database', 'secret'] as const)(
    'warns about %s',
    async (category) => {
      expect(await outcomeOf('{ new-rules: warn }', found({ category }), '2026-12-02')).toBe('warn');
    },
  );
});

describe('blocks all the same', () => {
  const pkg = { ecosystem: 'npm', name: 'x', version: '1.0.0', scope: 'runtime' } as const;
  test.each<[string, Partial<Finding>]>([
    ['malicious code', { category: 'malware', package: pkg }],
    ['an advisory', { category: 'dependency', package: pkg }],
    ['a licence', { category: 'license', package: pkg }],
    ['a secret that is live', { category: 'secret', severity: 'critical' }],
    ['a rule that is older, or has no release yet', { rule: 'xxe-old' }],
    [
      'what an older rule tells of as well',
      { sources: ['xxe-new', 'xxe-old'].map((rule) => ({ tool: 'gatehouse', version: '1.1.0', rule })) },
    ],
    ["another tool's rule of that name", { sources: [{ tool: 'gitleaks', version: '8', rule: 'xxe-new' }] }],
    ['what nobody says to have found', { sources: [] }],
  ])('%s', async (_, overrides) => {
    expect(await outcomeOf('{ new-rules: warn }', found(overrides), '2026-12-02')).toBe('fail');
  });

  test('a rule that the team itself has made block', async () => {
    expect(await outcomeOf('{ new-rules: warn, levels: { xxe-new: block } }', found(), '2026-12-02')).toBe('fail');
  });
});

test('what the first version had is not new: there was none before it', () => {
  const releases = [
    { version: '1.0.0', date: '2026-11-30', rules: ['a'] },
    { version: '1.1.0', date: '2026-12-01', rules: ['b'] },
  ];
  expect([...ruleReleases(releases)]).toEqual([['b', { version: '1.1.0', date: '2026-12-01' }]]);
});

test('a change of it is told in words, and what cannot be read is strict', () => {
  expect(newRules.settings?.describe(14)).toEqual([['', 'warn for 14 days']]);
  expect(newRules.settings?.describe(null)).toEqual([['', 'judge']]);
  expect(newRules.settings?.read({ days: 'many' })).toBeNull();
});
