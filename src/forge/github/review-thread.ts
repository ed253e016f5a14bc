import type { PullRequestRef, RepositoryRef } from '../repository.js';
import type { ReviewThread, ReviewThreads, ThreadClosing } from '../review.js';
import type { GitHubClient } from './client.js';
import { type ActorNode, type Author, isAuthorNode } from './identity.js';
import { NO_RETRY } from './request-options.js';

const QUERY = `query ReviewThreads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          path
          line
          isResolved
          comments(first: 50) {
            totalCount
            nodes {
              fullDatabaseId
              body
              author { __typename login ... on Bot { databaseId } ... on User { databaseId } }
            }
          }
        }
      }
    }
  }
}`;

interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  readonly isResolved: boolean;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly fullDatabaseId: string;
      readonly body: string;
      readonly author: ActorNode | null;
    }[];
  };
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly reviewThreads: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly ThreadNode[];
      };
    };
  };
}

/** All threads of a pull request and its head at that moment. REST does not know which threads are resolved. */
export async function listThreads(client: GitHubClient, pull: PullRequestRef, author: Author): Promise<ReviewThreads> {
  const threads: ReviewThread[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer = await client.graphql<Answer>(QUERY, { ...pull, after });
    const { headRefOid, reviewThreads } = answer.repository.pullRequest;
    threads.push(...reviewThreads.nodes.map((node) => toThread(node, author)));
    after = reviewThreads.pageInfo.endCursor;
    if (!reviewThreads.pageInfo.hasNextPage || after === null) return { headSha: headRefOid, threads };
  }
}

function toThread(node: ThreadNode, author: Author): ReviewThread {
  const comments = node.comments.nodes.map((one) => ({
    id: Number(one.fullDatabaseId),
    body: one.body,
    own: isAuthorNode(author, one.author),
  }));
  const unread = node.comments.totalCount > comments.length;
  return {
    nodeId: node.id,
    path: node.path,
    line: node.line,
    resolved: node.isResolved,
    comments,
    othersWrote: unread || comments.some((one) => !one.own),
  };
}

/**
 * Answers in threads and resolves them, all in one request. GitHub asks some tokens for `contents: write` to resolve.
 * Not retried: a lost answer would be answered twice. Throws when any part was refused; what went before it stands.
 */
export async function closeThreads(client: GitHubClient, closings: readonly ThreadClosing[]): Promise<void> {
  const variables: Record<string, string> = {};
  const steps = closings.map(({ nodeId, reply }, i) => {
    variables[`id${i}`] = nodeId;
    const resolve = `resolve${i}: resolveReviewThread(input: { threadId: $id${i} }) { thread { isResolved } }`;
    if (reply === null) return resolve;
    variables[`body${i}`] = reply;
    const input = `{ pullRequestReviewThreadId: $id${i}, body: $body${i} }`;
    return `reply${i}: addPullRequestReviewThreadReply(input: ${input}) { comment { id } }\n${resolve}`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith('id') ? 'ID!' : 'String!'}`);
  const mutation = `mutation CloseThreads(${declared.join(', ')}) {\n${steps.join('\n')}\n}`;
  await client.graphql(mutation, { ...variables, ...NO_RETRY });
}

export async function deleteReviewComment(client: GitHubClient, repository: RepositoryRef, id: number): Promise<void> {
  const { owner, repo } = repository;
  await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id });
}
