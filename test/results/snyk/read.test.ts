import { describe, expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const VULNERABILITY = {
  id: 'SNYK-JS-LODASH-590103',
  title: 'Prototype Pollution',
  severity: 'high',
  severityWithCritical: 'critical',
  cvssScore: 9.8,
  identifiers: { CVE: ['CVE-2020-8203'], CWE: ['CWE-1321'], GHSA: ['GHSA-p6mc-m468-83gw'] },
  packageName: 'lodash',
  packageManager: 'npm',
  version: '4.17.4',
  fixedIn: ['4.17.20'],
  description: '## Overview',
  from: ['app@1.0.0', 'lodash@4.17.4'],
};
const project = (changes: object = {}) => ({
  vulnerabilities: [VULNERABILITY],
  ok: false,
  dependencyCount: 5,
  packageManager: 'npm',
  filtered: { ignore: [], patch: [] },
  projectName: 'app',
  displayTargetFile: 'package-lock.json',
  path: '/nowhere/web',
  ...changes,
});
const broken = { ok: false, error: 'Could not parse', path: '/nowhere/api' };

test('a vulnerability is in the manifest of the folder that was tested; each way to it is told once', async () => {
  const { id, head } = await toolScan(
    project({ vulnerabilities: [VULNERABILITY, { ...VULNERABILITY, from: ['app', 'x'] }] }),
  );
  expect([id, head.length]).toEqual(['snyk', 1]);
  expect(head[0]).toMatchObject({
    rule: 'SNYK-JS-LODASH-590103',
    severity: 'critical',
    aliases: ['CVE-2020-8203', 'GHSA-p6mc-m468-83gw'],
    cwe: ['CWE-1321'],
    package: { purl: 'pkg:npm/lodash@4.17.4' },
    fix: { version: '4.17.20' },
    location: { path: 'web/package-lock.json' },
    references: ['https://security.snyk.io/vuln/SNYK-JS-LODASH-590103'],
  });
});

describe('a report that is no whole scan is never clean', () => {
  test('a project that could not be tested', async () => {
    expect(await toolScan(broken)).toMatchObject({ id: 'snyk', status: 'failed' });
    const { status, reason } = await toolScan([project({ vulnerabilities: [], ok: true }), broken]);
    expect([status, reason]).toEqual(['partial', '1 project could not be tested by Snyk']);
  });

  test('a lockfile that no project is of', async () => {
    const head = { 'web/package-lock.json': '{}', 'api/go.mod': '', 'api/go.sum': '', 'docs/readme.md': '' };
    const { status, reason } = await toolScan([project()], { head });
    expect([status, reason]).toEqual(['partial', 'the tool looked at 1 of 2 lockfiles: not at api/go.mod']);
    const go = project({ packageManager: 'gomodules', displayTargetFile: 'go.mod', path: '/nowhere/api' });
    expect((await toolScan([project(), go], { head })).status).toBe('complete');
  });
});

test('what .snyk lets stay counts and says so', async () => {
  const found = await firstFinding(project({ vulnerabilities: [], filtered: { ignore: [VULNERABILITY] } }));
  expect(found.message).toContain('suppresses');
});

test('an image has no place here, and is a tool of its own with its applications', async () => {
  const image = { docker: {}, packageManager: 'deb', path: 'app:latest', displayTargetFile: 'Dockerfile' };
  const { id, head } = await toolScan(
    project({ ...image, applications: [project({ vulnerabilities: [{ ...VULNERABILITY, id: 'SNYK-JS-X-1' }] })] }),
  );
  expect([id, head.map(({ location }) => location)]).toEqual(['snyk-container', [null, null]]);
});

test('infrastructure has a line', async () => {
  const issue = {
    id: 'SNYK-CC-TF-1',
    title: 'Security Group allows open ingress',
    severity: 'medium',
    lineNumber: 6,
    path: ['resource', 'aws_security_group[g]', 'ingress'],
    iacDescription: { issue: 'open', impact: 'all', resolve: 'close' },
    isIgnored: false,
  };
  const report = { ok: false, targetFile: 'main.tf', path: '/nowhere/infra', infrastructureAsCodeIssues: [issue] };
  const { id, head } = await toolScan(report);
  expect([id, head[0]]).toEqual([
    'snyk-iac',
    expect.objectContaining({
      category: 'infrastructure',
      severity: 'medium',
      location: { path: 'infra/main.tf', startLine: 6 },
    }),
  ]);
});
