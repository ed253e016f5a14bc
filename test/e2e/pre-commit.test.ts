import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findProgram } from '../../src/io/find-program.js';
import { ROOT } from '../helpers/dist.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const [HOOK]: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const MISTAKE = "import jwt from 'jsonwebtoken';\njwt.sign({ id: 1 }, '', { algorithm: 'none' });\n";
const FAST = ['--offline', '--only', 'static,secrets'];

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.write('README.md', 'clean\n');
  repository.commit();
});
afterEach(() => repository.destroy());

/** pre-commit runs a hook of this language so: the first word from the hook's own checkout, in the user's repository. */
function runHook(cwd: string) {
  const [file = '', ...words] = (HOOK?.entry ?? '').split(' ');
  const [command, ...before] = process.platform === 'win32' ? [process.execPath, join(ROOT, file)] : [join(ROOT, file)];
  return spawnSync(command ?? '', [...before, ...words, ...FAST], { cwd, encoding: 'utf8' });
}

test('a commit that adds a mistake is stopped before it is made, and a clean one is not', () => {
  expect(HOOK).toMatchObject({ id: 'gatehouse', language: 'script', pass_filenames: false });
  repository.write('README.md', 'still clean\n');
  repository.git('add', '--all');
  expect(runHook(repository.root)).toMatchObject({ status: 0 });

  repository.write('sign.ts', MISTAKE);
  repository.git('add', '--all');
  repository.write('sign.ts', 'export const harmless = 1;\n');
  const stopped = runHook(repository.root);
  expect(stopped).toMatchObject({ status: 1, stdout: expect.stringContaining('jwt-alg-none') });
  expect(stopped.stdout).toContain('-> staged');
});

test('a mistake that is not added does not stop the commit of something else', () => {
  repository.write('sign.ts', MISTAKE);
  repository.write('README.md', 'still clean\n');
  repository.git('add', 'README.md');

  expect(runHook(repository.root)).toMatchObject({ status: 0 });
});

const preCommit = findProgram('pre-commit', process.env);
const suite = preCommit === null ? describe.skip : describe;

suite(`pre-commit itself${preCommit === null ? ' (SKIPPED: pre-commit not installed)' : ''}`, () => {
  test('git commit is refused with the finding, also when it is given the file on the command line', () => {
    const home = makeFolder();
    const product = hookRepository();
    const env = { ...process.env, PRE_COMMIT_HOME: home, GIT_CONFIG_GLOBAL: '/dev/null' };
    const config = {
      repos: [{ repo: product.root, rev: product.commit('release'), hooks: [{ id: 'gatehouse', args: FAST }] }],
    };
    repository.write('.pre-commit-config.yaml', JSON.stringify(config));
    repository.write('sign.ts', 'export const harmless = 1;\n');
    repository.commit('set up');
    spawnSync(preCommit ?? '', ['install'], { cwd: repository.root, env });
    repository.write('sign.ts', MISTAKE);

    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost'];
    const commit = (...args: string[]) =>
      spawnSync('git', [...identity, 'commit', '--message', 'change', ...args], {
        cwd: repository.root,
        encoding: 'utf8',
        env,
      });

    for (const way of [['--all'], ['sign.ts']]) {
      const refused = commit(...way);
      expect(refused.status).toBe(1);
      expect(refused.stdout + refused.stderr).toContain('jwt-alg-none');
    }
    repository.write('README.md', 'still clean\n');
    expect(commit('README.md')).toMatchObject({ status: 0 });
    product.destroy();
  }, 120_000);
});

/** The product as a repository of its own, as pre-commit clones it. */
function hookRepository(): TestRepository {
  const product = makeRepository();
  for (const name of ['.pre-commit-hooks.yaml', 'dist', '.gitattributes'])
    cpSync(join(ROOT, name), join(product.root, name), { recursive: true });
  return product;
}
