import type { Tool } from '../../tool/tool.js';

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

export interface SecretRequest {
  /** A file that takes the tool's own rules; it reads no other configuration. */
  readonly config: string;
  readonly emptyFolder: string;
}

/** Another secret scanner: it writes its report to standard output, and asks no network. */
export interface SecretTool extends Tool<SecretRequest, Report> {
  readonly completed: readonly number[];
  /** Comments by which a line tells this tool to keep quiet about it. */
  readonly allowComments: readonly string[];
}

export const SECRET_LIMITS = { timeoutMs: 300_000, maxOutputBytes: 64 * 1024 * 1024 } satisfies SecretTool['limits'];
