// The example as a repository: a base commit, and a pull request with planted mistakes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Built here so that no scanner takes this file for a leak. */
export const LEAKED_KEY_ID = ['AKIA', 'Q3EGRZ2L', 'WX5TN7HD'].join('');

function git(folder, ...args) {
  const identity = ['-c', 'user.name=Example', '-c', 'user.email=example@localhost', '-c', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.error?.message ?? result.stderr}`);
  return result.stdout.trim();
}

/** A repository whose last commit is the pull request; returns its base and head commits. */
export function makeExampleRepository(folder) {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  cpSync(join(here, 'backend'), folder, { recursive: true });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Orders API');
  const base = git(folder, 'rev-parse', 'HEAD');
  git(folder, 'switch', '--quiet', '--create', 'order-search');
  cpSync(join(here, 'change'), folder, { recursive: true });
  const storage = join(folder, 'src/storage.js');
  writeFileSync(storage, readFileSync(storage, 'utf8').replace('{{LEAKED_KEY_ID}}', LEAKED_KEY_ID));
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Search orders, add the admin login');
  return { base, head: git(folder, 'rev-parse', 'HEAD') };
}
