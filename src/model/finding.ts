import type { Location } from './location.js';
import type { Confidence, Severity } from './severity.js';
import type { VexWords } from './vex.js';

export const CATEGORIES = [
  'dependency',
  'malware',
  'license',
  'secret',
  'code',
  'infrastructure',
  'workflow',
  'database',
  'policy',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const FINDING_STATES = ['new', 'existing', 'fixed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** How far findings of a rule may go: from blocking down to the report alone. */
export const RULE_LEVELS = ['block', 'warn', 'report'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export type Scope = 'runtime' | 'development' | 'unknown';

export interface PackageRef {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly scope: Scope;
  /** Absent when the lockfile does not tell. */
  readonly direct?: boolean;
  /** Ways from a direct dependency to the parent of this package, shortest first: `[["express", "qs"]]`. */
  readonly paths?: readonly (readonly string[])[];
}

export interface Risk {
  readonly cvss: number | null;
  /** Listed in CISA's Known Exploited Vulnerabilities; null when the catalogue was not asked. */
  readonly kev: boolean | null;
  /** Exploit Prediction Scoring System probability, 0 to 1. */
  readonly epss: number | null;
}

export interface Fix {
  readonly description: string;
  /** The step in a line, `Upgrade django 2.2.0 to 4.2.30`: findings of one file with the same one are cleared together. */
  readonly title?: string;
  readonly version?: string;
  readonly command?: string;
  /** Text that replaces the finding's lines, ready for a suggestion block; whole lines. */
  readonly replacement?: string;
}

export interface Suppression extends VexWords {
  /**
   * `baseline`: a file on the base branch allows it: our own baseline, or one that was made for another tool. `revoked`: somebody with write access has
   * stated that a secret of the history is no longer valid.
   */
  readonly kind: 'exception' | 'inline' | 'baseline' | 'revoked';
  readonly reason: string;
  readonly owner?: string;
  /** ISO date (YYYY-MM-DD), the last day on which it counts. */
  readonly expires?: string;
}

export interface Source {
  readonly tool: string;
  readonly version: string;
  readonly rule: string;
  /** What this one calls it and how bad it says that it is, where the finding is told in the words of another. */
  readonly title?: string;
  readonly severity?: Severity;
}

/** One stop of data on its way from outside to where it does harm. */
export interface TraceStep {
  readonly location: Location;
  /** What happens there, in words of the scanner: a name, a call. */
  readonly label: string;
}

/** What the policy makes of a finding. */
export interface FindingDecision {
  /** The condition, or the rule of the team, that decided; null: none had anything to say, or none was asked. */
  readonly rule: string | null;
  readonly outcome: 'fail' | 'warn' | 'ignore' | 'not-judged';
  /** In words, what weighs first. */
  readonly because: readonly string[];
}

/** One problem at one place, as the report carries it (DESIGN: `schema/run-result.schema.json`). */
export interface Finding {
  /** Hex fingerprint: stable when lines move. */
  readonly id: string;
  readonly category: Category;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
  /** Further places of the same problem: one secret in many files is one finding. */
  readonly otherLocations?: readonly Location[];
  readonly package?: PackageRef;
  readonly aliases: readonly string[];
  readonly cwe: readonly string[];
  readonly references: readonly string[];
  readonly risk?: Risk;
  readonly fix?: Fix;
  readonly state: FindingState;
  /** What got worse about it, each as in `was in test code before`: why it is new although the base has it. */
  readonly worsened?: readonly string[];
  readonly suppression: Suppression | null;
  /** Absent before a policy was asked. */
  readonly decision?: FindingDecision;
  /** How far it may go at most: `warn` is told and never blocks, `report` stands in the report alone. Absent: it may block. */
  readonly level?: Exclude<RuleLevel, 'block'>;
  /** The id of the thing to do that clears it, in `remedies`; absent where nobody has to. */
  readonly remedy?: string;
  /** The way of the data, source first; absent where none flows. */
  readonly trace?: readonly TraceStep[];
  readonly sources: readonly Source[];
}
