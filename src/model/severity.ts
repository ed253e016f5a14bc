/** Severities from worst to least. `unknown` is an advisory without a score: it has its own policy, never a rank of its own. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'none'] as const;
/** `fail-on`: findings at or above this severity fail the gate; `none` fails on nothing. */
export type Threshold = (typeof THRESHOLDS)[number];

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
