import type { Category, Scope } from '../model/finding.js';
import type { Confidence, Severity } from '../model/severity.js';

/** Where a result says that it is, as it says it. */
export interface ForeignPlace {
  /** From the repository's root; null: the report names a place outside of it. */
  readonly path: string | null;
  readonly startLine: number | null;
  readonly startColumn: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  /** The commit whose file the lines are of, which need not be the head; absent: they are of what was scanned. */
  readonly commit?: string;
}

/** What a tool says of its result compared with its own earlier run. */
export type ForeignState = 'new' | 'known' | 'gone';

/** One result of a report, in one form whatever the report's. All texts are a stranger's. */
export interface ForeignResult {
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What it is about, where the format or its tool says so; null: that is told by what it names. */
  readonly category?: Category | null;
  readonly cwe: readonly string[];
  /** CVE, GHSA and the like. */
  readonly advisories: readonly string[];
  /** Package URL, where the report names one. */
  readonly purl: string | null;
  /** Absent: the report does not say. */
  readonly scope?: Scope;
  /** Version of the package that has the weakness no more. */
  readonly fixedIn?: string | null;
  /** Base score from 0 to 10. */
  readonly cvss?: number | null;
  /** Words by which the tool sorts its rules, in lower case. */
  readonly tags: readonly string[];
  readonly help: string | null;
  /** The first is where it is; none: the report names no place. */
  readonly places: readonly ForeignPlace[];
  /** What the tool knows its result by, the same wherever it moves; null: it does not say. */
  readonly identity: readonly string[] | null;
  /** The text that the report shows, to know the result by. */
  readonly snippet: string | null;
  /** The very text that it is about, to find it in the head where lines are of another commit. It may be a secret. */
  readonly sought?: string | null;
  readonly state: ForeignState | null;
  /** Whether the report says that it may stay; shown and not obeyed. */
  readonly isSuppressed: boolean;
}

/** A file that the tool could not read, or not wholly. */
export interface UnreadFile {
  readonly path: string;
  readonly kind: 'syntax' | 'unreadable' | 'budget';
}

/** Lockfiles and manifests that a run of an audit looked at. */
export interface ForeignManifests {
  /** Names of files that the tool reads, had it been pointed at them. */
  readonly names: RegExp;
  /** From the repository's root; null: one of which the report does not say where it is. As a whole null: nor how many they are. */
  readonly paths: readonly (string | null)[] | null;
  /** Set where places of results count from the folder of the manifest, which the report does not name either. */
  readonly isRoot?: true;
}

/** One run of one tool, as a report tells it. */
export interface ForeignRun {
  readonly tool: string;
  readonly version: string;
  /** Why nothing can be concluded from it; null: it came to its end. In words of our own. */
  readonly failure: string | null;
  /** What it did not look at although it was asked to, in words of our own; absent: nothing. */
  readonly shortfalls?: readonly string[];
  readonly unread?: readonly UnreadFile[];
  /** Absent or null: the report does not say, or its tool audits no dependencies. */
  readonly manifests?: ForeignManifests | null;
  /** Set where it looked at no file at all: which names it looks at. */
  readonly lookedAtNothing?: RegExp | null;
  /** The commit that it is of; null: it does not say. */
  readonly revision: string | null;
  /** Whether columns count code points and not UTF-16 units. */
  readonly countsPoints: boolean;
  readonly results: readonly ForeignResult[];
  /** Results of kinds that are no finding: passed, not applicable, for information. */
  readonly leftOut: number;
  /** Entries that are no result at all. */
  readonly unreadable: number;
  /** Results beyond what is read of one run. */
  readonly cut?: number;
}
