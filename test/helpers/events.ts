import type {
  EventContext,
  GitHubEvent,
  IssueCommentEvent,
  MergeGroupEvent,
  PullRequestEvent,
  PushEvent,
  WorkflowRunEvent,
} from '../../src/forge/event.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

export function pullEvent(overrides: Partial<PullRequestEvent> = {}): PullRequestEvent {
  return {
    name: 'pull_request',
    action: 'synchronize',
    number: 7,
    baseSha: BASE,
    baseRef: 'main',
    headSha: HEAD,
    headRef: 'change',
    headRepository: 'acme/shop',
    fork: false,
    author: 'alice',
    authorIsBot: false,
    draft: false,
    labels: [],
    ...overrides,
  };
}

export function queueEvent(overrides: Partial<MergeGroupEvent> = {}): MergeGroupEvent {
  return {
    name: 'merge_group',
    action: 'checks_requested',
    baseSha: BASE,
    baseRef: 'refs/heads/main',
    headSha: HEAD,
    headRef: 'gh-readonly-queue/main/pr-7',
    number: 7,
    ...overrides,
  };
}

export function pushEvent(overrides: Partial<PushEvent> = {}): PushEvent {
  return { name: 'push', ref: 'refs/heads/main', before: BASE, after: HEAD, ...overrides };
}

export function workflowRunEvent(overrides: Partial<WorkflowRunEvent> = {}): WorkflowRunEvent {
  return {
    name: 'workflow_run',
    action: 'completed',
    runId: 99,
    event: 'pull_request',
    conclusion: 'failure',
    headSha: HEAD,
    headRef: 'change',
    headRepository: 'mallory/shop',
    ...overrides,
  };
}

export function commentEvent(overrides: Partial<IssueCommentEvent> = {}): IssueCommentEvent {
  return {
    name: 'issue_comment',
    action: 'created',
    number: 7,
    pullRequest: true,
    commentId: 31,
    body: '/gatehouse recheck',
    author: 'maintainer',
    authorIsBot: false,
    edited: false,
    ...overrides,
  };
}

export function eventContext(event: GitHubEvent, overrides: Partial<EventContext> = {}): EventContext {
  const repository = { owner: 'acme', repo: 'shop' };
  return { event, repository, ref: 'refs/pull/7/merge', runId: 12, runAttempt: 1, ...overrides };
}
