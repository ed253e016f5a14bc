import type { CoveragePolicy } from './coverage.js';
import type { Category } from './finding.js';
import type { VexWords } from './vex.js';

/** What an exception must meet in a finding to cover it: all that it names. */
export interface ExceptionMatch {
  /** A rule, an advisory or one of its aliases, or a finding's fingerprint. */
  readonly id?: string;
  readonly rule?: string;
  readonly fingerprint?: string;
  /** With a path: all of a category in these places. */
  readonly category?: Category;
  /** The package's name. */
  readonly package?: string;
  /** Versions of the package, as `parseVersionRange` reads them: `<4.17.21`. */
  readonly versions?: string;
  /** Glob over the finding's path. */
  readonly path?: string;
}

export interface Exception extends ExceptionMatch, VexWords {
  readonly reason: string;
  readonly owner: string;
  /** ISO date (YYYY-MM-DD), the last day on which it counts, in UTC. */
  readonly expires: string;
  /** Line in the policy file, or in the layer's, for messages about dead exceptions. */
  readonly line: number;
  /** The layer above that it comes from, as messages name it; absent: the policy file itself. */
  readonly layer?: string;
}

/** An exception that the head's policy file has and the base's has not. */
export interface AddedException {
  readonly exception: Exception;
  /** Why the policy of the base does not allow it, whoever approves; empty: it does. */
  readonly refusals: readonly ExceptionRefusal[];
}

/** What a setting of the gate finds wrong with an exception. */
export interface ExceptionRefusal {
  /** The setting's key below `gate`. */
  readonly setting: string;
  readonly message: string;
}

/** What a change adds to the exceptions, and who may let that count before it is merged. */
export interface AddedExceptions {
  readonly exceptions: readonly AddedException[];
  readonly policyPath: string;
  /** Whom the base's CODEOWNERS names for the policy file; empty: nobody. */
  readonly policyOwners: readonly string[];
}

/** What a setting of the gate that is about exceptions may ask beside them. */
export interface ExceptionFacts {
  readonly now: Date;
  /** Whom the base's CODEOWNERS names, in lower case; null: it was not asked. */
  readonly owners: ReadonlySet<string> | null;
}

/** Whether a version of an ecosystem is in a range of the policy. */
export type InRange = (ecosystem: string, range: string, version: string) => boolean;

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

/** What the policy says of results of other tools that are asked for at services. */
export interface ResultsPolicy {
  /** What follows where a service may not be asked, because the change is a stranger's. */
  readonly forks: 'fail' | 'skip';
  /** By id, the settings of every service of the product; null: it is not asked. */
  readonly services: Readonly<Record<string, unknown>>;
}

/** The policy file (`.github/gatehouse.yml`), validated, defaults filled in. */
export interface Policy {
  readonly version: 1;
  /** Layers above, as the file names them: `owner/repo/path@sha`. What they say is in all that follows. */
  readonly extends: readonly string[];
  /** Paths of settings that a layer below may loosen. */
  readonly overridable: readonly string[];
  /** By id, every scanner of the product. */
  readonly scanners: Readonly<Record<string, ScannerPolicy>>;
  /** By id, the settings of the gate's conditions. */
  readonly gate: Readonly<Record<string, unknown>>;
  readonly coverage: CoveragePolicy;
  readonly results: ResultsPolicy;
  readonly publish: PublishPolicy;
  readonly exceptions: readonly Exception[];
}
