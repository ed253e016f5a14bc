// `npm run bench:resolution -- --project DIR [--project DIR …]`: what the resolvers say of real projects without lockfiles,
// beside what the projects' own tools resolve in the same run.
//   node bench/resolution.mjs --project DIR … [--verbose] [--write]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';
import { go, goGraph } from './resolution/go.mjs';
import { gradle } from './resolution/gradle.mjs';
import { maven } from './resolution/maven.mjs';
import { pip } from './resolution/pip.mjs';

/** One for each ecosystem: { resolver, tool(), applies(project), packages(project) → Map(manifest → Set(name@version)) }. */
const TOOLS = [maven, gradle, pip, go, goGraph];

const { values } = parseArgs({
  options: {
    project: { type: 'string', multiple: true, default: [] },
    verbose: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  const script = await bundle("import './bench/resolution/resolve.ts';", folder);
  const rows = values.project.flatMap((project) => rowsOf(resolve(project), script));
  publish('resolution', report(rows), values.write);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function rowsOf(project, script) {
  const tools = TOOLS.filter((tool) => tool.applies(project));
  if (tools.length === 0) return [];
  const cold = ours(project, script);
  const warm = ours(project, script);
  return tools.map((tool) => rowOf(tool, project, warm[tool.resolver], cold[tool.resolver]?.seconds));
}

function ours(project, script) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, project, join(folder, 'cache')], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, GITHUB_ACTIONS: 'true' },
  });
  if (status !== 0) throw new Error(`${project}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Counts pairs of manifest and package, so that a package of five modules counts five times on both sides. */
function rowOf(tool, project, found, cold) {
  const theirs = pairs([...tool.packages(project)]);
  const manifests = found?.manifests ?? {};
  const own = pairs(
    Object.entries(manifests).map(([path, { packages }]) => [
      path,
      packages.filter(({ origin }) => origin === 'registry').map(({ name, version }) => `${name}@${version}`),
    ]),
  );
  const gaps = Object.values(manifests).flatMap(({ gaps: all }) => all);
  const equal = [...own].filter((pair) => theirs.has(pair));
  if (values.verbose) {
    for (const pair of theirs) if (!own.has(pair)) process.stderr.write(`- ${pair}\n`);
    for (const pair of own) if (!theirs.has(pair)) process.stderr.write(`+ ${pair}\n`);
    for (const gap of gaps) process.stderr.write(`? ${gap.path}: ${gap.reason} (${gap.read}/${gap.declared})\n`);
  }
  const all = new Set([...theirs, ...own]).size;
  return [
    basename(project),
    tool.tool(),
    String(theirs.size),
    String(own.size),
    String(equal.length),
    `${all === 0 ? 0 : ((equal.length / all) * 100).toFixed(1)} %`,
    String(theirs.size - equal.length),
    String(own.size - equal.length),
    String(gaps.length),
    accounted(theirs.size, equal.length, gaps),
    `${cold?.toFixed(1)} / ${found?.seconds.toFixed(1)} s`,
  ];
}

/** Of what the tool names: the equal ones, and so many of the others as the ledger counts. */
function accounted(theirs, equal, gaps) {
  const told = gaps.reduce((sum, { count = 1 }) => sum + count, 0);
  const both = equal + Math.min(theirs - equal, told);
  return `${both} (${theirs === 0 ? 0 : ((both / theirs) * 100).toFixed(1)} %)`;
}

function pairs(entries) {
  return new Set(entries.flatMap(([path, packages]) => [...packages].map((name) => `${path} ${name}`)));
}

function report(rows) {
  const head = [
    'project',
    'its own tool',
    'packages',
    'ours',
    'equal',
    'of both',
    'only theirs',
    'only ours',
    'lines in the ledger',
    'equal + in the ledger',
    'cold / cached',
  ];
  return `# Resolution of manifests without a lockfile

Real projects, and for each manifest the packages with their versions that the project's own tool resolves, beside ours.
A package counts once for each manifest that brings it in. "Of both": the equal ones among all that either names. Cold:
nothing cached, everything asked of the registry. Made by \`npm run bench:resolution\`, ${machine()}.

${table(head, rows)}`;
}
