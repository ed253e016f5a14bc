import type { Category } from '../model/finding.js';
import type { OwnRules } from '../model/own-rule.js';
import type { RunResult } from '../model/run-result.js';
import type { InventoryItem } from '../model/scan.js';

/** A scanner of ours, as a report shows it; one that a result names besides is shown by its name alone. */
export interface ReportedScanner {
  readonly id: string;
  readonly rows: readonly { readonly title: string; readonly categories: readonly Category[] }[];
  readonly readsPackages: boolean;
}

/** What a report may know beside the result. All of it is given: a renderer reads no environment and no clock. */
export interface RenderContext {
  /** Page of this run on the server, for "full report" links. */
  readonly runUrl: string | null;
  /** `GITHUB_SERVER_URL`: the only server that links to files may lead to. */
  readonly serverUrl: string | null;
  /** Tells projects of one repository apart: the comment's marker and the SARIF category. */
  readonly key: string;
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether the terminal lists findings of low confidence too; absent: they are counted. */
  readonly all?: boolean;
  /** A moment, so that days until an exception ends can be told. */
  readonly now: Date;
  /** Packages that were read: the material of the SBOM. */
  readonly inventory: readonly InventoryItem[];
  /** Why the inventory lacks packages, one line each, where it is not for a scan that the result tells of. */
  readonly inventoryGaps?: readonly string[];
  /** Every scanner there is, in the order of the overview. */
  readonly scanners: readonly ReportedScanner[];
  /** Our own rules among those that the result names; absent: every text is taken for a stranger's. */
  readonly rules?: OwnRules;
}

/** A report is a typed object in a folder whose name is its id. Pure: the same result gives the same text. */
export interface Report {
  readonly id: string;
  readonly title: string;
  /** Name of the file that the text is kept in. */
  readonly fileName: string;
  readonly mediaType: string;
  /** Whether `--format` may ask for it. */
  readonly isFormat: boolean;
  /** The file that every action leaves of it: the output that names it, and how its name ends. */
  readonly file?: ReportFile;
  render(result: RunResult, context: RenderContext): string;
}

export interface ReportFile {
  readonly output: string;
  readonly ending: string;
  /** It tells of packages: a run that has read none leaves none. */
  readonly needsPackages?: boolean;
}
