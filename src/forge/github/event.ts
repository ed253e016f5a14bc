import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../model/errors.js';
import { messageOf } from '../../util/thrown.js';
import type {
  CheckRunEvent,
  EventContext,
  GitHubEvent,
  IssueCommentEvent,
  MergeGroupEvent,
  PullRequestEvent,
  WorkflowRunEvent,
} from '../event.js';
import type { RepositoryRef } from '../repository.js';
import { type Payload, payloadOf } from './payload.js';

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
    authorIsBot: pull.has('user') && pull.object('user').textOrNull('type') === 'Bot',
    draft: pull.flag('draft'),
    labels: pull.names('labels'),
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
function repositoryOf(fullName: string): RepositoryRef {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName);
  if (match === null) throw new Error('GITHUB_REPOSITORY is not owner/name');
  return { owner: match[1] ?? '', repo: match[2] ?? '' };
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
