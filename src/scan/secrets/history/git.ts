import type { Exec } from '../../../io/exec.js';

/** Git in one repository, asked for objects and settings only. Null stands for any failure. */
export interface Git {
  ask(args: readonly string[], input?: string): Promise<Buffer | null>;
}

/** Nothing of the repository's own configuration may run a program or replace an object. */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'protocol.ext.allow=never',
];
const TIMEOUT_MS = 120_000;
const MAX_BYTES = 512 * 1_024 * 1_024;

export function gitAt(exec: Exec, root: string): Git {
  const settings = [...SETTINGS, `safe.directory=${root}`].flatMap((setting) => ['-c', setting]);
  return {
    async ask(args, input) {
      const result = await exec('git', ['--no-optional-locks', '--no-replace-objects', ...settings, ...args], {
        cwd: root,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
        env: { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
        ...(input !== undefined && { input }),
      });
      return result.exitCode === 0 ? result.stdout : null;
    },
  };
}
