/** A mistake in a rule of the policy file; `key` leads from the rule to its place. */
export interface RuleMistake {
  readonly rule: string;
  readonly key: readonly (string | number)[];
  readonly message: string;
}
