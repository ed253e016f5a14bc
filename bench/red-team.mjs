// `npm run bench:red-team`: every attack of test/e2e/red-team on the built actions, as the table of docs/security-model.md.
//   node bench/red-team.mjs [--kind ID] [--write] [--verbose]
// Exit code 1 when an attack does not get the answer that it must get.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(ROOT, 'docs/security-model.md');
const BEGIN = '<!-- made by: node bench/red-team.mjs --write -->';
const END = '<!-- end of what is made -->';
/** In the order of the page. */
const KINDS = ['coverage', 'paths', 'state', 'binding', 'installed', 'reading', 'failure'];
const WORDS = { 0: 'green', 1: 'red: the policy says no', 2: 'red: wrong configuration', 3: 'red: not looked at' };

const rows = runSuite();
const attacks = rows.filter(({ answer }) => answer !== 'green');
const twins = rows.filter(({ answer }) => answer === 'green');
const held = (list) => list.filter(({ problems }) => problems.length === 0).length;
const wrong = rows.filter(({ problems }) => problems.length > 0);
const page = [summary(), ...KINDS.flatMap(section)].join('\n\n');
process.stdout.write(`${page}\n`);
for (const row of wrong) process.stderr.write(`${row.kind}: ${row.name}: ${row.problems.join('; ')}\n`);
if (values.verbose) for (const row of rows) process.stderr.write(`\n# ${row.name}\n${row.comment}\n${row.log}\n`);
if (values.write) writePage();
process.exitCode = rows.length > 0 && wrong.length === 0 ? 0 : 1;

function runSuite() {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-red-team-'));
  const record = join(folder, 'record');
  try {
    const pattern = `test/e2e/red-team/${values.kind ?? ''}`;
    const jest = [
      '--experimental-vm-modules',
      '--no-warnings',
      join(ROOT, 'node_modules/jest/bin/jest.js'),
      '--silent',
      pattern,
    ];
    spawnSync(process.execPath, jest, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, GATEHOUSE_RED_TEAM: 'all', RED_TEAM_RECORD: record },
    });
    if (!existsSync(record))
      throw new Error(`no attack of ${pattern} was tried: run it with npm run unit -- ${pattern}`);
    const lines = readFileSync(record, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function summary() {
  const date = new Date().toISOString().slice(0, 10);
  return (
    `${held(attacks)} of ${attacks.length} attacks get the answer that they must get; ` +
    `${held(twins)} of ${twins.length} honest changes that look like one pass (${date}).`
  );
}

function section(kind) {
  const own = (list) => list.filter((row) => row.kind === kind).sort((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = own(rows);
  if (first === undefined) return [];
  const table = ['| the author … | answer |', '|---|---|', ...own(attacks).map(line)].join('\n');
  const passing = own(twins).map(({ name, problems }) => `${name}${problems.length > 0 ? ' (**stopped**)' : ''}`);
  return [
    `### ${first.title[0].toUpperCase()}${first.title.slice(1)}`,
    table,
    `Passes: an author who ${passing.join('; ')}.`,
  ];
}

function line({ name, answer, code, problems }) {
  const word = WORDS[code] ?? `stopped, exit ${code}`;
  const told = answer === 'told' ? ', told in the comment' : '';
  const mark = problems.length > 0 ? ' – **not the right answer**' : '';
  return `| ${name.replaceAll('|', '\\|').replaceAll('<', '&lt;')} | ${word}${problems.length > 0 ? '' : told}${mark} |`;
}

function writePage() {
  const text = readFileSync(PAGE, 'utf8');
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${PAGE} has no place for the table`);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${page}\n\n${END}${after}`);
}
