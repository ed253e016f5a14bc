import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const MESSAGE = {
  ruleId: 'no-eval',
  severity: 2,
  message: 'eval can be harmful.',
  line: 1,
  column: 11,
  endLine: 1,
  endColumn: 15,
};
const report = (messages: readonly object[], suppressedMessages: readonly object[] = []) => [
  { filePath: '/nowhere/index.js', messages, suppressedMessages, errorCount: 1, warningCount: 0 },
];

test('a rule about security weighs more than one about style', async () => {
  expect(await firstFinding(report([MESSAGE]))).toMatchObject({
    rule: 'no-eval',
    severity: 'high',
    cwe: ['CWE-95'],
    location: { path: 'index.js', startLine: 1, startColumn: 11, endColumn: 15 },
  });
  const severity = async (ruleId: string, level: number) =>
    (await firstFinding(report([{ ...MESSAGE, ruleId, severity: level }]))).severity;
  expect(await severity('security/detect-child-process', 1)).toBe('medium');
  expect(await severity('semi', 2)).toBe('low');
  expect(await severity('no-unused-vars', 1)).toBe('info');
});

test('a file that could not be parsed is in the ledger and no finding', async () => {
  const fatal = {
    ruleId: null,
    fatal: true,
    severity: 2,
    message: 'Parsing error: Unexpected token ;',
    line: 1,
    column: 11,
  };
  const { head, coverage } = await toolScan(report([fatal]));
  expect(head).toEqual([]);
  expect(coverage).toEqual([expect.objectContaining({ path: 'index.js', kind: 'syntax' })]);
});

test('a comment of the change takes nothing away', async () => {
  const found = await firstFinding(report([], [{ ...MESSAGE, suppressions: [{ kind: 'directive' }] }]));
  expect(found.message).toContain('suppresses');
});

test('no file was looked at: an empty list in the name of the tool', async () => {
  const given = { name: 'eslint.json', head: { 'a.ts': '' } };
  expect(await toolScan([], given)).toMatchObject({ id: 'eslint', status: 'failed' });
});

test('a rule that repeats the secret that it has found shows none of it', async () => {
  const value = ['hunter', '2hunter2'].join('');
  const message = `Found a string with entropy 4.2 : "${value}"`;
  const found = await firstFinding(report([{ ...MESSAGE, ruleId: 'no-secrets/no-secrets', message }]));
  expect(found.category).toBe('secret');
  expect(JSON.stringify(found)).not.toContain(value);
});
