/**
 * A place in a file of the repository. Paths are relative to the repository's root with `/`;
 * lines and columns count from 1, columns in UTF-16 units, the end column is exclusive (as in SARIF 2.1.0 § 3.30).
 */
export interface Location {
  readonly path: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The commit that holds this place, when it is no longer in the head: secrets removed again by a later commit. */
  readonly commit?: string;
}
