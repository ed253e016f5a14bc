// `npm start`: the gate on the example backend as a pull request, offline, with nothing installed.
// Makes a throw-away repository of two commits, runs the built product on it and leaves the reports in a folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeExampleRepository } from './example-repository.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = resolve(here, '../dist/cli.js');

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

main();
