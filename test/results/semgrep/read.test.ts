import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const RESULT = {
  check_id: 'python.shell-true',
  path: 'app.py',
  start: { line: 3, col: 5, offset: 51 },
  end: { line: 3, col: 37, offset: 83 },
  extra: {
    message: 'Shell',
    metadata: { cwe: ['CWE-78: OS Command Injection'], confidence: 'HIGH', source: 'https://semgrep.dev/r/shell-true' },
    severity: 'ERROR',
    fingerprint: 'requires login',
    lines: 'requires login',
    engine_kind: 'OSS',
  },
};
const report = (changes: object = {}) => ({
  version: '1.185.0',
  results: [RESULT],
  errors: [],
  paths: { scanned: ['app.py'] },
  skipped_rules: [],
  ...changes,
});

test('a result says where it is, how bad and how sure it is', async () => {
  expect(await firstFinding(report())).toMatchObject({
    rule: 'python.shell-true',
    severity: 'high',
    confidence: 'high',
    cwe: ['CWE-78'],
    location: { path: 'app.py', startLine: 3, startColumn: 5, endLine: 3, endColumn: 37 },
  });
});

test('a package that a rule reaches is a dependency', async () => {
  const found_dependency = { package: 'lodash', version: '4.17.4', ecosystem: 'npm' };
  const extra = { ...RESULT.extra, severity: 'CRITICAL', sca_info: { dependency_match: { found_dependency } } };
  expect(await firstFinding(report({ results: [{ ...RESULT, extra }] }))).toMatchObject({
    category: 'dependency',
    severity: 'critical',
    package: { purl: 'pkg:npm/lodash@4.17.4' },
  });
});

test('a file that was not understood, or given up, is in the ledger; what has no file makes the scan partial', async () => {
  const errors = [
    { code: 3, level: 'warn', type: ['PartialParsing', []], path: 'bad.py', message: 'Syntax error' },
    { code: 2, level: 'warn', type: 'Timeout', path: 'long.py', message: 'Timeout' },
    { code: 2, level: 'error', type: 'RuleParseError', message: 'x' },
  ];
  const { status, reason, coverage } = await toolScan(report({ errors, results: [] }));
  expect([status, reason]).toEqual(['partial', 'the tool tells of 1 error while it ran']);
  expect(coverage?.map(({ path, kind }) => [path, kind])).toEqual([
    ['bad.py', 'syntax'],
    ['long.py', 'budget'],
  ]);
});

test('rules that were skipped, and a run that looked at nothing, are no clean scan', async () => {
  expect((await toolScan(report({ skipped_rules: [{}] }))).reason).toBe('1 rule was skipped');
  const nothing = report({ results: [], paths: { scanned: [] } });
  expect((await toolScan(nothing, { head: { 'app.py': '' } })).status).toBe('failed');
});
