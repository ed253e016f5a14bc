import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { runCli } from '../helpers/dist.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.write('config.js', `export const key = '${['AKIA', 'Q3EGRZ2L', 'WX5TN7HD'].join('')}';\n`);
  repository.git('remote', 'add', 'origin', 'https://git.example/acme/shop.git');
  repository.commit();
});
afterEach(() => repository.destroy());

function hashWith(key: string): string {
  const ran = runCli(['check', repository.root, '--only', 'secrets', '--format', 'json'], {
    env: { GATEHOUSE_HASH_KEY: key },
  });
  const result: RunResult = JSON.parse(ran.stdout);
  return /hash ([0-9a-f]{16})/.exec(result.findings[0]?.message ?? '')?.[1] ?? 'none';
}

test('the owner’s key decides the hashes, so that a list of guesses made without it fits nothing', () => {
  const [without, first, second] = [hashWith(''), hashWith('one key'), hashWith('another key')];

  expect(new Set([without, first, second, 'none']).size).toBe(4);
  expect(hashWith('one key')).toBe(first);
});
