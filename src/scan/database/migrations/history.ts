import type { MigrationSet } from './migration-set.js';

/** The files of a set on both sides, in their order; null: the side has no such set. */
export interface SetHistory {
  readonly base: SideHistory | null;
  readonly head: SideHistory;
}

export interface SideHistory {
  readonly set: MigrationSet;
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
}
