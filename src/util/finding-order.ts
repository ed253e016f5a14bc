import type { Finding, FindingState } from '../model/finding.js';
import { compareLocations } from './location-order.js';
import { compareSeverity } from './severity-order.js';
import { compareText } from './text-order.js';

const STATE_ORDER: Record<FindingState, number> = { new: 0, existing: 1, fixed: 2 };

/** One fixed order: new before existing before fixed, then worst first, then by place, rule and fingerprint. Fits `sort`. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
    compareSeverity(a.severity, b.severity) ||
    compareLocations(a.location, b.location) ||
    compareText(a.rule, b.rule) ||
    compareText(a.id, b.id)
  );
}
