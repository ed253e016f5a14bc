import type { Problem } from './scan.js';

export type TextKind = 'title' | 'description' | 'comment' | 'review' | 'review comment';

/**
 * Who wrote a text: the author of the pull request, somebody whom GitHub shows as belonging to the repository, any
 * other person, or an app that may repeat anybody's words.
 */
export type TextStanding = 'author' | 'insider' | 'stranger' | 'bot';

/** A text that somebody wrote on the page of a pull request. */
export interface PullRequestText {
  readonly kind: TextKind;
  /** Its address on the server, made by us: see `isPullRequestPage`. */
  readonly url: string;
  readonly body: string;
  /** Login; null when the account is gone. */
  readonly author: string | null;
  readonly standing: TextStanding;
}

/** The texts of one pull request, and what of them could not be read. */
export interface PullRequestTexts {
  readonly texts: readonly PullRequestText[];
  /** What the token may not read, and limits: told, and no failure. */
  readonly notes: readonly string[];
  /** What should have been readable and was not. */
  readonly problems: readonly Problem[];
}

export interface TextSource {
  /** Reads once, bounded; never throws for what GitHub answers. */
  read(): Promise<PullRequestTexts>;
  /** Whether a person may write to the repository now; false when GitHub does not tell. */
  mayWrite(login: string): Promise<boolean>;
}
