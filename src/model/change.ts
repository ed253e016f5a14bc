/** One file of a change. `basePath` differs from `path` after a rename. */
export interface ChangedFile {
  readonly path: string;
  readonly basePath: string | null;
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed';
}

/** A file of one side: blob id where git knows it, size in bytes (0 outside git, where nobody asks for it). */
export interface TreeEntry {
  readonly path: string;
  readonly size: number;
  readonly blob: string | null;
}
