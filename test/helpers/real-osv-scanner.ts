import { spawnSync } from 'node:child_process';

/** Whether a real osv-scanner is on the PATH. */
export function hasOsvScanner(): boolean {
  return spawnSync('osv-scanner', ['--version']).status === 0;
}

/** What a test that is skipped for want of the program is called. */
export const NO_OSV_SCANNER = 'skipped: osv-scanner not found';
