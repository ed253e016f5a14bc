import type { PullRequest } from '../pull-request.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { pullRequestsOfHead } from './pull-request.js';

export interface WorkflowRun {
  readonly id: number;
  /** The event that started it. */
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headRef: string | null;
  /** Full name; null when the fork is gone. */
  readonly headRepository: string | null;
  /** Path of the workflow file. */
  readonly path: string;
}

/** A workflow run of this repository as GitHub knows it: what its artifacts say of themselves is the author's word. */
export async function getWorkflowRun(
  client: GitHubClient,
  repository: RepositoryRef,
  runId: number,
): Promise<WorkflowRun> {
  const { owner, repo } = repository;
  const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
  return {
    id: data.id,
    event: data.event,
    conclusion: data.conclusion,
    headSha: data.head_sha,
    headRef: data.head_branch,
    headRepository: data.head_repository?.full_name ?? null,
    path: data.path,
  };
}

/**
 * The open pull requests that a run has judged: of the run's branch, in the run's repository, still at its commit.
 * Empty when the pull request has moved on, was closed, or its fork is gone.
 */
export async function pullRequestsOfRun(
  client: GitHubClient,
  repository: RepositoryRef,
  run: Pick<WorkflowRun, 'headRepository' | 'headRef' | 'headSha'>,
): Promise<PullRequest[]> {
  const { headRepository, headRef, headSha } = run;
  if (headRepository === null || headRef === null) return [];
  const head = { owner: headRepository.split('/')[0] ?? '', ref: headRef, sha: headSha };
  const pulls = await pullRequestsOfHead(client, repository, head);
  return pulls.filter((pull) => pull.headRepository === headRepository);
}

/**
 * The newest run of a workflow (by its file name) for a head commit; null when it never ran for it.
 * Statuses are GitHub's: `completed` is the only one in which a run can be started again.
 */
export async function newestRunOf(
  client: GitHubClient,
  repository: RepositoryRef,
  wanted: { readonly workflow: string; readonly headSha: string },
): Promise<{ readonly id: number; readonly status: string; readonly url: string } | null> {
  const { owner, repo } = repository;
  const { data } = await client.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: wanted.workflow,
    head_sha: wanted.headSha,
    per_page: 1,
  });
  const [run] = data.workflow_runs;
  return run === undefined ? null : { id: run.id, status: run.status ?? 'unknown', url: run.html_url };
}

/** Starts all jobs of a finished run again, on the same commits. */
export async function rerun(client: GitHubClient, repository: RepositoryRef, runId: number): Promise<void> {
  const { owner, repo } = repository;
  await client.rest.actions.reRunWorkflow({ owner, repo, run_id: runId });
}
