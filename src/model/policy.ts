import type { CoveragePolicy } from './coverage.js';

export interface Exception {
  readonly id: string;
  readonly package?: string;
  /** Glob over the finding's path. */
  readonly path?: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date (YYYY-MM-DD), the last day on which it counts, in UTC. */
  readonly expires: string;
  /** Line in the policy file, for messages about dead exceptions. */
  readonly line: number;
}

/** The names of the labels that tell of the gate. */
export interface LabelNames {
  /** On a pull request that the gate blocks. */
  readonly blocked: string;
  /** On one that touches its own gate. */
  readonly policyChange: string;
}

export const DEFAULT_LABELS: LabelNames = { blocked: 'security: blocked', policyChange: 'policy-change' };

/** What is written to a pull request beside comment and review; the inputs of the actions can ask for more. */
export interface PublishPolicy {
  /** null: no labels. */
  readonly labels: LabelNames | null;
  /** `@login` or `@org/team`, asked when the change touches its own gate. */
  readonly reviewers: readonly string[];
}

/** What the policy says of one scanner: whether it runs, and what it reads itself. */
export interface ScannerPolicy {
  readonly enabled: boolean;
  readonly settings: unknown;
}

/** The policy file (`.github/gatehouse.yml`), validated, defaults filled in. */
export interface Policy {
  readonly version: 1;
  /** By id, every scanner of the product. */
  readonly scanners: Readonly<Record<string, ScannerPolicy>>;
  /** By id, the settings of the gate's conditions. */
  readonly gate: Readonly<Record<string, unknown>>;
  readonly coverage: CoveragePolicy;
  readonly publish: PublishPolicy;
  readonly exceptions: readonly Exception[];
}
