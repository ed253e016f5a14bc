import type { ForeignRun } from './foreign-run.js';

/** Where the repository lies, for reports that name places from the root of the disk. */
export interface RepositoryPlace {
  readonly root: string;
}

/** What the page of a format says; all of it is Markdown of our own. */
export interface ReportDocs {
  /** Steps of a workflow that write the report into `$RUNNER_TEMP/reports`: lines of YAML, one string each. */
  readonly steps: readonly string[];
  /** Who must have reported, as `gate.require` names the tool. */
  readonly requires: string;
  /** What says how bad and how sure a result is. */
  readonly weight: string;
  /** What says where a result is, and what it is known by. */
  readonly place: string;
  /** What makes the scan partial or failed, and what is in the ledger. */
  readonly incomplete: string;
  /** What else there is to know. */
  readonly notes?: readonly string[];
}

/** A format of reports; it says itself whether a document is one of its own. */
export interface ReportFormat {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly docs: ReportDocs;
  /** Set where the tool writes an empty list when it finds nothing: that list does not say whose it is, the file's name must. */
  readonly isEmptyList?: true;
  /** Whether a document, by what is in it, is of this format. */
  matches(document: unknown): boolean;
  /**
   * @throws ReportError where it is of a version that is not read, or not of its own form
   */
  read(document: unknown, place: RepositoryPlace): readonly ForeignRun[] | Promise<readonly ForeignRun[]>;
}
