import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const WARNING = {
  warning_type: 'SQL Injection',
  warning_code: 0,
  fingerprint: 'ab'.repeat(32),
  check_name: 'SQL',
  message: 'Possible SQL injection',
  file: 'app/models/user.rb',
  line: 7,
  link: 'https://brakemanscanner.org/docs/warning_types/sql_injection/',
  code: 'where("name = #{name}")',
  confidence: 'High',
  cwe_id: [89],
};
const report = (changes: object = {}) => ({
  scan_info: { app_path: '/nowhere/shop', brakeman_version: '7.0.0' },
  warnings: [WARNING],
  ignored_warnings: [],
  errors: [],
  obsolete: [],
  ...changes,
});

test('a warning is where the application lies in the repository', async () => {
  expect(await firstFinding(report())).toMatchObject({
    rule: 'SQL',
    title: 'SQL Injection',
    severity: 'high',
    confidence: 'high',
    cwe: ['CWE-89'],
    location: { path: 'shop/app/models/user.rb', startLine: 7 },
  });
});

test('a warning that is ignored in a file of the change counts and says so', async () => {
  const found = await firstFinding(report({ warnings: [], ignored_warnings: [{ ...WARNING, confidence: 'Weak' }] }));
  expect(found).toMatchObject({ severity: 'low', confidence: 'low' });
  expect(found.message).toContain('suppresses');
});

test('an error is no clean scan', async () => {
  const errors = [
    { error: 'parse error', location: 'Could not parse /nowhere/shop/app/a.rb' },
    { error: 'out of memory' },
  ];
  const { status, reason, coverage } = await toolScan(report({ errors, warnings: [] }));
  expect([status, reason]).toEqual(['partial', '1 error while it ran']);
  expect(coverage).toEqual([expect.objectContaining({ path: 'shop/app/a.rb' })]);
});
