import type { Exec } from '../../../io/exec.js';
import { type Installed, installedTool } from '../../tool/installed.js';
import type { Command, Tool } from '../../tool/tool.js';
import { type Messages, readMessages } from './messages.js';
import { readOutput, type ScannedPackage } from './output.js';
import { judgeRun, type RunVerdict } from './verdict.js';

export const COMMAND = 'osv-scanner';

export interface OsvRequest {
  /** Our own folder with the lockfiles; never the repository. */
  readonly folder: string;
  readonly config: string;
  /** Folder that holds `osv-scalibr/<Ecosystem>/all.zip`; null asks the service. */
  readonly database: string | null;
  /** Absolute paths of the copies, with `/`: only lines that name one of them are attributed to a file. */
  readonly places: readonly string[];
}

export interface OsvAnswer {
  readonly verdict: RunVerdict;
  readonly packages: readonly ScannedPackage[];
  readonly messages: Messages;
}

/** osv-scanner 2. Releases before 2.4 run workflow commands that a lockfile smuggles in, and panic offline. */
export const osvScanner = {
  name: COMMAND,
  version: {
    args: ['--version'],
    pattern: /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/,
    minimum: '2.4.0',
  },
  limits: { timeoutMs: 120_000, maxOutputBytes: 128 * 1024 * 1024 },
  command: osvCommand,
  read(run, { places }) {
    const output = readOutput(run.stdout);
    const messages = readMessages(run.stderr, places);
    return { verdict: judgeRun(run.exitCode, output, messages), packages: output ?? [], messages };
  },
} satisfies Tool<OsvRequest, OsvAnswer>;

/**
 * `scan source` is always spelled out: a file named like a subcommand would be taken for it. Call analysis and
 * resolution are off: they run build tools on what the change holds, or ask further services.
 */
function osvCommand({ folder, config, database }: OsvRequest): Command {
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
  if (database === null) return { args };
  // The name changed with 2.5.0, and the flag is hidden: whichever of the three a release reads, it finds the data.
  const env = { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: database, OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: database };
  return { args, env };
}

/** The osv-scanner on the PATH, or why it is not used, in one line. */
export type InstalledOsvScanner =
  | { readonly status: 'usable'; readonly version: string }
  | { readonly status: 'absent' | 'refused'; readonly reason: string };

export async function installedOsvScanner(exec: Exec): Promise<InstalledOsvScanner> {
  const installed = await installedTool(exec, osvScanner);
  return installed.status === 'usable' ? installed : { status: installed.status, reason: whyNot(installed) };
}

function whyNot(installed: Exclude<Installed, { status: 'usable' }>): string {
  if (installed.status === 'absent') return `${COMMAND} is not on the PATH`;
  if (installed.version === null) return `${COMMAND} does not tell its version`;
  return `${COMMAND} ${installed.version} ${installed.reason}, install a newer one`;
}
