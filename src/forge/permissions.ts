import type { Answers } from './answer.js';
import type { CheckRunEvent, IssueCommentEvent } from './event.js';

/** What a person may ask of the gate in a comment of a pull request. */
export type Command =
  | { readonly kind: 'recheck' }
  /** A rule, an advisory, or a finding's id. */
  | { readonly kind: 'explain'; readonly id: string }
  /** The finding of a secret that was made invalid at its provider. */
  | { readonly kind: 'revoked'; readonly id: string }
  /** This head is to pass although the policy blocks it. */
  | { readonly kind: 'override'; readonly head: string; readonly reason: string };

/** A command that somebody entitled gave for a pull request; or why there is none to obey. `answer`: whether the person should be told. */
export type CommandRequest =
  | { readonly status: 'accepted'; readonly command: Command; readonly number: number }
  | { readonly status: 'ignored'; readonly reason: string; readonly answer: boolean };

/** Who may do what here, asked of the host at this moment. */
export interface Permissions extends Answers {
  /** Whether somebody may write to the repository. */
  mayWrite(login: string): Promise<boolean>;
  /** The command that a comment or a click on a button gives, if whoever gives it may. */
  commandOf(event: IssueCommentEvent | CheckRunEvent): Promise<CommandRequest>;
}
