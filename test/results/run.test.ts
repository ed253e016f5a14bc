import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { checkHere } from '../helpers/check-here.js';
import { makeFolder, makeRepository } from '../helpers/repository.js';
import { aReport, aResult, aRun } from '../helpers/sarif-report.js';

const ROUTE = `import express from 'express';
import { db } from './db.js';
const app = express();
app.get('/orders', async (req, res) => {
  res.json(await db.query("SELECT * FROM orders WHERE id = '" + req.query.id + "'"));
});
`;
const POLICY = 'version: 1\ngate: { require: [codeql] }\n';
const repository = makeRepository();
const reports = makeFolder();

beforeAll(() => {
  repository.write('.github/gatehouse.yml', POLICY);
  repository.write('package.json', '{"dependencies": {"express": "4.0.0"}}');
  repository.commit();
  repository.write('src/app.ts', ROUTE);
  repository.commit();
});
afterAll(() => {
  repository.destroy();
  rmSync(reports, { recursive: true });
});

/** A run with one report, or without any. */
async function judged(run: object | null): Promise<{ readonly code: number | null; readonly result: RunResult }> {
  const folder = join(reports, 'now');
  mkdirSync(folder, { recursive: true });
  const given = run === null ? [] : ['--results', `${folder}/*.sarif`];
  if (run !== null) writeFileSync(join(folder, 'a.sarif'), aReport(run));
  const args = ['check', repository.root, '--base', 'HEAD~1', '--head', 'HEAD', '--only', 'static', '--format', 'json'];
  const { code, stdout } = await checkHere([...args, ...given]);
  return { code, result: JSON.parse(stdout) as RunResult };
}

/** What we found ourselves. */
const ours = ({ findings }: RunResult) =>
  findings.filter(({ sources }) => sources.some(({ tool }) => tool === 'gatehouse'));
const codeql = (results: unknown) =>
  aRun(
    results,
    {},
    { name: 'CodeQL', rules: [{ id: 'r1', properties: { tags: ['external/cwe/cwe-089', 'CVE-2020-1234'] } }] },
  );

describe('a tool that the policy requires', () => {
  test('and whose report nobody gave is missing, so the run is no pass', async () => {
    const { code, result } = await judged(null);
    expect(code).toBe(3);
    expect(result.verdict.violations.map(({ message }) => message).join()).toContain('codeql must have run');
    expect(result.scans).toContainEqual(expect.objectContaining({ scanner: 'codeql', status: 'failed' }));
  });

  test('is there with a report that found nothing', async () => {
    const { result } = await judged(codeql([]));
    expect(result.scans).toContainEqual(expect.objectContaining({ scanner: 'codeql', status: 'complete' }));
    expect(result.verdict.outcome).toBe('fail');
  });

  test('and that says of itself that it failed is an error', async () => {
    expect((await judged(codeql(null))).result.verdict.outcome).toBe('error');
  });
});

test('a report cannot take away, rename or age what the gate has found itself', async () => {
  const { result: alone } = await judged(codeql([]));
  const place = { startLine: 5, startColumn: 1, endColumn: 200 };
  const locations = [{ physicalLocation: { artifactLocation: { uri: 'src/app.ts' }, region: place } }];
  const suppressions = [{ kind: 'external' }];
  const { result } = await judged(
    codeql([aResult({ locations, suppressions, baselineState: 'unchanged', level: 'note' })]),
  );

  expect(ours(alone).length).toBeGreaterThan(0);
  expect(ours(result).map(({ sources: _s, confidence: _c, level: _l, decision: _d, ...finding }) => finding)).toEqual(
    ours(alone).map(({ sources: _s, confidence: _c, level: _l, decision: _d, ...finding }) => finding),
  );
  expect(ours(result).flatMap(({ sources }) => sources.map(({ tool }) => tool))).toContain('CodeQL');
  expect(result.findings).toHaveLength(alone.findings.length);
});

test('what only the tool sees is judged by the same policy', async () => {
  const { code, result } = await judged(codeql([aResult({ level: 'error' }, 1)]));
  const found = result.findings.find(({ sources }) => sources[0]?.tool === 'CodeQL');
  expect(found).toMatchObject({ state: 'new', severity: 'high', cwe: ['CWE-89'], decision: { outcome: 'fail' } });
  expect(code).toBe(1);
});

describe('a report that lies in the commit', () => {
  const committed = makeRepository();
  beforeAll(() => {
    committed.write('.github/gatehouse.yml', POLICY);
    committed.commit();
    committed.write('reports/codeql.sarif', aReport(codeql([])));
    committed.commit();
  });
  afterAll(() => committed.destroy());
  const check = async () => {
    const args = [
      'check',
      committed.root,
      '--base',
      'HEAD~1',
      '--head',
      'HEAD',
      '--only',
      'static',
      '--format',
      'json',
    ];
    const { stdout } = await checkHere([...args, '--results', join(committed.root, 'reports/*.sarif')]);
    return JSON.parse(stdout) as RunResult;
  };

  test('is no word of a tool that had to run: the author of the change has written it', async () => {
    const result = await check();

    expect(result.scans).toContainEqual(expect.objectContaining({ scanner: 'results', status: 'failed' }));
    expect(result.verdict.violations.map(({ message }) => message).join()).toContain('codeql must have run');
  });

  test('counts once the tool has written over it', async () => {
    writeFileSync(join(committed.root, 'reports/codeql.sarif'), `${aReport(codeql([]))}\n`);

    expect((await check()).scans).toContainEqual(expect.objectContaining({ scanner: 'codeql', status: 'complete' }));
  });
});
