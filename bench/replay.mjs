// `node bench/replay.mjs REPOSITORY... [--commits 40] [--dist DIR] [--write]`: the last merged changes of repositories that are
// given by path, each checked as its pull request would have been: what the code checks would have told its author.
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { mergedChanges } from './git.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    commits: { type: 'string', default: '40' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    write: { type: 'boolean', default: false },
  },
});
const TOLD = new Set(['critical', 'high', 'medium']);

const rows = positionals.map((path) => replay(resolve(path)));
const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
const counts = ['changes', 'told', 'findings', 'unfinished'];
const lines = [
  '# Merged changes, replayed',
  '',
  'The last changes that were merged into public projects, each checked against what was there before it: how many would have',
  'got a comment about code (severity medium and above, confidence medium and above), and about what.',
  'Unfinished: the scan did not complete there, so nothing is said of that change.',
  machine(),
  '',
  table(
    ['project', ...counts, 'seconds a change'],
    [
      ...rows,
      { project: 'all', ...Object.fromEntries(counts.map((key) => [key, sum(key)])), seconds: sum('seconds') },
    ].map((row) => [
      row.project,
      ...counts.map((key) => row[key]),
      (row.seconds / Math.max(1, row.changes)).toFixed(2),
    ]),
  ),
  '',
  ...rows.flatMap(({ project, places }) => places.map((place) => `- ${project} ${place}`)),
  '',
  'Made by `node bench/replay.mjs REPOSITORY... --write`.',
];
publish('replay', lines.join('\n'), values.write);

function replay(repository) {
  const row = {
    project: basename(repository),
    changes: 0,
    told: 0,
    findings: 0,
    unfinished: 0,
    seconds: 0,
    places: [],
  };
  for (const { head, base } of mergedChanges(repository, values.commits)) {
    const { seconds, result } = check(repository, base, head);
    row.changes += 1;
    row.seconds += seconds;
    const status = result?.scans.find(({ scanner }) => scanner === 'static')?.status;
    if (status !== 'complete' && status !== 'not-applicable') row.unfinished += 1;
    const told = (result?.findings ?? []).filter(isTold);
    row.findings += told.length;
    if (told.length > 0) row.told += 1;
    for (const { rule, location } of told)
      row.places.push(`${head.slice(0, 10)} ${rule} ${location?.path}:${location?.startLine}`);
  }
  return row;
}

function isTold({ state, category, severity, confidence, level }) {
  return state === 'new' && category === 'code' && TOLD.has(severity) && confidence !== 'low' && level !== 'report';
}

function check(repository, base, head) {
  const started = process.hrtime.bigint();
  const args = [
    'check',
    repository,
    '--only',
    'static',
    '--offline',
    '--format',
    'json',
    '--base',
    base,
    '--head',
    head,
  ];
  const { stdout } = spawnSync(process.execPath, [join(resolve(values.dist), 'cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 120_000,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, result: stdout.startsWith('{') ? JSON.parse(stdout) : null };
}
