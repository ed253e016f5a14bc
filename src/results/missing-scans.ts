import { NO_STATS } from '../model/scan.js';
import type { ImportedScan } from './imported-scan.js';

/** What a policy requires and nobody reported: a scan that did not run has a row like every other. */
export function missingScans(required: readonly string[], present: readonly string[]): readonly ImportedScan[] {
  const reason =
    'gate.require names it, and nothing of it is here: it did not run, or its report was not given to the gate';
  return [...new Set(required)]
    .filter((id) => !present.includes(id))
    .map((id) => ({
      scanner: { id },
      // No engine stands for a scan that nobody made.
      outcome: { engine: 'none', status: 'failed', reason, problems: [], head: [], base: [], stats: NO_STATS },
      durationMs: 0,
    }));
}
