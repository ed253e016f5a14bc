import { createHash } from 'node:crypto';
import { createComment } from './comment.js';
import type { DiffFile } from './patch.js';
import { createReviewComment } from './review.js';
import {
  type Artifact,
  type Comment,
  type PullRequest,
  type Repository,
  userOf,
  type WorkflowRun,
  type World,
} from './world.js';

/** A commit id that depends on its name alone. */
export function shaOf(name: string): string {
  return createHash('sha1').update(name).digest('hex');
}

export interface PullOptions {
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly files?: readonly DiffFile[];
  readonly head?: string;
  readonly base?: string;
  readonly ref?: string;
  /** Full name of the fork that it comes from. */
  readonly fork?: string;
}

/** Opens a pull request. */
export function openPull(world: World, repository: Repository, options: PullOptions = {}): PullRequest {
  const number = repository.pulls.size + 1;
  const pull: PullRequest = {
    id: world.nextId(),
    number,
    author: userOf(world, options.author ?? 'alice'),
    fork: options.fork ?? null,
    base: { sha: options.base ?? shaOf('base'), ref: 'main' },
    head: { sha: options.head ?? shaOf('head'), ref: options.ref ?? 'feature' },
    title: options.title ?? 'A change',
    body: options.body ?? '',
    locked: false,
    state: 'open',
    files: options.files ?? [],
    labels: new Set(),
    reviewers: new Set(),
    comments: [],
    reviews: [],
    threads: [],
  };
  repository.pulls.set(number, pull);
  return pull;
}

/** Pushes a new head with a new set of changed files. */
export function push(pull: PullRequest, head: string, files: readonly DiffFile[] = pull.files): void {
  pull.head = { ...pull.head, sha: head };
  pull.files = files;
}

/** Somebody writes a comment. */
export function comment(world: World, pull: PullRequest, login: string, body: string): Comment {
  const made = createComment(world, userOf(world, login), body);
  pull.comments.push(made);
  return made;
}

/** Somebody answers in a thread, by its position. */
export function replyToThread(world: World, pull: PullRequest, thread: number, login: string, body: string): void {
  pull.threads[thread]?.comments.push(createReviewComment(world, userOf(world, login), body));
}

export interface RunOptions {
  readonly headSha: string;
  readonly headRepository?: string;
  readonly headBranch?: string;
  readonly event?: string;
  readonly path?: string;
}

/** A finished workflow run. */
export function workflowRun(world: World, repository: Repository, options: RunOptions): WorkflowRun {
  const run: WorkflowRun = {
    id: world.nextId(),
    headSha: options.headSha,
    headBranch: options.headBranch ?? 'feature',
    headRepository: options.headRepository ?? `${repository.owner}/${repository.name}`,
    event: options.event ?? 'pull_request',
    conclusion: 'success',
    path: options.path ?? '.github/workflows/gatehouse.yml',
    artifacts: [],
    status: 'completed',
    reruns: 0,
  };
  repository.runs.set(run.id, run);
  return run;
}

/** Stores an artifact with a run. */
export function artifact(world: World, run: WorkflowRun, name: string, zip: Buffer, expired = false): Artifact {
  const made: Artifact = { id: world.nextId(), name, zip, expired };
  run.artifacts.push(made);
  return made;
}
