import {
  type Application,
  forgeable,
  ownerless,
  type Route,
  type ToldRoute,
  uncheckedBodies,
  unlikeSiblings,
  unlimitedLogins,
} from '../application/index.js';
import type { RuleHit } from '../check/rule-hit.js';
import type { Protection } from '../models/web-model.js';
import type { ApplicationQuestion, Rule } from '../rule.js';

/** What answers the questions that rules ask of routes. */
const ANSWERS: Record<
  ApplicationQuestion,
  (application: Application, routes: readonly Route[], whole: boolean) => readonly ToldRoute[]
> = {
  'guessable-without-limiter': unlimitedLogins,
  'without-authentication-of-siblings': (application, routes) => unlikeSiblings(application, routes, 'authentication'),
  'without-authorisation-of-siblings': (application, routes) => unlikeSiblings(application, routes, 'authorisation'),
  'without-validation-of-siblings': (application, routes) => unlikeSiblings(application, routes, 'validation'),
  'forgeable-with-session': forgeable,
  'bodies-that-nobody-checks': uncheckedBodies,
  'taken-whosever-it-is': ownerless,
};

/**
 * Those of the hits that what stands before the routes does not speak against, and what rules say of the routes.
 * @param routes those of the application
 * @param whole whether all of the repository's code was looked through: else what stands elsewhere may protect a route
 */
export function applicationHits(
  rules: readonly Rule[],
  hits: readonly RuleHit[],
  application: Application,
  routes: readonly Route[],
  whole: boolean,
): readonly RuleHit[] {
  const asking = rules.filter(({ application: question }) => question !== null);
  if (asking.length === 0 && hits.every(({ rule }) => protectionsOf(rule).length === 0)) return hits;
  const told = asking.flatMap((rule) => {
    const { severity, confidence, application: question } = rule;
    if (question === null) return [];
    return ANSWERS[question](application, routes, whole).map(
      ({ at }): RuleHit => ({ rule, ...at, severity, confidence, symbol: '', fix: null, trace: [], from: null }),
    );
  });
  return [...hits.filter((hit) => !mayBeProtected(hit, routes)), ...told];
}

function protectionsOf({ flow }: Rule): readonly Protection[] {
  return flow?.unlessProtected ?? [];
}

/** Whether what the rule asks for stands, or may stand, before a route at whose handler the data begins. */
function mayBeProtected({ rule, from }: RuleHit, routes: readonly Route[]): boolean {
  const kinds = protectionsOf(rule);
  if (kinds.length === 0 || from === null) return false;
  const own = routes.filter(
    ({ handler }) => handler?.path === from.path && handler.start <= from.start && handler.end >= from.end,
  );
  return own.some(({ before }) => kinds.some((kind) => before[kind].is !== 'unprotected'));
}
