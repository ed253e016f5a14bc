import type { Actions } from '../io/actions.js';
import type { Outcome } from '../model/run-result.js';

/** The outputs of the actions: counts and paths. Findings themselves travel in files: an output holds 1 MB at most. */
export interface Outputs {
  readonly verdict: Outcome;
  readonly 'new-findings': number;
  readonly blocking: number;
  readonly fixed: number;
  /** Path of the run result. */
  readonly result: string;
  /** Path of the SARIF report. */
  readonly sarif: string;
  /** Path of the HTML report. */
  readonly report: string;
  /** Path of the CycloneDX bill of materials; empty where no packages could be read. */
  readonly sbom: string;
}

/** Sets every output; a value is text without line ends. */
export function publishOutputs(actions: Actions, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) actions.setOutput(name, String(value));
}
