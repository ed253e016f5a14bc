import type { KeptLockfile } from './kept-lockfile.js';

/** What a configuration says of who is kept up to date. */
export interface Updater {
  readonly name: string;
  /** Path of the configuration. */
  readonly path: string;
  keeps(lockfile: string, kind: KeptLockfile): boolean;
}
