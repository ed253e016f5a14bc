// Who tells what of the same changes: Gatehouse on base and head, squawk on the added file; what Supabase's splinter looks for, by
// its own descriptions, stands beside it.
//   node bench/database-peers.mjs SQUAWK
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

const [squawk] = process.argv.slice(2);
if (squawk === undefined) throw new Error('node bench/database-peers.mjs SQUAWK');
const CLI = join(ROOT, 'dist/cli.js');
const { before, changes } = JSON.parse(readFileSync(join(ROOT, 'bench/database-peers.json'), 'utf8'));
/** What squawk says of nearly every statement: of how a migration is written, not of what it does. */
const STYLE =
  /^(?:require-(?:lock|statement)-timeout|prefer-robust-stmts|prefer-text-field|prefer-big(?:int-over-\w+|-int)|prefer-identity|prefer-timestamp-tz|ban-char-field|require-timeout-settings)$/;
const FOLDER = 'supabase/migrations';

function ours({ base = '', head }) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-peers-'));
  const git = (...args) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
  const put = (name, text) => {
    writeFileSync(join(folder, FOLDER, name), text);
    git('add', '-A');
    git('commit', '--quiet', '-m', name);
  };
  mkdirSync(join(folder, FOLDER), { recursive: true });
  git('init', '--quiet');
  put('20240101000000_base.sql', `${before}\n${base}\n`);
  put('20240201000000_head.sql', `${head}\n`);
  const args = ['check', folder, '--base', 'HEAD~1', '--head', 'HEAD', '--only', 'database', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  const { findings, coverage } = JSON.parse(stdout);
  const rules = findings
    .filter(({ state }) => state === 'new')
    .flatMap(({ sources }) => sources.map(({ rule }) => rule.replace('database-', '')));
  return [...new Set([...rules, ...coverage.filter(({ byChange }) => byChange).map(() => 'not read, red')])].sort();
}

function theirs({ head }) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-peers-'));
  writeFileSync(join(folder, 'head.sql'), `${head}\n`);
  const { stdout, stderr } = spawnSync(squawk, ['--reporter', 'json', join(folder, 'head.sql')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  const rules = JSON.parse(stdout).map(({ rule_name: rule }) => rule);
  return [...new Set(rules.filter((rule) => !STYLE.test(rule)))].sort();
}

const rows = changes.map((change) => ({ change, mine: ours(change), his: theirs(change) }));
const cell = (words) => (words.length === 0 ? '–' : words.join(', '));
const told = ({ change: { tells }, mine }) => mine.some((rule) => tells.includes(rule));
process.stdout.write('| the change | Gatehouse | squawk | splinter |\n| --- | --- | --- | --- |\n');
for (const row of rows) {
  const { what, splinter = '–' } = row.change;
  process.stdout.write(
    `| ${what} | ${told(row) ? '' : '**missed** '}${cell(row.mine)} | ${cell(row.his)} | ${splinter} |\n`,
  );
}
const isMissed = (row) => !told(row);
process.stdout.write(
  `\n${rows.length} changes: Gatehouse ${rows.length - rows.filter(isMissed).length}, squawk ${rows.filter(({ his }) => his.length > 0).length}, splinter ${rows.filter(({ change }) => change.splinter !== undefined).length}.\n`,
);
