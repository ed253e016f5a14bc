import type { Privilege } from '../../../model/catalogue.js';

/** A right that a statement needs, by the name that it uses: its last part, and the schema where it says one. */
export interface Demand {
  readonly object: 'relation' | 'function' | 'schema';
  readonly schema: string | null;
  readonly name: string;
  readonly privilege: Privilege;
}

/** What a statement needs of its role. */
export interface Demands {
  readonly demands: readonly Demand[];
  /** Why there may be more: what runs inside of it and stands in no text. */
  readonly hidden: readonly string[];
  /** Whether it draws from sequences that its text does not name. */
  readonly sequences: boolean;
  /** Whether it makes a temporary table. */
  readonly temporary: boolean;
}
