import { ruleSet } from './rule-set.js';

/** Ids of all static rules, sorted: what `static.rules` of a policy may name. */
export async function ruleIds(): Promise<readonly string[]> {
  return (await ruleSet()).rules.map((rule) => rule.id);
}
