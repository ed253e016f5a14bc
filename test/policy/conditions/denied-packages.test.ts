import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy-file.js';
import type { Finding } from '../../../src/model/finding.js';
import { evaluate } from '../../../src/policy/evaluate.js';
import { PRODUCT } from '../../../src/product.js';
import { aFinding, aScan } from '../../helpers/builders.js';

const DENIED = aFinding({
  category: 'dependency',
  rule: 'package-denied',
  severity: 'high',
  package: { ecosystem: 'npm', name: 'lodash', version: '3.0.0', scope: 'development' },
});

async function outcomeOf(gate: string, finding: Finding = DENIED) {
  const policy = await parsePolicy(`version: 1\ngate: ${gate}\n`, 'policy', PRODUCT);
  const scans = [aScan({ scanner: 'dependencies' })];
  const evidence = {
    findings: [finding],
    scans,
    notices: [],
    coverage: [],
    subject: { event: 'pull_request' } as const,
  };
  return (await evaluate(policy, evidence, { now: new Date('2026-12-01'), change: {} })).outcome;
}

test.each([
  ['{ fail-on: none }'],
  ['{ fail-on: { dependency: critical } }'],
  ['{ development: ignore }'],
  ['{ without-fix: ignore }'],
])('what is never wanted blocks under %s, which is about vulnerabilities', async (gate) => {
  expect(await outcomeOf(gate)).toBe('fail');
});

test("a team's own level comes before it, and what is there already does not block", async () => {
  expect(await outcomeOf('{ levels: { package-denied: warn } }')).toBe('warn');
  expect(await outcomeOf('{}', { ...DENIED, state: 'existing' })).toBe('pass');
});
