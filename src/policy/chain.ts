import type { Finding } from '../model/finding.js';
import type { Policy } from '../model/policy.js';
import type { Judgement } from './conditions/condition.js';
import { decide, opened, type Said, unaskedReason, weighed } from './decide.js';
import type { Facts } from './facts.js';

/** How the policy comes to what it makes of one finding. */
export interface Chain {
  /** Why no condition is asked; null: they are. */
  readonly unasked: string | null;
  /** Conditions that were asked and had nothing to say, in order, up to the one that decides. */
  readonly silent: readonly string[];
  /** null: none had anything to say, so that the finding is told and no more. */
  readonly decides: Said | null;
  readonly outcome: Judgement['outcome'] | 'not judged';
}

/** Asks the conditions about one finding, in their order, and keeps what each says. */
export async function chainOf(policy: Policy, stated: Finding, facts: Facts): Promise<Chain> {
  const conditions = await opened(policy, facts);
  const finding = weighed(stated, conditions);
  const unasked = unaskedReason(finding, conditions);
  if (unasked !== null) return { unasked, silent: [], decides: null, outcome: 'not judged' };
  const { outcome, said, silent } = decide(finding, conditions);
  return { unasked: null, silent, decides: said, outcome };
}
