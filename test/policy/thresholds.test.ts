import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/config/policy-file.js';
import { suppressFindings } from '../../src/correlate/suppress.js';
import type { Finding } from '../../src/model/finding.js';
import { evaluate } from '../../src/policy/evaluate.js';
import { PRODUCT } from '../../src/product.js';
import { aDependencyFinding, aFinding, aRunResult, aScan } from '../helpers/builders.js';

const NOW = new Date('2026-12-01T00:00:00Z');

/** Thresholds by category, path, scope, rule, package and confidence, in one file. */
const POLICY = `version: 1
static:
  vendored: ['third_party/**']
gate:
  fail-on: { secret: low, dependency: critical, others: high }
  development: warn
  severity:
    rules: { log-injection: critical }
    packages: { '@acme/*': critical, left-pad: low }
  rules:
    - id: legacy
      when: finding.path.startsWith('legacy/') && finding.severity != 'critical' && finding.confidence != 'low'
      then: warn
    - id: deploy-secrets
      when: finding.confidence == 'low' && finding.category == 'secret' && finding.path.startsWith('deploy/')
      then: block
exceptions:
  - { category: code, path: 'generated/**', reason: 'made by protoc', owner: '@org/web', expires: 2027-01-31 }
`;

const at = (path: string) => ({ location: { path, startLine: 1 } });
const secret = (more: Partial<Finding>) => aFinding({ category: 'secret', ...more });
const code = (more: Partial<Finding>) => aFinding({ category: 'code', ...more });
const ofPackage = (name: string, more: Partial<Finding>, scope: 'runtime' | 'development' = 'runtime') =>
  aDependencyFinding({ package: { ecosystem: 'npm', name, version: '1.0.0', scope }, ...more });

test.each<readonly [string, Finding, string]>([
  ['any secret blocks', secret({ severity: 'low' }), 'fail'],
  ['a dependency that is high', ofPackage('lodash', { severity: 'high' }), 'warn'],
  ['a dependency that is critical', ofPackage('lodash', { severity: 'critical' }), 'fail'],
  ['one that only development needs', ofPackage('lodash', { severity: 'critical' }, 'development'), 'warn'],
  ['code in legacy/ that is high', code({ severity: 'high', ...at('legacy/a.js') }), 'warn'],
  ['code in legacy/ that is critical', code({ severity: 'critical', ...at('legacy/a.js') }), 'fail'],
  ['a doubtful secret in deploy/', secret({ severity: 'low', confidence: 'low', ...at('deploy/a.yml') }), 'fail'],
  ['a doubtful secret elsewhere', secret({ severity: 'high', confidence: 'low', ...at('src/a.yml') }), 'pass'],
  ['a rule that is critical for us', code({ rule: 'log-injection', severity: 'low' }), 'fail'],
  ['a scope that is critical for us', ofPackage('@acme/pay', { severity: 'low' }), 'fail'],
  ['a package that matters little to us', ofPackage('left-pad', { severity: 'critical' }), 'warn'],
  ['code in a place that is left out', code({ severity: 'critical', ...at('generated/a.js') }), 'pass'],
  ['a secret in a place whose code is left out', secret({ severity: 'low', ...at('generated/a.js') }), 'fail'],
])('one policy says it all: %s', async (_what, finding, outcome) => {
  const policy = await parsePolicy(POLICY, 'policy', PRODUCT);
  const { exceptions } = policy;
  const input = { exceptions, policyPath: 'policy', comparesSides: true, sawEverything: () => false, now: NOW };
  const { findings } = suppressFindings([{ finding, inlineIgnore: null, baseInlineIgnore: null }], input);
  const evidence = aRunResult({ findings, scans: [aScan()] });
  expect((await evaluate(policy, evidence, { now: NOW, change: {} })).outcome).toBe(outcome);
});
