import { describe, expect, test } from '@jest/globals';
import { jsonStream, toolScan } from '../../helpers/tool-report.js';

const config = (scan_level = 'symbol') => ({
  config: {
    protocol_version: 'v1.0.0',
    scanner_name: 'govulncheck',
    scanner_version: 'v1.9.0',
    scan_level,
    scan_mode: 'source',
  },
});
const SBOM = {
  SBOM: {
    modules: [{ path: 'example.com/app' }, { path: 'golang.org/x/text', version: 'v0.3.5' }],
    roots: ['example.com/app'],
  },
};
const fetching = { progress: { message: 'Fetching vulnerabilities from the database...' } };
const checking = { progress: { message: 'Checking the code against the vulnerabilities...' } };
const osv = (id: string, alias: string) => ({
  osv: {
    id,
    aliases: [alias],
    summary: `What is wrong in ${id}`,
    details: 'x',
    database_specific: { url: `https://pkg.go.dev/vuln/${id}` },
  },
});
const TEXT = { module: 'golang.org/x/text', version: 'v0.3.5' };
const finding = (id: string, ...trace: readonly object[]) => ({ finding: { osv: id, fixed_version: 'v0.3.7', trace } });
const PARSE = {
  ...TEXT,
  package: 'golang.org/x/text/language',
  function: 'Parse',
  position: { filename: 'language/parse.go', line: 33, column: 6 },
};
const MAIN = {
  module: 'example.com/app',
  package: 'example.com/app',
  function: 'main',
  position: { filename: 'main.go', line: 13, column: 28 },
};
const start = [
  config(),
  SBOM,
  fetching,
  osv('GO-2021-0113', 'CVE-2021-38561'),
  osv('GO-2020-0015', 'CVE-2020-14040'),
  checking,
];
const called = [finding('GO-2021-0113', TEXT), finding('GO-2021-0113', PARSE, MAIN)];

describe('how near the code comes to a vulnerability says how bad it is', () => {
  test('a symbol that is called is where our code calls it', async () => {
    const { id, head, notes } = await toolScan(jsonStream(...start, ...called));
    expect([id, head.length]).toEqual(['govulncheck', 1]);
    expect(head[0]).toMatchObject({
      rule: 'GO-2021-0113',
      severity: 'high',
      aliases: ['CVE-2021-38561'],
      package: { purl: 'pkg:golang/golang.org/x/text@v0.3.5' },
      fix: { version: '0.3.7' },
      location: { path: 'main.go', startLine: 13, startColumn: 28 },
    });
    expect(notes?.[0]).toContain('1 result left out');
  });

  test('one that is never called is lowered and says so', async () => {
    const imported = finding('GO-2020-0015', { ...TEXT, package: 'golang.org/x/text/transform' });
    const { head } = await toolScan(jsonStream(...start, finding('GO-2021-0113', TEXT), imported), {
      head: { 'go.mod': '' },
    });
    expect(head.map(({ rule, severity }) => [rule, severity]).sort()).toEqual([
      ['GO-2020-0015', 'low'],
      ['GO-2021-0113', 'low'],
    ]);
    for (const { message, location } of head) {
      expect(message).toContain('Lowered: ');
      expect(location).toEqual({ path: 'go.mod' });
    }
  });

  test('where nobody looked at calls nothing is lowered for not being called', async () => {
    const messages = [
      config('module'),
      SBOM,
      fetching,
      osv('GO-2021-0113', 'CVE-2021-38561'),
      checking,
      finding('GO-2021-0113', TEXT),
    ];
    const { head } = await toolScan(jsonStream(...messages));
    expect(head[0]).toMatchObject({ severity: 'high' });
  });
});

test('a module in a folder of its own is found by its files', async () => {
  const head = { 'go.mod': '', 'tools/go.mod': '', 'tools/main.go': 'package main\n' };
  const { reason, head: found } = await toolScan(jsonStream(...start, ...called), { head });
  expect(found[0]?.location).toMatchObject({ path: 'tools/main.go', startLine: 13 });
  expect(reason).toBe('the tool looked at 1 of 2 lockfiles');
});

test('a report that ends before the code was checked is no clean scan, one that checked it is', async () => {
  expect(await toolScan(jsonStream(config(), SBOM, fetching))).toMatchObject({ id: 'govulncheck', status: 'failed' });
  expect((await toolScan(jsonStream(config(), SBOM, fetching, checking))).status).toBe('complete');
  expect((await toolScan(jsonStream(...start, ...called).slice(0, -5))).status).toBe('failed');
});

test('a finding that names no module is counted', async () => {
  expect((await toolScan(jsonStream(...start, { finding: { osv: 'GO-1' } }))).reason).toContain(
    '1 entry of the report',
  );
});
