import { dirname } from 'node:path';
import type { Exec } from '../../../io/exec.js';

/** Older releases run workflow commands that a lockfile smuggles in, and panic offline. */
export const MINIMUM_VERSION = '2.4.0';
export const COMMAND = 'osv-scanner';

/** The osv-scanner on the PATH, or why it is not used. */
export type Installed =
  | { readonly status: 'usable'; readonly version: string }
  | { readonly status: 'absent'; readonly reason: string }
  | { readonly status: 'refused'; readonly reason: string };

/** Runs outside the repository: Windows looks for programs in the working folder first. */
export async function installedOsvScanner(exec: Exec): Promise<Installed> {
  const cwd = dirname(process.execPath);
  const result = await exec(COMMAND, ['--version'], { cwd, timeoutMs: 20_000, maxBytes: 100_000 });
  if (result.ended === 'not-found') return { status: 'absent', reason: 'osv-scanner is not on the PATH' };
  const version = /osv-scanner version: v?(\d{1,5}\.\d{1,5}\.\d{1,5}\S{0,40})/.exec(
    result.stdout.toString('utf8'),
  )?.[1];
  if (result.exitCode !== 0 || version === undefined) {
    return { status: 'refused', reason: 'osv-scanner does not tell its version' };
  }
  const { default: gte } = await import('semver/functions/gte.js');
  if (!gte(version, MINIMUM_VERSION)) {
    return {
      status: 'refused',
      reason: `osv-scanner ${version} is older than ${MINIMUM_VERSION}, install a newer one`,
    };
  }
  return { status: 'usable', version };
}
