import type { SettingMistake } from '../../../model/settings.js';
import type { GateRule } from './rule.js';

/** What is wrong with rules beside their form: expressions that cannot be read, and names that are taken. */
export async function ruleMistakes(rules: readonly GateRule[]): Promise<readonly SettingMistake[]> {
  if (rules.length === 0) return [];
  const { readExpression } = await import('../../expression/expression.js');
  const seen = new Set<string>();
  return rules.flatMap(({ id, when, then }, index) => {
    const mistakes: SettingMistake[] = [];
    if (seen.has(id)) mistakes.push({ key: [index, 'id'], message: `two rules are called '${id}'` });
    seen.add(id);
    const read = readExpression(when);
    if ('mistake' in read) mistakes.push({ key: [index, 'when'], message: `rule '${id}': when ${read.mistake}` });
    else if (!read.isOfFinding && then === 'ignore')
      mistakes.push({ key: [index, 'then'], message: `rule '${id}': a run cannot be ignored; use block or warn` });
    return mistakes;
  });
}
