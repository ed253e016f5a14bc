import { setMaxListeners } from 'node:events';
import { allowedEnvironment } from './child-environment.js';
import { HAS_GROUPS, joinGroup } from './process-group.js';

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
  /** Ends the process and all that it started; nothing is started any more once it is aborted. */
  readonly signal?: AbortSignal;
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

/**
 * The exec port on execa: argument array, no shell, time-out, output limit, allow-list environment. The program leads
 * a process group: its time-out, its limit and `signal` end what it has started as well.
 */
export const runCommand: Exec = async (command, args, options) => {
  const { execa } = await import('execa');
  const { signal } = options;
  if (signal?.aborted === true) return NOT_STARTED;
  const running = execa(command, [...args], {
    cwd: options.cwd,
    env: { ...allowedEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    detached: HAS_GROUPS,
    maxBuffer: options.maxBytes,
    encoding: 'buffer',
    stripFinalNewline: false,
    buffer: { stdout: false },
    ...(options.input === undefined ? { stdin: 'ignore' as const } : { input: options.input }),
  });
  const group = joinGroup(running.pid, () => {
    running.stdout.destroy();
    running.stderr.destroy();
  });
  let forced: 'timeout' | 'signal' | null = null;
  const endAs = (how: typeof forced) => {
    forced ??= how;
    group.end();
  };
  const timer = setTimeout(() => endAs('timeout'), options.timeoutMs);
  const onAbort = () => endAs('signal');
  if (signal !== undefined) listen(signal, onAbort);
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer): undefined => void chunks.push(chunk);
  let fits = false;
  try {
    fits = await passOn(running.stdout, options.maxBytes, options.onOutput ?? keep, () => forced !== null);
    if (!fits) group.end();
    const result = await running;
    return {
      exitCode: forced === null ? (result.exitCode ?? null) : null,
      stdout: Buffer.concat(chunks),
      stderr: Buffer.from(result.stderr ?? new Uint8Array()).toString('utf8'),
      ended: fits ? (forced ?? endOf(result)) : 'too-much-output',
      signal: result.signal ?? null,
    };
  } catch (error) {
    group.end();
    await running;
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    group.leave();
  }
};

const NOT_STARTED: ExecResult = { exitCode: null, stdout: Buffer.alloc(0), stderr: '', ended: 'signal', signal: null };

/** One signal ends many children, and Node takes more than ten listeners for a leak. */
function listen(signal: AbortSignal, onAbort: () => void): void {
  setMaxListeners(0, signal);
  signal.addEventListener('abort', onAbort, { once: true });
}

/**
 * Hands over each chunk in turn; false: there is more than that.
 * @param isForced whether the process was ended: then its output breaks off, which is no failure of reading
 */
async function passOn(
  output: AsyncIterable<Buffer>,
  maxBytes: number,
  onOutput: NonNullable<ExecOptions['onOutput']>,
  isForced: () => boolean,
): Promise<boolean> {
  let total = 0;
  const chunks = output[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch((error: unknown) => {
      if (isForced()) return { done: true as const, value: undefined };
      throw error;
    });
    if (next.done === true) return true;
    total += next.value.length;
    if (total > maxBytes) {
      await chunks.return?.();
      return false;
    }
    await onOutput(next.value);
  }
}

interface Ending {
  readonly isMaxBuffer: boolean;
  readonly exitCode?: number | undefined;
  readonly code?: string | undefined;
}

function endOf(result: Ending): ExecResult['ended'] {
  if (result.isMaxBuffer) return 'too-much-output';
  if (result.code === 'ENOENT' || result.code === 'EACCES' || result.code === 'ENOTDIR') return 'not-found';
  return result.exitCode === undefined ? 'signal' : 'exited';
}
