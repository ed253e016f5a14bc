import { bodyText, type Call, type Handlers, NOT_FOUND, page, pullOf, Refusal, repositoryOf, tokenOf } from './call.js';
import { appJson, userJson } from './user.js';
import type { Comment, User, World } from './world.js';

const MAX_COMMENTS = 2500;

/** A comment as GitHub would have stored it. */
export function createComment(world: World, user: User, body: string): Comment {
  const id = world.nextId();
  const at = world.now();
  return {
    id,
    nodeId: `IC_${id}`,
    user,
    body,
    createdAt: at,
    updatedAt: at,
    minimized: null,
    deleted: false,
    hiddenReads: world.commentLag,
  };
}

function commentJson(call: Call, comment: Comment, number: number): object {
  const { owner, repo } = call.params;
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${call.world.url}/repos/${owner}/${repo}/issues/comments/${comment.id}`,
    html_url: `${call.world.url}/${owner}/${repo}/pull/${number}#issuecomment-${comment.id}`,
    issue_url: `${call.world.url}/repos/${owner}/${repo}/issues/${number}`,
    body: comment.body,
    user: userJson(call.world, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    performed_via_github_app: comment.user.app === null ? null : appJson(call.world, comment.user.app),
    minimized: comment.minimized === null ? null : { reason: comment.minimized.toLowerCase() },
  };
}

function find(call: Call): { comment: Comment; number: number } {
  const id = Number(call.params.comment_id);
  for (const pull of repositoryOf(call).pulls.values()) {
    const comment = pull.comments.find((one) => one.id === id && !one.deleted);
    if (comment !== undefined) return { comment, number: pull.number };
  }
  throw new Refusal(404, NOT_FOUND);
}

/** Apps may edit their own comments only. */
function findOwn(call: Call): { comment: Comment; number: number } {
  const found = find(call);
  const token = tokenOf(call);
  if (token.kind === 'installation' && found.comment.user.id !== token.user.id) {
    throw new Refusal(403, 'Resource not accessible by integration');
  }
  return found;
}

export const commentHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const pull = pullOf(call);
    const visible = pull.comments.filter((one) => !one.deleted && one.hiddenReads === 0);
    for (const comment of pull.comments) if (comment.hiddenReads > 0) comment.hiddenReads--;
    return page(
      call,
      visible.map((one) => commentJson(call, one, pull.number)),
    );
  },
  'issues/create-comment': (call) => {
    const pull = pullOf(call);
    if (pull.locked) throw new Refusal(403, 'Unable to create comment because issue is locked.');
    if (pull.comments.length >= MAX_COMMENTS) {
      throw new Refusal(403, 'Commenting is disabled on issues with more than 2500 comments');
    }
    const comment = createComment(call.world, tokenOf(call).user, bodyText(call.body.body, 'IssueComment'));
    pull.comments.push(comment);
    return { status: 201, body: commentJson(call, comment, pull.number) };
  },
  'issues/get-comment': (call) => {
    const { comment, number } = find(call);
    return { status: 200, body: commentJson(call, comment, number) };
  },
  'issues/update-comment': (call) => {
    const { comment, number } = findOwn(call);
    comment.body = bodyText(call.body.body, 'IssueComment');
    comment.updatedAt = call.world.now();
    return { status: 200, body: commentJson(call, comment, number) };
  },
  'issues/delete-comment': (call) => {
    findOwn(call).comment.deleted = true;
    return { status: 204 };
  },
  'reactions/create-for-issue-comment': (call) => {
    const { comment } = find(call);
    const { user } = tokenOf(call);
    const content = String(call.body.content);
    repositoryOf(call).reactions.push({ comment: comment.id, user, content });
    const id = call.world.nextId();
    const body = { id, node_id: `REA_${id}`, user: userJson(call.world, user), content, created_at: call.world.now() };
    return { status: 201, body };
  },
};
