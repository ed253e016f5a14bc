import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const FAILURE = {
  line: 9,
  code: 'DL3008',
  message: 'Pin versions in apt get install',
  column: 1,
  file: 'web\\Dockerfile',
  level: 'warning',
};

test('a failure is where it says, on either system', async () => {
  expect(await firstFinding([FAILURE])).toMatchObject({
    category: 'infrastructure',
    rule: 'DL3008',
    severity: 'medium',
    location: { path: 'web/Dockerfile', startLine: 9, startColumn: 1 },
  });
});

test('levels are severities', async () => {
  const severity = async (level: string) => (await firstFinding([{ ...FAILURE, level }])).severity;
  expect([await severity('error'), await severity('info'), await severity('style')]).toEqual(['high', 'info', 'info']);
  expect(await severity('fatal')).toBe('unknown');
});

test('a file that it does not understand is in the ledger', async () => {
  const { head, coverage } = await toolScan([{ ...FAILURE, code: 'DL1000', level: 'error' }]);
  expect([head.length, coverage?.map(({ path }) => path)]).toEqual([0, ['web/Dockerfile']]);
});
