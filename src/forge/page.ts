import type { Answers } from './answer.js';
import type { CheckAnnotation, CheckRun } from './check-run.js';
import type { SarifState, SarifUpload } from './code-scanning.js';
import type { PullRequest } from './pull-request.js';
import type { CommentableLines, NewReview, ReviewThreads, ThreadClosing } from './review.js';

/** A comment on a pull request's page. */
export interface PageComment {
  readonly id: number;
  /** The name by which it is folded away. */
  readonly nodeId: string;
  readonly body: string;
  readonly url: string;
  /** Whether the account of our token wrote it. */
  readonly own: boolean;
  readonly minimized: boolean;
}

/** What can be written beside a commit. Every call may throw what `Answers` can read. */
export interface CommitPage extends Answers {
  /** Most annotations that one request takes; further ones are appended. */
  readonly annotationsAtOnce: number;
  /** Whether clicks on buttons that our account makes start anything. */
  hearsClicks(): Promise<boolean>;
  /** Creates a finished check run with its first annotations. */
  createCheckRun(
    run: CheckRun,
    annotations: readonly CheckAnnotation[],
  ): Promise<{ readonly id: number; readonly url: string | null }>;
  /** Not retried: a lost answer would show them twice. */
  appendAnnotations(id: number, run: CheckRun, annotations: readonly CheckAnnotation[]): Promise<void>;
  /** Accepted is not processed: the id to poll, if the host gives one. */
  uploadSarif(upload: SarifUpload): Promise<string | null>;
  sarifState(id: string): Promise<SarifState>;
}

/** A pull request's page: what can be read and written there. Lists are read anew with each call. */
export interface PullPage extends CommitPage {
  readonly number: number;
  pull(): Promise<PullRequest>;
  /** Oldest first. */
  listComments(): Promise<readonly PageComment[]>;
  /** Not retried: a lost answer may hide a comment that exists. */
  createComment(body: string): Promise<PageComment>;
  updateComment(id: number, body: string): Promise<PageComment>;
  deleteComment(id: number): Promise<void>;
  /** Folds a comment away as a duplicate; its text stays readable. */
  minimizeComment(nodeId: string): Promise<void>;
  react(commentId: number, content: '+1' | 'confused'): Promise<void>;
  listThreads(): Promise<ReviewThreads>;
  /** The lines that a review may comment on. */
  commentableLines(): Promise<CommentableLines>;
  /** Posts a review and returns its address; not retried. */
  createReview(review: NewReview): Promise<string>;
  closeThreads(closings: readonly ThreadClosing[]): Promise<void>;
  deleteReviewComment(id: number): Promise<void>;
  listLabels(): Promise<readonly string[]>;
  addLabels(labels: readonly string[]): Promise<void>;
  /** One that is gone already is fine. */
  removeLabel(label: string): Promise<void>;
  requestReviewers(reviewers: { readonly logins: readonly string[]; readonly teams: readonly string[] }): Promise<void>;
}
