import type { Exec, ExecOptions, ExecResult } from '../../../io/exec.js';

/** Git in one repository, asked for objects and settings only. Null stands for any failure. */
export interface Git {
  ask(args: readonly string[], input?: string): Promise<Buffer | null>;
  /** Hands over the output as it comes, at most so many bytes; false for any failure. */
  stream(args: readonly string[], input: string, maxBytes: number, onOutput: OnOutput): Promise<boolean>;
}

export type OnOutput = NonNullable<ExecOptions['onOutput']>;

/** Nothing of the repository's own configuration may run a program or replace an object. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.commitGraph=false',
  'protocol.ext.allow=never',
];
/** No object is replaced, no commit gets other parents than it names, none is fetched. */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};
const TIMEOUT_MS = 120_000;
/** Reading a whole history of many gigabytes takes minutes. */
const STREAM_TIMEOUT_MS = 1_800_000;
const MAX_BYTES = 512 * 1_024 * 1_024;

export function gitAt(exec: Exec, root: string): Git {
  const settings = [...SETTINGS, `safe.directory=${root}`].flatMap((setting) => ['-c', setting]);

  function run(args: readonly string[], options: Omit<ExecOptions, 'cwd' | 'env'>): Promise<ExecResult> {
    return exec('git', ['--no-optional-locks', ...settings, ...args], {
      cwd: root,
      env: ENVIRONMENT,
      ...options,
    });
  }

  return {
    async ask(args, input) {
      const limits = { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES };
      const result = await run(args, { ...limits, ...(input !== undefined && { input }) });
      return result.exitCode === 0 ? result.stdout : null;
    },
    async stream(args, input, maxBytes, onOutput) {
      const result = await run(args, { timeoutMs: STREAM_TIMEOUT_MS, maxBytes, input, onOutput });
      return result.exitCode === 0;
    },
  };
}
