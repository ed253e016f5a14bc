import type { Finding, FindingDecision } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import { isTold } from '../util/told.js';
import type { Condition, Judgement, OpenCondition } from './conditions/condition.js';
import { CONDITIONS } from './conditions/index.js';
import type { Facts } from './facts.js';

/** A condition with its settings, ready for one run. */
export interface ReadyCondition {
  readonly id: string;
  readonly open: OpenCondition;
  readonly overridesLevel: boolean;
}

/** What one condition said of a finding. */
export interface Said {
  readonly condition: string;
  /** The rule that spoke, where the condition has several; otherwise the condition. */
  readonly rule: string;
  readonly outcome: Judgement['outcome'];
  readonly message: string | null;
  /** Whether the finding may only warn by its own level, so that what the condition said does not count. */
  readonly isCapped: boolean;
}

/** What the conditions come to of a finding. */
export interface Decision {
  readonly outcome: Judgement['outcome'];
  /** null: none had anything to say, so that the finding is told and no more. */
  readonly said: Said | null;
  /** Conditions that were asked before and had nothing to say. */
  readonly silent: readonly string[];
}

/** The conditions in the order in which they are asked. */
export function opened({ gate }: Policy, facts: Facts): Promise<readonly ReadyCondition[]> {
  return Promise.all(
    CONDITIONS.map(async (condition) => ({
      id: condition.id,
      overridesLevel: condition.overridesLevel === true,
      open: await condition.open(settingsOf(condition, gate), { gate, facts }),
    })),
  );
}

/**
 * The first condition that says something of a finding decides; one of which none does, or that may not block, is told. What
 * may at most warn is asked further, and passes where a condition that follows lets it pass.
 */
export function decide(finding: Finding, conditions: readonly ReadyCondition[]): Decision {
  const silent: string[] = [];
  let bound: Decision | null = null;
  for (const { id, open, overridesLevel } of conditions) {
    if (open.judgeFinding === undefined) continue;
    const judgement = open.judgeFinding(finding);
    if (judgement === null) {
      if (bound === null) silent.push(id);
      continue;
    }
    if (bound !== null && judgement.outcome !== 'ignore') continue;
    const decision = decisionOf(id, judgement, finding.level === 'warn' && !overridesLevel, silent);
    if (judgement.outcome !== 'warn' || judgement.atMost !== true) return decision;
    bound = decision;
  }
  return bound ?? { outcome: 'warn', said: null, silent };
}

function decisionOf(
  condition: string,
  judgement: Judgement,
  mayOnlyWarn: boolean,
  silent: readonly string[],
): Decision {
  const { outcome, rule = condition } = judgement;
  const isCapped = outcome === 'fail' && mayOnlyWarn;
  const message = outcome === 'fail' ? judgement.message : null;
  return { outcome: isCapped ? 'warn' : outcome, said: { condition, rule, outcome, message, isCapped }, silent };
}

/** A finding as severe as the policy says; the very same where it says nothing. */
export function weighed(finding: Finding, conditions: readonly ReadyCondition[]): Finding {
  for (const { open } of conditions) {
    const severity = open.weigh?.(finding) ?? null;
    if (severity !== null) return { ...finding, severity };
  }
  return finding;
}

/** Whether a finding can move the verdict at all. */
export function isJudged(finding: Finding): boolean {
  return finding.state === 'new' && canBeJudged(finding);
}

/** Whether a condition may be asked about a finding, old or new. Malicious code is never mere information. */
function canBeJudged(finding: Finding): boolean {
  const { suppression, severity, category } = finding;
  return suppression === null && isTold(finding) && (severity !== 'info' || category === 'malware');
}

/** Whether a new finding of low confidence is judged because a condition asks for it. */
function isRaised(conditions: readonly ReadyCondition[], finding: Finding): boolean {
  const { state, suppression, severity, confidence, level } = finding;
  if (state !== 'new' || suppression !== null || severity === 'info') return false;
  return confidence === 'low' && level !== 'report' && conditions.some(({ open }) => open.raises?.(finding) === true);
}

/** Whether a finding that the base has too counts as if it were new. */
function countsOld(conditions: readonly ReadyCondition[], finding: Finding): boolean {
  if (finding.state !== 'existing' || !canBeJudged(finding)) return false;
  return conditions.some(({ open }) => open.countsOld?.(finding) === true);
}

/** Why no condition is asked about a finding; null: they are. */
export function unaskedReason(finding: Finding, conditions: readonly ReadyCondition[]): string | null {
  const { suppression, state } = finding;
  if (suppression !== null) return `it is suppressed (${suppression.kind}): ${suppression.reason}`;
  if (!canBeJudged(finding) && !isRaised(conditions, finding))
    return 'its confidence or severity is too low, or its rule is for the report alone';
  if (state === 'fixed') return 'the change removes it';
  if (state === 'existing' && !countsOld(conditions, finding))
    return 'the base has it too, and no condition counts what was there before';
  return null;
}

/** A decision as the report carries it: the rule that decided, what it comes to, and why, in words. */
export function stated({ outcome, said }: Decision): FindingDecision {
  if (said === null) return { rule: null, outcome, because: ['no condition has anything to say of it: it is told'] };
  const capped = said.isCapped ? ['its rule may only warn, by how often it was right'] : [];
  return { rule: said.rule, outcome, because: [...(said.message === null ? [] : [said.message]), ...capped] };
}

function settingsOf({ id, settings }: Condition, gate: Policy['gate']): unknown {
  return settings === null ? null : (gate[id] ?? settings.defaults);
}
