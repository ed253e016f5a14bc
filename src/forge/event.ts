import type { RepositoryRef } from './repository.js';

export interface PullRequestEvent {
  readonly name: 'pull_request' | 'pull_request_target';
  readonly action: string;
  readonly number: number;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly headRef: string;
  /** Full name of the head's repository; null when it is gone. */
  readonly headRepository: string | null;
  /** Whether the head is in another repository: the token is then read-only. */
  readonly fork: boolean;
  readonly author: string;
  readonly authorIsBot: boolean;
  readonly draft: boolean;
  /** Names of its labels, as they were when this run was started. */
  readonly labels: readonly string[];
}

export interface MergeGroupEvent {
  readonly name: 'merge_group';
  readonly action: string;
  /** The entry before this one in the queue, or the branch's tip for the first. */
  readonly baseSha: string;
  /** The branch that the group will be merged to, `refs/heads/main`. */
  readonly baseRef: string;
  readonly headSha: string;
  readonly headRef: string;
  /** Taken from the queue's branch name, for messages only; null when the name has another form. */
  readonly number: number | null;
}

export interface PushEvent {
  readonly name: 'push';
  readonly ref: string;
  /** null for the first push of a branch. */
  readonly before: string | null;
  /** null when the branch was deleted. */
  readonly after: string | null;
}

export interface PlainEvent {
  readonly name: 'schedule' | 'workflow_dispatch';
  readonly ref: string;
  readonly sha: string;
}

export interface WorkflowRunEvent {
  readonly name: 'workflow_run';
  readonly action: string;
  readonly runId: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headRef: string | null;
  readonly headRepository: string | null;
}

export interface IssueCommentEvent {
  readonly name: 'issue_comment';
  readonly action: string;
  readonly number: number;
  /** Whether the issue is a pull request. */
  readonly pullRequest: boolean;
  readonly commentId: number;
  readonly body: string;
  readonly author: string;
  readonly authorIsBot: boolean;
  readonly edited: boolean;
}

export interface CheckRunEvent {
  readonly name: 'check_run';
  readonly action: string;
  readonly checkName: string;
  readonly headSha: string;
  readonly externalId: string | null;
  /** Identifier of the button that was clicked; null when none was. */
  readonly button: string | null;
  readonly sender: string;
  readonly senderIsBot: boolean;
}

export type GitHubEvent =
  | PullRequestEvent
  | MergeGroupEvent
  | PushEvent
  | PlainEvent
  | WorkflowRunEvent
  | IssueCommentEvent
  | CheckRunEvent;

/** The event of this run and the repository it happened in. */
export interface EventContext {
  readonly event: GitHubEvent;
  readonly repository: RepositoryRef;
  readonly ref: string;
  readonly runId: number | null;
  readonly runAttempt: number | null;
}

/** Whether the event is of a pull request, whoever's rights its job has. */
export function isOfPullRequest(event: GitHubEvent): event is PullRequestEvent {
  return event.name === 'pull_request' || event.name === 'pull_request_target';
}
