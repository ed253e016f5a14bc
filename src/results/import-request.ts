/** Which reports are read. */
export interface ImportRequest {
  /** Globs over report files, absolute, with `/`. */
  readonly globs: readonly string[];
  /** Ids that no report may take: a stranger's file must not stand for a scanner of the house. */
  readonly taken: readonly string[];
  /** Commits that are what is judged, beside the one that was read: the head where the merge of it was checked out. */
  readonly commits?: readonly string[];
  /** Whether our own audit of dependencies reads a file: a report that covers less is partial. */
  isLockfile(path: string): boolean;
}
