import type { Confidence, Severity } from '../model/severity.js';

/** Where a result says that it is, as it says it. */
export interface ForeignPlace {
  /** From the repository's root; null: the report names a place outside of it. */
  readonly path: string | null;
  readonly startLine: number | null;
  readonly startColumn: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
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
  readonly cwe: readonly string[];
  /** CVE, GHSA and the like. */
  readonly advisories: readonly string[];
  /** Package URL, where the report names one. */
  readonly purl: string | null;
  /** Words by which the tool sorts its rules, in lower case. */
  readonly tags: readonly string[];
  readonly help: string | null;
  /** The first is where it is; none: the report names no place. */
  readonly places: readonly ForeignPlace[];
  /** What the tool knows its result by, the same wherever it moves; null: it does not say. */
  readonly identity: readonly string[] | null;
  /** The text that the report shows, to know the result by. */
  readonly snippet: string | null;
  readonly state: ForeignState | null;
  /** Whether the report says that it may stay; shown and not obeyed. */
  readonly isSuppressed: boolean;
}

/** One run of one tool, as a report tells it. */
export interface ForeignRun {
  readonly tool: string;
  readonly version: string;
  /** Why nothing can be concluded from it; null: it came to its end. */
  readonly failure: string | null;
  /** The commit that it is of; null: it does not say. */
  readonly revision: string | null;
  /** Whether columns count code points and not UTF-16 units. */
  readonly countsPoints: boolean;
  readonly results: readonly ForeignResult[];
  /** Results of kinds that are no finding: passed, not applicable, for information. */
  readonly leftOut: number;
  /** Entries that are no result at all. */
  readonly unreadable: number;
}

/** Where the repository lies, for reports that name places from the root of the disk. */
export interface RepositoryPlace {
  readonly root: string;
}

/** A format of reports; it says itself whether a document is one of its own. */
export interface ReportFormat {
  readonly id: string;
  /** Whether a document, by what is in it, is of this format. */
  matches(document: unknown): boolean;
  /**
   * @throws ReportError where it is of a version that is not read, or not of its own form
   */
  read(document: unknown, place: RepositoryPlace): readonly ForeignRun[];
}
