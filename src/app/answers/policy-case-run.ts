import { boundBy } from '../../config/added-exceptions.js';
import { DEFAULT_POLICY_PATH } from '../../config/policy-file.js';
import type { Policy } from '../../model/policy.js';
import type { RunResult, Verdict } from '../../model/run-result.js';
import { chainOf } from '../../policy/chain.js';
import type { Facts } from '../../policy/facts.js';
import { withOverride } from '../../policy/override.js';
import { PRODUCT } from '../../product.js';
import { rejudge } from '../../rejudge.js';
import type { PolicyCase } from './policy-case.js';
import { casePolicy } from './policy-case-policy.js';

/** What came of a case. */
export interface CaseOutcome {
  readonly verdict: Verdict;
  /** The rules that block or, where none does, that warn. */
  readonly rules: readonly string[];
  /** What is other than expected, in words; null: nothing. */
  readonly difference: string | null;
}

/** Runs a case through the gate. @param result the run that it speaks of */
export async function runCase(
  policyCase: PolicyCase,
  result: RunResult,
  written: Policy,
  today: Date,
): Promise<CaseOutcome> {
  const { expect } = policyCase;
  const now = policyCase.now ?? today;
  const policy = await casePolicy(written, policyCase, now);
  const facts = await factsOf(policyCase, policy, now);
  const judged = await rejudge([result], policy, { path: 'policy', source: 'policy' }, [], facts);
  const { verdict } = judged;
  const rules = [...new Set(await decidingRules(judged, policy, facts))].sort();
  return { verdict, rules, difference: differenceOf(expect, verdict, rules) };
}

function factsOf(
  { change, approvals, override, rules, exceptions, policyOwners }: PolicyCase,
  policy: Policy,
  now: Date,
): Promise<Facts> {
  const bound = boundBy(policy.gate, exceptions, PRODUCT, { now, owners: null });
  const facts: Facts = {
    now,
    change,
    ...(approvals !== null && { approvals }),
    ...(rules !== null && { ruleReleases: rules }),
    ...(bound.length > 0 && { added: { exceptions: bound, policyPath: DEFAULT_POLICY_PATH, policyOwners } }),
  };
  return withOverride(policy, facts, async (owners) =>
    override !== null && owners.includes(override.owner) ? override : null,
  );
}

function differenceOf({ outcome, rule }: PolicyCase['expect'], verdict: Verdict, rules: readonly string[]) {
  const by = rules.length === 0 ? '' : ` by ${rules.join(', ')}`;
  const why = verdict.violations[0]?.message;
  if (verdict.outcome !== outcome)
    return `expected ${outcome}, is ${verdict.outcome}${by}${why === undefined ? '' : ` (${why})`}`;
  if (rule === null || rules.includes(rule)) return null;
  return `expected ${outcome} by ${rule}, is ${rules.length === 0 ? 'by no rule' : `by ${rules.join(', ')}`}`;
}

async function decidingRules({ verdict, findings }: RunResult, policy: Policy, facts: Facts): Promise<string[]> {
  if (verdict.violations.length > 0) return verdict.violations.map(({ rule }) => rule);
  const chains = await Promise.all(findings.map((finding) => chainOf(policy, finding, facts)));
  const ofFindings = chains.flatMap(({ outcome, decides }) =>
    outcome === 'warn' && decides !== null ? [decides.rule] : [],
  );
  return [...ofFindings, ...(verdict.warnings ?? []).map(({ rule }) => rule)];
}
