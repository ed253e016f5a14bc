import { compileRules } from './compile.js';
import type { OwnSecretRule } from './own-rule-schema.js';
import type { CheckId, CompiledRules, ProviderSource, RuleSource } from './rule.js';
import { stepsOf } from './rule-lint.js';

/** Steps that a byte of a text's budget pays for: costlier expressions are given fewer bytes. */
const STEPS_OF_A_BYTE = 16_384;

const REMEDY = 'Revoke it where it was issued.';

/** A policy's rule in the form of a rule file: a provider with one rule. */
export function ownSource(rule: OwnSecretRule): ProviderSource {
  const { provider, revoke, log, remedy, check, ...rest } = rule;
  const source: RuleSource = { named: false, ...rest, ...(check !== undefined && { check: check as CheckId }) };
  return {
    provider: provider ?? 'its provider',
    ...(revoke === undefined ? { remedy: remedy ?? REMEDY } : { revoke }),
    ...(revoke !== undefined && remedy !== undefined && { remedy }),
    ...(log !== undefined && { log }),
    rules: [source],
  };
}

/**
 * Makes rules of a policy ready for the engine. Each byte that an expression sees counts by the steps that it may cost,
 * so that the work on a text is bounded by its length whatever the pattern.
 */
export function compileOwnRules(rules: readonly OwnSecretRule[], more: readonly ProviderSource[]): CompiledRules {
  const compiled = compileRules([...rules.map(ownSource), ...more]);
  const weights = rules.map(weightOf);
  return {
    ...compiled,
    rules: compiled.rules.map((rule, index) => {
      const weight = weights[index] ?? 1;
      return weight === 1 ? rule : { ...rule, weight };
    }),
  };
}

function weightOf({ pattern, ignoreCase }: OwnSecretRule): number {
  return Math.max(1, Math.ceil(stepsOf(pattern, ignoreCase === true) / STEPS_OF_A_BYTE));
}
