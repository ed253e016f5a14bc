import type { Rule } from '../rule.js';

/** Last words of the names that checks of rules look for: text that nobody could read and that holds one is a loss. */
export function ruleWords(rules: readonly Rule[]): ReadonlySet<string> {
  const names = rules.flatMap(({ checks }) =>
    checks.flatMap(({ target }): readonly string[] => (['into', 'compare'].includes(target.kind) ? [] : target.names)),
  );
  return new Set(names.map((name) => name.replace(/\(\)$/, '')).map((name) => name.slice(name.search(/[\w$]*$/))));
}
