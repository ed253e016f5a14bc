import type { Finding } from '../model/finding.js';
import type { RunResult, Violation } from '../model/run-result.js';
import { isTold } from '../util/told.js';
import { type Thing, type Things, thingsOf } from './things.js';
import { compareUrgency } from './urgency.js';
import { count } from './words.js';

/** A finding that the verdict names, with every rule of the policy that blocks it. */
export interface Blocking {
  /** null when the verdict names a finding that the report does not hold. */
  readonly finding: Finding | null;
  readonly violations: readonly Violation[];
}

/** The findings of a result by what the reader has to do about them; every finding is in exactly one list. */
export interface Selection {
  /** What blocks and what warns, by what clears it. */
  readonly things: Things;
  readonly blocking: readonly Blocking[];
  /** New, not blocking, confidence medium or high; worst first, as all lists. */
  readonly warnings: readonly Finding[];
  /** New, not blocking, of low confidence or for the report alone. */
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
  blocking.sort(compareBlocking);
  const warnings = open.filter(isTold).sort(compareUrgency);
  const stopping = blocking.flatMap(({ finding }) => finding ?? []);
  return {
    things: thingsOf(result, stopping, warnings, violations),
    blocking,
    warnings,
    doubtful: open.filter((finding) => !isTold(finding)).sort(compareUrgency),
    suppressed: rest
      .filter((finding) => finding.suppression !== null && finding.state !== 'fixed')
      .sort(compareUrgency),
    existing: rest
      .filter((finding) => finding.suppression === null && finding.state === 'existing')
      .sort(compareUrgency),
    fixed: rest.filter((finding) => finding.state === 'fixed').sort(compareUrgency),
  };
}

function compareBlocking(a: Blocking, b: Blocking): number {
  if (a.finding === null || b.finding === null) return Number(a.finding === null) - Number(b.finding === null);
  return compareUrgency(a.finding, b.finding);
}

/** `3 blocking (61 findings)` and `2 warnings`: things to do, and findings where that is another number; none of none. */
export function amountWords({ things, blocking }: Selection): Record<'blocking' | 'warnings', string[]> {
  const dangling = blocking.filter(({ finding }) => finding === null).length;
  const stopping = things.blocking.length + dangling;
  return {
    blocking: stopping === 0 ? [] : [`${stopping} blocking${inBrackets(stopping, blocking.length)}`],
    warnings:
      things.warnings.length === 0
        ? []
        : [`${count(things.warnings.length, 'warning')}${inBrackets(things.warnings.length, toldIn(things.warnings))}`],
  };
}

function toldIn(things: readonly Thing[]): number {
  return things.reduce((sum, { findings }) => sum + findings.length, 0);
}

function inBrackets(things: number, findings: number): string {
  return things === findings ? '' : ` (${count(findings, 'finding')})`;
}
