import type { WatchedExec } from '../../io/watch.js';
import type { Log } from '../../model/log.js';

/** One commit of the largest repositories there are, over a slow line. */
const TIMEOUT_MS = 600_000;

/**
 * Brings one commit that a shallow checkout lacks. The token travels in the environment, never in the arguments or in
 * the repository's configuration, and only to the server that runs this job.
 */
export function commitFetcher(exec: WatchedExec, log: Log, serverUrl: string, token: string) {
  return async ({ root }: { readonly root: string }, sha: string): Promise<boolean> => {
    if (!/^[0-9a-f]{40,64}$/.test(sha)) return false;
    log.info(`fetching the base commit ${sha}, which this checkout lacks`);
    const settings = ['-c', `safe.directory=${root}`, '-c', 'core.hooksPath=/dev/null'];
    const code = await exec(
      'git',
      [...settings, 'fetch', '--no-tags', '--depth=1', '--no-recurse-submodules', 'origin', sha],
      {
        cwd: root,
        env: { GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', ...authorization(serverUrl, token) },
        onLine: log.debug,
        timeoutMs: TIMEOUT_MS,
      },
    );
    if (code !== 0)
      log.warn(`commit ${sha} is not in this clone and could not be fetched; check out with fetch-depth: 0`);
    return code === 0;
  };
}

function authorization(serverUrl: string, token: string): Record<string, string> {
  if (token === '') return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}
