import { ownSource } from './own-rule.js';
import { tryExamples } from './own-rule-examples.js';
import type { OwnSecretRule } from './own-rule-schema.js';
import { lintCost, lintProvider, lintRule, stepsOf } from './rule-lint.js';
import type { RuleMistake } from './rule-mistake.js';

/** So many rules can a policy bring along. */
export const MOST_OWN_RULES = 100;
/** Most steps of one start of an expression; rules of any provider's plain token take a few hundred. */
const MOST_STEPS = 1_000_000;
/** Steps that all examples of a policy together may take: they are tried before anything is scanned. */
const MOST_EXAMPLE_STEPS = 2_000_000_000;
/** Words that stand in most files: a rule with one of them would look at everything. */
const EVERYWHERE = new Set(
  ['class', 'const', 'export', 'from', 'function', 'http', 'https', 'http://', 'https://', 'import', 'index', 'name']
    .concat(['null', 'package', 'private', 'public', 'return', 'self', 'static', 'string', 'test', 'this', 'true'])
    .concat(['type', 'value', 'void', 'with']),
);

/**
 * What is wrong with the secret rules of a policy: the lint of the product's own rules, a bound on what their
 * expressions cost, and their examples. Empty when all may run.
 */
export function lintOwnRules(rules: readonly OwnSecretRule[]): RuleMistake[] {
  const extra = rules[MOST_OWN_RULES];
  if (extra !== undefined) {
    return [{ rule: extra.id, key: [], message: `${rules.length} rules, the limit is ${MOST_OWN_RULES}` }];
  }
  let left = MOST_EXAMPLE_STEPS;
  return rules.flatMap((rule) => {
    const mistakes = lintOwnRule(rule);
    if (mistakes.length > 0) return mistakes;
    left -= exampleSteps(rule);
    if (left < 0) return [{ rule: rule.id, key: ['examples'], message: 'too costly to try: use shorter examples' }];
    return tryExamples(rule);
  });
}

function lintOwnRule(rule: OwnSecretRule): RuleMistake[] {
  const source = ownSource(rule);
  const [own] = source.rules;
  if (own === undefined) return [];
  const of = (key: RuleMistake['key']) => (message: string) => ({ rule: rule.id, key, message });
  const everywhere = rule.keywords.flatMap((keyword, index) =>
    isEverywhere(keyword)
      ? of(['keywords', index])(`keyword ${keyword} is in most files: use one that only this secret has`)
      : [],
  );
  const provider = lintProvider({ ...source, rules: [] }).map(of([]));
  const problems = [...lintRule(own), ...lintCost(own, MOST_STEPS)].map((problem) => of(keyOf(problem))(problem));
  return [...provider, ...everywhere, ...problems];
}

/** Which part of the rule a line of the lint is about, so that the right line of the file is told. */
function keyOf(problem: string): readonly string[] {
  if (/^(?:pattern|no pattern|the pattern|no match)/.test(problem)) return ['pattern'];
  if (problem.startsWith('allow')) return ['allow'];
  return /^(?:a |no )?keyword/.test(problem) ? ['keywords'] : [];
}

function isEverywhere(keyword: string): boolean {
  return EVERYWHERE.has(keyword.toLowerCase()) || new Set(keyword.toLowerCase()).size < 2;
}

function exampleSteps(rule: OwnSecretRule): number {
  const texts = [...rule.examples, ...rule.silent];
  const length = texts.reduce((sum, text) => sum + text.length + holeLength(text), 0);
  return length * stepsOf(rule.pattern, rule.ignoreCase === true);
}

function holeLength(template: string): number {
  return [...template.matchAll(/:(\d{1,4})\}/g)].reduce((sum, [, count]) => sum + Number(count), 0);
}
