import type { Exec, ExecResult } from '../../../io/exec.js';
import { COMMAND } from './version.js';

export interface RunRequest {
  /** Our own folder with the lockfiles; never the repository. */
  readonly folder: string;
  readonly config: string;
  /** Folder that holds `osv-scalibr/<Ecosystem>/all.zip`; null asks the service. */
  readonly database: string | null;
}

export const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
/** Go's collector works against this limit; prlimit ends the process at the hard one. */
const SOFT_MEMORY = '3GiB';
const HARD_ADDRESS_SPACE = 16 * 1024 ** 3;

/**
 * One run over a folder. `scan source` is always spelled out: a file named like a subcommand would be taken for it.
 * Call analysis and resolution are off: they run build tools on what the change holds, or ask further services.
 */
export async function runOsvScanner(exec: Exec, request: RunRequest): Promise<ExecResult> {
  const { folder, config, database } = request;
  const args = [
    'scan',
    'source',
    '--format',
    'json',
    '--all-packages',
    '--no-call-analysis=all',
    '--no-resolve',
    '--no-ignore',
    `--config=${config}`,
    ...(database === null ? [] : ['--offline', `--local-db-path=${database}`]),
    '--recursive',
    folder,
  ];
  const env: Record<string, string> = { GOMEMLIMIT: SOFT_MEMORY };
  if (database !== null) {
    // The name changed with 2.5.0, and the flag is hidden: whichever of the three a release reads, it finds the data.
    env.OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY = database;
    env.OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY = database;
  }
  const options = { cwd: folder, timeoutMs: TIMEOUT_MS, maxBytes: MAX_OUTPUT_BYTES, env };
  if (process.platform === 'linux') {
    const limited = await exec('prlimit', [`--as=${HARD_ADDRESS_SPACE}`, COMMAND, ...args], options);
    // Where a lower hard limit is set already, prlimit may not set this one, and runs nothing.
    if (limited.ended !== 'not-found' && !limited.stderr.startsWith('prlimit: ')) return limited;
  }
  return exec(COMMAND, args, options);
}
