import { spawnSync } from 'node:child_process';

/** Whether a real osv-scanner is on the PATH. */
export function hasOsvScanner(): boolean {
  return spawnSync('osv-scanner', ['--version']).status === 0;
}

/** Version of the osv-scanner on the PATH. */
export function osvScannerVersion(): string {
  const { stdout } = spawnSync('osv-scanner', ['--version'], { encoding: 'utf8' });
  return /osv-scanner version: (\S+)/.exec(stdout)?.[1] ?? 'of an unknown version';
}

/** What a test that is skipped for want of the program is called. */
export const NO_OSV_SCANNER = 'skipped: osv-scanner not found';
