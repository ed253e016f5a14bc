import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ROOT, runCli } from '../helpers/dist.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

/**
 * procfs says ENOENT to whoever makes a folder in one that exists, and Node's own recursive mkdir never ends there. It
 * holds the thread, so that no signal but SIGKILL ends it: each run is a process of its own, with an end to our patience.
 */
const procfs = existsSync('/proc/self/fd') ? test : test.skip;
const PATIENCE_MS = 60_000;
const OSV = join(ROOT, 'examples/osv');

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('README.md', 'text\n');
  repository.write(
    'package-lock.json',
    JSON.stringify({
      name: 'a',
      lockfileVersion: 3,
      packages: { '': {}, 'node_modules/lodash': { version: '4.17.20' } },
    }),
  );
});
afterEach(() => repository.destroy());

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => runCli(args, { env, patienceMs: PATIENCE_MS });

procfs.each(['/proc/x.json', '/proc/x/report.json', '/proc/x/y/z/report.json', '/proc/self/fd/x/report.json'])(
  'a report that is wanted in %s is a wrong place, told in one line at once',
  (path) => {
    const ran = run(['check', repository.root, '--offline', '--only', 'secrets', '--format', 'json', '--output', path]);
    expect([ran.code, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/^error: \/proc\/\S+: the report cannot be written there: ENOENT: .*'\/proc\/.*'\n$/);
  },
);

procfs('a cache folder that cannot be made is no cache, and costs no verdict', () => {
  const args = ['check', repository.root, '--offline', '--osv-db', OSV, '--fail-on', 'high'];
  const ran = run(args, { XDG_CACHE_HOME: '/proc/x' });
  expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining('lodash')]);
});

procfs('a database folder that cannot be made is an error for each ecosystem, not the end of all answers', () => {
  const ran = run(['db', 'update', '/proc/x', 'npm'], { GATEHOUSE_OSV_DUMPS: 'http://127.0.0.1:9' });
  expect([ran.code, ran.stdout]).toEqual([3, '']);
  expect(ran.stderr).toMatch(/^error: \/proc\/x\S*: .*ENOENT.*$/m);
});
