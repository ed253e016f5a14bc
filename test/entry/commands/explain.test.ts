import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { explainedText } from '../../../src/entry/commands/explain.js';
import { aFinding, aResult, aTrace } from '../../report/builders.js';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-explain-'));
const file = join(folder, 'result.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function explain(result: object) {
  writeFileSync(file, JSON.stringify(result));
  return explainedText({ id: aFinding().id, results: [file], osvDb: null, offline: true });
}

test('every step of a finding’s way is printed, however many a report would show', async () => {
  const said = await explain(aResult({ findings: [aFinding({ rule: 'jwt-decode-trust', trace: aTrace(15) })] }));
  expect(said).toContain('The way of the data\n  1. step1 (src/f1.ts:1)\n');
  expect(said).toContain('\n  15. step15 (src/f15.ts:15)\n');
});

test('neither the terminal nor the runner obeys what a result says', async () => {
  const trace = [{ location: { path: 'a\n::error::\u001b[2J' }, label: '\u202e\n::stop-commands::x##[y]' }];
  const said = await explain(aResult({ findings: [aFinding({ rule: 'x', message: '::error::z', trace })] }));
  expect(said).not.toMatch(/^\s*::|##\[|[\u001b\u202e]/m);
  expect(said).toContain('The way of the data');
});

test('a result that somebody made up is refused', async () => {
  await expect(explain({ findings: [] })).rejects.toThrow('does not fit its schema');
});
