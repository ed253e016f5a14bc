/** One comment of a review, on lines of the head side of the diff. */
export interface ReviewComment {
  readonly path: string;
  /** Last line that the comment (or its suggestion) covers. */
  readonly line: number;
  /** First line, when it covers several. */
  readonly startLine?: number;
  /** Begins with the thread marker of `fingerprint`. */
  readonly body: string;
  /** The finding's id: a later run finds its thread by it. */
  readonly fingerprint: string;
}

/** A review that is posted as a comment: it neither approves nor blocks. */
export interface NewReview {
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** One comment of a thread. */
export interface ThreadComment {
  readonly id: number;
  readonly body: string;
  readonly own: boolean;
}

/** A thread of review comments, oldest comment first. */
export interface ReviewThread {
  readonly nodeId: string;
  readonly path: string;
  /** In the head's file; null when the diff no longer shows it. */
  readonly line: number | null;
  readonly resolved: boolean;
  readonly comments: readonly ThreadComment[];
  /** Whether anybody but us has written in it; true as well when it is too long to read whole. */
  readonly othersWrote: boolean;
}

/** All threads of a pull request, and its head at that moment. */
export interface ReviewThreads {
  readonly headSha: string;
  readonly threads: readonly ReviewThread[];
}

/** A thread to close. */
export interface ThreadClosing {
  readonly nodeId: string;
  /** null: answered already. */
  readonly reply: string | null;
}

/** Which lines of the head side a review may comment on. */
export interface CommentableLines {
  /** Whether all lines from `startLine` to `line` of a file are in one hunk; GitHub refuses a whole review otherwise. */
  has(path: string, startLine: number, line: number): boolean;
}
