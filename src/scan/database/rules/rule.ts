import type { Catalogue } from '../../../model/catalogue.js';
import type { RuleLevel, TraceStep } from '../../../model/finding.js';
import type { Location } from '../../../model/location.js';
import type { Confidence, Severity } from '../../../model/severity.js';
import type { CatalogueChange } from '../compare/changed.js';
import type { SetHistory } from '../migrations/history.js';
import type { Ground, Right } from '../rights/right.js';
import type { Statement } from '../sql/script.js';

/** Something that a rule sees. */
export interface Hit {
  /** What it is about, in a line; it begins the message. */
  readonly note: string;
  /** The same without its reasons, where the note is too long for a heading. */
  readonly title?: string;
  readonly location: Location | null;
  /** What makes it this finding: never a line number. */
  readonly subject: readonly string[];
  /** Where it differs from the rule's. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly trace?: readonly TraceStep[];
}

/** Both sides of one set of migrations, or of one database. */
export interface Comparison {
  readonly base: Catalogue;
  readonly head: Catalogue;
  readonly changed: CatalogueChange;
  /** Rights that nobody had before. */
  readonly gained: readonly GainedRight[];
}

/** A right that is new, with what of its grounds is new, and where the change brings it. */
export interface GainedRight extends Right {
  readonly fresh: readonly Ground[];
  readonly location: Location | null;
}

/**
 * What is looked for in a database: in each side by itself (`inState`), in what differs (`inChange`), in the files of a set
 * (`inHistory`), or in the statements that are new (`inStatement`).
 */
export interface DatabaseRule {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly severity: Severity;
  readonly cwe: readonly string[];
  /** Requirements of ASVS 5.0. */
  readonly asvs: readonly string[];
  readonly references: readonly string[];
  readonly docs: { readonly why: string; readonly fix: string; readonly bad: string; readonly good: string };
  /** How far its findings go where the policy does not say. */
  readonly level: RuleLevel;
  /** It is one habit in many places, told together under the rule's title; else each is told by what it is about. */
  readonly isHabit?: true;
  inState?(catalogue: Catalogue): readonly Hit[];
  inChange?(comparison: Comparison): readonly Hit[];
  inHistory?(history: SetHistory): readonly Hit[];
  /** @param made names of tables that the same change makes: nobody waits for them */
  inStatement?(statement: Statement, made: ReadonlySet<string>): readonly Hit[];
}
