import type { Extraction } from '../package.js';

/** One file to read, as bytes already decoded; BOM removed. */
export interface SourceFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** Reads another file of the same side by its path from the root; null when there is none or it cannot be read. */
export type ReadSibling = (path: string) => Promise<string | null>;

/** One lockfile format: a typed object in a folder whose name is its id. */
export interface Extractor {
  readonly id: string;
  /** Cheap, by name alone; the path has no leading `/`. */
  matches(path: string): boolean;
  /**
   * Packages of the file.
   * @throws LocatedError when the file as a whole cannot be read: what, where, what to do.
   */
  extract(file: SourceFile, read: ReadSibling): Promise<Extraction>;
}
