import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const vulnerability = (id: string, alias: string) => ({
  id,
  aliases: [alias],
  summary: 'Prototype Pollution',
  details: 'x',
  database_specific: { severity: 'HIGH', cwe_ids: ['CWE-1321'] },
});
const report = (group: object, vulnerabilities: readonly object[]) => ({
  results: [
    {
      source: { path: '/nowhere/web/yarn.lock', type: 'lockfile' },
      packages: [
        { package: { name: 'lodash', version: '4.17.4', ecosystem: 'npm' }, vulnerabilities, groups: [group] },
      ],
    },
  ],
});
const GHSA = vulnerability('GHSA-p6mc-m468-83gw', 'CVE-2020-8203');

test('aliases of one advisory are one result', async () => {
  const group = { ids: ['GHSA-p6mc-m468-83gw', 'OSV-1'], max_severity: '7.4' };
  const { head } = await toolScan(report(group, [GHSA, vulnerability('OSV-1', 'CVE-2020-8203')]));
  expect(head).toHaveLength(1);
  expect(head[0]).toMatchObject({
    rule: 'GHSA-p6mc-m468-83gw',
    severity: 'high',
    risk: { cvss: 7.4 },
    cwe: ['CWE-1321'],
    aliases: ['CVE-2020-8203'],
    package: { purl: 'pkg:npm/lodash@4.17.4' },
    location: { path: 'web/yarn.lock' },
  });
});

test('an advisory of no group is a result; the word of the database is its severity', async () => {
  const { head } = await toolScan(report({ ids: [] }, [GHSA]));
  expect(head.map(({ rule, severity }) => [rule, severity])).toContainEqual(['GHSA-p6mc-m468-83gw', 'high']);
});

test('what is not called is lowered and says so', async () => {
  const ids = ['GHSA-p6mc-m468-83gw'];
  const group = { ids, max_severity: '9.8', experimentalAnalysis: { 'GHSA-p6mc-m468-83gw': { called: false } } };
  const found = await firstFinding(report(group, [GHSA]));
  expect([found.severity, found.message]).toEqual(['low', expect.stringContaining('Lowered: ')]);
});
