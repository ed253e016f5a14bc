import type { OwnRule } from '../../model/own-rule.js';
import { ruleSet } from './rule-set.js';

/** What the rules of the product say in findings, and their pages. */
export async function staticTexts(): Promise<readonly OwnRule[]> {
  const { rules } = await ruleSet();
  return rules.map(({ id, title, message, remedy }) => ({ id, texts: [title, message, remedy], page: `${id}.md` }));
}
