import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const ADVISORY = {
  findings: [{ version: '1.2.0', paths: ['.>minimist'], dev: false, optional: false, bundled: false }],
  id: 1097678,
  title: 'Prototype Pollution in minimist',
  module_name: 'minimist',
  vulnerable_versions: '>=1.0.0 <1.2.6',
  patched_versions: '>=1.2.6',
  severity: 'critical',
  cwe: ['CWE-1321'],
  github_advisory_id: 'GHSA-xvch-5gv4-984h',
  cves: ['CVE-2021-44906'],
  cvss: { score: 9.8 },
  url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
};
const report = (advisories: object) => ({ actions: [], advisories, muted: [], metadata: { vulnerabilities: {} } });

test('an advisory names package, version and the one that has it no more', async () => {
  const given = { head: { 'pnpm-lock.yaml': 'packages:\n  minimist@1.2.0:\n' } };
  expect(await firstFinding(report({ 1097678: ADVISORY }), given)).toMatchObject({
    rule: 'GHSA-xvch-5gv4-984h',
    aliases: ['CVE-2021-44906'],
    severity: 'critical',
    package: { purl: 'pkg:npm/minimist@1.2.0', scope: 'runtime' },
    fix: { version: '1.2.6' },
    location: { path: 'pnpm-lock.yaml' },
  });
});

test('nothing found is a clean scan; an error and a second lockfile are none', async () => {
  expect(await toolScan(report({}))).toMatchObject({ id: 'pnpm-audit', status: 'complete' });
  const error = { code: 'ERR_PNPM_AUDIT_BAD_RESPONSE', message: 'x' };
  expect(await toolScan({ error })).toMatchObject({ id: 'pnpm-audit', status: 'failed' });
  const head = { 'a/pnpm-lock.yaml': '', 'b/pnpm-lock.yaml': '' };
  expect((await toolScan(report({}), { head })).status).toBe('partial');
});
