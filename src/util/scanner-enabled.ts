import type { Policy } from '../model/policy.js';

/** Whether the policy switches a scanner on. */
export function scannerEnabled({ scanners }: Policy, scanner: string): boolean {
  return scanners[scanner]?.enabled ?? true;
}
