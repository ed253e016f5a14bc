// `npm start`: the gate on the example backend as a pull request, offline, with nothing installed.
// Makes a throw-away repository of two commits and runs the built product on it, once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExampleRepository } from './example-repository.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = resolve(here, '../dist/cli.js');

function check(repository, { base, head }) {
  const osv = join(here, 'osv');
  const args = [cli, 'check', repository, '--base', base, '--head', head, '--offline', '--osv-db', osv];
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status;
}

function main() {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: dist/ is part of the repository`);
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-example-'));
  const repository = join(folder, 'repository');
  process.stdout.write('A pull request to an example backend is made and checked, offline:\n');
  const commits = makeExampleRepository(repository);
  process.stdout.write(`${repository}\n\n`);
  const status = check(repository, commits);
  if (status !== 1) throw new Error(`the gate should block this pull request (exit code 1), but ended with ${status}`);
  process.stdout.write(`
The gate says no, as it should: exit code ${status}.
Next, on a repository of yours:
  node ${cli} check DIR --base main      what its branch would bring
  node ${cli} init DIR --dry-run         what would be set up there
`);
}

main();
