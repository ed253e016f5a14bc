import type { Finding } from '../model/finding.js';
import type { RunResult, Violation } from '../model/run-result.js';
import { CONFIDENCES } from '../model/severity.js';
import { compareLocations } from '../util/location-order.js';
import { compareSeverity } from '../util/severity-order.js';
import { compareText } from '../util/text-order.js';

/** A finding that the verdict names, with every rule of the policy that blocks it. */
export interface Blocking {
  /** null when the verdict names a finding that the report does not hold. */
  readonly finding: Finding | null;
  readonly violations: readonly Violation[];
}

/** The findings of a result by what the reader has to do about them; every finding is in exactly one list. */
export interface Selection {
  readonly blocking: readonly Blocking[];
  /** New, not blocking, confidence medium or high; worst first, as all lists. */
  readonly warnings: readonly Finding[];
  /** New, not blocking, confidence low. */
  readonly doubtful: readonly Finding[];
  readonly suppressed: readonly Finding[];
  readonly existing: readonly Finding[];
  readonly fixed: readonly Finding[];
}

/** Sorts the findings into the lists that reports are made of. */
export function selectFindings(result: RunResult): Selection {
  const violations = new Map<string, Violation[]>();
  for (const violation of result.verdict.violations) {
    // What was not looked at has a section of its own.
    if (violation.finding === null) continue;
    const group = violations.get(violation.finding);
    if (group === undefined) violations.set(violation.finding, [violation]);
    else group.push(violation);
  }
  const byId = new Map<string, Finding>();
  for (const finding of result.findings) if (!byId.has(finding.id)) byId.set(finding.id, finding);
  const blocking = [...violations].map(([id, group]) => ({ finding: byId.get(id) ?? null, violations: group }));
  const rest = result.findings.filter((finding) => !violations.has(finding.id));
  const open = rest.filter((finding) => finding.suppression === null && finding.state === 'new');
  return {
    blocking: blocking.sort((a, b) => compareBlocking(a, b)),
    warnings: open.filter((finding) => finding.confidence !== 'low').sort(compareUrgency),
    doubtful: open.filter((finding) => finding.confidence === 'low').sort(compareUrgency),
    suppressed: rest
      .filter((finding) => finding.suppression !== null && finding.state !== 'fixed')
      .sort(compareUrgency),
    existing: rest
      .filter((finding) => finding.suppression === null && finding.state === 'existing')
      .sort(compareUrgency),
    fixed: rest.filter((finding) => finding.state === 'fixed').sort(compareUrgency),
  };
}

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

function compareBlocking(a: Blocking, b: Blocking): number {
  if (a.finding === null || b.finding === null) return Number(a.finding === null) - Number(b.finding === null);
  return compareUrgency(a.finding, b.finding);
}

function alarm(finding: Finding): number {
  if (finding.category === 'malware') return 0;
  return finding.risk?.kev === true ? 1 : 2;
}
