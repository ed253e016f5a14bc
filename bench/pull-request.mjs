// `npm run bench:pull-request`: one pull request of 60 files and a lockfile of 2,000 packages through the whole gate, and
// through osv-scanner, gitleaks and semgrep one after another, in the same run. Prints a table; peers that are not on the
// PATH are named and left out.
//   node bench/pull-request.mjs [--osv DIR] [--repeat N] [--write]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { machine, measure, median, publish, versionOf } from './machine.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    osv: { type: 'string' },
    repeat: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const osv = resolve(values.osv ?? join(root, '../shared/data/osv'));
const repeat = Number(values.repeat);
const FILES = 60;
const PACKAGES = 2000;

if (!existsSync(osv)) {
  process.stdout.write(`SKIPPED: no OSV database at ${osv}; name one with --osv DIR\n`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  const { repository, base } = makePullRequest();
  const cli = join(root, 'dist/cli.js');
  // Indexes are made once, as `gatehouse db build` does; a copy, since the data may be read-only.
  const database = join(folder, 'osv');
  cpSync(osv, database, { recursive: true });
  run(process.execPath, [cli, 'db', 'build', database]);
  const scalibr = join(folder, 'osv-peer');
  mkdirSync(scalibr);
  symlinkSync(database, join(scalibr, 'osv-scalibr'));
  writeFileSync(join(folder, 'rule.yml'), semgrepRule());

  const check = [
    cli,
    'check',
    repository,
    '--base',
    base,
    '--head',
    'HEAD',
    '--offline',
    '--osv-db',
    database,
    '--format',
    'json',
  ];
  const rows = [['gatehouse, all scanners', process.execPath, check, {}]];
  const peers = [
    [
      'osv-scanner',
      'osv-scanner',
      [
        'scan',
        'source',
        '--offline',
        '--local-db-path',
        scalibr,
        '--format',
        'json',
        '-L',
        join(repository, 'package-lock.json'),
      ],
      { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: scalibr },
    ],
    ['gitleaks', 'gitleaks', ['git', '--no-banner', '--log-opts', `${base}..HEAD`, repository], {}],
    [
      'semgrep',
      'semgrep',
      [
        'scan',
        '--metrics=off',
        '--disable-version-check',
        '--quiet',
        '--config',
        join(folder, 'rule.yml'),
        '--baseline-commit',
        base,
      ],
      {},
    ],
  ];
  const absent = [];
  for (const [name, command, args, env] of peers) {
    if (spawnSync(command, ['--version']).error !== undefined) absent.push(name);
    else rows.push([`${name} ${versionOf(command)}`, command, args, env]);
  }

  const options = { cwd: repository, repeat, folder };
  const results = rows.map(([name, command, args, env]) => ({ name, ...measure(command, args, { ...options, env }) }));
  const [ours, ...others] = results;
  const sum = others.reduce((total, { seconds }) => total + seconds, 0);
  const lines = [
    '# A pull request',
    '',
    `${FILES} changed files and a lockfile of ${PACKAGES} packages; process start included, indexed OSV database.`,
    `${machine()}; median of ${repeat} runs.`,
    '',
    '| what | seconds | processor seconds | peak MB | exit |',
    '|---|---:|---:|---:|---:|',
    ...results.map(
      ({ name, seconds, processor, megabytes, code }) =>
        `| ${name} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${megabytes.toFixed(0)} | ${code} |`,
    ),
  ];
  if (others.length > 0) {
    lines.push(`| the peers one after another | ${sum.toFixed(2)} | | | |`, '');
    lines.push(
      `Ratio peers / gatehouse: ${(sum / ours.seconds).toFixed(1)} (budget: 10; 1.0 s and 250 MB for gatehouse).`,
    );
  }
  if (absent.length > 0) lines.push('', `Left out, not on the PATH: ${absent.join(', ')}.`);
  const { seconds } = versionOverhead(cli);
  lines.push(
    '',
    `\`gatehouse --version\` takes ${(seconds * 1000).toFixed(0)} ms over a bare start of Node (budget: 60).`,
  );
  lines.push('', 'Made by `npm run bench:pull-request -- --write`.');
  publish('pull-request', lines.join('\n'), values.write);
} finally {
  if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 30, ...options });
}

function git(repository, ...args) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const result = run('git', [...identity, ...args], { cwd: repository });
  if (result.status !== 0) throw new Error(result.stderr);
  return result.stdout.trim();
}

/** How much longer than an empty program `--version` takes: medians of 20 of both, in turn. */
function versionOverhead(cli) {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const took = (args) => {
    const start = performance.now();
    run(process.execPath, args);
    return (performance.now() - start) / 1000;
  };
  const pairs = Array.from({ length: 20 }, () => [took([cli, '--version']), took([empty])]);
  return { seconds: median(pairs.map(([ours]) => ours)) - median(pairs.map(([, bare]) => bare)) };
}

/** A backend of 300 files, then a change to 60 of them with some mistakes, and a lockfile that gains packages. */
function makePullRequest() {
  const repository = join(folder, 'repository');
  mkdirSync(join(repository, 'src'), { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch=main');
  for (let index = 0; index < 300; index++)
    writeFileSync(join(repository, `src/service-${index}.ts`), service(index, false));
  writeFileSync(join(repository, 'package.json'), manifest());
  writeFileSync(join(repository, 'package-lock.json'), lockfile(PACKAGES - 50));
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'base');
  const base = git(repository, 'rev-parse', 'HEAD');
  for (let index = 0; index < FILES; index++)
    writeFileSync(join(repository, `src/service-${index}.ts`), service(index, true));
  writeFileSync(join(repository, 'package-lock.json'), lockfile(PACKAGES));
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'change');
  return { repository, base };
}

function service(index, changed) {
  const handlers = Array.from(
    { length: 12 },
    (_, at) => `
export async function handler${at}(request: Request, pool: Pool): Promise<Row[]> {
  const id = String(request.query.id ?? ${at});
  const { rows } = await pool.query('SELECT * FROM table_${index} WHERE id = $1 AND kind = ${at}', [id]);
  return rows.map((row) => ({ ...row, label: \`service ${index} handler ${at} \${row.name}\` }));
}`,
  );
  const mistake =
    index % 10 === 0
      ? `\nexport const find = (request: Request, pool: Pool) => pool.query(\`SELECT * FROM t WHERE name = '\${request.query.name}'\`);\n`
      : `\nexport const changed = ${index};\n`;
  return `import type { Pool } from 'pg';\nimport type { Request } from 'express';\ntype Row = { name: string };\n${handlers.join('\n')}\n${changed ? mistake : ''}`;
}

/** Names from the database itself, so that the audit has something to match. */
function packageNames() {
  const listed = run('unzip', ['-p', join(osv, 'npm/all.zip')]).stdout;
  const names = new Set([...listed.matchAll(/"package":\s*\{[^}]*?"name":\s*"([^"]+)"/g)].map((match) => match[1]));
  return [...names].filter((name) => /^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)).sort();
}

function lockfile(count) {
  const names = packageNames();
  const packages = { '': { name: 'bench', version: '1.0.0', dependencies: { [names[0]]: '*' } } };
  for (let index = 0; index < count; index++) {
    const name = index < names.length && index % 4 === 0 ? names[index] : `harmless-package-${index}`;
    packages[`node_modules/${name}`] = {
      version: index % 4 === 0 ? '999.0.0' : `1.${index % 20}.${index % 7}`,
      integrity: `sha512-${Buffer.from(`${name}${index}`.padEnd(64, 'x')).toString('base64')}`,
      dependencies: { [`harmless-package-${index + 1}`]: '^1.0.0' },
    };
  }
  return `${JSON.stringify({ name: 'bench', version: '1.0.0', lockfileVersion: 3, packages }, null, 2)}\n`;
}

function manifest() {
  return `${JSON.stringify({ name: 'bench', version: '1.0.0', dependencies: { [packageNames()[0]]: '*' } }, null, 2)}\n`;
}

/** One rule of our own for the peer, so that nothing of anybody's rule set is needed. */
function semgrepRule() {
  return `rules:
  - id: sql-template
    languages: [typescript]
    severity: ERROR
    message: SQL built from a template
    pattern: $POOL.query(\`...\${$X}...\`)
`;
}
