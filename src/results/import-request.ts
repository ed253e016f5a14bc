/** Which reports are read. */
export interface ImportRequest {
  /** Globs over report files, absolute, with `/`. */
  readonly globs: readonly string[];
  /** Ids that no report may take: a stranger's file must not stand for a scanner of the house. */
  readonly taken: readonly string[];
}
