import type { PullPage } from '../forge/page.js';
import type { ReviewComment, ReviewThread } from '../forge/review.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';
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
  /** Most comments of one review. */
  readonly most: number;
  /** Text above the comments of a new review. */
  readonly body: string;
  /** The answer in a thread whose finding is gone. */
  readonly goneReply: string;
}

const GRANT = 'pull-requests: write';
/** One longer comment would cost the whole review. */
const MAX_BODY = 65_536;
const ATTEMPTS = 2;

/**
 * Posts one review with the comments that no thread has yet, answers and resolves our threads whose finding is gone.
 * Threads in which anybody else has written are left alone. Never throws for what the host answers.
 */
export async function publishReview(page: PullPage, request: ReviewRequest): Promise<PublishResult> {
  try {
    const { headSha, threads } = await page.listThreads();
    if (headSha !== request.head) return { status: 'skipped', reason: 'the pull request has a newer head' };
    const own = ownThreads(threads, request.key);
    const closed = await closeGoneThreads(page, own, request.open, request.goneReply);
    const fresh = await freshComments(page, request, own);
    if (fresh.length > 0) return await post(page, request, fresh, closed.notes);
    const notes = [...closed.notes, ...(await deleteDuplicates(page, own))];
    const done = closed.count > 0 ? 'written' : 'unchanged';
    if (own.length === 0) return { status: 'skipped', reason: 'no finding on a line of the diff' };
    return { status: done, url: null, notes };
  } catch (error) {
    return { status: 'refused', reason: page.refusalOf(error, GRANT).reason };
  }
}

/** Comments without a thread, on lines that GitHub accepts. The diff is read only when there may be any. */
async function freshComments(
  page: PullPage,
  request: ReviewRequest,
  own: readonly ReviewThread[],
): Promise<ReviewComment[]> {
  const isFresh = (comment: ReviewComment) => !own.some((thread) => speaksFor(thread, comment.fingerprint));
  if (!request.render(() => true).some(isFresh)) return [];
  const lines = await page.commentableLines();
  return request
    .render((path, startLine, line) => lines.has(path, startLine, line))
    .filter((comment) => isFresh(comment) && comment.body.length <= MAX_BODY)
    .filter((comment) => lines.has(comment.path, comment.startLine ?? comment.line, comment.line))
    .slice(0, request.most);
}

async function post(
  page: PullPage,
  request: ReviewRequest,
  comments: readonly ReviewComment[],
  notes: readonly string[],
): Promise<PublishResult> {
  let url: string | null = null;
  for (let attempt = 1; ; attempt++) {
    try {
      url = await page.createReview({ commit: request.head, body: request.body, comments });
      break;
    } catch (error) {
      if (!page.mayHaveHappened(error) || attempt === ATTEMPTS) throw error;
      const { threads } = await page.listThreads();
      const wanted = comments[0]?.fingerprint ?? '';
      if (ownThreads(threads, request.key).some((thread) => speaksFor(thread, wanted))) break;
    }
  }
  return { status: 'written', url, notes: [...notes, ...(await settleRace(page, request))] };
}

/** When another run posted the same at the same moment, the older thread stays. */
async function settleRace(page: PullPage, request: ReviewRequest): Promise<readonly string[]> {
  try {
    const { threads } = await page.listThreads();
    return await deleteDuplicates(page, ownThreads(threads, request.key));
  } catch (error) {
    return [`could not look for threads that another run made: ${page.refusalOf(error, GRANT).reason}`];
  }
}

export const review = {
  id: 'review',
  place: 'pull request',
  write: publishReview,
} as const satisfies Publisher<ReviewRequest>;
