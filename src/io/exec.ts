export interface ExecOptions {
  readonly cwd: string;
  readonly timeoutMs: number;
  /** Output beyond this many bytes ends the process: hostile input must not fill the memory. */
  readonly maxBytes: number;
  readonly input?: string | Uint8Array;
  /** Beside the allow-list; never a token. */
  readonly env?: Readonly<Record<string, string>>;
  /** Takes the standard output as it comes, and the result has none; the process waits while a promise is pending. */
  readonly onOutput?: (chunk: Buffer) => Promise<void> | undefined;
}

export type ExecResult = {
  /** null when the process did not end by itself. */
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly ended: 'exited' | 'not-found' | 'timeout' | 'too-much-output' | 'signal';
  readonly signal: string | null;
};

/** Runs a program without a shell. Never throws for what the program does: the result says how it ended. */
export type Exec = (command: string, args: readonly string[], options: ExecOptions) => Promise<ExecResult>;

/** What a child process may see of our environment: enough to run, no token, no input of an action. */
const ENVIRONMENT_ALLOWED = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'LC_ALL',
  'SystemRoot',
  'PATHEXT',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** The exec port on execa: argument array, no shell, time-out, output limit, allow-list environment. */
export const runCommand: Exec = async (command, args, options) => {
  const { execa } = await import('execa');
  const running = execa(command, [...args], {
    cwd: options.cwd,
    env: { ...allowedEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    timeout: options.timeoutMs,
    maxBuffer: options.maxBytes,
    encoding: 'buffer',
    stripFinalNewline: false,
    buffer: { stdout: false },
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: options.input }),
  });
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): undefined => void chunks.push(chunk);
  let fits = false;
  try {
    fits = await passOn(running.stdout, options.maxBytes, options.onOutput ?? keep);
  } finally {
    if (!fits) running.kill('SIGKILL');
  }
  const result = await running;
  return {
    exitCode: result.exitCode ?? null,
    stdout: Buffer.concat(chunks),
    stderr: Buffer.from(result.stderr ?? new Uint8Array()).toString('utf8'),
    ended: fits ? endOf(result) : 'too-much-output',
    signal: result.signal ?? null,
  };
};

/** Hands over each chunk in turn; false: there is more than that. */
async function passOn(
  output: AsyncIterable<Buffer>,
  maxBytes: number,
  onOutput: NonNullable<ExecOptions['onOutput']>,
): Promise<boolean> {
  let total = 0;
  for await (const chunk of output) {
    total += chunk.length;
    if (total > maxBytes) return false;
    await onOutput(chunk);
  }
  return true;
}

interface Ending {
  readonly timedOut: boolean;
  readonly isMaxBuffer: boolean;
  readonly exitCode?: number | undefined;
  readonly code?: string | undefined;
}

function endOf(result: Ending): ExecResult['ended'] {
  if (result.timedOut) return 'timeout';
  if (result.isMaxBuffer) return 'too-much-output';
  if (result.code === 'ENOENT' || result.code === 'EACCES' || result.code === 'ENOTDIR') return 'not-found';
  return result.exitCode === undefined ? 'signal' : 'exited';
}

export interface WatchedOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** One line of output at a time, as it comes; it may hold anything. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs a program of a step whose progress a person wants to follow in the job's log; its own output never reaches the
 * log raw, only through `onLine`. The exit code is the result, -1 when the program cannot be started.
 */
export type WatchedExec = (command: string, args: readonly string[], options: WatchedOptions) => Promise<number>;

/** The watched port on @actions/exec: same environment, no shell, no echo of the command. */
export const watchCommand: WatchedExec = async (command, args, options) => {
  const { exec } = await import('@actions/exec');
  try {
    return await exec(command, [...args], {
      cwd: options.cwd,
      env: { ...allowedEnvironment(), ...options.env },
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdline: options.onLine, errline: options.onLine },
    });
  } catch {
    return -1;
  }
};

function allowedEnvironment(): Record<string, string> {
  const env: Record<string, string> = {};
  for (const name of ENVIRONMENT_ALLOWED) {
    const value = process.env[name];
    if (value !== undefined) env[name] = value;
  }
  return env;
}
