import { bodyText, type Call, type Handlers, NOT_FOUND, page, pullOf, Refusal, repositoryOf, tokenOf } from './call.js';
import { commentableRuns } from './patch.js';
import { userJson } from './user.js';
import type { DiffPlace, PullRequest, Review, ReviewComment, Thread, User, World } from './world.js';

/** A comment of a thread as GitHub would have stored it. */
export function createReviewComment(world: World, user: User, body: string): ReviewComment {
  const id = world.nextId();
  return { id, nodeId: `PRRC_${id}`, user, body, createdAt: world.now() };
}

/** Whether the pull request's present diff still holds the place of a thread. */
export function inDiff(pull: PullRequest, place: DiffPlace): boolean {
  const file = pull.files.find((one) => one.path === place.path);
  const first = place.startLine ?? place.line;
  return commentableRuns(file?.patch ?? null).some(
    (run) => run.side === place.side && first >= run.from && place.line <= run.to && first <= place.line,
  );
}

function reviewCommentJson(call: Call, pull: PullRequest, thread: Thread, comment: ReviewComment): object {
  const url = `${call.world.url}/${call.params.owner}/${call.params.repo}/pull/${pull.number}`;
  const outdated = !inDiff(pull, thread.place);
  const root = thread.comments[0];
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url,
    html_url: `${url}#discussion_r${comment.id}`,
    pull_request_url: url,
    pull_request_review_id: thread.reviewId,
    diff_hunk: '@@',
    path: thread.place.path,
    line: outdated ? null : thread.place.line,
    original_line: thread.place.line,
    start_line: thread.place.startLine,
    side: thread.place.side,
    commit_id: outdated ? thread.commit : pull.head.sha,
    original_commit_id: thread.commit,
    body: comment.body,
    user: userJson(call.world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'NONE',
    ...(root !== undefined && root.id !== comment.id && { in_reply_to_id: root.id }),
    _links: { self: { href: url }, html: { href: url }, pull_request: { href: url } },
  };
}

function reviewJson(call: Call, pull: PullRequest, review: Review): object {
  const url = `${call.world.url}/${call.params.owner}/${call.params.repo}/pull/${pull.number}`;
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userJson(call.world, review.user),
    body: review.body,
    state: review.state,
    html_url: `${url}#pullrequestreview-${review.id}`,
    pull_request_url: url,
    commit_id: review.commit,
    submitted_at: review.submittedAt,
    author_association: 'NONE',
    _links: { html: { href: url }, pull_request: { href: url } },
  };
}

function placeOf(fields: Readonly<Record<string, unknown>>): DiffPlace {
  const startLine = fields.start_line;
  return {
    path: String(fields.path),
    line: Number(fields.line),
    side: fields.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    startLine: typeof startLine === 'number' ? startLine : null,
  };
}

function createReview(call: Call): Review {
  const pull = pullOf(call);
  const { user } = tokenOf(call);
  const drafts: readonly Record<string, unknown>[] = Array.isArray(call.body.comments) ? call.body.comments : [];
  const event = call.body.event;
  const body = typeof call.body.body === 'string' ? call.body.body : '';
  if (body !== '') bodyText(body, 'PullRequestReview');
  if (body === '' && drafts.length === 0 && event !== 'APPROVE') {
    throw new Refusal(422, 'Unprocessable Entity', ['Review body or comments are required']);
  }
  const commit = typeof call.body.commit_id === 'string' ? call.body.commit_id : pull.head.sha;
  const places = drafts.map((draft) => ({
    place: placeOf(draft),
    body: bodyText(draft.body, 'PullRequestReviewComment'),
  }));
  for (const { place } of places) {
    const message = 'Pull request review thread line must be part of the diff';
    if (place.startLine === place.line)
      throw new Refusal(422, 'Unprocessable Entity', ['start_line must precede the end line']);
    if (commit === pull.head.sha && !inDiff(pull, place)) throw new Refusal(422, 'Unprocessable Entity', [message]);
  }
  const id = call.world.nextId();
  const review: Review = {
    id,
    nodeId: `PRR_${id}`,
    user,
    body,
    state: event === 'APPROVE' ? 'APPROVED' : event === 'REQUEST_CHANGES' ? 'CHANGES_REQUESTED' : 'COMMENTED',
    commit,
    submittedAt: call.world.now(),
  };
  pull.reviews.push(review);
  for (const { place, body: text } of places) {
    const comment = createReviewComment(call.world, user, text);
    pull.threads.push({
      nodeId: `PRRT_${comment.id}`,
      reviewId: id,
      commit,
      place,
      comments: [comment],
      resolvedBy: null,
      hiddenReads: call.world.threadLag,
    });
  }
  return review;
}

export const reviewHandlers: Handlers = {
  'pulls/create-review': (call) => ({ status: 200, body: reviewJson(call, pullOf(call), createReview(call)) }),
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    return page(
      call,
      pull.reviews.map((review) => reviewJson(call, pull, review)),
    );
  },
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call);
    const all = pull.threads.flatMap((thread) => thread.comments.map((one) => ({ thread, one })));
    all.sort((a, b) => a.one.id - b.one.id);
    return page(
      call,
      all.map(({ thread, one }) => reviewCommentJson(call, pull, thread, one)),
    );
  },
  'pulls/create-reply-for-review-comment': (call) => {
    const pull = pullOf(call);
    const id = Number(call.params.comment_id);
    const thread = pull.threads.find((one) => one.comments[0]?.id === id);
    if (thread === undefined) throw new Refusal(404, NOT_FOUND);
    const body = bodyText(call.body.body, 'PullRequestReviewComment');
    const comment = createReviewComment(call.world, tokenOf(call).user, body);
    thread.comments.push(comment);
    return { status: 201, body: reviewCommentJson(call, pull, thread, comment) };
  },
  'pulls/delete-review-comment': (call) => {
    const id = Number(call.params.comment_id);
    for (const pull of repositoryOf(call).pulls.values()) {
      const index = pull.threads.findIndex((thread) => thread.comments.some((one) => one.id === id));
      const thread = pull.threads[index];
      if (thread === undefined) continue;
      const at = thread.comments.findIndex((one) => one.id === id);
      if (thread.comments[at]?.user.id !== tokenOf(call).user.id)
        throw new Refusal(403, 'Resource not accessible by integration');
      thread.comments.splice(at, 1);
      if (thread.comments.length === 0) pull.threads.splice(index, 1);
      return { status: 204 };
    }
    throw new Refusal(404, NOT_FOUND);
  },
};
