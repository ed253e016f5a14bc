import type { Actions } from '../io/actions.js';
import type { Outcome } from '../model/run-result.js';

/** The outputs of the actions: counts and paths. Findings themselves travel in files: an output holds 1 MB at most. */
export interface Outputs {
  readonly verdict: Outcome;
  readonly 'new-findings': number;
  readonly blocking: number;
  readonly fixed: number;
}

/**
 * Sets every output; a value is text without line ends.
 * @param files paths of the reports, by the outputs that name them
 */
export function publishOutputs(actions: Actions, outputs: Outputs, files: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ ...outputs, ...files })) actions.setOutput(name, String(value));
}
