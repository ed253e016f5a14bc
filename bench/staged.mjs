// `npm run bench:staged`: what `gatehouse check --staged` takes before a commit of five files in a backend of 300 files and
// 2,000 packages, beside a bare start of Node in the same run, since that is what a busy machine slows down too.
//   node bench/staged.mjs [--osv DIR] [--repeat N] [--write]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, measure, publish } from './machine.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    osv: { type: 'string' },
    repeat: { type: 'string', default: '9' },
    write: { type: 'boolean', default: false },
  },
});
const osv = resolve(values.osv ?? join(root, '../shared/data/osv'));
const cli = join(root, 'dist/cli.js');
const [FILES, CHANGED, PACKAGES] = [300, 5, 2000];

if (!existsSync(osv)) {
  process.stdout.write(`SKIPPED: no OSV database at ${osv}; name one with --osv DIR\n`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  const database = join(folder, 'osv');
  cpSync(osv, database, { recursive: true });
  run(process.execPath, [cli, 'db', 'build', database]);
  const repository = stagedRepository();
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const check = [cli, 'check', repository, '--staged', '--offline', '--osv-db', database];
  const commands = [
    ['a bare start of Node', [empty]],
    ['`gatehouse --version`', [cli, '--version']],
    ['`gatehouse check --staged`', check],
    ...['dependencies', 'secrets', 'static'].map((id) => [`the same, \`--only ${id}\``, [...check, '--only', id]]),
  ];
  const options = { cwd: repository, repeat: Number(values.repeat), folder };
  const rows = commands.map(([name, args]) => ({ name, ...measure(process.execPath, args, options) }));
  const [bare] = rows;
  const lines = [
    '# Before a commit',
    '',
    `${CHANGED} of ${FILES} files staged, a lockfile of ${PACKAGES} packages beside them; process start included, indexed OSV database.`,
    `${machine()}; median of ${values.repeat} runs.`,
    '',
    '| what | ms | processor ms | times a bare start | peak MB | exit |',
    '|---|---:|---:|---:|---:|---:|',
    ...rows.map(
      ({ name, seconds, processor, megabytes, code }) =>
        `| ${name} | ${(seconds * 1000).toFixed(0)} | ${(processor * 1000).toFixed(0)} | ${(processor / bare.processor).toFixed(1)} | ${megabytes.toFixed(0)} | ${code} |`,
    ),
    '',
    'The fourth column compares processor time, which other work on the machine changes least. The budget is 300 ms, or some',
    'seven bare starts.',
    '',
    'Made by `npm run bench:staged -- --write`.',
  ];
  publish('staged', lines.join('\n'), values.write);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A backend with one commit, and a change of some of its files in the index. */
function stagedRepository() {
  const repository = join(folder, 'repository');
  mkdirSync(join(repository, 'src'), { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  for (let at = 0; at < FILES; at++) writeFileSync(join(repository, `src/service-${at}.ts`), service(at, 1));
  writeFileSync(join(repository, 'package.json'), '{ "name": "bench", "version": "1.0.0" }\n');
  writeFileSync(join(repository, 'package-lock.json'), lockfile());
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'base');
  for (let at = 0; at < CHANGED; at++) writeFileSync(join(repository, `src/service-${at}.ts`), service(at, 2));
  git(repository, 'add', '--all');
  return repository;
}

function service(index, version) {
  const handlers = Array.from(
    { length: 12 },
    (_, at) => `
export async function handler${at}(request: Request, pool: Pool): Promise<Row[]> {
  const id = String(request.query.id ?? ${at * version});
  const { rows } = await pool.query('SELECT * FROM table_${index} WHERE id = $1 AND kind = ${at}', [id]);
  return rows.map((row) => ({ ...row, label: \`service ${index} handler ${at} \${row.name}\` }));
}`,
  );
  return `import type { Pool } from 'pg';\nimport type { Request } from 'express';\ntype Row = { name: string };\n${handlers.join('\n')}\n`;
}

function lockfile() {
  const packages = { '': { name: 'bench', version: '1.0.0' } };
  for (let at = 0; at < PACKAGES; at++) {
    packages[`node_modules/harmless-package-${at}`] = {
      version: `1.${at % 20}.${at % 7}`,
      integrity: `sha512-${Buffer.from(`${at}`.padEnd(64, 'x')).toString('base64')}`,
    };
  }
  return `${JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, packages }, null, 2)}\n`;
}

function git(repository, ...args) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const result = run('git', [...identity, ...args], { cwd: repository });
  if (result.status !== 0) throw new Error(result.stderr);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
}
