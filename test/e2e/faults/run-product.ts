import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { RunResult } from '../../../src/model/run-result.js';
import type { Left } from './judge.js';
import type { FaultScene } from './scene.js';

export interface ProductRun {
  readonly left: Left;
  readonly result: RunResult | null;
}

/** Nothing that is broken may take longer; every call is given 4 s. */
const PATIENCE_MS = 90_000;

/** Runs the built command line over the change of a scene. @param dist folder of the build */
export async function runProduct(
  scene: FaultScene,
  dist: string,
  env: Readonly<Record<string, string | undefined>> = {},
  range: readonly string[] = ['--base', scene.base, '--head', scene.head],
  onStart: (pid: number) => void = () => {},
): Promise<ProductRun> {
  // An osv-scanner on the PATH would ask another service than the one that is broken here.
  const command = ['check', scene.checkout, ...range, '--engine', 'builtin', '--format', 'json'];
  const left = await run(
    process.execPath,
    [join(dist, 'cli.js'), ...command],
    {
      PATH: process.env.PATH,
      ...scene.env,
      // What an earlier run was told must not stand in for an answer.
      XDG_CACHE_HOME: mkdtempSync(join(scene.folder, 'cache-')),
      ...env,
    },
    onStart,
  );
  return { left, result: parseJson(left.stdout) };
}

/**
 * Runs a program to its end, or to the end of our patience.
 * @param onStart is given the id of the process
 */
function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onStart: (pid: number) => void = () => {},
): Promise<Left> {
  return new Promise((done, failed) => {
    const child = spawn(command, [...args], { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
    let hung = false;
    if (child.pid !== undefined) onStart(child.pid);
    const timer = setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, PATIENCE_MS);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code, stdout, stderr, hung });
    });
  });
}

function parseJson(text: string): RunResult | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
