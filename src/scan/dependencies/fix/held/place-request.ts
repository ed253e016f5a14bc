import type { ReadSibling } from '../../file/source-file.js';
import type { Lockfile } from '../../package/lockfile.js';

/** What is looked for, and where. */
export interface PlaceRequest {
  readonly lockfile: Lockfile;
  /** Of the package, and the version that is installed. */
  readonly name: string;
  readonly version: string;
  readonly read: ReadSibling;
}
