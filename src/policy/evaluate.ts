import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Notice, ScanRecord, Verdict, Violation } from '../model/run-result.js';
import { reachesThreshold } from '../model/severity.js';

/** With these, nothing found does not mean that there is nothing. */
const WARNING: ReadonlySet<Notice['kind']> = new Set(['nothing-compared', 'stale-data']);

/**
 * Asks the policy. Only new, unsuppressed findings that are at least of medium confidence can block. A scan that did
 * not complete makes the verdict `error` whatever was found: not looked at is never clean.
 */
export function evaluate(
  policy: Policy,
  findings: readonly Finding[],
  scans: readonly ScanRecord[],
  notices: readonly Notice[],
): Verdict {
  const judged = findings.filter(isJudged);
  const violations = judged.map((finding) => violationOf(policy, finding)).filter((violation) => violation !== null);
  if (scans.some((scan) => scan.status === 'failed' || scan.status === 'partial'))
    return { outcome: 'error', violations };
  if (violations.length > 0) return { outcome: 'fail', violations };
  const isIgnored = (finding: Finding) => finding.severity === 'unknown' && policy.gate.unknownSeverity === 'ignore';
  const warns = judged.some((finding) => !isIgnored(finding)) || notices.some(({ kind }) => WARNING.has(kind));
  return { outcome: warns ? 'warn' : 'pass', violations };
}

/** Whether a finding can move the verdict at all. */
export function isJudged(finding: Finding): boolean {
  return (
    finding.state === 'new' &&
    finding.suppression === null &&
    finding.confidence !== 'low' &&
    finding.severity !== 'info'
  );
}

/** The rule of the policy that a finding breaks, or null. Malware blocks whatever the threshold. */
function violationOf(policy: Policy, finding: Finding): Violation | null {
  const { failOn, unknownSeverity } = policy.gate;
  if (finding.category === 'malware') {
    return { rule: 'malware', finding: finding.id, message: `${finding.title}: malicious code always blocks` };
  }
  if (reachesThreshold(finding.severity, failOn)) {
    return {
      rule: 'fail-on',
      finding: finding.id,
      message: `${finding.title}: ${finding.severity} reaches fail-on: ${failOn}`,
    };
  }
  if (finding.severity === 'unknown' && unknownSeverity === 'fail' && failOn !== 'none') {
    return {
      rule: 'unknown-severity',
      finding: finding.id,
      message: `${finding.title}: no score, and unknown-severity is fail`,
    };
  }
  return null;
}
