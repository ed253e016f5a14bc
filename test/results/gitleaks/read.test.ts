import { expect, test } from '@jest/globals';
import { firstFinding, toolScan } from '../../helpers/tool-report.js';

const SECRET = ['hunter', '2hunter2'].join('');
const LINE = `token = "${SECRET}"`;
const leak = (changes: object = {}) => ({
  RuleID: 'generic-api-key',
  Description: 'Detected a Generic API Key',
  StartLine: 2,
  EndLine: 2,
  StartColumn: 2,
  EndColumn: 20,
  Match: LINE,
  Secret: SECRET,
  File: 'app.env',
  Commit: '',
  Tags: [],
  ...changes,
});
const commit = 'c'.repeat(40);

test('a leak is where it says, and its secret is nowhere', async () => {
  const found = await firstFinding([leak()], { head: { 'app.env': `a\n${LINE}\n` } });
  expect(found).toMatchObject({ category: 'secret', severity: 'high', location: { path: 'app.env', startLine: 2 } });
  expect(JSON.stringify(found)).not.toContain(SECRET);
});

test('a leak of a commit that the head still holds is at the head’s line, and existing where the change does not touch it', async () => {
  const base = { 'app.env': `${LINE}\n` };
  const head = { 'app.env': `a\nb\n${LINE}\n` };
  const found = await firstFinding([leak({ Commit: commit })], { head, base });
  expect(found).toMatchObject({ location: { path: 'app.env', startLine: 3 }, imported: { before: true } });
});

test('a leak of a commit that the head does not hold is new, and told with its commit', async () => {
  const files = { 'app.env': 'a\nb\n' };
  for (const one of [leak({ Commit: commit }), leak({ Commit: commit, Secret: 'REDACTED', Match: 'REDACTED' })]) {
    const found = await firstFinding([one], { head: files, base: files });
    expect(found).toMatchObject({ location: { path: 'app.env', commit }, imported: { before: false } });
  }
});

test('reports of before version 8 are read too', async () => {
  const old = {
    line: LINE,
    lineNumber: 2,
    offender: SECRET,
    commit: '',
    rule: 'Generic',
    file: 'app.env',
    tags: 'key',
  };
  const found = await firstFinding([old]);
  expect(found).toMatchObject({ category: 'secret', rule: 'Generic', location: { path: 'app.env', startLine: 2 } });
  expect(JSON.stringify(found)).not.toContain(SECRET);
});

test('nothing found is an empty list, or null, by the name of its file', async () => {
  for (const nothing of ['[]', 'null'])
    expect(await toolScan(nothing, { name: 'gitleaks.json' })).toMatchObject({ id: 'gitleaks', status: 'complete' });
});
