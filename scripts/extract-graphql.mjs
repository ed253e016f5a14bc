import { assertValidSchema, buildSchema, parse, print, visit } from 'graphql';

/** Fields of object types and interfaces that we query; arguments, inputs, enums and scalars they need come along. */
const FIELDS = {
  Query: ['id', 'repository', 'viewer', 'node'],
  Node: ['id'],
  Repository: ['id', 'object', 'pullRequest'],
  GitObject: ['id', 'oid'],
  Blob: ['id', 'oid', 'isBinary', 'isTruncated', 'text'],
  User: ['id', 'databaseId', 'login'],
  Bot: ['id', 'databaseId', 'login'],
  Actor: ['login'],
  PullRequest: [
    'id',
    'number',
    'headRefOid',
    'state',
    'reviewThreads',
    'title',
    'body',
    'url',
    'author',
    'authorAssociation',
    'comments',
    'reviews',
  ],
  IssueCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReviewConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReview: ['id', 'body', 'url', 'author', 'authorAssociation', 'isMinimized', 'minimizedReason'],
  PullRequestReviewThreadConnection: ['nodes', 'pageInfo', 'totalCount'],
  PageInfo: ['endCursor', 'hasNextPage'],
  PullRequestReviewThread: ['id', 'isResolved', 'isOutdated', 'viewerCanResolve', 'path', 'line', 'comments'],
  PullRequestReviewCommentConnection: ['nodes', 'pageInfo', 'totalCount'],
  PullRequestReviewComment: [
    'id',
    'fullDatabaseId',
    'body',
    'author',
    'authorAssociation',
    'createdAt',
    'url',
    'isMinimized',
    'minimizedReason',
  ],
  IssueComment: [
    'id',
    'fullDatabaseId',
    'isMinimized',
    'minimizedReason',
    'body',
    'url',
    'author',
    'authorAssociation',
  ],
  Minimizable: ['isMinimized', 'minimizedReason'],
  Mutation: ['resolveReviewThread', 'minimizeComment', 'addPullRequestReviewThreadReply'],
  ResolveReviewThreadPayload: ['thread'],
  MinimizeCommentPayload: ['minimizedComment'],
  AddPullRequestReviewThreadReplyPayload: ['comment'],
};

/** The subset of GitHub's GraphQL schema (SDL text in, SDL text out) that holds FIELDS and what they need. */
export async function extractGraphql(sdl) {
  const document = parse(sdl, { noLocation: true });
  const definitions = new Map(document.definitions.filter((node) => node.name).map((node) => [node.name.value, node]));
  const kept = new Map();
  const queue = Object.keys(FIELDS);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const definition = definitions.get(name);
    if (definition === undefined || kept.has(name)) continue;
    const slim = slimDown(definition);
    kept.set(name, slim);
    visit(slim, {
      NamedType: (node) => {
        if (isLeafOrInput(definitions.get(node.name.value))) queue.push(node.name.value);
      },
    });
  }
  const names = [...kept.keys()].sort();
  const subset = `${names.map((name) => print(kept.get(name))).join('\n\n')}\n`;
  assertValidSchema(buildSchema(subset));
  return subset;
}

function isLeafOrInput(definition) {
  return /^(InputObject|Enum|Scalar)TypeDefinition$/.test(definition?.kind ?? '');
}

function slimDown(definition) {
  const name = definition.name.value;
  const wanted = FIELDS[name];
  const slim = visit(definition, {
    enter: (node) => (node.description === undefined ? undefined : { ...node, description: undefined }),
    Directive: () => null,
  });
  if (wanted === undefined) return slim;
  const fields = slim.fields.filter((field) => wanted.includes(field.name.value));
  const missing = wanted.filter((field) => !fields.some((node) => node.name.value === field));
  if (missing.length > 0) throw new Error(`no field ${missing.join(', ')} on ${name}`);
  return { ...slim, fields, interfaces: slim.interfaces?.filter((node) => FIELDS[node.name.value] !== undefined) };
}
