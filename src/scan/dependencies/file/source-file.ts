/** One file to read, as text already decoded; byte order mark removed. */
export interface SourceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Reads another file of the same side by its path from the root; null when there is none or it cannot be read. */
export type ReadSibling = (path: string) => Promise<string | null>;
