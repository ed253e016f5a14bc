import type { Finding } from '../model/finding.js';

/** Whether a finding is sure enough to be told outside the report. */
export function isTold({ confidence, level }: Pick<Finding, 'confidence' | 'level'>): boolean {
  return confidence !== 'low' && level !== 'report';
}
