import { type Application, routesOf, unlimitedLogins } from '../application/index.js';
import type { RuleHit } from '../check/rule-hit.js';
import type { Rule } from '../rule.js';

/**
 * What rules say of the application's routes.
 * @param whole whether all of the repository's code was looked through: else what stands elsewhere may protect a route
 */
export function applicationHits(rules: readonly Rule[], application: Application, whole: boolean): readonly RuleHit[] {
  const asking = rules.filter(({ application: question }) => question !== null);
  if (asking.length === 0) return [];
  const routes = routesOf(application, whole);
  return asking.flatMap((rule) => {
    const { severity, confidence } = rule;
    return unlimitedLogins(application, routes).map(
      ({ at }): RuleHit => ({ rule, ...at, severity, confidence, symbol: '', fix: null, trace: [] }),
    );
  });
}
