import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { ROOT } from '../helpers/dist.js';
import { makeFolder } from '../helpers/repository.js';
import { secretOf } from '../scan/secrets/scan-repository.js';

/** More than the threads need to be started. */
const FILES = 4_500;
const PLANTED = 40;
const oneCore = spawnSync('taskset', ['-c', '0', 'true']).status === 0 && availableParallelism() > 1;
const inThreads = oneCore ? test : test.skip;

let folder: string;
beforeAll(() => {
  folder = makeFolder();
  for (let index = 0; index < FILES; index++) {
    const part = join(folder, `part-${index % 50}`);
    mkdirSync(part, { recursive: true });
    const planted = index % Math.floor(FILES / PLANTED) === 0;
    const line = planted ? `export const key = "${secretOf('AKIA{A-Z2-7:16}', `${index}`)}";\n` : '';
    writeFileSync(join(part, `file-${index}.ts`), `${'// nothing to see here\n'.repeat(index % 90)}${line}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(prefix: readonly string[]) {
  const args = [join(ROOT, 'dist/cli.js'), 'check', folder, '--only', 'secrets', '--format', 'json'];
  const [command = '', ...rest] = [...prefix, process.execPath, ...args];
  const { stdout, status } = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { findings, scans }: RunResult = JSON.parse(stdout);
  return { status, places: findings.map((finding) => finding.location), scan: scans[1] };
}

inThreads('a large tree has the same findings in threads as on one core (SKIPPED where there is one core)', () => {
  const threads = check([]);
  const alone = check(['taskset', '-c', '0']);
  expect(threads.status).toBe(1);
  expect(threads.places.length).toBeGreaterThanOrEqual(PLANTED);
  expect(threads.places).toEqual(alone.places);
  expect(threads.scan).toMatchObject({ status: 'complete', stats: { files: FILES } });
});
