import { describe, expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const VIA = {
  source: 1094222,
  name: 'debug',
  dependency: 'debug',
  title: 'Regular Expression Denial of Service in debug',
  url: 'https://github.com/advisories/GHSA-gxpj-cx7g-858c',
  severity: 'moderate',
  cwe: ['CWE-400'],
  cvss: { score: 5.3, vectorString: 'CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' },
  range: '<2.6.9',
};
const report = (vulnerabilities: object) => ({ auditReportVersion: 2, vulnerabilities, metadata: {} });
const debug = {
  name: 'debug',
  severity: 'moderate',
  isDirect: true,
  via: [VIA],
  range: '<=2.6.8',
  nodes: ['node_modules/debug'],
};
const lockfile = (version: string) =>
  `{\n  "packages": {\n    "node_modules/debug": {\n      "version": "${version}"\n    },\n    "node_modules/ms": {\n      "version": "2.0.0"\n    }\n  }\n}\n`;

test('an advisory is in the one lockfile that there is, at the package that has it', async () => {
  const express = { name: 'express', severity: 'high', via: ['debug'], nodes: ['node_modules/express'] };
  const { head, notes } = await toolScan(report({ debug, express }), {
    head: { 'web/package-lock.json': lockfile('2.6.8') },
  });
  expect(head).toHaveLength(1);
  expect(head[0]).toMatchObject({
    category: 'dependency',
    rule: 'GHSA-gxpj-cx7g-858c',
    severity: 'medium',
    cwe: ['CWE-400'],
    risk: { cvss: 5.3 },
    location: { path: 'web/package-lock.json' },
  });
  expect(notes?.[0]).toContain('1 result left out');
});

describe('whether a package was there before', () => {
  const wasThere = async (now: string, then: string) => {
    const given = { head: { 'package-lock.json': now }, base: { 'package-lock.json': then } };
    return (await firstFinding(report({ debug }), given)).imported?.before;
  };

  test('is told by the lines of the lockfile that name it', async () => {
    expect(await wasThere(lockfile('2.6.8'), lockfile('2.6.8'))).toBe(true);
    expect(await wasThere(lockfile('2.6.8'), lockfile('2.6.7'))).toBe(false);
    expect(await wasThere(lockfile('2.6.8'), lockfile('2.6.8').replace('2.0.0', '1.0.0'))).toBe(true);
  });
});

test('an error is a scan that failed, whatever stands beside it', async () => {
  for (const answer of [
    { error: { code: 'ENOAUDIT', summary: 'no endpoint', detail: '' } },
    { message: 'request failed', error: { summary: '', detail: '' } },
    { ...report({}), error: { code: 'EAUDIT' } },
  ])
    expect(await toolScan(answer)).toMatchObject({ id: 'npm-audit', status: 'failed', head: [] });
});

test('fewer reports than there are lockfiles are no whole scan', async () => {
  const head = { 'package-lock.json': '{}', 'web/package-lock.json': '{}', 'node_modules/x/package-lock.json': '{}' };
  const { status, reason } = await toolScan(report({}), { head });
  expect([status, reason]).toEqual(['partial', 'the tool looked at 1 of 2 lockfiles']);
  expect((await toolScan(report({}), { head: { 'package-lock.json': '{}', 'yarn.lock': '' } })).status).toBe(
    'complete',
  );
});

test('npm 6: one result for each version', async () => {
  const advisory = {
    findings: [
      { version: '1.9.2', paths: ['mocha>growl'], dev: true },
      { version: '1.9.1', paths: ['growl'], dev: false },
    ],
    id: 146,
    title: 'Command Injection',
    module_name: 'growl',
    cves: ['CVE-2017-16042'],
    patched_versions: '>=1.10.2',
    severity: 'critical',
    cwe: 'CWE-94',
    url: 'https://npmjs.com/advisories/146',
  };
  const { head } = await toolScan({ actions: [], advisories: { 146: advisory }, muted: [], metadata: {}, runId: 'x' });
  expect(head.map((one) => [one.package?.purl, one.package?.scope, one.fix?.version, one.rule])).toEqual([
    ['pkg:npm/growl@1.9.2', 'development', '1.10.2', 'CVE-2017-16042'],
    ['pkg:npm/growl@1.9.1', 'runtime', '1.10.2', 'CVE-2017-16042'],
  ]);
});
