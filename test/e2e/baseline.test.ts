import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../helpers/dist.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

const BASELINE = '.github/gatehouse-baseline.json';
const VULNERABLE = `const app = require('express')();
app.get('/x', (req) => require('child_process').exec('ls ' + req.query.dir));
`;

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('src/old.js', VULNERABLE);
});
afterEach(() => repository.destroy());

const run = (...args: string[]) => runCli([...args, repository.root, '--offline'], {});
const text = () => readFileSync(join(repository.root, BASELINE), 'utf8');

test('an old repository adopts the gate: what is there stays, what comes after blocks, what goes makes it smaller', () => {
  expect(run('check').code).toBe(1);

  expect(run('baseline')).toMatchObject({ code: 0, stdout: `wrote 1 finding to ${BASELINE}\n` });
  const first = text();
  expect(run('baseline').code).toBe(0);
  expect(text()).toBe(first);
  repository.commit();
  expect(run('check').code).toBe(0);

  repository.write('src/planted.js', VULNERABLE);
  expect(run('check').code).toBe(1);
  repository.write('src/planted.js', '');
  repository.write('src/old.js', '');
  expect(run('check').stdout).toContain('1 finding of the baseline is gone');
  expect(run('baseline', '--shrink').code).toBe(0);
  expect(JSON.parse(text())).toEqual({ version: 1, findings: [] });
}, 120_000);

test('no baseline is written of a part, or of two sides', () => {
  repository.commit();
  expect(runCli(['baseline', join(repository.root, 'src'), '--offline'], {})).toMatchObject({ code: 2 });
  expect(run('baseline', '--base', 'HEAD').stderr).toContain('it takes no --base');
}, 120_000);
