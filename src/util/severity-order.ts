import { SEVERITIES, type Severity, type Threshold } from '../model/severity.js';

/** Negative when `a` is worse than `b`; fits `Array.prototype.sort`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Whether a severity reaches a threshold. `unknown` reaches none: policy decides it apart (`unknown-severity`). */
export function reachesThreshold(severity: Severity, threshold: Threshold): boolean {
  if (threshold === 'none' || severity === 'unknown') return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** The worst of several severities; `unknown` when the list is empty. */
export function worstSeverity(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'unknown';
  for (const severity of severities) if (compareSeverity(severity, worst) < 0) worst = severity;
  return worst;
}
