/** A log for code scanning. */
export interface SarifUpload {
  readonly commit: string;
  /** Full ref: `refs/pull/7/merge` with the merge commit, `refs/heads/main` with a pushed one. */
  readonly ref: string;
  /** SARIF, gzip-compressed. */
  readonly compressed: Buffer;
}

/** How far the host is with a log. */
export interface SarifState {
  readonly state: 'pending' | 'complete' | 'failed';
  readonly errors: readonly string[];
}
