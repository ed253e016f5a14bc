import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const CHECK = {
  check_id: 'CKV_AWS_24',
  check_name: 'Ensure no security groups allow ingress from 0.0.0.0:0 to port 22',
  check_result: { result: 'FAILED' },
  file_path: '/main.tf',
  file_abs_path: '/nowhere/infra/main.tf',
  repo_file_path: '/infra/main.tf',
  file_line_range: [5, 12],
  resource: 'aws_security_group.g',
  severity: null,
  guideline: null,
};
const report = (results: object = { failed_checks: [CHECK] }, check_type = 'terraform') => ({
  check_type,
  results,
  summary: { passed: 7, failed: 1, skipped: 0, parsing_errors: 0, resource_count: 2, checkov_version: '3.3.30' },
});

test('a check is where its file lies, wherever the disk has it', async () => {
  const found = { category: 'infrastructure', rule: 'CKV_AWS_24', severity: 'medium' };
  const location = { path: 'infra/main.tf', startLine: 5, endLine: 12 };
  expect(await firstFinding(report())).toMatchObject({ ...found, location });
  const elsewhere = { failed_checks: [{ ...CHECK, file_abs_path: '/tf/infra/main.tf' }] };
  expect(await firstFinding(report(elsewhere))).toMatchObject({ ...found, location });
});

test('reports of several frameworks are one scan; a skipped check counts and says so', async () => {
  const { head, engine } = await toolScan([report(), report({ skipped_checks: [CHECK] }, 'github_actions')]);
  expect(engine).toBe('Checkov 3.3.30');
  expect(head.map(({ category }) => category)).toEqual(['infrastructure', 'workflow']);
  expect(head[1]?.message).toContain('suppresses');
});

test('a package with an advisory is a dependency', async () => {
  const vulnerability_details = {
    id: 'CVE-2019-10906',
    package_name: 'jinja2',
    package_version: '2.10',
    package_type: 'python',
    severity: 'high',
  };
  const found = await firstFinding(report({ failed_checks: [{ ...CHECK, vulnerability_details }] }, 'sca_package'));
  expect(found).toMatchObject({ category: 'dependency', severity: 'high', package: { purl: 'pkg:pypi/jinja2@2.10' } });
});

test('a file with a parsing error is in the ledger; a summary alone is no clean scan where there is Terraform', async () => {
  const { coverage } = await toolScan(report({ failed_checks: [], parsing_errors: ['/infra/bad.tf'] }));
  expect(coverage).toEqual([expect.objectContaining({ path: 'infra/bad.tf', kind: 'syntax' })]);
  const nothing = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3.3.30' };
  expect((await toolScan(nothing, { head: { 'main.tf': '' } })).status).toBe('failed');
  expect((await toolScan(nothing)).status).toBe('complete');
});
