import type { TraceStep } from '../model/finding.js';
import type { PullRequestText } from '../model/pull-request-text.js';
import type { Answers } from './answer.js';

/** What stands on a pull request's page that people wrote. */
export interface TextsOfPull {
  readonly texts: readonly PullRequestText[];
  /** Whether there is more than was read. */
  readonly cut: boolean;
}

/** A finding as the gate has published it on a pull request. */
export interface PublishedFinding {
  readonly id: string;
  /** null where the comment is of a version that did not record it. */
  readonly rule: string | null;
  readonly place: { readonly path: string; readonly line: number | null } | null;
  /** The commit that the place is of; null: the head. */
  readonly commit: string | null;
  /** The way of its data, source first; absent where none flows or none is recorded. */
  readonly trace?: readonly TraceStep[];
}

/** What people, and our own account, have written on the page of a pull request. */
export interface Texts extends Answers {
  /** What people and apps wrote, as it is now; null: there is no such pull request for us. */
  read(number: number): Promise<TextsOfPull | null>;
  /** Who has stated, with the right to, that these secrets are revoked: login by finding id. */
  statements(number: number, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The findings that our own comments name, whose id begins with `prefix`. */
  published(number: number, prefix: string): Promise<readonly PublishedFinding[]>;
}
