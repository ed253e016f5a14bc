import type { PageComment, PullPage } from '../../page.js';
import { formatPullReference } from '../check-button.js';
import type { GitHubClient } from '../client.js';
import { commentableLines } from '../commentable-lines.js';
import { isAuthor, whoAmI } from '../identity.js';
import {
  createComment,
  deleteComment,
  type IssueComment,
  listComments,
  minimizeComment,
  updateComment,
} from '../issue-comment.js';
import { addLabels, listLabels, removeLabel } from '../label.js';
import { getPullRequest, listFiles } from '../pull-request.js';
import { react } from '../reaction.js';
import { createReview } from '../review.js';
import { closeThreads, deleteReviewComment, listThreads } from '../review-thread.js';
import { requestReviewers } from '../reviewer.js';
import type { Asked } from './asked.js';
import { commitPageOf } from './commit-page.js';

/** The page of one pull request of GitHub. */
export function pullPageOf(asked: Asked, number: number): PullPage {
  const { repository, client } = asked;
  const commits = commitPageOf(asked);
  const pull = { ...repository, number };
  return {
    ...commits,
    ...conversationOf(asked, number),
    number,
    pull: async () => getPullRequest(await client(), pull),
    // A fork's pull request is not in the payload of a click, so the check run says which one it is of.
    createCheckRun: (run, annotations) =>
      commits.createCheckRun({ ...run, externalId: formatPullReference(number) }, annotations),
    commentableLines: async () => commentableLines(await listFiles(await client(), pull)),
    createReview: async (review) => createReview(await client(), pull, review),
    listLabels: async () => listLabels(await client(), pull),
    addLabels: async (labels) => addLabels(await client(), pull, labels),
    removeLabel: async (label) => removeLabel(await client(), pull, label),
    requestReviewers: async (reviewers) => requestReviewers(await client(), pull, reviewers),
  };
}

type Conversation = Pick<
  PullPage,
  | 'listComments'
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
  | 'minimizeComment'
  | 'react'
  | 'listThreads'
  | 'closeThreads'
  | 'deleteReviewComment'
>;

function conversationOf({ repository, client }: Asked, number: number): Conversation {
  const pull = { ...repository, number };
  return {
    listComments: async () => {
      const connected = await client();
      const [author, comments] = await Promise.all([whoAmI(connected), listComments(connected, pull)]);
      return comments.map((comment) => pageComment(comment, isAuthor(author, comment.user)));
    },
    createComment: async (body) => pageComment(await createComment(await client(), pull, body), true),
    updateComment: async (id, body) => pageComment(await updateComment(await client(), repository, id, body), true),
    deleteComment: async (id) => deleteComment(await client(), repository, id),
    minimizeComment: async (nodeId) => minimizeComment(await client(), nodeId),
    react: async (commentId, content) => react(await client(), repository, commentId, content),
    listThreads: async () => threadsOf(await client()),
    closeThreads: async (closings) => closeThreads(await client(), closings),
    deleteReviewComment: async (id) => deleteReviewComment(await client(), repository, id),
  };

  async function threadsOf(connected: GitHubClient) {
    return listThreads(connected, pull, await whoAmI(connected));
  }
}

function pageComment({ id, nodeId, body, url, minimized }: IssueComment, own: boolean): PageComment {
  return { id, nodeId, body, url, own, minimized };
}
