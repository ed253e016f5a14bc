import type { GrantObject, Privilege } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';

/** One reason of a right: a grant, a membership, a policy, an owner. What is the same on both sides has one key. */
export interface Ground {
  readonly key: string;
  readonly label: string;
  readonly location: Location | null;
}

/**
 * What somebody can do in the end, all that stands before it counted: USAGE of the schema, membership, PUBLIC, row level
 * security, functions and views that work as their owner.
 */
export interface Right {
  /** Null: everybody. */
  readonly holder: string | null;
  readonly action: Privilege | 'ACT AS';
  readonly object: GrantObject | 'role' | 'future';
  /** As in `Grant.on`; of what is to come, the kind and its schema. */
  readonly on: string;
  /** As whom it runs: the owner of a function or of a view, `null` where his name is unknown. Absent: as oneself. */
  readonly as?: string | null;
  /** The policy whose rows, or the view through which; absent: all rows. */
  readonly through?: string;
  /** Whether it may be passed on; a right of its own. */
  readonly passesOn: boolean;
  readonly grounds: readonly Ground[];
}

/** What can be done, as one text, whoever can and why: what is the same on both sides is the same right. */
export function rightKey({ action, object, on, as, through, passesOn }: Omit<Right, 'grounds' | 'holder'>): string {
  return JSON.stringify([action, object, on, as === undefined ? 0 : as, through ?? 0, passesOn]);
}
