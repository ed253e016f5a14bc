import type { ScanOutcome } from '../model/scan-outcome.js';

/** The reports of one tool, as the scan that it made; its id is the tool's name. */
export interface ImportedScan {
  readonly scanner: { readonly id: string };
  readonly outcome: ScanOutcome;
  readonly durationMs: number;
}

/** Id of the scan that stands for reports of which nobody can tell whose they are. */
export const NAMELESS = 'results';
