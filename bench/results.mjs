// `node bench/results.mjs DIR…`: reads every report of other tools below the folders, each alone, and says by format what
// became of its entries; then how long many results take. `--write` keeps it as docs/benchmarks/results.md, `--list` prints
// every file.
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';
import { EXPECTED } from './results/expected.mjs';
import { growth } from './results/growth.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
});

const { readOne, FORMAT_IDS } = await load("export * from './bench/results-in-process.js';");

/** One that reads nothing else: what a report becomes must not depend on its neighbours. */
async function judged(path, folder) {
  try {
    const read = await readOne(path, folder);
    const expected = read.format === null ? 0 : EXPECTED[read.format](read.values);
    const isFailed = read.runs.some(({ status }) => status === 'failed');
    // A run that failed tells so, and none of its entries is believed.
    const lost = isFailed ? 0 : Math.max(0, expected - read.results - read.counted);
    return { path, ...read, expected, lost, crash: null };
  } catch (error) {
    return { path, format: null, runs: [], results: 0, counted: 0, refused: null, expected: 0, lost: 0, crash: error };
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(?:json|sarif)$/i.test(path))
    .sort();
}

const read = [];
for (const folder of positionals.map((one) => resolve(one)))
  for (const path of filesBelow(folder)) read.push(await judged(path, folder));

const sum = (rows, of) => rows.reduce((all, row) => all + of(row), 0);
const number = (value) => value.toLocaleString('en');
const withStatus = (rows, status) => rows.filter(({ runs }) => runs.some((run) => run.status === status)).length;

function row(title, rows) {
  return [
    title,
    number(rows.length),
    number(sum(rows, ({ results }) => results)),
    number(sum(rows, ({ counted }) => counted)),
    number(withStatus(rows, 'partial')),
    number(withStatus(rows, 'failed')),
    number(sum(rows, ({ lost }) => lost)),
    number(rows.filter(({ crash }) => crash !== null).length),
  ];
}

const known = FORMAT_IDS.map(({ id, title }) => [title, read.filter(({ format }) => format === id)]).filter(
  ([, rows]) => rows.length > 0,
);
const rows = [
  ...known.map(([title, of]) => row(title, of)),
  row(
    'refused as a whole',
    read.filter(({ format, crash }) => format === null && crash === null),
  ),
  row(
    'crashed',
    read.filter(({ crash }) => crash !== null),
  ),
  row('all', read),
];

/** Why files were refused, in our own words, without the name of the file. */
function reasons() {
  const counts = new Map();
  for (const { refused } of read) {
    const words = refused?.replace(/^.*cannot be read: /s, '');
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([words, count]) => [words, number(count)]);
}

if (values.list)
  for (const { path, format, runs, results, expected, counted, refused, lost, crash } of read)
    process.stdout.write(
      `${basename(path)}\t${format}\t${results}+${counted}/${expected}\t${lost > 0 ? 'LOST' : ''}\t${runs.map(({ tool, status, reason }) => `${tool} ${status} ${reason ?? ''}`).join('; ')}\t${refused ?? ''}\t${crash?.stack ?? ''}\n`,
    );

const page = `# Results of other tools

Every report below is read alone, without the repository that it is of: what names places from the root of another disk is outside of the
repository, and the scan partial. *Counted* are entries that the tool itself calls no finding, that it tells twice or that cannot be read. *Lost*
are entries that are neither a result nor counted, by a count that knows nothing of the reader (\`bench/results/expected.mjs\`).
The reports are the samples of DefectDojo's parsers, of Microsoft's SARIF SDK and of real tools; none of them is in this repository.

${machine()}. Made by \`node bench/results.mjs DIR… --write\`.

${table(['format', 'files', 'results', 'counted', 'partial', 'failed', 'lost', 'crashes'], rows)}

## Refused

${table(['reason', 'files'], reasons())}

## Many results

${await growth()}`;

publish('results', page, values.write);
process.exitCode = read.some(({ lost, crash }) => lost > 0 || crash !== null) ? 1 : 0;
