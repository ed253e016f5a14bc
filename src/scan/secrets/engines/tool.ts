import type { SecretTool } from './tool-names.js';

/** One secret of a tool's report. The value is used to place and to hash it, and goes no further. */
export interface Reported {
  /** The tool's own name of the rule; letters, digits and `. _ -` alone. */
  readonly rule: string;
  /** Path below the folder that was scanned, with `/`. */
  readonly path: string;
  /** Counts from 1; 0 for what concerns a file as a whole. */
  readonly line: number;
  /** Empty for a rule that looks at a file's name alone. */
  readonly value: string;
}

/** What a report holds, and how many of its entries do not have the shape that the tool's entries have. */
export interface Report {
  readonly reported: readonly Reported[];
  readonly broken: number;
}

/** Another secret scanner: how it is asked, and how its answer is read. */
export interface WrappedTool {
  readonly name: SecretTool;
  readonly versionArgs: readonly string[];
  /**
   * Arguments of one run over `.` that writes a JSON report to standard output, asks no network, and reads no
   * configuration but `config`, a file that takes the tool's own rules.
   */
  args(config: string, emptyFolder: string): readonly string[];
  /** Exit codes of a scan that looked at everything. */
  readonly completed: readonly number[];
  /** Comments by which a line tells this tool to keep quiet about it. */
  readonly allowComments: readonly string[];
  /** Reads the report; null when it is none. */
  read(stdout: Buffer): Report | null;
}
