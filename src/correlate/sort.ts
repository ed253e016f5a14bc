import type { Finding } from '../model/finding.js';
import { compareFindings } from '../util/finding-order.js';

/** Findings in the one order in which they are reported. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}
