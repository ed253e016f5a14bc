import type { OwnSecretRule } from './policy.js';

/** A mistake in a rule of the policy file; `key` leads from the rule to its place. */
export interface RuleMistake {
  readonly rule: string;
  readonly key: readonly (string | number)[];
  readonly message: string;
}

/** What the scanners know of the rules that a policy file names: its reader does not know the scanners. */
export interface KnownRules {
  /** Ids of the static rules. */
  readonly static: readonly string[];
  /** Ids of the product's secret rules, and of their providers; asked when a policy names one. */
  secrets(): Promise<{ readonly rules: readonly string[]; readonly providers: readonly string[] }>;
  /** What is wrong with secret rules that the policy brings along; their examples are tried. */
  secretMistakes(rules: readonly OwnSecretRule[]): Promise<readonly RuleMistake[]>;
}
