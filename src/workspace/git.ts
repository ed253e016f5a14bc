import type { Exec, ExecResult } from '../io/exec.js';

/**
 * Settings that keep a repository's own configuration from running anything or changing what we read:
 * no file-system monitor, no hooks, no external diff, names as they are.
 */
const SAFE_SETTINGS = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['diff.external', ''],
  ['protocol.ext.allow', 'never'],
] as const;

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

export interface Git {
  readonly root: string;
  /** Runs git in the repository; the result says how it ended. */
  run(args: readonly string[], input?: string): Promise<ExecResult>;
  /** Standard output, or null when git said no. */
  ask(args: readonly string[], input?: string): Promise<Buffer | null>;
}

/** Git bound to one folder. `safe.directory` is set for it: runners in containers own the files as another user. */
export function gitIn(exec: Exec, root: string): Git {
  const settings = [...SAFE_SETTINGS, ['safe.directory', root] as const];
  const prefix = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  function run(args: readonly string[], input?: string): Promise<ExecResult> {
    return exec('git', ['--no-optional-locks', '--literal-pathspecs', ...prefix, ...args], {
      cwd: root,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_OUTPUT_BYTES,
      env: { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      ...(input !== undefined && { input }),
    });
  }

  async function ask(args: readonly string[], input?: string): Promise<Buffer | null> {
    const result = await run(args, input);
    return result.exitCode === 0 ? result.stdout : null;
  }

  return { root, run, ask };
}

/** Splits NUL-terminated output into its parts; names are bytes, invalid UTF-8 becomes U+FFFD. */
export function splitNul(output: Buffer): string[] {
  const parts = output.toString('utf8').split('\0');
  if (parts.at(-1) === '') parts.pop();
  return parts;
}
