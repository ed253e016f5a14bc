import type { JudgedEntry } from '../model/coverage.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Notice, RunResult, ScanRecord, Verdict, Violation } from '../model/run-result.js';
import { reachesThreshold } from '../model/severity.js';
import { coverageWords } from './coverage.js';

/** With these, nothing found does not mean that there is nothing. */
const WARNING: ReadonlySet<Notice['kind']> = new Set(['nothing-compared', 'stale-data']);

/**
 * Asks the policy. Only new, unsuppressed findings that are at least of medium confidence can block. A scan that did
 * not complete, or that must have run and did not, makes the verdict `error` whatever was found, and so does what the
 * policy wants looked at and nobody looked at: not looked at is never clean.
 */
export function evaluate(
  policy: Policy,
  { findings, scans, notices, coverage }: Pick<RunResult, 'findings' | 'scans' | 'notices' | 'coverage'>,
): Verdict {
  const judged = findings.filter(isJudged);
  const shortfalls = [...missingScanners(policy, scans), ...coverage.flatMap(shortfallOf)];
  const violations = [...judged.flatMap((finding) => violationOf(policy, finding) ?? []), ...shortfalls];
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === 'failed' || scan.status === 'partial'))
    return { outcome: 'error', violations };
  if (violations.length > 0) return { outcome: 'fail', violations };
  const isIgnored = (finding: Finding) => finding.severity === 'unknown' && policy.gate.unknownSeverity === 'ignore';
  const warns =
    judged.some((finding) => !isIgnored(finding)) ||
    notices.some(({ kind }) => WARNING.has(kind)) ||
    coverage.some(({ outcome }) => outcome === 'warn');
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

function shortfallOf(entry: JudgedEntry): Violation[] {
  if (entry.outcome !== 'fail') return [];
  return [{ rule: 'coverage', finding: null, message: `not looked at: ${coverageWords(entry)}` }];
}

/** Who must have run and did not; and a gate whose scanners were all switched off, which has looked at nothing. */
function missingScanners({ gate }: Policy, scans: readonly ScanRecord[]): Violation[] {
  const ran = scans.filter((scan) => scan.status !== 'skipped');
  const missing = gate.require.filter((id) => !ran.some(({ scanner }) => scanner === id));
  const messages = missing.map((id) => `${id} must have run (gate.require) and did not`);
  if (ran.length === 0) messages.push('no scanner ran: all are switched off');
  return messages.map((message) => ({ rule: 'require', finding: null, message }));
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
