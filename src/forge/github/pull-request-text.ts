import type { PullRequestText, TextKind, TextStanding } from '../../model/pull-request-text.js';
import type { PullRequestRef } from '../repository.js';
import type { TextsOfPull } from '../texts.js';
import type { GitHubClient } from './client.js';
import { parseMarker } from './comment-marker.js';
import { type ActorNode, type Author, isAuthorNode, learnAuthor } from './identity.js';
import { parseThreadMarker } from './thread-marker.js';

/** Each page is one call with up to 100 comments, reviews and threads. */
const MAX_PAGES = 5;
const MAX_BYTES = 8 * 1024 * 1024;

const AUTHORED = `url body authorAssociation author { __typename login ... on Bot { databaseId } ... on User { databaseId } }`;
const QUERY = `query PullRequestTexts(
  $owner: String!, $repo: String!, $number: Int!, $comments: String, $reviews: String, $threads: String
) {
  viewer { login databaseId }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      title
      ${AUTHORED}
      comments(first: 100, after: $comments) { pageInfo { hasNextPage endCursor } nodes { ${AUTHORED} } }
      reviews(first: 100, after: $reviews) { pageInfo { hasNextPage endCursor } nodes { ${AUTHORED} } }
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { comments(first: 50) { totalCount nodes { ${AUTHORED} } } }
      }
    }
  }
}`;

interface Authored {
  readonly url: string;
  readonly body: string;
  readonly authorAssociation: string;
  readonly author: ActorNode | null;
}

interface Connection<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

interface PullNode extends Authored {
  readonly title: string;
  readonly comments: Connection<Authored>;
  readonly reviews: Connection<Authored>;
  readonly reviewThreads: Connection<{
    readonly comments: { readonly totalCount: number; readonly nodes: readonly Authored[] };
  }>;
}

interface Answer {
  readonly viewer: { readonly login: string; readonly databaseId: number | null };
  readonly repository: { readonly pullRequest: PullNode | null } | null;
}

/**
 * What people and apps wrote on a pull request: title, description, comments, reviews and their comments, as they are
 * now; a run that is started again must not judge what its event once held. Our own comments are left out. The first
 * call also tells who we are, so that publishing need not ask again. null: there is no such pull request for us.
 */
export async function readPullRequestTexts(client: GitHubClient, pull: PullRequestRef): Promise<TextsOfPull | null> {
  const texts: PullRequestText[] = [];
  const cursors: Record<'comments' | 'reviews' | 'threads', string | null> = {
    comments: null,
    reviews: null,
    threads: null,
  };
  let bytes = 0;
  let cut = false;
  for (let page = 1; ; page++) {
    const answer: Answer = await client.graphql<Answer>(QUERY, { ...pull, ...cursors });
    const self = learnAuthor(client, answer.viewer);
    const node = answer.repository?.pullRequest ?? null;
    if (node === null) return null;
    const onPage = [
      ...(page === 1 ? ownTextsOf(node, client, pull) : []),
      ...textsOf('comment', node.comments.nodes, node, client, pull, self),
      ...textsOf('review', node.reviews.nodes, node, client, pull, self),
      ...node.reviewThreads.nodes.flatMap(({ comments }) =>
        textsOf('review comment', comments.nodes, node, client, pull, self),
      ),
    ];
    for (const text of onPage) {
      bytes += Buffer.byteLength(text.body);
      if (bytes > MAX_BYTES) return { texts, cut: true };
      texts.push(text);
    }
    cut ||= node.reviewThreads.nodes.some(({ comments }) => comments.totalCount > comments.nodes.length);
    const lists = [node.comments, node.reviews, node.reviewThreads];
    if (!lists.some(({ pageInfo }) => pageInfo.hasNextPage)) return { texts, cut };
    if (page === MAX_PAGES) return { texts, cut: true };
    cursors.comments = node.comments.pageInfo.endCursor ?? cursors.comments;
    cursors.reviews = node.reviews.pageInfo.endCursor ?? cursors.reviews;
    cursors.threads = node.reviewThreads.pageInfo.endCursor ?? cursors.threads;
  }
}

function ownTextsOf(node: PullNode, client: GitHubClient, pull: PullRequestRef): PullRequestText[] {
  const shared = { url: pageUrl(client, pull, ''), author: node.author?.login ?? null, standing: 'author' as const };
  return [
    { kind: 'title' as const, body: node.title, ...shared },
    { kind: 'description' as const, body: node.body, ...shared },
  ].filter((text) => text.body !== '');
}

function textsOf(
  kind: TextKind,
  nodes: readonly Authored[],
  pullNode: PullNode,
  client: GitHubClient,
  pull: PullRequestRef,
  self: Author,
): PullRequestText[] {
  return nodes
    .filter((node) => node.body !== '' && !isOurs(node, self))
    .map((node) => ({
      kind,
      url: pageUrl(client, pull, node.url),
      body: node.body,
      author: node.author?.login ?? null,
      standing: standingOf(node, pullNode.author),
    }));
}

/** The account alone is not enough: every workflow of the repository writes under the name of the job's token. */
function isOurs({ author, body }: Authored, self: Author): boolean {
  return isAuthorNode(self, author) && (parseMarker(body) !== null || parseThreadMarker(body) !== null);
}

const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

function standingOf({ author, authorAssociation }: Authored, pullAuthor: ActorNode | null): TextStanding {
  if (author === null) return 'stranger';
  if (author.login === pullAuthor?.login && author.__typename === pullAuthor.__typename) return 'author';
  if (author.__typename !== 'User') return 'bot';
  return INSIDERS.has(authorAssociation) ? 'insider' : 'stranger';
}

/** An address that we make ourselves; of GitHub's own only the fragment that names the comment is taken. */
function pageUrl({ urls }: GitHubClient, { owner, repo, number }: PullRequestRef, url: string): string {
  const fragment = /#(?:issuecomment-|pullrequestreview-|discussion_r)\d{1,20}$/.exec(url)?.[0] ?? '';
  return `${urls.server}/${owner}/${repo}/pull/${number}${fragment}`;
}
