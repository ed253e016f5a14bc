import { cacheDirPath, openCacheDir } from '../io/cache-dir.js';
import { runCommand } from '../io/exec.js';
import { httpClient } from '../io/http.js';
import type { Log } from '../model/log.js';
import type { PipelinePorts } from '../pipeline.js';
import { VERSION } from '../util/version.js';

/** The ports of a run on this machine; a host adds what only it can do (mask, fetch). */
export function localPorts(log: Log): PipelinePorts {
  // From the environment and not from an option: arguments can be read by every process of the machine.
  const hashKey = process.env.GATEHOUSE_HASH_KEY;
  return {
    exec: runCommand,
    http: httpClient(`gatehouse/${VERSION}`),
    log,
    cacheDir: openCacheDir(cacheDirPath()),
    now: new Date(),
    signal: new AbortController().signal,
    ...(hashKey !== undefined && hashKey !== '' && { hashKey }),
  };
}
