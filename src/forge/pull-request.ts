/** A pull request as it is now. */
export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly author: string | null;
  readonly headSha: string;
  readonly headRef: string;
  /** Full name; null when the fork is gone. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly labels: readonly string[];
}

/** A file of the change; `patch` is null for binary and very large files. */
export interface PullRequestFile {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: string;
  readonly patch: string | null;
}

/** What the host lists of a change. */
export interface ListedFiles {
  readonly files: readonly PullRequestFile[];
  /** Whether the list may have been cut: a host lists only so many. */
  readonly cut: boolean;
}
