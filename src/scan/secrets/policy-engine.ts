import type { RuleLevel } from '../../model/finding.js';
import { createEngine, type Engine, joinEngines, withoutRules } from './match/engine.js';
import { compileOwnRules } from './rules/own-rule.js';
import type { ProviderSource } from './rules/rule.js';
import { providerId } from './rules/rule-names.js';
import type { SecretsSettings } from './settings.js';

const NAMED = 10;

export interface PolicyEngine {
  readonly engine: Engine;
  /** How far findings of the product's rules may go, as the policy says; of the others it says nothing. */
  readonly levels: ReadonlyMap<string, RuleLevel>;
  /** What the policy switches off and adds, one line each. */
  readonly notes: readonly string[];
}

/**
 * The product's rules without those that the policy switches off, with the rules that it and the repository's
 * configuration of other scanners bring along.
 * @param more rules of other scanners' configuration, or null
 */
export function policyEngine(product: Engine, settings: SecretsSettings, more: ProviderSource | null): PolicyEngine {
  const { rules, ownRules } = settings;
  const switches = new Map(Object.entries(rules));
  const said = product.rules.rules.map(
    (rule) => [rule.id, switches.get(rule.id) ?? switches.get(providerId(rule)) ?? 'on'] as const,
  );
  const off = said.flatMap(([id, word]) => (word === 'off' ? [id] : []));
  const kept = withoutRules(product, off);
  const own = ownRules.length === 0 && more === null ? null : compileOwnRules(ownRules, more === null ? [] : [more]);
  return {
    engine: own === null ? kept : joinEngines(kept, createEngine(own)),
    levels: new Map(said.flatMap(([id, word]) => (word === 'on' || word === 'off' ? [] : [[id, word] as const]))),
    notes: [
      ...named('switched off by the policy', off),
      ...named(
        'added by the policy',
        ownRules.map((rule) => rule.id),
      ),
    ],
  };
}

/** `2 rules switched off by the policy: a, b`; nothing when there is none. */
function named(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > NAMED ? ` and ${ids.length - NAMED} more` : '';
  const count = ids.length === 1 ? '1 rule' : `${ids.length} rules`;
  return [`${count} ${what}: ${ids.toSorted().slice(0, NAMED).join(', ')}${more}`];
}
