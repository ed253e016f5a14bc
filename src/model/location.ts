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

/** Order by path, then by place: stable output needs it. */
export function compareLocations(a: Location | null, b: Location | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.startLine ?? 0) - (b.startLine ?? 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0);
}
