// Every version that the gate tells people to go to, on real lockfiles: whether it is named in the data or, with --online,
// in the registry, whether an advisory affects it, and whether it is a pre-release or older than today's.
//   node bench/fix-versions.mjs --osv DIR --lockfiles DIR [--online] [--write] [--dist DIR]
// --lockfiles: a folder of projects. --online asks npm, PyPI and crates.io, once for each package.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load, ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';

const { values } = parseArgs({
  options: {
    osv: { type: 'string' },
    lockfiles: { type: 'string' },
    dist: { type: 'string' },
    online: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
if (values.osv === undefined || values.lockfiles === undefined) throw new Error('--osv and --lockfiles name folders');
const cli = join(resolve(values.dist ?? join(ROOT, 'dist')), 'cli.js');
const ASKED = ['npm', 'PyPI', 'crates.io'];

const { comparatorFor, ecosystemOf, httpClient, isAffected, openDatabase, publicRegistries } = await load(`
  export { comparatorFor } from './src/scan/dependencies/ecosystem/version-order.ts';
  export { ecosystemOf } from './src/scan/dependencies/ecosystem/index.ts';
  export { httpClient } from './src/io/http.ts';
  export { isAffected } from './src/scan/dependencies/advisory/match/affected.ts';
  export { openDatabase } from './src/scan/dependencies/advisory/database/offline-database.ts';
  export { publicRegistries } from './src/scan/dependencies/fix/registry/public-registries.ts';
`);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const signal = new AbortController().signal;
const ports = { http: httpClient('gatehouse-bench'), env: {}, cacheDir: null, signal, log: quiet, now: new Date() };
const registries = values.online ? publicRegistries(ports) : null;
const database = await openDatabase(resolve(values.osv), { log: quiet, now: Date.now() });

function findingsOf(folder) {
  const args = ['check', folder, '--only', 'dependencies', '--osv-db', resolve(values.osv), '--format', 'json'];
  const run = spawnSync(process.execPath, [cli, ...args, ...(values.online ? [] : ['--offline'])], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return JSON.parse(run.stdout).findings.filter(({ category }) => category === 'dependency');
}

const targets = new Map();
const counts = { findings: 0, withVersion: 0, command: 0, replace: 0, after: 0 };
for (const project of readdirSync(values.lockfiles, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const { rule, aliases, fix, package: pkg } of findingsOf(join(resolve(values.lockfiles), project.name))) {
    if (pkg === undefined || fix === undefined || !/^(?:GHSA|CVE|PYSEC|GO|RUSTSEC|OSV|[A-Z]+)-\d?/.test(rule)) continue;
    counts.findings++;
    if (fix.command !== undefined) counts.command++;
    if (/^Replace /.test(fix.title ?? '')) counts.replace++;
    if (/ past /.test(fix.title ?? '')) counts.after++;
    if (fix.version === undefined) continue;
    counts.withVersion++;
    const { ecosystem, name, version } = pkg;
    const key = JSON.stringify([ecosystem, name, version, fix.version]);
    const target = targets.get(key) ?? { ecosystem, name, from: version, to: fix.version, clears: [] };
    target.clears.push([rule, ...aliases]);
    targets.set(key, target);
  }
}

async function judged({ ecosystem, name, from, to, clears }) {
  const about = await database.about(ecosystem, name);
  const affecting = about.filter((advisory) => isAffected(advisory, ecosystem, name, to));
  const named = about.flatMap(({ affected }) => affected.flatMap(namesIn));
  const versions = registries !== null && ASKED.includes(ecosystem) ? await registries.versions(ecosystem, name) : null;
  const { isPrerelease } = ecosystemOf(ecosystem).versions;
  const isClearing = affecting.every(({ id }) => !clears.some((ids) => ids.includes(id)));
  return {
    affected: affecting.length > 0,
    clears: isClearing,
    named: named.includes(to),
    published: versions === null ? null : versions.includes(to),
    trial: isPrerelease(to) && !isPrerelease(from),
    older: comparatorFor(ecosystem)(to, from) <= 0,
  };
}

function namesIn({ ranges, versions }) {
  return [...versions, ...ranges.flatMap(({ events }) => events.flatMap((event) => Object.values(event)))];
}

const rows = new Map();
const wrong = [];
for (const target of targets.values()) {
  const found = await judged(target);
  const row = rows.get(target.ecosystem) ?? {
    count: 0,
    affected: 0,
    clears: 0,
    named: 0,
    asked: 0,
    published: 0,
    trial: 0,
    older: 0,
  };
  row.count++;
  for (const key of ['affected', 'clears', 'named', 'trial', 'older']) row[key] += Number(found[key]);
  row.asked += Number(found.published !== null);
  row.published += Number(found.published === true);
  rows.set(target.ecosystem, row);
  if (found.affected || !found.clears || found.trial || found.older || found.published === false)
    wrong.push({ ...target, ...found });
}
await database.close();
for (const { ecosystem, name, from, to, affected, published } of wrong.slice(0, 40)) {
  process.stderr.write(
    `${ecosystem} ${name} ${from} → ${to}${affected ? ', affected' : ''}${published === false ? ', not published' : ''}\n`,
  );
}
const line = ([ecosystem, r]) =>
  `| ${ecosystem} | ${r.count} | ${r.clears} | ${r.affected} | ${r.named} | ${r.asked === 0 ? 'not asked' : `${r.published} of ${r.asked}`} | ${r.trial} | ${r.older} |`;
publish(
  'fix-versions',
  `# Versions that people are told to go to

\`node bench/fix-versions.mjs --osv DIR --lockfiles DIR${values.online ? ' --online' : ''}\`: ${machine()}.
${counts.findings} findings on real lockfiles: ${counts.withVersion} with a version (${targets.size} different upgrades), ${counts.command} with a command, ${counts.after} fixed after a
version with no release named, ${counts.replace} without a fix in any version.

| ecosystem | upgrades | clear what they are told for | affected by others | named in the data | in the registry | pre-releases | older |
|---|---|---|---|---|---|---|---|
${[...rows].sort().map(line).join('\n')}
`,
  values.write,
);
process.exitCode = wrong.some(({ clears, older, trial, published }) => !clears || older || trial || published === false)
  ? 1
  : 0;
