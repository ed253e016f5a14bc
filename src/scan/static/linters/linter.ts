import type { Category } from '../../../model/finding.js';
import type { Confidence, Severity } from '../../../model/severity.js';
import type { Tool } from '../../tool/tool.js';

/** One entry of a linter's report. */
export interface Linted {
  /** The linter's own name of the rule; letters, digits and `. _ / -` alone. */
  readonly rule: string;
  /** As the report names it. */
  readonly path: string;
  /** Lines and columns count from 1; null where it does not say. */
  readonly line: number;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly cwe: readonly string[];
}

export interface LintReport {
  readonly entries: readonly Linted[];
  /** Files that it could not read, as the report names them. */
  readonly unread: readonly string[];
  /** Entries that have not the form of the linter's entries. */
  readonly broken: number;
  /** How many files it looked at, ours among them; absent: it does not say. */
  readonly looked?: number;
}

export interface LintRequest {
  /** Copies of what it reads, by their path below the folder of copies; the canary is among them. */
  readonly files: readonly string[];
  /** Our own configuration, which is the only one that counts; an empty path where it has none. */
  readonly config: string;
}

/**
 * A linter of somebody else's that runs beside our own checks. It sees copies alone, reads no configuration, no plugin and
 * no ignore comment of theirs, and asks no network.
 */
export interface Linter extends Tool<LintRequest, LintReport> {
  /** Its name on the PATH and in the policy. */
  readonly name: string;
  readonly category: Category;
  /** Whether a file, by its path, is one of those that it reads. */
  reads(path: string): boolean;
  /** Our configuration: a name with the ending that it wants, and what it holds. */
  readonly config?: { readonly name: string; readonly text: string };
  /** Files that it needs beside the copies, below their folder. */
  readonly scaffold?: readonly { readonly path: string; readonly text: string }[];
  /** What every run must report: a rule in a file of ours. */
  readonly planted: { readonly path: string; readonly text: string; readonly rule: string };
}

export const LINT_LIMITS = { timeoutMs: 300_000, maxOutputBytes: 64 * 1024 * 1024 } as const;
