import type { PublishPolicy } from '../../model/policy.js';
import type { RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';

export interface ActionRun {
  readonly result: RunResult;
  /** Packages that were read, here or by the stages; null where none could be: then there is no bill of materials. */
  readonly inventory: readonly InventoryItem[] | null;
  /** What the inventory lacks, one line each. */
  readonly inventoryGaps?: readonly string[];
  /** What the policy of the base asks to be published. */
  readonly publish: PublishPolicy;
}

export interface JudgedRun extends ActionRun {
  /** Whether this step fails by the policy, or leaves that to a later gate. */
  readonly judges: boolean;
}
