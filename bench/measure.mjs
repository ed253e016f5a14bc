import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The middle one; of an even number the higher of the two. */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * Runs a command `rounds` times in processes of their own, after one that only warms the page cache (`warm: false`: none).
 * @returns median wall and processor time in seconds, the highest peak of resident memory in MB, the last exit code and output
 */
export function measure(rounds, command, args, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-measure-'));
  const report = join(folder, 'time');
  const runs = [];
  let result;
  try {
    for (let round = options.warm === false ? 1 : 0; round <= rounds; round++) {
      options.before?.();
      result = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', report, command, ...args], {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        env: { ...process.env, ...options.env },
        cwd: options.cwd,
      });
      if (result.error !== undefined) throw result.error;
      const last = readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '';
      const [wall = 0, user = 0, system = 0, kilobytes = 0] = last.split(' ').map(Number);
      if (round > 0) runs.push({ wall, cpu: user + system, megabytes: kilobytes / 1024 });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    wall: median(runs.map((run) => run.wall)),
    cpu: median(runs.map((run) => run.cpu)),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    code: result.status,
    stdout: result.stdout,
    stderr: result.stderr,
  };
}

/** A Markdown table; every cell is text. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
