import type { JudgedEntry } from '../model/coverage.js';
import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Notice, RunResult, Verdict, Violation } from '../model/run-result.js';
import type { Severity } from '../model/severity.js';
import { compareFindings } from '../util/finding-order.js';
import { compareText } from '../util/text-order.js';
import type { JudgedRun, RunJudgement } from './conditions/condition.js';
import { coverageWords } from './coverage.js';
import { type Decision, decide, opened, type ReadyCondition, stated, unaskedReason, weighed } from './decide.js';
import type { Facts } from './facts.js';
import { overridden } from './override.js';

/** With these, nothing found does not mean that there is nothing. */
const WARNING: ReadonlySet<Notice['kind']> = new Set(['nothing-compared', 'stale-data']);

interface Judged {
  /** As severe as the policy says. */
  readonly finding: Finding;
  readonly stated: Severity;
  readonly decision: Decision;
}

/** What a verdict is made of beside the policy. */
export type Evidence = Pick<RunResult, 'findings' | 'scans' | 'notices' | 'coverage' | 'surface'> & {
  readonly subject: Pick<RunResult['subject'], 'event'>;
};

/** The verdict, and each finding with what the policy makes of it. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/**
 * Asks the policy. Only unsuppressed findings that are at least of medium confidence can block, or such as a condition
 * raises: new ones, and old ones where a condition counts them. A scan that did not complete, or that must have run and
 * did not, makes the verdict `error` whatever was found, and so does what the policy wants looked at and nobody looked
 * at: not looked at is never clean.
 */
export async function judge(policy: Policy, evidence: Evidence, facts: Facts): Promise<Ruling> {
  const conditions = await opened(policy, facts);
  const asked = evidence.findings.map((told): Asked => {
    const finding = weighed(told, conditions);
    const unasked = unaskedReason(finding, conditions);
    return unasked === null ? { told, finding, decision: decide(finding, conditions) } : { told, finding, unasked };
  });
  return {
    verdict: verdictOf(policy, evidence, facts, conditions, asked),
    findings: asked.map(({ told, decision, unasked }) => ({
      ...told,
      decision: decision === undefined ? { rule: null, outcome: 'not-judged', because: [unasked] } : stated(decision),
    })),
  };
}

/** The verdict alone. */
export async function evaluate(policy: Policy, evidence: Evidence, facts: Facts): Promise<Verdict> {
  return (await judge(policy, evidence, facts)).verdict;
}

/** A finding with what the conditions come to, or why none is asked. */
type Asked = {
  readonly told: Finding;
  /** As severe as the policy says. */
  readonly finding: Finding;
} & (
  | { readonly decision: Decision; readonly unasked?: never }
  | { readonly decision?: never; readonly unasked: string }
);

function verdictOf(
  policy: Policy,
  evidence: Evidence,
  facts: Facts,
  conditions: readonly ReadyCondition[],
  asked: readonly Asked[],
): Verdict {
  const { findings, scans, notices, coverage, surface } = evidence;
  const judged = asked.flatMap(({ told, finding, decision }): Judged[] =>
    decision === undefined ? [] : [{ stated: told.severity, finding, decision }],
  );
  const warnings = judged.filter(({ decision }) => decision.outcome === 'warn').map(({ finding }) => finding);
  const run: JudgedRun = { event: evidence.subject.event, findings, scans, coverage, surface, warnings };
  const ofRun = conditions.flatMap(({ id, open }) =>
    (open.judgeRun?.(run) ?? []).map((each) => ({ ...each, rule: each.rule ?? id })),
  );
  const shortfalls = [...of('error', ofRun), ...shortfallsOf(coverage)];
  const blocking = judged.filter(({ decision }) => decision.outcome === 'fail');
  blocking.sort((a, b) => compareFindings(a.finding, b.finding));
  const violations = [...blocking.flatMap(violationOf), ...of('fail', ofRun), ...shortfalls];
  const told = warningsOf([...ofRun, ...raisedWarnings(judged)]);
  if (shortfalls.length > 0 || scans.some((scan) => scan.status === 'failed' || scan.status === 'partial'))
    return { outcome: 'error', violations, ...told };
  if (violations.length > 0) return overridden({ outcome: 'fail', violations, ...told }, policy, facts, findings);
  const warns =
    warnings.length > 0 ||
    ofRun.length > 0 ||
    notices.some(({ kind }) => WARNING.has(kind)) ||
    coverage.some(({ outcome }) => outcome === 'warn');
  return { outcome: warns ? 'warn' : 'pass', violations, ...told };
}

/** What is of low confidence stands in no list of warnings: the rules that raise it tell of it. */
function raisedWarnings(judged: readonly Judged[]): (RunJudgement & { readonly rule: string })[] {
  const byRule = new Map<string, string[]>();
  for (const { finding, decision } of judged) {
    if (finding.confidence !== 'low' || decision.outcome !== 'warn') continue;
    const { title, location } = finding;
    const rule = decision.said?.rule ?? '';
    byRule.set(rule, [...(byRule.get(rule) ?? []), location === null ? title : `${title} in ${location.path}`]);
  }
  return [...byRule]
    .sort(([a], [b]) => compareText(a, b))
    .map(([rule, found]) => {
      const [first = ''] = found.sort(compareText);
      const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
      return { rule, outcome: 'warn', message: `of low confidence: ${first}${more}` };
    });
}

function warningsOf(ofRun: readonly (RunJudgement & { readonly rule: string })[]): Pick<Verdict, 'warnings'> {
  const warns = ofRun.filter(({ outcome }) => outcome === 'warn').map(({ rule, message }) => ({ rule, message }));
  return warns.length === 0 ? {} : { warnings: warns };
}

/** What a decision that blocks means for the verdict. */
function violationOf({ finding, stated, decision: { said } }: Judged): Violation[] {
  if (said === null) return [];
  const own = stated === finding.severity ? '' : ` (${finding.severity} by gate.severity, stated as ${stated})`;
  return [{ rule: said.rule, finding: finding.id, message: `${said.message ?? ''}${own}` }];
}

function of(
  outcome: RunJudgement['outcome'],
  ofRun: readonly (RunJudgement & { readonly rule: string })[],
): Violation[] {
  return ofRun
    .filter((each) => each.outcome === outcome)
    .map(({ rule, message }) => ({ rule, finding: null, message }));
}

function shortfallsOf(coverage: readonly JudgedEntry[]): Violation[] {
  return coverage
    .filter(({ outcome }) => outcome === 'fail')
    .map((entry) => ({ rule: 'coverage', finding: null, message: `not looked at: ${coverageWords(entry)}` }))
    .sort((a, b) => compareText(a.message, b.message));
}
