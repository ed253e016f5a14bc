import type { Problem } from '../../../model/scan.js';
import type { Extraction } from './package.js';

/** One lockfile of one side, read. */
export interface Lockfile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly extraction: Extraction;
  /** Whether its versions were found out by us: another tool that reads the bytes does not know them. */
  readonly isResolved?: boolean;
}

/** The lockfiles of both sides; a lockfile that could not be read is a problem of its side. */
export interface Lockfiles {
  readonly head: readonly Lockfile[];
  readonly base: readonly Lockfile[];
  readonly headProblems: readonly Problem[];
  readonly baseProblems: readonly Problem[];
}
