import { cacheDirPath, openCacheDir } from '../../io/cache-dir.js';
import { runCommand } from '../../io/exec.js';
import { httpClient } from '../../io/http.js';
import type { Log } from '../../model/log.js';
import type { PipelinePorts } from '../../pipeline.js';
import { VERSION } from '../../util/version.js';
import { localLayers } from './action-host.js';
import { runSignal } from './process-guard.js';
import { boundExec, boundHttp, timeLimitMs } from './time-limit.js';

/** The ports of a run on this machine; a host adds what only it can do (mask, fetch). */
export function localPorts(log: Log): PipelinePorts {
  // From the environment and not from an option: arguments can be read by every process of the machine.
  const hashKey = process.env.GATEHOUSE_HASH_KEY;
  const bounds = { signal: runSignal, limitMs: timeLimitMs(process.env) };
  return {
    exec: boundExec(runCommand, bounds),
    http: boundHttp(httpClient(`gatehouse/${VERSION}`), bounds),
    log,
    env: process.env,
    cacheDir: openCacheDir(cacheDirPath()),
    layers: localLayers(process.env, log),
    now: new Date(),
    signal: runSignal,
    ...(hashKey !== undefined && hashKey !== '' && { hashKey }),
  };
}
