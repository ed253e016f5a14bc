import type { OwnRule } from '../../model/own-rule.js';
import { loadRules } from './rules/load-rules.js';

/** What the rules of the product say in findings, and where their pages tell of them: a page for each first letter. */
export async function secretTexts(): Promise<readonly OwnRule[]> {
  const { rules } = await loadRules();
  return rules.map(({ id, title, remedy, revoke, log }) => ({
    id,
    texts: [title, remedy, revoke, log].filter((text) => text !== null),
    page: `secrets-${id.slice(0, 1)}.md#${id}`,
  }));
}
