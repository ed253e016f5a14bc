import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const RESULT = {
  code: '3     subprocess.call(cmd, shell=True)\n',
  col_offset: 4,
  end_col_offset: 36,
  filename: './app.py',
  issue_confidence: 'HIGH',
  issue_cwe: { id: 78, link: 'https://cwe.mitre.org/data/definitions/78.html' },
  issue_severity: 'HIGH',
  issue_text: 'subprocess call with shell=True identified, security issue.',
  line_number: 3,
  line_range: [3, 4],
  more_info: 'https://bandit.readthedocs.io/en/1.9.4/plugins/b602.html',
  test_id: 'B602',
  test_name: 'subprocess_popen_with_shell_equals_true',
};
const report = (changes: object = {}) => ({
  errors: [],
  generated_at: '2026-12-01T14:15:06Z',
  metrics: { './app.py': { loc: 7 }, _totals: { loc: 7 } },
  results: [RESULT],
  ...changes,
});

test('a result says where it is, how bad and how sure it is', async () => {
  expect(await firstFinding(report())).toMatchObject({
    category: 'code',
    rule: 'B602',
    severity: 'high',
    confidence: 'high',
    cwe: ['CWE-78'],
    location: { path: 'app.py', startLine: 3, endLine: 4 },
    references: ['https://bandit.readthedocs.io/en/1.9.4/plugins/b602.html'],
  });
});

test('a file that could not be parsed is in the ledger, by the change where it touches it', async () => {
  const errors = [{ filename: './broken.py', reason: 'syntax error while parsing AST from file' }];
  const given = { head: { 'broken.py': 'def x(:\n' }, base: { 'broken.py': 'x = 1\n' } };
  const { coverage, status } = await toolScan(report({ errors }), given);
  expect([status, coverage]).toEqual([
    'complete',
    [expect.objectContaining({ path: 'broken.py', kind: 'syntax', byChange: true })],
  ]);
});

test('a run that looked at nothing is no clean scan where there is Python', async () => {
  const nothing = report({ metrics: { _totals: { loc: 0 } }, results: [] });
  expect(await toolScan(nothing, { head: { 'a.py': '' } })).toMatchObject({ id: 'bandit', status: 'failed' });
  expect(await toolScan(nothing, { head: { 'a.go': '' } })).toMatchObject({ id: 'bandit', status: 'complete' });
});
