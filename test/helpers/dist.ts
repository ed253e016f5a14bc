import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliProcess {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Ends it by force when it is not done by then; its exit code is null. */
  readonly patienceMs?: number;
}

/** Runs the built command line in its own process. */
export function runCli(args: readonly string[], options: CliProcess = {}): Ran {
  const result: SpawnSyncReturns<string> = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? ROOT,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    timeout: options.patienceMs,
    killSignal: 'SIGKILL',
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

export interface ActionProcess {
  /** Folder of the built product; ours where absent. */
  readonly dist?: string | undefined;
  /** Sent once there is any output, as the runner does when a job is cancelled. */
  readonly signal?: NodeJS.Signals | undefined;
}

/** Runs one of the built actions as the runner would: with nothing of our environment but what is given. */
export function runAction(
  stub: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
  { dist = join(ROOT, 'dist'), signal }: ActionProcess = {},
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(dist, stub)], {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk;
      if (signal !== undefined) child.kill(signal);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
