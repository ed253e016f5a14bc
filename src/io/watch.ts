import { allowedEnvironment } from './child-environment.js';
import { HAS_GROUPS, joinGroup } from './process-group.js';

export interface WatchedOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** One line of output at a time, as it comes; it may hold anything. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs a program of a step whose progress a person wants to follow in the job's log; its own output never reaches the
 * log raw, only through `onLine`. The exit code is the result, -1 when the program cannot be started or did not end by
 * itself.
 */
export type WatchedExec = (command: string, args: readonly string[], options: WatchedOptions) => Promise<number>;

/** The watched port on execa: same environment and process group as every child, no shell, no echo of the command. */
export const watchCommand: WatchedExec = async (command, args, options) => {
  const { execa } = await import('execa');
  const running = execa(command, [...args], {
    cwd: options.cwd,
    env: { ...allowedEnvironment(), ...options.env },
    extendEnv: false,
    reject: false,
    detached: HAS_GROUPS,
    stdin: 'ignore',
    all: true,
    buffer: false,
  });
  const group = joinGroup(running.pid, () => running.all.destroy());
  const timer = setTimeout(() => group.end(), options.timeoutMs);
  try {
    for await (const line of running.iterable({ from: 'all' })) options.onLine(String(line));
    return (await running).exitCode ?? -1;
  } catch {
    return -1;
  } finally {
    clearTimeout(timer);
    group.leave();
  }
};
