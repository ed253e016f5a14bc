import type { Finding, FindingState } from '../model/finding.js';
import { compareLocations } from '../util/location-order.js';
import { compareSeverity } from '../util/severity-order.js';
import { compareText } from '../util/text-order.js';

const STATE_ORDER: Record<FindingState, number> = { new: 0, existing: 1, fixed: 2 };

/** One fixed order: new before existing before fixed, then worst first, then by place, rule and fingerprint. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
      compareSeverity(a.severity, b.severity) ||
      compareLocations(a.location, b.location) ||
      compareText(a.rule, b.rule) ||
      compareText(a.id, b.id),
  );
}
