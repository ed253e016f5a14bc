import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../model/errors.js';
import { messageOf } from '../../util/thrown.js';
import type { RepositoryRef } from './client.js';
import { type Payload, payloadOf } from './payload.js';

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

const NO_COMMIT = /^0+$/;

/**
 * Reads the event from what the runner sets: GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_REPOSITORY, GITHUB_REF,
 * GITHUB_SHA (docs.github.com, "Webhook events and payloads"). Nothing in the payload is trusted beyond its type.
 * @throws ConfigurationError in one line: no event, an event we do not serve, or a payload of another form.
 */
export function readEvent(env: NodeJS.ProcessEnv): EventContext {
  const name = env.GITHUB_EVENT_NAME ?? '';
  const path = env.GITHUB_EVENT_PATH ?? '';
  try {
    const payload = path === '' ? payloadOf({}, name) : payloadOf(JSON.parse(readFileSync(path, 'utf8')), name);
    return {
      event: eventOf(name, payload, env),
      repository: repositoryOf(env.GITHUB_REPOSITORY ?? ''),
      ref: env.GITHUB_REF ?? '',
      runId: wholeNumber(env.GITHUB_RUN_ID),
      runAttempt: wholeNumber(env.GITHUB_RUN_ATTEMPT),
    };
  } catch (error) {
    throw new ConfigurationError(`cannot read the event ${JSON.stringify(name)}: ${messageOf(error)}`);
  }
}

function eventOf(name: string, payload: Payload, env: NodeJS.ProcessEnv): GitHubEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(name, payload);
    case 'merge_group':
      return mergeGroupEvent(payload);
    case 'push':
      return { name, ref: payload.text('ref'), before: commit(payload, 'before'), after: commit(payload, 'after') };
    case 'schedule':
    case 'workflow_dispatch':
      return { name, ref: env.GITHUB_REF ?? '', sha: env.GITHUB_SHA ?? '' };
    case 'workflow_run':
      return workflowRunEvent(payload);
    case 'issue_comment':
      return issueCommentEvent(payload);
    case 'check_run':
      return checkRunEvent(payload);
    default:
      throw new Error(
        'the gate runs on pull_request, pull_request_target, merge_group, push, schedule, workflow_dispatch and workflow_run, its commands on issue_comment and check_run',
      );
  }
}

function pullRequestEvent(name: PullRequestEvent['name'], payload: Payload): PullRequestEvent {
  const pull = payload.object('pull_request');
  const base = pull.object('base');
  const head = pull.object('head');
  const headRepository = head.has('repo') ? head.object('repo').text('full_name') : null;
  return {
    name,
    action: payload.text('action'),
    number: pull.number('number'),
    baseSha: base.sha('sha'),
    baseRef: base.text('ref'),
    headSha: head.sha('sha'),
    headRef: head.text('ref'),
    headRepository,
    fork: headRepository !== base.object('repo').text('full_name'),
    author: pull.has('user') ? pull.object('user').text('login') : 'ghost',
  };
}

function mergeGroupEvent(payload: Payload): MergeGroupEvent {
  const group = payload.object('merge_group');
  const headRef = group.text('head_ref');
  const number = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(headRef)?.[1];
  return {
    name: 'merge_group',
    action: payload.text('action'),
    baseSha: group.sha('base_sha'),
    baseRef: group.text('base_ref'),
    headSha: group.sha('head_sha'),
    headRef,
    number: number === undefined ? null : Number(number),
  };
}

function workflowRunEvent(payload: Payload): WorkflowRunEvent {
  const run = payload.object('workflow_run');
  return {
    name: 'workflow_run',
    action: payload.text('action'),
    runId: run.number('id'),
    event: run.text('event'),
    conclusion: run.textOrNull('conclusion'),
    headSha: run.sha('head_sha'),
    headRef: run.textOrNull('head_branch'),
    headRepository: run.has('head_repository') ? run.object('head_repository').text('full_name') : null,
  };
}

function issueCommentEvent(payload: Payload): IssueCommentEvent {
  const issue = payload.object('issue');
  const comment = payload.object('comment');
  const user = comment.object('user');
  const action = payload.text('action');
  return {
    name: 'issue_comment',
    action,
    number: issue.number('number'),
    pullRequest: issue.has('pull_request'),
    commentId: comment.number('id'),
    body: comment.text('body'),
    author: user.text('login'),
    authorIsBot: user.textOrNull('type') === 'Bot',
    edited: action !== 'created' || comment.textOrNull('created_at') !== comment.textOrNull('updated_at'),
  };
}

function checkRunEvent(payload: Payload): CheckRunEvent {
  const run = payload.object('check_run');
  const sender = payload.object('sender');
  const clicked = payload.has('requested_action') ? payload.object('requested_action') : null;
  return {
    name: 'check_run',
    action: payload.text('action'),
    checkName: run.text('name'),
    headSha: run.sha('head_sha'),
    externalId: run.textOrNull('external_id'),
    button: clicked?.textOrNull('identifier') ?? null,
    sender: sender.text('login'),
    senderIsBot: sender.textOrNull('type') === 'Bot',
  };
}

function commit(payload: Payload, key: string): string | null {
  const sha = payload.sha(key);
  return NO_COMMIT.test(sha) ? null : sha;
}

/** `owner/name` as GitHub spells it. @throws Error for anything else. */
export function repositoryOf(fullName: string): RepositoryRef {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName);
  if (match === null) throw new Error('GITHUB_REPOSITORY is not owner/name');
  return { owner: match[1] ?? '', repo: match[2] ?? '' };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
