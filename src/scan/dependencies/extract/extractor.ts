import type { Ecosystem } from '../ecosystem/descriptor.js';
import type { ReadSibling, SourceFile } from '../file/source-file.js';
import type { Extraction } from '../package/package.js';

/** One lockfile format: a typed object in a folder whose name is its id. */
export interface Extractor {
  readonly id: string;
  /** Whose packages the format holds; empty: of any, as in a bill of materials. */
  readonly ecosystems: readonly Ecosystem[];
  /** Cheap, by name alone; the path has no leading `/`. */
  matches(path: string): boolean;
  /**
   * Packages of the file.
   * @throws LocatedError when the file as a whole cannot be read: what, where, what to do.
   */
  extract(file: SourceFile, read: ReadSibling): Promise<Extraction>;
}
