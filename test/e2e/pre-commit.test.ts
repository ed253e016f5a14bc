import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from '../helpers/dist.js';
import { makeRepository } from '../helpers/repository.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const [HOOK]: readonly Hook[] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));

/** pre-commit runs a hook of this language so: the first word from the hook's own checkout, in the user's repository. */
function runHook(cwd: string, ...args: string[]) {
  const [file = '', ...words] = (HOOK?.entry ?? '').split(' ');
  const [command, ...before] = process.platform === 'win32' ? [process.execPath, join(ROOT, file)] : [join(ROOT, file)];
  return spawnSync(command ?? '', [...before, ...words, ...args], { cwd, encoding: 'utf8' });
}

test('a commit that adds a mistake is stopped before it is made, and a clean one is not', () => {
  expect(HOOK).toMatchObject({ id: 'gatehouse', language: 'script', pass_filenames: false });
  const repository = makeRepository();
  repository.write('README.md', 'clean\n');
  repository.commit();

  repository.write('README.md', 'still clean\n');
  repository.git('add', '--all');
  expect(runHook(repository.root, '--offline', '--only', 'static,secrets')).toMatchObject({ status: 0 });

  repository.write('sign.ts', "import jwt from 'jsonwebtoken';\njwt.sign({ id: 1 }, '', { algorithm: 'none' });\n");
  repository.git('add', '--all');
  const stopped = runHook(repository.root, '--offline', '--only', 'static,secrets');
  expect(stopped).toMatchObject({ status: 1, stdout: expect.stringContaining('jwt-alg-none') });
  repository.destroy();
});
