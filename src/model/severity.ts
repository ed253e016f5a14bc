/** Severities from worst to least. `unknown` is an advisory without a score: it has its own policy, never a rank of its own. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'none'] as const;
/** `fail-on`: findings at or above this severity fail the gate; `none` fails on nothing. */
export type Threshold = (typeof THRESHOLDS)[number];
