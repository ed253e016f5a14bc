import type { CheckRun, Comment, PullRequest, Repository, User, WorkflowRun } from './world.js';

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

/**
 * A click on a button of a check run. GitHub tells it to the App that made the check run; for one of its own token
 * (`github-actions`) nothing starts, and a button that is not there cannot be clicked. `pull_requests` is empty, as it
 * is for forks.
 */
export function clickPayload(run: CheckRun, identifier: string, sender: User): object {
  if (run.app === 'github-actions') throw new Error('GitHub starts nothing for this click');
  if (!run.actions.some((action) => action.identifier === identifier)) throw new Error(`no button ${identifier}`);
  return {
    action: 'requested_action',
    requested_action: { identifier },
    check_run: {
      id: run.id,
      name: run.name,
      head_sha: run.headSha,
      external_id: run.externalId,
      status: run.status,
      conclusion: run.conclusion,
      app: { slug: run.app },
      pull_requests: [],
    },
    sender: { login: sender.login, type: sender.type },
  };
}
