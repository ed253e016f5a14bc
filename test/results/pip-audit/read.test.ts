import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const JINJA = {
  name: 'jinja2',
  version: '2.10',
  vulns: [
    {
      id: 'PYSEC-2019-217',
      fix_versions: ['2.10.1'],
      aliases: ['CVE-2019-10906', 'GHSA-462w-v97r-4m45'],
      description: 'x',
    },
  ],
};
const CLEAN = { name: 'requests', version: '2.32.0', vulns: [] };
const given = { head: { 'requirements.txt': 'jinja2==2.10\n' } };

test('an advisory names its package; how bad it is nobody says, which is no harmless severity', async () => {
  for (const report of [{ dependencies: [CLEAN, JINJA], fixes: [] }, [CLEAN, JINJA]])
    expect(await firstFinding(report, given)).toMatchObject({
      rule: 'PYSEC-2019-217',
      severity: 'unknown',
      aliases: ['CVE-2019-10906', 'GHSA-462w-v97r-4m45'],
      package: { purl: 'pkg:pypi/jinja2@2.10' },
      fix: { version: '2.10.1' },
      location: { path: 'requirements.txt' },
    });
});

test('a package that was skipped was not looked at', async () => {
  const skipped = { name: 'internal', skip_reason: 'Dependency not found on PyPI and could not be audited' };
  const { status, reason } = await toolScan({ dependencies: [CLEAN, skipped], fixes: [] });
  expect([status, reason]).toEqual(['partial', '1 package could not be audited']);
});

test('no package at all is no clean scan where there are requirements', async () => {
  expect((await toolScan({ dependencies: [], fixes: [] }, given)).status).toBe('failed');
  expect((await toolScan({ dependencies: [], fixes: [] })).status).toBe('complete');
});
