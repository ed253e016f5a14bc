import { isThreadOf, parseThreadMarker } from '../forge/github/thread-marker.js';
import type { PullPage } from '../forge/page.js';
import type { ReviewThread, ThreadComment } from '../forge/review.js';

const GRANT = 'pull-requests: write';
/** Each answer counts as content made; what is left waits for the next run. */
const MAX_CLOSED = 20;

/** A thread that this gate began: its first comment is ours and carries a fingerprint and our key. Replies never count. */
export function ownThreads(threads: readonly ReviewThread[], key: string): ReviewThread[] {
  return threads.filter((thread) => {
    const [first] = thread.comments;
    return first?.own === true && isThreadOf(key, first.body);
  });
}

/** The first comment of a thread that `ownThreads` let through. */
function firstOf(thread: ReviewThread): ThreadComment {
  const [first] = thread.comments;
  if (first === undefined) throw new Error('a thread without comments');
  return first;
}

/**
 * Whether a thread stands for this finding. One that we closed ourselves does not: the finding has come back and is
 * told anew. One that a person resolved does: they have decided.
 */
export function speaksFor(thread: ReviewThread, fingerprint: string): boolean {
  return fingerprintOf(thread) === fingerprint && !closedByUs(thread);
}

function fingerprintOf(thread: ReviewThread): string | null {
  return parseThreadMarker(thread.comments[0]?.body ?? '');
}

/** We answer before we resolve, so a resolved thread that ends with our answer was closed by us. */
function closedByUs(thread: ReviewThread): boolean {
  return thread.resolved && thread.comments.length > 1 && thread.comments.at(-1)?.own === true;
}

/**
 * Deletes second threads of one finding: two runs at the same time made them. The oldest stays, and any in which
 * something else was written.
 */
export async function deleteDuplicates(page: PullPage, own: readonly ReviewThread[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  const oldestFirst = own.toSorted((a, b) => firstOf(a).id - firstOf(b).id);
  for (const thread of oldestFirst.filter((one) => !one.resolved)) {
    const fingerprint = fingerprintOf(thread) ?? '';
    const isSecond = seen.has(fingerprint);
    seen.add(fingerprint);
    if (!isSecond || thread.comments.length > 1) continue;
    try {
      await page.deleteReviewComment(firstOf(thread).id);
    } catch (error) {
      const { kind, reason } = page.refusalOf(error, GRANT);
      // The other run may have deleted it already.
      if (kind !== 'not-found') return [`a second thread of one finding stays: ${reason}`];
    }
  }
  return [];
}

/** Answers and resolves our threads whose finding is gone and in which nobody else has written. */
export async function closeGoneThreads(
  page: PullPage,
  own: readonly ReviewThread[],
  open: ReadonlySet<string>,
  reply: string,
): Promise<{ readonly count: number; readonly notes: readonly string[] }> {
  const gone = own.filter(
    (thread) => !thread.resolved && !thread.othersWrote && !open.has(fingerprintOf(thread) ?? ''),
  );
  if (gone.length === 0) return { count: 0, notes: [] };
  const closings = gone.slice(0, MAX_CLOSED).map((thread) => ({
    nodeId: thread.nodeId,
    // A run that could answer but not resolve must not answer again on every push.
    reply: thread.comments.length === 1 ? reply : null,
  }));
  try {
    await page.closeThreads(closings);
    return { count: closings.length, notes: [] };
  } catch (error) {
    return { count: 0, notes: [`threads of fixed findings may stay open: ${page.refusalOf(error, GRANT).reason}`] };
  }
}
