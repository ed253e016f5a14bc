import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** One line on where figures come from: date, processor, memory, load, Node. */
export function machine() {
  const [processor] = cpus();
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, ${cpus().length} × ${processor?.model.trim()}, ${memory} GB, Node ${process.versions.node}, load ${load}`;
}

/** The version that a program tells of itself, or that Go wrote into a build by `go install`. */
export function versionOf(command) {
  const { stdout, stderr } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const told = /\d+\.\d+[\w.-]*/.exec(`${stdout}\n${stderr}`)?.[0];
  if (told !== undefined) return told;
  const built = spawnSync('go', ['version', '-m', command], { encoding: 'utf8' });
  return /^\s*mod\s+\S+\s+v(\S+)/m.exec(built.stdout ?? '')?.[1] ?? 'unversioned build';
}

/**
 * Median wall time, processor time and largest resident memory of a command, from /usr/bin/time; one more run before
 * the counted ones warms the page cache, unless `warm` is false.
 * @returns {{ seconds: number, processor: number, megabytes: number, code: number | null }}
 */
export function measure(command, args, { cwd, env = {}, repeat, folder, warm = true }) {
  const seconds = [];
  const processor = [];
  let kilobytes = 0;
  let code = null;
  for (let round = warm ? 0 : 1; round <= repeat; round++) {
    const start = performance.now();
    const out = join(folder, 'time');
    const result = spawnSync('/usr/bin/time', ['-f', '%M %U %S', '-o', out, command, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
    });
    const took = (performance.now() - start) / 1000;
    const [memory = 0, user = 0, system = 0] = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .at(-1)
      .split(' ')
      .map(Number);
    code = result.status;
    kilobytes = Math.max(kilobytes, memory);
    if (round > 0) {
      seconds.push(took);
      processor.push(user + system);
    }
  }
  return { seconds: median(seconds), processor: median(processor), megabytes: kilobytes / 1024, code };
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Prints a page and, when asked, keeps it as `docs/benchmarks/<name>.md`. */
export function publish(name, text, keep) {
  process.stdout.write(`${text}\n`);
  if (!keep) return;
  mkdirSync(join(ROOT, 'docs/benchmarks'), { recursive: true });
  writeFileSync(join(ROOT, `docs/benchmarks/${name}.md`), `${text}\n`);
}
