// `npm run bench:dependencies`: the built product against a real osv-scanner, offline, on the same lockfiles and databases
// in the same run: index build, match in process, whole process cold, a database of npm's size, growth.
//   node bench/dependencies.mjs [--osv DIR] [--dist DIR] [--repeat N] [--records N] [--write]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, load, ROOT } from './bundle.mjs';
import { generateProject } from './generate-lockfile.mjs';
import { publish } from './machine.mjs';
import { measure, median, table } from './measure.mjs';

const { values } = parseArgs({
  options: {
    osv: { type: 'string' },
    dist: { type: 'string' },
    repeat: { type: 'string', default: '5' },
    records: { type: 'string', default: '220000' },
    write: { type: 'boolean', default: false },
  },
});
const repeat = Number(values.repeat);
const records = Number(values.records);
const cli = join(resolve(values.dist ?? join(ROOT, 'dist')), 'cli.js');
const osv = values.osv ?? sharedAdvisories();
const PACKAGES = 2_000;
/** An index is built once a day at most; three builds tell enough. */
const BUILDS = 3;
const MANY = 10_000;
/** It takes seconds to minutes, and its pages are warm from the build and our own runs. */
const PEER_RUNS = 3;
const PEER_LIMIT_SECONDS = 90;
/** Exit code of `timeout`. */
const TIMED_OUT = 124;
const GROWTH = [500, 5_000, 50_000];

const peer = peerVersion();
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  publish('dependencies', await report(), values.write);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report() {
  const loads = [loadavg()[0]];
  const hasData = osv !== '' && existsSync(osv);
  const sections = [];
  const names = hasData ? namesIn(join(osv, 'npm/all.zip')) : [];
  const project = join(folder, 'project');
  generateProject(project, PACKAGES, names);

  const { generateNpmDatabase } = await load("export { generateNpmDatabase } from './bench/generate-npm-database.ts';");
  const big = join(folder, 'big');
  generateNpmDatabase({ dir: big, records, popular: lockfileNames(project) });
  const built = buildTime(big, 'npm');

  const data = join(folder, 'osv');
  if (hasData) {
    const ecosystems = readdirSync(osv).filter((name) => existsSync(join(osv, name, 'all.zip')));
    for (const ecosystem of ecosystems) linkZip(osv, data, ecosystem);
    const rows = ecosystems.map((ecosystem) => [ecosystem, buildTime(data, ecosystem)]);
    sections.push('## Building an index', buildTable([...rows, [`npm, generated (${records} records)`, built]]));
  } else {
    sections.push(`SKIPPED: no OSV database at the usual place; only the generated one was measured`);
    sections.push('## Building an index', buildTable([[`npm, generated (${records} records)`, built]]));
  }
  loads.push(loadavg()[0]);

  const inProcess = await bundle("import './bench/dependencies-in-process.ts';", folder);
  const databases = [...(hasData ? [['published data', data]] : []), [`generated, ${records} records`, big]];
  const lock = join(project, 'package-lock.json');
  const cells = databases.map(([label, database]) => [label, ...inProcessCells(inProcess, lock, database)]);
  sections.push(
    `## Match in process, ${PACKAGES} packages`,
    table(
      ['database', 'packages', 'affected', 'read, first (ms)', 'match, first (ms)', 'read, warm', 'match, warm'],
      cells,
    ),
    'First: the first call of a fresh process, nothing compiled by the engine yet. Goal: match ≤ 50 ms; ≤ 60 ms on the generated database.',
  );
  loads.push(loadavg()[0]);

  const compared = databases.flatMap(([label, database]) => compare(label, project, database, PACKAGES));
  sections.push(
    `## Whole process, cold, ${PACKAGES} packages`,
    compareTable(compared),
    'Cold: a new process each time, pages of the files in memory. Goal: ≤ 200 ms, ≤ 100 MB, osv-scanner ≥ 20 times slower.',
  );
  loads.push(loadavg()[0]);

  const grown = GROWTH.flatMap((count) => {
    const at = join(folder, `project-${count}`);
    generateProject(at, count, names);
    return compare(`${count} packages`, at, big, count);
  });
  sections.push(`## Growth, on the generated database`, compareTable(grown));
  loads.push(loadavg()[0]);
  sections.push(`osv-scanner is stopped after ${PEER_LIMIT_SECONDS} s.`);
  return [...head(loads), ...sections].join('\n\n');
}

function head(loads) {
  const version = spawnSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }).stdout.trim();
  const today = new Date().toISOString().slice(0, 10);
  const load = `load average ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  return [
    '# Dependency audit: benchmark',
    `Written by \`npm run bench:dependencies -- --write\` on ${today}: gatehouse ${version}, Node ${process.versions.node}, ` +
      `${peer === null ? 'no osv-scanner on the PATH' : peer}, ${cpus().length} processors, ${load}; medians of ${repeat} runs, ` +
      'the highest peak of memory. Processor time (user and system) depends less on what else the machine does.',
  ];
}

/** Builds one ecosystem's index from nothing with the command line. */
function buildTime(dir, ecosystem) {
  const alone = join(folder, `build-${basename(dir)}-${ecosystem}`);
  linkZip(dir, alone, ecosystem);
  const index = join(alone, ecosystem, 'osv.idx');
  const before = () => rmSync(index, { force: true });
  const result = measure(BUILDS, process.execPath, [cli, 'db', 'build', alone], { before, warm: false });
  const advisories = /: (\d+) advisories/.exec(result.stdout)?.[1] ?? '';
  // The product looks for the index beside the zip that it is asked to read.
  if (existsSync(index)) spawnSync('cp', [index, join(dir, ecosystem, 'osv.idx')]);
  return { ...result, advisories };
}

function buildTable(rows) {
  return table(
    ['ecosystem', 'advisories', 'wall (s)', 'processor (s)', 'peak MB'],
    rows.map(([name, { advisories, wall, cpu, megabytes }]) => [
      name,
      advisories === '' ? 'order of versions not known' : advisories,
      wall.toFixed(2),
      cpu.toFixed(2),
      megabytes.toFixed(0),
    ]),
  );
}

function inProcessCells(script, lock, database) {
  const runs = Array.from({ length: repeat }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, lock, database], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const { packages, hits } = runs[0].first;
  const middle = (pick) => median(runs.map(pick)).toFixed(1);
  return [
    String(packages),
    String(hits),
    middle((run) => run.first.read),
    middle((run) => run.first.match),
    middle((run) => run.warm.read),
    middle((run) => run.warm.match),
  ];
}

/** The product and osv-scanner on the same file and database, with the number of affected packages that each names. */
function compare(label, project, database, count) {
  const flags = [
    '--only',
    'dependencies',
    '--engine',
    'builtin',
    '--offline',
    '--osv-db',
    database,
    '--format',
    'json',
  ];
  const rounds = count > MANY ? 3 : repeat;
  const ours = measure(rounds, process.execPath, [cli, 'check', project, ...flags]);
  const found = new Set(JSON.parse(ours.stdout).findings.map(({ package: { name, version } }) => `${name}@${version}`));
  const rows = [{ label, tool: 'gatehouse', affected: found.size, ...ours }];
  if (peer === null) return rows;
  const base = join(folder, `peer-${label.replaceAll(/\W/g, '-')}`);
  mkdirSync(base);
  symlinkSync(database, join(base, 'osv-scalibr'));
  const args = ['scan', 'source', '--offline', '--local-db-path', base, '--format', 'json'];
  const lock = join(project, 'package-lock.json');
  const limited = [String(PEER_LIMIT_SECONDS), 'osv-scanner', ...args, '-L', lock];
  const theirs = measure(count === PACKAGES ? PEER_RUNS : 1, 'timeout', limited, {
    warm: false,
    env: { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: base },
  });
  const unfinished = theirs.code === TIMED_OUT;
  const affected = unfinished ? '-' : JSON.parse(theirs.stdout).results.flatMap((result) => result.packages).length;
  return [...rows, { label, tool: 'osv-scanner', affected, unfinished, ...theirs }];
}

function compareTable(results) {
  const rows = results.map((row) => {
    const ours = results.find(({ label }) => label === row.label);
    const atLeast = row.unfinished === true ? '> ' : '';
    const ratio = (key) => (row === ours ? '1' : `${atLeast}${(row[key] / ours[key]).toFixed(1)}`);
    return [
      row.label,
      row.tool,
      String(row.affected),
      `${atLeast}${(row.wall * 1000).toFixed(0)}`,
      `${atLeast}${(row.cpu * 1000).toFixed(0)}`,
      row.unfinished === true ? '-' : row.megabytes.toFixed(0),
      ratio('wall'),
      ratio('cpu'),
    ];
  });
  const header = [
    '',
    'tool',
    'affected',
    'wall (ms)',
    'processor (ms)',
    'peak MB',
    'times gatehouse, wall',
    'processor',
  ];
  return table(header, rows);
}

/** The zip of one ecosystem under another folder, where indexes may be written beside it. */
function linkZip(from, to, ecosystem) {
  mkdirSync(join(to, ecosystem), { recursive: true });
  symlinkSync(join(from, ecosystem, 'all.zip'), join(to, ecosystem, 'all.zip'));
}

/** Names of the packages in the database, so that the audit has something to match. */
function namesIn(zip) {
  const text = spawnSync('unzip', ['-p', zip], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
  const names = new Set([...text.matchAll(/"package":\s*\{[^}]*?"name":\s*"([^"]+)"/g)].map((match) => match[1]));
  return [...names].filter((name) => /^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)).sort();
}

/** Published advisories beside the repository or, in a work tree, beside its parent; an empty path where there are none. */
function sharedAdvisories() {
  const places = [process.env.SHARED_DATA, join(ROOT, '../shared/data'), join(ROOT, '../../shared/data')];
  const found = places.find((place) => place !== undefined && existsSync(join(place, 'osv')));
  return found === undefined ? '' : join(resolve(found), 'osv');
}

function lockfileNames(project) {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return Object.keys(packages).flatMap((path) => (path === '' ? [] : [path.slice('node_modules/'.length)]));
}

function peerVersion() {
  const result = spawnSync('osv-scanner', ['--version'], { encoding: 'utf8' });
  const version = /osv-scanner version: (\S+)/.exec(result.stdout ?? '')?.[1];
  return version === undefined ? null : `osv-scanner ${version}`;
}
