import type { CatalogueGap } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import { addGap, type DatabaseState, spend } from '../state/database-state.js';

/** What a statement acts on, and where it stands. */
export interface Context {
  readonly state: DatabaseState;
  readonly at: Location;
  /** Whether it may not run at all: a branch whose condition nobody can tell. It may give there and take nothing. */
  readonly isUncertain: boolean;
}

/** Tells what is unknown from this statement on. */
export function tellGap(
  { state, at }: Context,
  kind: CatalogueGap['kind'],
  subject: string | null,
  reason: string,
): void {
  addGap(state, { kind, subject, reason, location: at });
}

export function work({ state }: Context, steps = 1): void {
  spend(state, steps);
}
