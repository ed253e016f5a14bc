import type { Comment, PullRequest, Repository, WorkflowRun } from './world.js';

/** Payloads as the runner writes them to GITHUB_EVENT_PATH, as far as they are read (docs.github.com, webhook events). */
export function pullRequestPayload(repository: Repository, pull: PullRequest, action = 'synchronize'): object {
  const own = `${repository.owner}/${repository.name}`;
  return {
    action,
    number: pull.number,
    repository: { full_name: own },
    pull_request: {
      number: pull.number,
      user: { login: pull.author.login },
      base: { ...pull.base, repo: { full_name: own } },
      head: { ...pull.head, repo: { full_name: pull.fork ?? own } },
    },
  };
}

/** The queue's branch carries the pull request's number and the base commit in its name. */
export function mergeGroupPayload(pull: PullRequest, headSha: string): object {
  return {
    action: 'checks_requested',
    merge_group: {
      base_sha: pull.base.sha,
      base_ref: `refs/heads/${pull.base.ref}`,
      head_sha: headSha,
      head_ref: `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${pull.base.sha}`,
    },
  };
}

/** `before` null: the first push of a branch. */
export function pushPayload(ref: string, before: string | null, after: string): object {
  return { ref, before: before ?? '0'.repeat(40), after, deleted: false, created: before === null };
}

/** `pull_requests` stays empty, as it does for forks. */
export function workflowRunPayload(run: WorkflowRun): object {
  return {
    action: 'completed',
    workflow_run: {
      id: run.id,
      event: run.event,
      conclusion: run.conclusion,
      head_sha: run.headSha,
      head_branch: run.headBranch,
      head_repository: { full_name: run.headRepository },
      pull_requests: [],
    },
  };
}

/** A comment on a pull request; `updatedAt` tells whether it was edited. */
export function issueCommentPayload(pull: PullRequest, comment: Comment, action = 'created'): object {
  return {
    action,
    issue: { number: pull.number, pull_request: {} },
    comment: {
      id: comment.id,
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      user: { login: comment.user.login, type: comment.user.type },
    },
  };
}
