import type { Rule } from './rule.js';
import { ruleSet } from './rule-set.js';

/** The rule with its documentation, for `gatehouse explain`; undefined for an id that no static rule has. */
export async function explainRule(id: string): Promise<Rule | undefined> {
  return (await ruleSet()).rules.find((rule) => rule.id === id);
}
