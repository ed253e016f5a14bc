// `npm run bench:manifests`: every kind of manifest and lockfile, as it stands, changed, deleted and replaced by a link:
// what the gate says of it. Exit code 1 when one of them is green without a word although not all of it was audited.
//   node bench/manifests.mjs [--only WORDS] [--lockfiles DIR] [--dist DIR] [--write] [--verbose]
// --lockfiles: a folder with real ones; each that is of a known kind is a row of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lockfiles: { type: 'string' },
    dist: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const cli = join(resolve(values.dist ?? join(ROOT, 'dist')), 'cli.js');
const AT_ONCE = 2;
/** Real lockfiles of so many bytes say nothing more than smaller ones. */
const MAX_BYTES = 400_000;

const { MANIFESTS, STATES, mustBeNamed, reportOf, writeAdvisories } = await load(`
  export { MANIFESTS } from './test/e2e/manifests/manifests.ts';
  export { STATES, mustBeNamed } from './test/e2e/manifests/manifest.ts';
  export { reportOf } from './test/e2e/manifests/report-of.ts';
  export { writeAdvisories } from './test/e2e/red-team/advisories.ts';
`);

const started = performance.now();
const advisories = writeAdvisories();
spawnSync(process.execPath, [cli, 'db', 'build', advisories]);
const manifests = [...MANIFESTS, ...realOnes()].filter(
  ({ id }) => values.only === undefined || id.includes(values.only),
);
const rows = manifests.flatMap((manifest) => STATES.map((state) => ({ manifest, state })));
try {
  const waiting = [...rows];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting)));
} finally {
  rmSync(advisories, { recursive: true, force: true });
}
const silent = rows.filter(({ report }) => report.isGreenAndSilent);
const broken = rows.filter(({ report }) => report.code === 4 || report.code === null);
publish('manifests', page(), values.write);
for (const { manifest, state, report } of broken)
  process.stderr.write(`broken: ${manifest.id}, ${state}: ${report.stderr.slice(0, 300)}\n`);
if (values.verbose)
  for (const row of rows) process.stderr.write(`\n# ${row.manifest.id}, ${row.state}\n${row.report.markdown}\n`);
process.exitCode = silent.length + broken.length === 0 ? 0 : 1;

async function work(waiting) {
  for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
    row.report = await reportOf(row.manifest, row.state, { cli, advisories }, values.write);
    if (row.report.isGreenAndSilent) process.stderr.write(`green and silent: ${row.manifest.id}, ${row.state}\n`);
  }
}

/** Real lockfiles: wholly read as they stand; that a change of them is read, the made ones show. */
function realOnes() {
  const folder = values.lockfiles ?? [join(ROOT, '../shared/data/lockfiles')].find(existsSync);
  if (folder === undefined) return [];
  const whole = MANIFESTS.filter(({ reading }) => reading === 'whole');
  const seen = new Set();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((path) => {
      const kind = whole.find((manifest) => basename(manifest.path) === basename(path));
      const file = join(folder, path);
      if (kind === undefined || seen.has(kind.ecosystem) || !statSync(file).isFile() || statSync(file).size > MAX_BYTES)
        return [];
      seen.add(kind.ecosystem);
      const content = readFileSync(file);
      const { path: where, ecosystem, beside, isAskedFor } = kind;
      // The project's own manifest asks for other packages than the made one; only that it asks counts here.
      return [
        {
          id: `${basename(path)} of ${path.split('/')[0]}`,
          ecosystem,
          path: where,
          reading: 'whole',
          content,
          changed: Buffer.concat([content, Buffer.from('\n')]),
          beside,
          isAskedFor,
        },
      ];
    });
}

function page() {
  const seconds = Math.round((performance.now() - started) / 1000);
  const lines = rows.map(({ manifest, state, report }) => {
    const result = parsed(report.json);
    const scan = result?.scans.find(({ scanner }) => scanner === 'dependencies');
    const words =
      report.words.length > 0
        ? sentence(report.words[0])
        : mustBeNamed(manifest, state)
          ? '**nothing**'
          : 'nothing to say';
    return `| ${manifest.id} | ${manifest.ecosystem} | ${state} | ${scan?.status ?? 'none'} | ${result?.verdict.outcome ?? 'none'} (${report.code}) | ${words} |`;
  });
  return [
    '# Manifests: what is said of each',
    '',
    `\`node bench/manifests.mjs --write\`: ${machine()}; ${seconds} s for ${rows.length} pull requests.`,
    '',
    `${manifests.length} manifests and lockfiles × as it stands, changed, deleted, replaced by a link; offline. **${rows.length} rows, ${silent.length} green and silent.**`,
    'Green and silent would be exit code 0 and no word in the comment about a file of which not everything was audited.',
    '',
    '| manifest | ecosystem | state | scan | verdict (exit) | the comment’s words |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function sentence(line) {
  const text = line
    .replaceAll('&#64;&#8203;', '@')
    .replaceAll('|', '\\|')
    .replace(/^\s*[-0-9.]+\s*/, '')
    .trim();
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
