import { describe, expect, test } from '@jest/globals';
import { aReport, aResult, aRun, atAddress, firstOf, scanOfReport } from '../../helpers/sarif-report.js';

const scanOf = async (...runs: object[]) => (await scanOfReport(aReport(...runs))).outcome;

describe('a run that tells of errors is no whole scan', () => {
  test.each([
    ['while it ran', { toolExecutionNotifications: [{ level: 'error', message: { text: 'x' } }] }],
    ['of its configuration', { toolConfigurationNotifications: [{ level: 'error' }] }],
  ])('%s', async (_name, notifications) => {
    const invocations = [{ executionSuccessful: true, ...notifications }];
    expect(await scanOf(aRun([], { invocations }))).toMatchObject({
      status: 'partial',
      reason: 'the tool tells of 1 error while it ran',
    });
  });

  test('and one that warns is', async () => {
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning' }, {}] }];
    expect((await scanOf(aRun([], { invocations }))).status).toBe('complete');
  });
});

test('kinds that say that nothing is wrong are left out; every other one is a finding, whatever it calls itself', async () => {
  const kinds = ['pass', 'notApplicable', 'informational', 'fail', 'review', 'open', 'Fail', 7];
  const { head, notes } = await scanOf(aRun(kinds.map((kind) => aResult({ kind }))));
  expect(head).toHaveLength(5);
  expect(notes?.[0]).toContain('3 results left out');
});

test('a link to a place within the report is what it says', async () => {
  const text = 'This depends on a [user-provided value](1), a [link](https://a.example) and \\[2\\].';
  expect((await firstOf(aRun([aResult({ message: { text } })]))).message).toBe(
    'This depends on a user-provided value, a [link](https://a.example) and \\[2\\].',
  );
});

test('a scanner of secrets finds secrets, although its rules do not say so', async () => {
  const value = ['hunter', '2hunter2'].join('');
  const region = { startLine: 1, snippet: { text: value } };
  const locations = [{ physicalLocation: { artifactLocation: { uri: 'a.env' }, region } }];
  const result = aResult({ locations, message: { text: `found ${value}` } });
  const found = await firstOf(aRun([result], {}, { name: 'gitleaks' }), { 'a.env': `token = "${value}"\n` });
  expect(found.category).toBe('secret');
  expect(JSON.stringify(found)).not.toContain(value);
});

test('a percent sign that nobody encoded is one', async () => {
  expect((await firstOf(aRun([atAddress({ uri: 'docs/100%.md' })]))).location?.path).toBe('docs/100%.md');
});

test('UTF-16, as PowerShell writes it', async () => {
  const report = `\ufeff${aReport(aRun([]))}`;
  const { outcome } = await scanOfReport(Buffer.from(report, 'utf16le') as unknown as string);
  expect(outcome.status).toBe('complete');
});

test('a level that was set for the run comes before the rule’s own', async () => {
  const ruleConfigurationOverrides = [{ descriptor: { id: 'r1' }, configuration: { level: 'error' } }];
  const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides }];
  const rules = [{ id: 'r1', defaultConfiguration: { level: 'note' } }];
  const severity = async (result: object) =>
    (await firstOf(aRun([aResult(result)], { invocations }, { rules }))).severity;
  expect(await severity({ provenance: { invocationIndex: 0 } })).toBe('high');
  expect(await severity({})).toBe('low');
  expect(await severity({ provenance: { invocationIndex: 7 } })).toBe('low');
});
