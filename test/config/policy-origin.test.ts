import { expect, test } from '@jest/globals';
import { effectivePolicy } from '../../src/config/policy-file.js';
import { policyOrigins } from '../../src/config/policy-origin.js';
import { PRODUCT } from '../../src/product.js';

test('every setting says whether the file or the default holds, also where both say the same', async () => {
  const text = "version: 1\ngate:\n  fail-on: high\n  ratchet: block\ncoverage:\n  paths: { 'src/**': fail }\n";
  const lines = await policyOrigins(await effectivePolicy(text, 'p.yml', PRODUCT), 'p.yml', PRODUCT);
  expect(lines).toContain('gate.fail-on: high  (p.yml)');
  expect(lines).toContain('gate.ratchet: block  (p.yml)');
  expect(lines).toContain('gate.malware: new  (default)');
  expect(lines).toContain('dependencies.enabled: true  (default)');
  expect(lines.filter((line) => line.includes('src/**') && line.endsWith('(p.yml)'))).toHaveLength(1);
});
