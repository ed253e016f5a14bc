import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const ISSUE = {
  severity: 'HIGH',
  confidence: 'MEDIUM',
  cwe: { id: '78', url: 'https://cwe.mitre.org/data/definitions/78.html' },
  rule_id: 'G204',
  details: 'Subprocess launched with a potential tainted input',
  file: '/nowhere/goapp/main.go',
  code: '14: out, _ := exec.Command("sh")\n',
  line: '14-15',
  column: '12',
  nosec: false,
  suppressions: null,
};
const report = (changes: object = {}) => ({
  'Golang errors': {},
  Issues: [ISSUE],
  Stats: { files: 1, lines: 16, nosec: 0, found: 1 },
  GosecVersion: '2.21.4',
  ...changes,
});

test('an issue says where it is, also over several lines', async () => {
  expect(await firstFinding(report())).toMatchObject({
    rule: 'G204',
    severity: 'high',
    confidence: 'medium',
    cwe: ['CWE-78'],
    location: { path: 'goapp/main.go', startLine: 14, startColumn: 12, endLine: 15 },
  });
});

test('a package that could not be built is not taken for clean', async () => {
  const errors = { '/nowhere/main.go': [{ line: 1, column: 1, error: 'expected package' }], '': [{ error: 'x' }] };
  const { status, coverage } = await toolScan(report({ 'Golang errors': errors, Issues: null }));
  expect(status).toBe('partial');
  expect(coverage).toEqual([expect.objectContaining({ path: 'main.go', kind: 'syntax' })]);
});

test('no file was looked at although there is Go, or was there none', async () => {
  const nothing = report({ Issues: null, Stats: { files: 0, found: 0 } });
  expect((await toolScan(nothing, { head: { 'main.go': '' } })).status).toBe('failed');
  expect((await toolScan(nothing)).status).toBe('complete');
});

test('what #nosec lets stay is shown', async () => {
  const found = await firstFinding(report({ Issues: [{ ...ISSUE, nosec: true }] }));
  expect(found.message).toContain('suppresses');
});
