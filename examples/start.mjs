// `npm start`: the gate on the example backend as a pull request, offline, with nothing installed.
// Makes a throw-away repository of two commits, runs the built product on it and leaves the reports in a folder.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = resolve(here, '../dist/cli.js');

/** Built here so that no scanner takes this file for a leak. */
const LEAKED_KEY_ID = ['AKIA', 'Q3EGRZ2L', 'WX5TN7HD'].join('');

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

function check(repository, { base, head }, ...more) {
  const osv = join(here, 'osv');
  const args = [cli, 'check', repository, '--base', base, '--head', head, '--offline', '--osv-db', osv, ...more];
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}

function main() {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: dist/ is part of the repository`);
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-example-'));
  const repository = join(folder, 'repository');
  const commits = makeExampleRepository(repository);

  process.stdout.write(`The gate on a pull request to the example backend (${repository}):\n\n`);
  const status = check(repository, commits);
  const reports = { markdown: 'comment.md', sarif: 'results.sarif', json: 'result.json' };
  for (const [format, name] of Object.entries(reports)) {
    const again = check(repository, commits, '--format', format, '--output', join(folder, name));
    if (again !== status) throw new Error(`the ${format} report ended with ${again}, the terminal report with ${status}`);
  }
  if (status !== 1) throw new Error(`the gate should block this pull request (exit code 1), but ended with ${status}`);
  process.stdout.write(`\nThe gate says no, as it should: exit code ${status}.\nReports in ${folder}: ${readdirSync(folder).filter((name) => name !== 'repository').join(', ')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
