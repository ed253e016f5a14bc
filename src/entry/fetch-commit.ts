import type { Exec } from '../io/exec.js';
import type { Log } from '../io/log.js';

const TIMEOUT_MS = 120_000;

/**
 * Brings one commit that a shallow checkout lacks. The token travels in the environment, never in the arguments or in
 * the repository's configuration, and only to the server that runs this job.
 */
export function commitFetcher(exec: Exec, log: Log, serverUrl: string, token: string) {
  return async ({ root }: { readonly root: string }, sha: string): Promise<boolean> => {
    if (!/^[0-9a-f]{40,64}$/.test(sha)) return false;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const result = await exec(
      'git',
      [
        '-c',
        `safe.directory=${root}`,
        '-c',
        'core.hooksPath=/dev/null',
        'fetch',
        '--no-tags',
        '--depth=1',
        '--no-recurse-submodules',
        'origin',
        sha,
      ],
      {
        cwd: root,
        timeoutMs: TIMEOUT_MS,
        maxBytes: 1024 * 1024,
        env: {
          GIT_TERMINAL_PROMPT: '0',
          ...(token !== '' && {
            GIT_CONFIG_COUNT: '1',
            GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
            GIT_CONFIG_VALUE_0: header,
          }),
        },
      },
    );
    if (result.exitCode !== 0) log.warn(`commit ${sha} is not in this clone and could not be fetched`);
    return result.exitCode === 0;
  };
}
