// Speed of the secret scan: the built product as a user runs it, process start included, against other tools.
//   npm run bench:secrets -- FOLDER [--history REPOSITORY] [--growth] [--tiny] [--rounds 3] [--write]
//                            [--gitleaks PATH] [--kingfisher PATH] [--secretlint FOLDER] [--no-peers]
// FOLDER holds 200 MB of source or more, for example:
//   for r in moby/moby containerd/containerd hashicorp/terraform prometheus/prometheus webpack/webpack; do
//     git clone --depth 1 https://github.com/$r FOLDER/$(basename $r); done
// gitleaks: go install github.com/zricethezav/gitleaks/v8@latest
// secretlint: npm install --prefix FOLDER secretlint @secretlint/secretlint-rule-preset-recommend
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { machine, measure, publish, versionOf } from './machine.mjs';
import { header, megabytes, named, row } from './secrets-row.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    gitleaks: { type: 'string', default: join(homedir(), 'go/bin/gitleaks') },
    kingfisher: { type: 'string', default: 'kingfisher' },
    secretlint: { type: 'string' },
    history: { type: 'string' },
    growth: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    rounds: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(
    'usage: npm run bench:secrets -- FOLDER   (the head of bench/secrets.mjs says how to get one)\n',
  );
  process.exit(2);
}
const corpus = realpathSync(folder);
const cli = join(ROOT, 'dist/cli.js');
const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
const absent = [];
/** A prime: a part of a list that is taken in such strides is like the whole of it. */
const STRIDE = 7919;
const lines = [];
/** Shown at once, because the whole takes long, and kept for the page. */
const say = (...more) => {
  lines.push(...more);
  for (const line of more) process.stderr.write(`${line}\n`);
};

try {
  const { count, keywords } = compiledRules();
  const tree = ours(corpus);
  const { files, bytes } = tree.stats;
  say(
    '# The secret scan',
    '',
    `${count} rules, ${keywords.length} keywords; ${files} files, ${megabytes(bytes)} MB of text, ${tree.found} findings. The built`,
    'product from process start to its JSON report, page cache warm.',
    `${machine()}; median of ${options.rounds} runs.`,
    '',
    ...header(['tool', 'seconds', 'MB/s', 'processor seconds', 'peak MB', 'times gatehouse, seconds', 'processor']),
  );
  for (const cores of [1, 2]) {
    const base = gatehouse(corpus, cores);
    say(row(`gatehouse, ${named(cores)}`, base, bytes, base));
    if (options.peers) for (const [name, result] of peers(corpus, cores, keywords)) say(row(name, result, bytes, base));
  }
  if (absent.length > 0) say('', `Left out: ${absent.join(', ')}.`);
  start();
  if (options.history !== undefined) history(realpathSync(options.history));
  if (options.growth) growth(bytes);
  if (options.tiny) tiny();
  say('', 'Made by `npm run bench:secrets -- FOLDER --history REPOSITORY --growth --tiny --write`.');
  publish('secrets', lines.join('\n'), options.write);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function compiledRules() {
  const compiled = JSON.parse(readFileSync(join(ROOT, 'dist/data/secret-rules.json'), 'utf8'));
  return { count: compiled.rules.length, keywords: compiled.keywords.map(({ text }) => text) };
}

function argumentsOf(target, config) {
  const args = [cli, 'check', target, '--only', 'secrets', '--format', 'json', '--output', join(work, 'result.json')];
  return config === undefined ? args : [...args, '--config', config];
}

/** One run, for what it says of itself. */
function ours(target, config) {
  spawnSync(process.execPath, argumentsOf(target, config), { env: environment() });
  const result = JSON.parse(readFileSync(join(work, 'result.json'), 'utf8'));
  const scan = result.scans.find(({ scanner }) => scanner === 'secrets');
  return { stats: scan.stats, status: scan.status, found: result.findings.length };
}

/** No memory of earlier runs: every blob is scanned each time. */
function environment() {
  rmSync(join(work, 'cache'), { recursive: true, force: true });
  return { ...process.env, XDG_CACHE_HOME: join(work, 'cache') };
}

function onCores(cores, command, args) {
  return cores === 1 ? ['taskset', ['-c', '0', command, ...args]] : [command, args];
}

function timed(cores, command, args, rounds = Number(options.rounds), warm = true) {
  const [program, all] = onCores(cores, command, args);
  return measure(program, all, { cwd: work, env: environment(), repeat: rounds, warm, folder: work });
}

function gatehouse(target, cores, config) {
  return timed(cores, process.execPath, argumentsOf(target, config));
}

/** Every peer that is here, on as many cores. One that takes minutes is run once. */
function* peers(target, cores, keywords) {
  if (has('rg')) {
    const words = join(work, 'keywords.txt');
    writeFileSync(words, `${keywords.join('\n')}\n`);
    const args = [`-j${cores}`, '-F', '-i', '-f', words, '-o', '-c', '--hidden', '--no-ignore', target];
    yield [`ripgrep ${versionOf('rg')} counting the keywords, ${named(cores)}`, timed(cores, 'rg', args)];
  }
  if (has(options.gitleaks)) {
    const args = [
      'dir',
      target,
      '--no-banner',
      '-l',
      'error',
      '-f',
      'json',
      '-r',
      join(work, 'peer.json'),
      '--exit-code',
      '0',
    ];
    yield [`gitleaks ${versionOf(options.gitleaks)}, ${named(cores)}`, timed(cores, options.gitleaks, args, 1, false)];
  }
  if (has(options.kingfisher)) {
    const args = [
      'scan',
      target,
      '--no-validate',
      '--no-update-check',
      '--format',
      'json',
      '--output',
      join(work, 'peer.json'),
    ];
    yield [
      `kingfisher ${versionOf(options.kingfisher)}, ${named(cores)}`,
      timed(cores, options.kingfisher, args, 1, false),
    ];
  }
  if (cores === 2) yield* secretlint(target);
}

/** secretlint takes hours on a large tree: it gets ten minutes, and where it does not finish the row says so. */
function* secretlint(target) {
  if (options.secretlint === undefined) {
    absent.push('secretlint (not given)');
    return;
  }
  const rc = join(work, '.secretlintrc.json');
  writeFileSync(rc, '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}');
  const bin = join(realpathSync(options.secretlint), 'node_modules/.bin/secretlint');
  const begun = performance.now();
  const args = ['600', bin, '--secretlintrc', rc, `${target}/**/*`];
  const { status } = spawnSync('timeout', args, { cwd: work, stdio: 'ignore' });
  const seconds = (performance.now() - begun) / 1000;
  yield [
    'secretlint',
    { seconds, processor: Number.NaN, megabytes: Number.NaN, code: status, unfinished: status === 124 },
  ];
}

function has(command) {
  if (spawnSync(command, ['--version']).error === undefined) return true;
  if (!absent.includes(`${command} (not found)`)) absent.push(`${command} (not found)`);
  return false;
}

function start() {
  const empty = join(work, 'empty');
  mkdirSync(empty);
  const bare = measure(process.execPath, ['-e', '0'], { cwd: work, repeat: 9, folder: work });
  const run = measure(process.execPath, argumentsOf(empty), { cwd: work, repeat: 9, folder: work });
  const ms = (seconds) => (seconds * 1000).toFixed(0);
  say('', `A run over an empty folder takes ${ms(run.seconds)} ms, ${ms(bare.seconds)} of them a bare start of Node.`);
}

function history(repository) {
  const config = join(work, 'policy.yml');
  writeFileSync(config, 'version: 1\nsecrets: { history: true }\n');
  const { stats, found, status } = ours(repository, config);
  const commits = spawnSync('git', ['-C', repository, 'rev-list', '--all', '--count'], {
    encoding: 'utf8',
  }).stdout.trim();
  say(
    '',
    '## The whole history',
    '',
    `${commits} commits, ${stats.files} files and unique blobs, ${megabytes(stats.bytes)} MB; ${found} findings, ${status}.`,
    '',
    ...header(['tool', 'seconds', 'MB/s', 'processor seconds', 'peak MB', 'times gatehouse, seconds', 'processor']),
  );
  const base = gatehouse(repository, 2, config);
  say(row('gatehouse', base, stats.bytes, base));
  const git = `git cat-file --batch-all-objects --batch-check='%(objectname) %(objecttype)' --unordered | grep blob$ | cut -d' ' -f1 | git cat-file --batch --buffer >/dev/null`;
  say(
    row(
      'git reading the same blobs',
      measure('sh', ['-c', git], { cwd: repository, repeat: 1, folder: work }),
      stats.bytes,
      base,
    ),
  );
  if (options.peers && has(options.gitleaks)) {
    const flags = '--no-banner --no-color -l error -f json --exit-code 0'.split(' ');
    const args = ['git', repository, ...flags, '-r', join(work, 'peer.json')];
    const name = `gitleaks ${versionOf(options.gitleaks)} (added lines)`;
    // It ends with 0 where git cannot give an object, and tells that in its log alone.
    const { stderr } = spawnSync(options.gitleaks, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (/\bERR\b/.test(stderr)) say(`| ${name} | failed: objects are missing | | | | | |`);
    else say(row(name, timed(2, options.gitleaks, args, 1, false), stats.bytes, base));
  }
}

/** Parts and copies of the tree; hard links, so that the page cache holds them once. */
function growth(bytes) {
  say('', '## Growth', '', ...header(['MB', 'seconds, 1 core', 'MB/s', 'peak MB']));
  const target = join(work, 'growth');
  mkdirSync(target);
  const all = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/.git'))
    .map((entry) => join(entry.parentPath, entry.name));
  let copied = 0;
  for (const wanted of [10e6, 50e6, bytes, 2 * bytes, 4 * bytes]) {
    while (copied < (wanted / bytes) * all.length) link(all[(copied * STRIDE) % all.length], target, copied++);
    const { stats } = ours(target);
    const run = gatehouse(target, 1);
    say(
      `| ${megabytes(stats.bytes)} | ${run.seconds.toFixed(2)} | ${(stats.bytes / 1e6 / run.seconds).toFixed(0)} | ${run.megabytes.toFixed(0)} |`,
    );
  }
}

function link(file, target, number) {
  const path = join(target, `${number % 997}`, `${number}`, file.split('/').at(-1));
  mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(file, path);
  } catch {
    cpSync(file, path);
  }
}

/** A million files of a line each. */
function tiny() {
  const target = join(work, 'tiny');
  for (let folderNumber = 0; folderNumber < 1_000; folderNumber++) {
    mkdirSync(join(target, `${folderNumber}`), { recursive: true });
    for (let file = 0; file < 1_000; file++) writeFileSync(join(target, `${folderNumber}/${file}.txt`), 'one line\n');
  }
  const run = gatehouse(target, 2);
  const { stats, status } = ours(target);
  say(
    '',
    `A million files of one line: ${run.seconds.toFixed(1)} s, ${run.megabytes.toFixed(0)} MB, ${stats.files} read, ${status}.`,
  );
  const huge = join(work, 'huge');
  mkdirSync(huge);
  spawnSync('truncate', ['-s', '5G', join(huge, 'file')]);
  const large = gatehouse(huge, 1);
  say(
    `A file of ${(statSync(join(huge, 'file')).size / 1e9).toFixed(1)} GB: ${large.seconds.toFixed(2)} s, ${large.megabytes.toFixed(0)} MB, noted as too large.`,
  );
}
