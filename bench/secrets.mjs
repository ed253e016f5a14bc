// Speed of the secret scanner on real source code, against other tools.
//   npm run bench:secrets -- FOLDER [--gitleaks PATH] [--secretlint FOLDER] [--rg PATH] [--rounds 3] [--hostile] [--growth]
// FOLDER holds 200 MB of source or more, for example:
//   for r in moby/moby containerd/containerd hashicorp/terraform prometheus/prometheus webpack/webpack; do
//     git clone --depth 1 https://github.com/$r FOLDER/$(basename $r); done
// gitleaks: go install github.com/zricethezav/gitleaks/v8@latest
// secretlint: npm install --prefix FOLDER secretlint @secretlint/secretlint-rule-preset-recommend
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, load, ROOT } from './bundle.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gitleaks: { type: 'string', default: join(homedir(), 'go/bin/gitleaks') },
    secretlint: { type: 'string' },
    rg: { type: 'string', default: 'rg' },
    rounds: { type: 'string', default: '3' },
    hostile: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
  },
});
const corpus = positionals[0] === undefined ? undefined : realpathSync(positionals[0]);
if (corpus === undefined) {
  process.stderr.write('usage: npm run bench:secrets -- FOLDER   (see the head of bench/secrets.mjs for a corpus)\n');
  process.exit(2);
}
const rounds = Number(options.rounds);
const work = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
const write = (text) => process.stdout.write(`${text}\n`);

// Each run is a process of its own: start, rules, walk, read, scan, judge and count are all in the time.
const SCAN = `
  import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
  import { join } from 'node:path';
  import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
  import { createEngine } from './src/scan/secrets/match/engine.js';
  import { isBinary, textBytes } from './src/scan/secrets/match/text-bytes.js';
  import { scanText } from './src/scan/secrets/scan-text.js';

  const [rulesFile, folder, threads, limit] = isMainThread ? process.argv.slice(2) : workerData.args;

  function walk(folder: string, into: string[]): string[] {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) { if (entry.name !== '.git') walk(path, into); }
      else if (entry.isFile()) into.push(path);
    }
    return into;
  }

  function scan(next: () => readonly string[] | undefined) {
    const engine = createEngine(JSON.parse(readFileSync(rulesFile!, 'utf8')));
    let buffer = Buffer.allocUnsafe(1 << 18);
    let bytes = 0, files = 0, found = 0;
    for (let part = next(); part !== undefined; part = next()) {
      for (const path of part) {
        const handle = openSync(path, 'r');
        let length = readSync(handle, buffer, 0, buffer.length, 0);
        if (length === buffer.length && !isBinary(buffer)) {
          const larger = Buffer.allocUnsafe(fstatSync(handle).size + 1);
          buffer.copy(larger, 0, 0, length);
          buffer = larger;
          length += readSync(handle, buffer, length, buffer.length - length, length);
        }
        closeSync(handle);
        files++;
        const text = textBytes(buffer.subarray(0, length));
        if (text === null) continue;
        bytes += text.length;
        found += scanText(engine, path.slice(folder!.length + 1), text).found.length;
      }
    }
    return { bytes, files, found };
  }

  const CHUNK = 64;
  if (isMainThread) {
    const all = walk(folder!, []);
    const files = limit === undefined ? all : all.slice(0, Number(limit));
    if (Number(threads) === 1) {
      let at = 0;
      const result = scan(() => (at < files.length ? files.slice(at, (at += CHUNK)) : undefined));
      console.log(JSON.stringify({ ...result, rss: process.resourceUsage().maxRSS }));
    } else {
      const shared = new Int32Array(new SharedArrayBuffer(4));
      const results: { bytes: number; files: number; found: number }[] = [];
      const args = [rulesFile, folder, threads, limit];
      await Promise.all(Array.from({ length: Number(threads) }, () => new Promise<void>((done, fail) => {
        const worker = new Worker(new URL(import.meta.url), { workerData: { args, files, shared } });
        worker.on('message', (result) => { results.push(result); done(); });
        worker.on('error', fail);
      })));
      const sum = (key: 'bytes' | 'files' | 'found') => results.reduce((total, each) => total + each[key], 0);
      console.log(JSON.stringify({ bytes: sum('bytes'), files: sum('files'), found: sum('found'), rss: process.resourceUsage().maxRSS }));
    }
  } else {
    const { files, shared } = workerData;
    parentPort!.postMessage(scan(() => {
      const at = Atomics.add(shared, 0, CHUNK);
      return at < files.length ? files.slice(at, at + CHUNK) : undefined;
    }));
  }
`;

try {
  const rules = join(work, 'secret-rules.json');
  const { compileSecretRules } = await import('../scripts/compile-secret-rules.mjs');
  const { rules: count, bytes: rulesBytes } = await compileSecretRules(ROOT, rules);
  const script = await bundle(SCAN, work);
  const compiled = JSON.parse(readFileSync(rules, 'utf8'));
  write(
    `${count} rules, ${compiled.keywords.length} keywords, compiled ${Math.round(rulesBytes / 1000)} kB; load ${loadavg()[0].toFixed(2)} at the start\n`,
  );

  const one = measure('gatehouse, 1 core', process.execPath, [script, rules, corpus, '1']);
  const size = JSON.parse(one.stdout);
  write(`${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB of text, ${size.found} findings\n`);
  write('| tool | wall s | MB/s | CPU s | MB per CPU s | peak MB | wall, times gatehouse | CPU, times gatehouse |');
  write('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  const show = (row) => {
    const speed = row.failed || (size.bytes / 1e6 / row.seconds).toFixed(0);
    const cpu = `${row.cpu.toFixed(2)} | ${(size.bytes / 1e6 / row.cpu).toFixed(0)}`;
    const ratios = `${(row.seconds / one.seconds).toFixed(1)} | ${(row.cpu / one.cpu).toFixed(1)}`;
    write(`| ${row.name} | ${row.seconds.toFixed(2)} | ${speed} | ${cpu} | ${row.memory} | ${ratios} |`);
  };
  show(one);
  show(measure('gatehouse, 2 cores', process.execPath, [script, rules, corpus, '2']));

  if (spawnSync(options.rg, ['--version']).status === 0) {
    const words = join(work, 'keywords.txt');
    writeFileSync(words, `${compiled.keywords.map((keyword) => keyword.text).join('\n')}\n`);
    const args = ['-F', '-i', '-f', words, '-o', '-c', '--hidden', '--no-ignore', corpus];
    show(measure('ripgrep counting the keywords, 1 core', options.rg, ['-j1', ...args]));
    show(measure('ripgrep counting the keywords, 2 cores', options.rg, ['-j2', ...args]));
  }
  if (existsSync(options.gitleaks)) {
    const report = join(work, 'gitleaks.json');
    const args = ['dir', corpus, '--no-banner', '-l', 'error', '-f', 'json', '-r', report, '--exit-code', '0'];
    show(measure('gitleaks, 1 core', options.gitleaks, args, { GOMAXPROCS: '1' }, 1));
    show(measure('gitleaks, all cores', options.gitleaks, args, {}, 1));
  }
  if (options.secretlint !== undefined) {
    const rc = join(work, '.secretlintrc.json');
    writeFileSync(rc, '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}');
    const bin = join(options.secretlint, 'node_modules/.bin/secretlint');
    show(measure('secretlint', bin, ['--secretlintrc', rc, `${corpus}/**/*`], {}, 1, 600_000));
  }
  if (spawnSync(options.rg, ['--version']).status !== 0) write('\nskipped: ripgrep not found');
  if (!existsSync(options.gitleaks)) write('\nskipped: gitleaks not found');
  if (options.secretlint === undefined) write('\nskipped: secretlint not given');

  const empty = join(work, 'empty');
  mkdirSync(empty);
  const start = measure('start and rules alone', process.execPath, [script, rules, empty, '1']);
  const node = measure('bare node', process.execPath, ['-e', '0']);
  write(
    `\nstart: ${(start.seconds * 1000).toFixed(0)} ms with rules, bare node ${(node.seconds * 1000).toFixed(0)} ms`,
  );

  if (options.growth) {
    write('\n| files | MB | MB/s |\n| ---: | ---: | ---: |');
    for (const share of [0.05, 0.1, 0.25, 0.5, 1]) {
      const row = measure('', process.execPath, [script, rules, corpus, '1', String(Math.ceil(size.files * share))]);
      const part = JSON.parse(row.stdout);
      write(`| ${part.files} | ${(part.bytes / 1e6).toFixed(1)} | ${(part.bytes / 1e6 / row.seconds).toFixed(0)} |`);
    }
  }
  if (options.hostile) await hostile();
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Median wall time over the rounds, with the peak memory of GNU time where it exists. */
function measure(name, command, args, env = {}, times = rounds, timeout = 900_000) {
  const runs = [];
  for (let round = 0; round < times; round++) {
    const timed = existsSync('/usr/bin/time')
      ? ['/usr/bin/time', '-f', '%M %U %S', command, ...args]
      : [command, ...args];
    const start = performance.now();
    const result = spawnSync(timed[0], timed.slice(1), {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      timeout,
    });
    const seconds = (performance.now() - start) / 1000;
    const [kilobytes, user, system] = (result.stderr?.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    const failed = result.error === undefined ? '' : 'not finished';
    const cpu = Number.isFinite(user) ? user + system : Number.NaN;
    runs.push({
      name,
      seconds,
      cpu,
      stdout: result.stdout,
      failed,
      memory: Number.isFinite(kilobytes) && kilobytes > 0 ? Math.round(kilobytes / 1024) : '-',
    });
  }
  return runs.sort((a, b) => a.seconds - b.seconds)[runs.length >> 1];
}

/** The worst megabytes that can be made of the rules' own keywords and examples. */
async function hostile() {
  const ours = await load(`
    export { compileRuleFiles, readRuleFiles } from './src/scan/secrets/rules/rule-files.js';
    export { createEngine } from './src/scan/secrets/match/engine.js';
    export { scanText } from './src/scan/secrets/scan-text.js';
    export { diceFrom, expandExample } from './test/scan/secrets/expand-example.js';
  `);
  const compiled = await ours.compileRuleFiles(join(ROOT, 'rules/secrets'));
  const engine = ours.createEngine(compiled);
  const units = [];
  for (const { text } of compiled.keywords) units.push(text, `${text} `, `${text}="`, `"${text}":"aB3x`, `-${text}=`);
  for (const provider of await ours.readRuleFiles(join(ROOT, 'rules/secrets'))) {
    for (const rule of provider.rules) {
      const example = ours.expandExample(rule.examples[0], ours.diceFrom(rule.id));
      units.push(example, example.slice(0, -2), `${example.slice(0, example.length >> 1)} `);
    }
  }
  units.push(compiled.keywords.map((keyword) => keyword.text).join('='));
  const results = units.map((unit) => {
    // A tenth is enough to rank; the worst are then measured in full.
    const bytes = Buffer.from(unit.repeat(Math.ceil(1e5 / unit.length)).slice(0, 1e5), 'latin1');
    return { unit, ms: best(() => ours.scanText(engine, 'src/a.env', bytes), 1) };
  });
  write(`\n${results.length} hostile lines of 1 MB, the worst:\n\n| ms | unit |\n| ---: | --- |`);
  for (const { unit } of results.sort((a, b) => b.ms - a.ms).slice(0, 12)) {
    const bytes = Buffer.from(unit.repeat(Math.ceil(1e6 / unit.length)).slice(0, 1e6), 'latin1');
    const ms = best(() => ours.scanText(engine, 'src/a.env', bytes), 3);
    write(`| ${ms.toFixed(0)} | ${JSON.stringify(unit.slice(0, 24)).replaceAll('|', '\\|')} |`);
  }
}

function best(run, times) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
