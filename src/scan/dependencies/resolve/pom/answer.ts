/** What was asked for, or in a few words why it is not there. */
export type Answer<T> = { readonly found: T } | Absent;

export interface Absent {
  readonly found: null;
  readonly reason: string;
  /** `absent`: the repository does not have it. `open`: nobody could be asked, so that another run may find it. */
  readonly kind: 'absent' | 'open';
}

export function nothing(kind: Absent['kind'], reason: string): Absent {
  return { found: null, kind, reason };
}

export const OFFLINE = 'offline';
export const OUT_OF_BUDGET = 'more files than a run reads';
