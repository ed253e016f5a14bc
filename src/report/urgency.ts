import type { Finding } from '../model/finding.js';
import { CONFIDENCES } from '../model/severity.js';
import { compareLocations } from '../util/location-order.js';
import { compareSeverity } from '../util/severity-order.js';
import { compareText } from '../util/text-order.js';

/** Worst first: malware, known exploited, severity, confidence; then by place, so that the order is stable. */
export function compareUrgency(a: Finding, b: Finding): number {
  return (
    alarm(a) - alarm(b) ||
    compareSeverity(a.severity, b.severity) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    compareLocations(a.location, b.location) ||
    compareText(a.rule, b.rule) ||
    compareText(a.id, b.id)
  );
}

function alarm(finding: Finding): number {
  if (finding.category === 'malware') return 0;
  return finding.risk?.kev === true ? 1 : 2;
}
