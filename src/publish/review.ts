import type { GitHubClient } from '../forge/github/client.js';
import { commentableLines } from '../forge/github/commentable-lines.js';
import { type Author, whoAmI } from '../forge/github/identity.js';
import { listFiles, type PullRequestRef } from '../forge/github/pull-request.js';
import { mayHaveHappened, refusalOf } from '../forge/github/refusal.js';
import { createReview } from '../forge/github/review.js';
import type { ReviewComment } from '../forge/github/review-comment.js';
import { listThreads, type ReviewThread } from '../forge/github/review-thread.js';
import type { PublishResult } from './publish-result.js';
import { closeGoneThreads, deleteDuplicates, ownThreads, speaksFor } from './review-threads.js';

export interface ReviewRequest {
  /** Tells several gates of one repository apart: each answers in its own threads only. */
  readonly key: string;
  /** The commit that was judged; nothing is posted when the pull request has moved on. */
  readonly head: string;
  /** Ids of all findings that are still there, whether or not they get a comment. */
  readonly open: ReadonlySet<string>;
  /** The comments for lines that may be commented on, most urgent first. */
  render(isCommentable: (path: string, startLine: number, line: number) => boolean): readonly ReviewComment[];
  /** Text above the comments of a new review. */
  readonly body: string;
  /** The answer in a thread whose finding is gone. */
  readonly goneReply: string;
}

const GRANT = 'pull-requests: write';
const MAX_COMMENTS = 20;
/** One longer comment would cost the whole review. */
const MAX_BODY = 65_536;
const ATTEMPTS = 2;

/**
 * Posts one review with the comments that no thread has yet, answers and resolves our threads whose finding is gone.
 * Threads in which anybody else has written are left alone. Never throws for what GitHub answers.
 */
export async function publishReview(
  client: GitHubClient,
  pull: PullRequestRef,
  request: ReviewRequest,
): Promise<PublishResult> {
  try {
    const author = await whoAmI(client);
    const { headSha, threads } = await listThreads(client, pull, author);
    if (headSha !== request.head) return { status: 'skipped', reason: 'the pull request has a newer head' };
    const own = ownThreads(threads, request.key);
    const closed = await closeGoneThreads(client, own, request.open, request.goneReply);
    const fresh = await freshComments(client, pull, request, own);
    if (fresh.length > 0) return await post(client, pull, request, fresh, author, closed.notes);
    const notes = [...closed.notes, ...(await deleteDuplicates(client, pull, own))];
    const done = closed.count > 0 ? 'written' : 'unchanged';
    if (own.length === 0) return { status: 'skipped', reason: 'no finding on a line of the diff' };
    return { status: done, url: null, notes };
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error, GRANT).reason };
  }
}

/** Comments without a thread, on lines that GitHub accepts. The diff is read only when there may be any. */
async function freshComments(
  client: GitHubClient,
  pull: PullRequestRef,
  request: ReviewRequest,
  own: readonly ReviewThread[],
): Promise<ReviewComment[]> {
  const isFresh = (comment: ReviewComment) => !own.some((thread) => speaksFor(thread, comment.fingerprint));
  if (!request.render(() => true).some(isFresh)) return [];
  const lines = commentableLines(await listFiles(client, pull));
  return request
    .render((path, startLine, line) => lines.has(path, startLine, line))
    .filter((comment) => isFresh(comment) && comment.body.length <= MAX_BODY)
    .filter((comment) => lines.has(comment.path, comment.startLine ?? comment.line, comment.line))
    .slice(0, MAX_COMMENTS);
}

async function post(
  client: GitHubClient,
  pull: PullRequestRef,
  request: ReviewRequest,
  comments: readonly ReviewComment[],
  author: Author,
  notes: readonly string[],
): Promise<PublishResult> {
  let url: string | null = null;
  for (let attempt = 1; ; attempt++) {
    try {
      url = await createReview(client, pull, { commit: request.head, body: request.body, comments });
      break;
    } catch (error) {
      if (!mayHaveHappened(error) || attempt === ATTEMPTS) throw error;
      const { threads } = await listThreads(client, pull, author);
      const wanted = comments[0]?.fingerprint ?? '';
      if (ownThreads(threads, request.key).some((thread) => speaksFor(thread, wanted))) break;
    }
  }
  return { status: 'written', url, notes: [...notes, ...(await settleRace(client, pull, request, author))] };
}

/** When another run posted the same at the same moment, the older thread stays. */
async function settleRace(
  client: GitHubClient,
  pull: PullRequestRef,
  request: ReviewRequest,
  author: Author,
): Promise<readonly string[]> {
  try {
    const { threads } = await listThreads(client, pull, author);
    return await deleteDuplicates(client, pull, ownThreads(threads, request.key));
  } catch (error) {
    return [`could not look for threads that another run made: ${refusalOf(error, GRANT).reason}`];
  }
}
