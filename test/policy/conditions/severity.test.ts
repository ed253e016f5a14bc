import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/config/policy-file.js';
import type { Finding } from '../../../src/model/finding.js';
import { chainOf } from '../../../src/policy/chain.js';
import { evaluate } from '../../../src/policy/evaluate.js';
import { PRODUCT } from '../../../src/product.js';
import { aDependencyFinding, aFinding, aRunResult, aScan } from '../../helpers/builders.js';

const FACTS = { now: new Date('2026-12-01T00:00:00Z'), change: {} };
const LODASH = aDependencyFinding({ severity: 'critical' });

function policyOf(gate: string) {
  return parsePolicy(`version: 1\ngate: ${gate}\n`, 'policy', PRODUCT);
}

async function outcomeOf(gate: string, finding: Finding): Promise<string> {
  const evidence = aRunResult({ findings: [finding], scans: [aScan()] });
  return (await evaluate(await policyOf(gate), evidence, FACTS)).outcome;
}

describe('a severity of the team’s own', () => {
  test.each<readonly [string, string, Finding, string]>([
    ['lowers a package', '{ packages: { lodash: low } }', LODASH, 'warn'],
    ['lowers a scope, and no package outside of it', '{ packages: { "@acme/*": low } }', LODASH, 'fail'],
    ['lowers a package of its ecosystem', '{ packages: { "npm:lodash": low } }', LODASH, 'warn'],
    ['does not lower that of another ecosystem', '{ packages: { "PyPI:lodash": low } }', LODASH, 'fail'],
    ['takes the first name that fits', '{ packages: { "lo*": high, lodash: low } }', LODASH, 'fail'],
    [
      'takes an alias of the advisory before the package',
      '{ rules: { CVE-2021-23337: high }, packages: { lodash: low } }',
      LODASH,
      'fail',
    ],
    ['raises a rule', '{ rules: { sqli-string-built: critical } }', aFinding({ severity: 'info' }), 'fail'],
    ['scores what has no score', '{ packages: { lodash: low } }', aDependencyFinding({ severity: 'unknown' }), 'warn'],
    ['never lowers malware', '{ packages: { lodash: low } }', aDependencyFinding({ category: 'malware' }), 'fail'],
  ])('%s', async (_what, severity, finding, outcome) => {
    expect(await outcomeOf(`{ severity: ${severity} }`, finding)).toBe(outcome);
  });

  test('is named beside the one that was stated where it blocks', async () => {
    const findings = [aFinding({ severity: 'low' })];
    const policy = await policyOf('{ severity: { rules: { sqli-string-built: critical } } }');
    const { violations } = await evaluate(policy, aRunResult({ findings, scans: [aScan()] }), FACTS);
    expect(violations[0]?.message).toMatch(
      /critical, and high or worse blocks \(critical by gate.severity, stated as low\)$/,
    );
  });

  test('is what every other condition sees, and silences none of them', async () => {
    const kev = aDependencyFinding({ severity: 'critical', risk: { cvss: 9, kev: true, epss: null } });
    expect(await outcomeOf('{ known-exploited: block, severity: { packages: { lodash: low } } }', kev)).toBe('fail');
    const rules = `[{ id: r, when: "finding.severity == 'low'", then: block }]`;
    expect(await outcomeOf(`{ rules: ${rules}, severity: { packages: { lodash: low } } }`, LODASH)).toBe('fail');
    const policy = await policyOf('{ severity: { packages: { lodash: low } } }');
    expect((await chainOf(policy, LODASH, FACTS)).outcome).toBe('warn');
  });
});
