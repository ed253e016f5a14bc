import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const scan = (type: string, name: string, changes: object = {}) => ({
  scanner: { id: name.toLowerCase(), name, version: '1.0.0' },
  type,
  status: 'success',
  ...changes,
});
const report = (given: object, vulnerabilities: readonly object[], changes: object = {}) => ({
  version: '15.1.4',
  scan: given,
  vulnerabilities,
  ...changes,
});
const SQL = {
  id: 'a',
  name: 'SQL injection',
  description: 'x',
  severity: 'Critical',
  location: { file: 'app.py', start_line: 3, end_line: 4 },
  identifiers: [
    { type: 'semgrep_id', name: 'sql', value: 'python.sql' },
    { type: 'cwe', name: 'CWE-89', value: '89' },
  ],
};

test('a report is one of the scanner that it names', async () => {
  const { id, head } = await toolScan(report(scan('sast', 'Semgrep'), [SQL]));
  expect([id, head[0]]).toEqual([
    'semgrep',
    expect.objectContaining({
      rule: 'python.sql',
      severity: 'critical',
      cwe: ['CWE-89'],
      location: { path: 'app.py', startLine: 3, endLine: 4 },
    }),
  ]);
});

test('a package is a dependency, and an image has no place here', async () => {
  const dependency = { package: { name: 'lodash' }, version: '4.17.4' };
  const identifiers = [{ type: 'cve', name: 'CVE-2020-8203', value: 'CVE-2020-8203' }];
  const found = { ...SQL, identifiers, location: { file: 'web/yarn.lock', dependency } };
  expect(await firstFinding(report(scan('dependency_scanning', 'Gemnasium'), [found]))).toMatchObject({
    category: 'dependency',
    rule: 'CVE-2020-8203',
    package: { purl: 'pkg:npm/lodash@4.17.4' },
    location: { path: 'web/yarn.lock' },
  });
  const location = { image: 'app:latest', operating_system: 'debian:12', dependency };
  expect(await firstFinding(report(scan('container_scanning', 'Trivy'), [{ ...found, location }]))).toMatchObject({
    location: null,
    package: { purl: 'pkg:deb/lodash@4.17.4' },
  });
});

test('a secret’s value is nowhere', async () => {
  const value = ['hunter', '2hunter2'].join('');
  const leak = { ...SQL, raw_source_code_extract: value, description: `found ${value}` };
  const found = await firstFinding(report(scan('secret_detection', 'Gitleaks'), [leak]));
  expect(found.category).toBe('secret');
  expect(JSON.stringify(found)).not.toContain(value);
});

test('a scan that failed, tells of errors or covers less than we see is no clean one', async () => {
  expect((await toolScan(report(scan('sast', 'Semgrep', { status: 'failure' }), []))).status).toBe('failed');
  const messages = [{ level: 'fatal', value: 'x' }];
  expect((await toolScan(report(scan('sast', 'Semgrep', { messages }), []))).status).toBe('partial');
  const files = [{ path: 'web/yarn.lock', package_manager: 'yarn', dependencies: [] }];
  const head = { 'web/yarn.lock': '', 'api/go.mod': '' };
  const given = report(scan('dependency_scanning', 'Gemnasium'), [], { dependency_files: files });
  expect((await toolScan(given, { head })).reason).toBe('the tool looked at 1 of 2 lockfiles: not at api/go.mod');
});

test('reports without a scan are read as GitLab’s', async () => {
  expect(await toolScan({ version: '2.3', vulnerabilities: [], remediations: [] })).toMatchObject({
    id: 'gitlab',
    status: 'complete',
  });
});
