import { readFileSync } from 'node:fs';
import { buildSchema, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql';
import { allows } from './access.js';
import { blobNode } from './git-data.js';
import { createReviewComment, inDiff } from './review.js';
import type {
  Permission,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  Thread,
  Token,
  User,
  World,
} from './world.js';

const schema = buildSchema(readFileSync(new URL('./fixtures/schema.graphql', import.meta.url), 'utf8'));
const FORBIDDEN = 'Resource not accessible by integration';
const PAGE = 100;

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The name of a query or mutation; `anonymous` without one, `invalid` when it does not parse. */
export function operationName(query: string): string {
  return /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'anonymous';
}

/** Answers a request after GitHub's own schema; problems come back as `errors`, as GitHub does. */
export async function answerGraphql(world: World, token: Token, request: GraphqlRequest): Promise<ExecutionResult> {
  const document = parse(request.query);
  const problems = validate(schema, document);
  if (problems.length > 0) return { errors: problems };
  return execute({
    schema,
    document,
    rootValue: rootOf(world, token),
    variableValues: request.variables,
    typeResolver: (value: { readonly __typename: string }) => value.__typename,
  });
}

function rootOf(world: World, token: Token): object {
  return {
    viewer: userNode(token.user, token.user.login),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repositories.get(`${owner}/${name}`.toLowerCase());
      if (repository === undefined) throw failure('NOT_FOUND', `Could not resolve to a Repository '${owner}/${name}'.`);
      if (repository.private) demand(token, ['contents', 'pull-requests'], 'read');
      return repositoryNode(world, token, repository);
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      demand(token, world.resolvePermissions, 'write');
      const { thread, pull } = findThread(world, input.threadId);
      thread.resolvedBy = token.user;
      return { thread: threadNode(token, pull, thread) };
    },
    addPullRequestReviewThreadReply: ({ input }: { input: { pullRequestReviewThreadId: string; body: string } }) => {
      demand(token, ['pull-requests'], 'write');
      const { thread, pull } = findThread(world, input.pullRequestReviewThreadId);
      const comment = createReviewComment(world, token.user, input.body);
      thread.comments.push(comment);
      const id = world.nextId();
      const at = world.now();
      const review: Review = {
        id,
        nodeId: `PRR_${id}`,
        user: token.user,
        body: '',
        state: 'COMMENTED',
        commit: pull.head.sha,
        submittedAt: at,
      };
      pull.reviews.push(review);
      return { comment: reviewCommentNode(comment) };
    },
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => {
      demand(token, ['issues', 'pull-requests'], 'write');
      const comment = [...pullsOf(world)]
        .flatMap((pull) => pull.comments)
        .find((one) => one.nodeId === input.subjectId);
      if (comment === undefined)
        throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
      comment.minimized = input.classifier;
      const minimizedComment = {
        __typename: 'IssueComment',
        id: comment.nodeId,
        fullDatabaseId: String(comment.id),
        isMinimized: true,
        minimizedReason: input.classifier.toLowerCase(),
      };
      return { minimizedComment };
    },
  };
}

function* pullsOf(world: World): Iterable<PullRequest> {
  for (const repository of world.repositories.values()) yield* repository.pulls.values();
}

function findThread(world: World, id: string): { thread: Thread; pull: PullRequest } {
  for (const pull of pullsOf(world)) {
    const thread = pull.threads.find((one) => one.nodeId === id);
    if (thread !== undefined) return { thread, pull };
  }
  throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function repositoryNode(world: World, token: Token, repository: Repository): object {
  return {
    id: `R_${repository.id}`,
    object: ({ oid }: { oid: string }) => blobNode(repository, oid),
    pullRequest: ({ number }: { number: number }) => {
      if (repository.private) demand(token, ['pull-requests'], 'read');
      const pull = repository.pulls.get(number);
      if (pull === undefined)
        throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      const url = `${world.url}/${repository.owner}/${repository.name}/pull/${number}`;
      const written = (user: User, body: string, fragment: string) => ({
        url: `${url}${fragment}`,
        body,
        author: userNode(user, user.app ?? user.login),
        authorAssociation: repository.associations.get(user.login) ?? 'NONE',
      });
      return {
        id: `PR_${pull.id}`,
        number,
        title: pull.title,
        ...written(pull.author, pull.body, ''),
        comments: (window: Window) =>
          connection(
            pull.comments
              .filter((one) => !one.deleted && one.hiddenReads === 0)
              .map((one) => ({ id: one.nodeId, ...written(one.user, one.body, `#issuecomment-${one.id}`) })),
            window,
          ),
        reviews: (window: Window) =>
          connection(
            pull.reviews.map((one) => ({
              id: one.nodeId,
              ...written(one.user, one.body, `#pullrequestreview-${one.id}`),
            })),
            window,
          ),
        headRefOid: pull.head.sha,
        state: pull.state.toUpperCase(),
        reviewThreads: (window: Window) =>
          connection(
            visibleThreads(pull).map((thread) => threadNode(token, pull, thread, written)),
            window,
          ),
      };
    },
  };
}

function visibleThreads(pull: PullRequest): Thread[] {
  const visible = pull.threads.filter((thread) => thread.hiddenReads === 0);
  for (const thread of pull.threads) if (thread.hiddenReads > 0) thread.hiddenReads--;
  return visible;
}

type Written = (user: User, body: string, fragment: string) => object;

function threadNode(token: Token, pull: PullRequest, thread: Thread, written?: Written): object {
  const outdated = !inDiff(pull, thread.place);
  return {
    id: thread.nodeId,
    isResolved: thread.resolvedBy !== null,
    isOutdated: outdated,
    viewerCanResolve: allows(token, ['pull-requests', 'write']) || allows(token, ['contents', 'write']),
    path: thread.place.path,
    line: outdated ? null : thread.place.line,
    comments: (window: Window) =>
      connection(
        thread.comments.map((comment) => ({
          ...reviewCommentNode(comment),
          ...written?.(comment.user, comment.body, `#discussion_r${comment.id}`),
        })),
        window,
      ),
  };
}

function reviewCommentNode(comment: ReviewComment): object {
  return {
    __typename: 'PullRequestReviewComment',
    id: comment.nodeId,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    // In GraphQL, a bot's login comes without the suffix that REST gives it.
    author: userNode(comment.user, comment.user.app ?? comment.user.login),
    createdAt: comment.createdAt,
    isMinimized: false,
    url: `https://github.test/discussion_r${comment.id}`,
  };
}

function userNode(user: User, login: string): object {
  return { __typename: user.type, id: `U_${user.id}`, databaseId: user.id, login };
}

interface Window {
  readonly first?: number;
  readonly after?: string;
}

function connection(nodes: readonly object[], window: Window): object {
  const first = window.first;
  if (first === undefined) throw failure('MISSING_PAGINATION_BOUNDARIES', 'You must provide a `first` or `last` value');
  if (first > PAGE)
    throw failure('EXCESSIVE_PAGINATION', `Requesting ${first} records exceeds the \`first\` limit of ${PAGE}.`);
  const from = window.after === undefined ? 0 : Number(window.after);
  const to = from + first;
  return {
    nodes: nodes.slice(from, to),
    totalCount: nodes.length,
    pageInfo: { hasNextPage: to < nodes.length, endCursor: String(Math.min(to, nodes.length)) },
  };
}

function demand(token: Token, anyOf: readonly Permission[], level: 'read' | 'write'): void {
  if (!anyOf.some((permission) => allows(token, [permission, level]))) throw failure('FORBIDDEN', FORBIDDEN);
}

/** An error with GitHub's `type` beside the message. */
function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
