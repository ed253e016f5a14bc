import type { JudgedEntry } from '../model/coverage.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Notice, RunResult, ScanRecord, Verdict, Violation } from '../model/run-result.js';
import type { Condition, GateSettings } from './conditions/condition.js';
import { CONDITIONS } from './conditions/index.js';
import { coverageWords } from './coverage.js';

/** With these, nothing found does not mean that there is nothing. */
const WARNING: ReadonlySet<Notice['kind']> = new Set(['nothing-compared', 'stale-data']);

/**
 * Asks the policy. Only new, unsuppressed findings that are at least of medium confidence can block. A scan that did
 * not complete, or that must have run and did not, makes the verdict `error` whatever was found, and so does what the
 * policy wants looked at and nobody looked at: not looked at is never clean.
 */
export function evaluate(
  { gate }: Policy,
  { findings, scans, notices, coverage }: Pick<RunResult, 'findings' | 'scans' | 'notices' | 'coverage'>,
): Verdict {
  const judged = findings.filter(isJudged).map((finding) => judge(finding, gate));
  const shortfalls = [...CONDITIONS.flatMap((each) => amiss(each, scans, gate)), ...coverage.flatMap(shortfallOf)];
  const violations = [...judged.flatMap(({ violation }) => violation ?? []), ...shortfalls];
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === 'failed' || scan.status === 'partial'))
    return { outcome: 'error', violations };
  if (violations.length > 0) return { outcome: 'fail', violations };
  const warns =
    judged.some(({ isIgnored }) => !isIgnored) ||
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

interface JudgedFinding {
  readonly violation: Violation | null;
  readonly isIgnored: boolean;
}

/** The first condition that says something of a finding decides; one of which none does is told. */
function judge(finding: Finding, gate: GateSettings): JudgedFinding {
  for (const condition of CONDITIONS) {
    const judgement = condition.judgeFinding?.(finding, settingsOf(condition, gate), gate) ?? null;
    if (judgement === null) continue;
    if (judgement.outcome !== 'fail') return { violation: null, isIgnored: judgement.outcome === 'ignore' };
    return { violation: { rule: condition.id, finding: finding.id, message: judgement.message }, isIgnored: false };
  }
  return { violation: null, isIgnored: false };
}

function amiss(condition: Condition, scans: readonly ScanRecord[], gate: GateSettings): Violation[] {
  const found = condition.judgeRun?.(scans, settingsOf(condition, gate)) ?? [];
  return found.map((violation) => ({ rule: condition.id, ...violation }));
}

function settingsOf({ id, settings }: Condition, gate: GateSettings): unknown {
  return settings === null ? null : (gate[id] ?? settings.defaults);
}

function shortfallOf(entry: JudgedEntry): Violation[] {
  if (entry.outcome !== 'fail') return [];
  return [{ rule: 'coverage', finding: null, message: `not looked at: ${coverageWords(entry)}` }];
}
