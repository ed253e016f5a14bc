import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureFolder } from '../../io/folder.js';
import { ScanError } from '../../model/errors.js';
import type { Http } from '../../model/http.js';
import type { Log } from '../../model/log.js';
import { sha256 } from '../../util/hash.js';
import { messageOf } from '../../util/thrown.js';
import { type ToolAsset, urlOf } from './tool-table.js';

const TIMEOUT_MS = 5 * 60_000;
const MAX_BYTES = 256 * 1024 * 1024;
const ATTEMPTS = 3;

export interface ToolSource {
  readonly http: Http;
  readonly log: Log;
  /** Folder that outlives the job on a self-hosted runner. Other jobs can write there: nothing in it is trusted. */
  readonly cacheDir: string;
  /** URL template. */
  readonly mirror: string;
  readonly offline: boolean;
}

/**
 * The bytes of a release file, verified: from the cache if they are still what they must be, else downloaded. What is
 * returned was hashed in memory, so nothing can change it between the check and its use.
 * @throws ScanError when it cannot be had, or is not what this repository has pinned
 */
export async function toolFile(asset: ToolAsset, source: ToolSource): Promise<Buffer> {
  const path = join(source.cacheDir, asset.sha256, asset.file);
  const cached = readIfThere(path);
  if (cached !== null && sha256(cached) === asset.sha256) return cached;
  if (cached !== null) {
    source.log.warn(`${asset.tool}: the cached ${asset.file} is not what is pinned; it is thrown away`);
    rmSync(path, { force: true });
  }
  if (source.offline) {
    throw new ScanError(`${asset.tool} ${asset.version}: offline, and no valid ${asset.file} is in ${dirname(path)}`);
  }
  const bytes = await download(urlOf(source.mirror, asset), source.http);
  const hash = sha256(bytes);
  if (hash !== asset.sha256) {
    throw new ScanError(
      `${asset.tool} ${asset.version}: ${asset.file} has SHA-256 ${hash}, pinned is ${asset.sha256}; it is not used`,
    );
  }
  keep(path, bytes, source.log);
  return bytes;
}

async function download(url: string, http: Http): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    const failed = (reason: string) => new ScanError(`${url}: ${reason}`);
    try {
      const { status, body } = await http({
        method: 'GET',
        url,
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
        anyHost: true,
      });
      if (status === 200) return body;
      if (status < 500 || attempt === ATTEMPTS) throw failed(`answered ${status}`);
    } catch (error) {
      if (error instanceof ScanError) throw error;
      if (attempt === ATTEMPTS) throw failed(messageOf(error));
    }
  }
}

/** A cache that cannot be written costs the next job a download and nothing else. */
function keep(path: string, bytes: Buffer, log: Log): void {
  const partial = `${path}.${process.pid}`;
  try {
    ensureFolder(dirname(path));
    writeFileSync(partial, bytes);
    renameSync(partial, path);
  } catch (error) {
    log.debug(`${path} was not cached: ${messageOf(error)}`);
    if (existsSync(partial)) rmSync(partial);
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
