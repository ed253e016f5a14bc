// `npm run bench:static`: the static checks over a tree of 5,000 files and over a change of 100 files, time and memory.
//   node bench/static.mjs [TREE...] [--files N] [--changed N] [--repeat N] [--dist DIR] [--write]
// TREE is where source files are taken from, the same number from each; without one they are this project's dependencies.
// Files are copied under `src/`, so that nothing counts as vendored.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from './bundle.mjs';
import { machine, measure, publish } from './machine.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '5000' },
    changed: { type: 'string', default: '100' },
    repeat: { type: 'string', default: '3' },
    dist: { type: 'string', default: join(root, 'dist') },
    write: { type: 'boolean', default: false },
  },
});
const trees = positionals.length > 0 ? positionals.map((path) => resolve(path)) : [join(root, 'node_modules')];
const { languageOf } = await load("export { languageOf } from './src/scan/static/language/index.js';");
const MOST_BYTES = 200_000;

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  const repository = join(folder, 'repository');
  const share = Math.ceil(Number(values.files) / trees.length);
  const sources = trees.flatMap((tree) => sourceFiles(tree, share));
  const bytes = copyInto(repository, sources);
  git(repository, 'init', '--quiet', '--initial-branch=main');
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'base');
  const changed = Math.min(Number(values.changed), sources.length);
  for (let index = 0; index < changed; index++) {
    const at = Math.floor((index * sources.length) / changed);
    const path = join(repository, nameOf(sources[at], at));
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
  }
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'change');

  const check = [
    join(resolve(values.dist), 'cli.js'),
    'check',
    repository,
    '--only',
    'static',
    '--offline',
    '--format',
    'json',
  ];
  const options = { cwd: folder, folder, repeat: Number(values.repeat) };
  const rows = [
    [`whole tree, ${sources.length} files, ${(bytes / 1e6).toFixed(0)} MB`, check, '15 s, 400 MB'],
    [`${changed} changed files, both sides`, [...check, '--base', 'HEAD~1', '--head', 'HEAD'], '2 s'],
  ].map(([name, args, budget]) => ({ name, budget, ...measure(process.execPath, args, options) }));
  const counts = new Map();
  for (const path of sources) counts.set(extname(path), (counts.get(extname(path)) ?? 0) + 1);
  const kinds = [...counts].map(([extension, count]) => `${count} ${extension}`).join(', ');

  const lines = [
    '# Static checks',
    '',
    `${machine()}; median of ${values.repeat} runs, process start included. Files: ${kinds}.`,
    '',
    '| what | seconds | processor seconds | peak MB | budget | exit |',
    '|---|---:|---:|---:|---|---:|',
    ...rows.map(
      ({ name, seconds, processor, megabytes, budget, code }) =>
        `| ${name} | ${seconds.toFixed(2)} | ${processor.toFixed(2)} | ${megabytes.toFixed(0)} | ${budget} | ${code} |`,
    ),
    '',
    'Made by `npm run bench:static -- TREE... --write`.',
  ];
  publish('static', lines.join('\n'), values.write);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Source files below a folder, evenly drawn from all there are when there are more. */
function sourceFiles(from, count) {
  const found = [];
  const pending = [from];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) pending.push(path);
      else if (isSource(entry, path)) found.push(path);
    }
  }
  found.sort();
  if (found.length <= count) return found;
  return Array.from({ length: count }, (_, index) => found[Math.floor((index * found.length) / count)]);
}

function isSource(entry, path) {
  const name = entry.name;
  if (!entry.isFile() || languageOf(name) === null || /\.d\.[cm]?ts$|\.min\.|[._-](?:test|spec)\./.test(name))
    return false;
  return statSync(path).size <= MOST_BYTES;
}

/** A flat name of a path that no longer says `node_modules` or `test`. */
function nameOf(path, index) {
  return `src/d${index % 50}/file${index}${extname(path)}`;
}

function copyInto(repository, sources) {
  let bytes = 0;
  for (const [index, source] of sources.entries()) {
    const path = join(repository, nameOf(source, index));
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(source, path);
    bytes += statSync(path).size;
  }
  return bytes;
}

function git(cwd, ...args) {
  const identity = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
}
