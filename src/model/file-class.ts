import type { Side } from './workspace.js';

/** What a file is to the project, as far as there is evidence for it; without any it is `source` and counts in full. */
export type FileKind = 'source' | 'test' | 'documentation' | 'generated' | 'vendored';

export interface FileClass {
  readonly kind: FileKind;
  /** What shows it, in words: `jest collects it`, `.gitattributes`; null for `source`. */
  readonly evidence: string | null;
}

/** The classes of both sides' files. Evidence comes from the base alone: a change cannot declare its own files harmless. */
export interface FileClasses {
  /** The class that a file of one side has, path from the root. */
  of(side: Side, path: string): Promise<FileClass>;
  /**
   * Whether a file is declared to be somebody else's or a tool's, so that its code is not scanned.
   * @param text what it holds on this side: a generated file that lost its header was written by hand
   */
  foreign(side: Side, path: string, text: string): Promise<FileClass | null>;
  /** Files that the change does not touch and takes into use: they count for more than on the base. Sorted. */
  raised(): Promise<readonly string[]>;
}
