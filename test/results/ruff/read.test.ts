import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const DIAGNOSTIC = {
  cell: null,
  code: 'S602',
  end_location: { column: 6, row: 1 },
  filename: '/nowhere/app.py',
  fix: null,
  location: { column: 4, row: 1 },
  message: '`subprocess` call with `shell=True` identified, security issue',
  name: 'subprocess-popen-with-shell-equals-true',
  noqa_row: 1,
  severity: 'error',
  url: 'https://docs.astral.sh/ruff/rules/subprocess-popen-with-shell-equals-true',
};

test('columns that count code points become UTF-16 units', async () => {
  expect(await firstFinding([DIAGNOSTIC], { head: { 'app.py': '"😀"call()\n' } })).toMatchObject({
    rule: 'S602',
    severity: 'medium',
    cwe: ['CWE-78'],
    location: { path: 'app.py', startLine: 1, startColumn: 5, endColumn: 7 },
  });
});

test('style is for information', async () => {
  expect(await firstFinding([{ ...DIAGNOSTIC, code: 'D100' }])).toMatchObject({ severity: 'info', confidence: 'low' });
});

test('a file with a syntax error is in the ledger and no finding', async () => {
  for (const code of [null, 'invalid-syntax']) {
    const { head, coverage } = await toolScan([{ ...DIAGNOSTIC, code, noqa_row: null }]);
    expect([head.length, coverage?.map(({ path }) => path)]).toEqual([0, ['app.py']]);
  }
});

test('an empty list is a clean scan by the name of its file alone', async () => {
  expect(await toolScan([], { name: 'ruff-report.json' })).toMatchObject({ id: 'ruff', status: 'complete' });
  expect(await toolScan([], { name: 'report.json' })).toMatchObject({ id: 'results', status: 'failed' });
});
