import type { OwnRules } from '../../model/own-rule.js';
import type { RunResult } from '../../model/run-result.js';
import { SCANNERS } from '../../scan/index.js';

/** Our own rules among those that a result names. Only scanners are asked of whose kind it has findings. */
export async function ownRulesOf({ findings }: Pick<RunResult, 'findings'>): Promise<OwnRules> {
  const [names, categories] = [new Set<string>(), new Set<string>()];
  for (const { rule, category } of findings) {
    names.add(rule);
    categories.add(category);
  }
  const asked = SCANNERS.filter(({ rows }) => rows.some((row) => row.categories.some((one) => categories.has(one))));
  const rules = (await Promise.all(asked.map((scanner) => scanner.ownTexts()))).flat();
  return new Map(rules.filter(({ id }) => names.has(id)).map((rule) => [rule.id, rule]));
}
