/** What a rule does where it holds. */
export const THEN = ['block', 'warn', 'ignore'] as const;
export const MOST_RULES = 500;

/** One rule of `gate.rules`, as the file has it. */
export interface GateRule {
  readonly id: string;
  /** CEL (`policy/expression/`). */
  readonly when: string;
  readonly then: (typeof THEN)[number];
  readonly message?: string;
}
