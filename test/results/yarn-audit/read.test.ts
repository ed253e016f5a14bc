import { expect, test } from '@jest/globals';
import { firstFinding, jsonStream, toolScan } from '../../helpers/tool-report.js';

const advisory = {
  findings: [{ version: '4.5.2', paths: ['handlebars'] }],
  id: 1325,
  title: 'Prototype Pollution',
  module_name: 'handlebars',
  patched_versions: '>=4.5.3',
  severity: 'high',
  cwe: 'CWE-471',
  url: 'https://github.com/advisories/GHSA-w457-6q6x-cgp9',
};
const line = { type: 'auditAdvisory', data: { resolution: { id: 1325, path: 'handlebars' }, advisory } };
const summary = { type: 'auditSummary', data: { vulnerabilities: { high: 1 } } };

test('version 1 tells an advisory once for each way, which is one result', async () => {
  const { id, head, notes } = await toolScan(jsonStream({ type: 'info', data: 'x' }, line, line, summary));
  expect([id, head.length]).toEqual(['yarn-audit', 1]);
  expect(head[0]).toMatchObject({
    severity: 'high',
    package: { purl: 'pkg:npm/handlebars@4.5.2' },
    fix: { version: '4.5.3' },
  });
  expect(notes?.[0]).toContain('1 result left out');
});

test('version 1 without its summary, or with an error, did not come to its end', async () => {
  expect((await toolScan(jsonStream(line))).status).toBe('failed');
  expect((await toolScan(jsonStream({ type: 'error', data: 'offline' }, summary))).status).toBe('failed');
  expect(await toolScan(jsonStream(summary))).toMatchObject({ id: 'yarn-audit', status: 'complete' });
});

test('later versions: one result for each version in the tree', async () => {
  const children = {
    ID: 1097678,
    Issue: 'Prototype Pollution in minimist',
    URL: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
    Severity: 'critical',
    'Vulnerable Versions': '>=1.0.0 <1.2.6',
    'Tree Versions': ['1.2.0', '1.2.5'],
    Dependents: ['app@workspace:.'],
  };
  const old = {
    value: 'request',
    children: { ID: 'request (deprecation)', Issue: 'deprecated', Severity: 'moderate', 'Tree Versions': ['2.88.2'] },
  };
  const { head } = await toolScan(jsonStream({ value: 'minimist', children }, old));
  expect(head.map((one) => [one.rule, one.severity, one.package?.version])).toEqual([
    ['GHSA-xvch-5gv4-984h', 'critical', '1.2.0'],
    ['GHSA-xvch-5gv4-984h', 'critical', '1.2.5'],
    ['deprecation', 'info', '2.88.2'],
  ]);
});

test('a line of theirs alone is known as one; nothing found is an empty list by the name of its file', async () => {
  expect((await firstFinding(jsonStream(line, summary))).rule).toBe('GHSA-w457-6q6x-cgp9');
  expect(await toolScan([], { name: 'yarn-audit.json' })).toMatchObject({ id: 'yarn-audit', status: 'complete' });
});
