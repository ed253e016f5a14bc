import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UnexpectedAnswerError,
  statusOf
} from "./part-shared-github-refusal.js";

// src/github/collaborator.ts
async function mayWrite(client, repository, login) {
  const { owner, repo } = repository;
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return data.permission === "admin" || data.permission === "write";
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

// src/github/command.ts
var PREFIX = /^\/gatehouse(?:[ \t]+|$)/;
var EXPLAINED = /^[\w.:-]{1,100}$/;
var FINDING = /^[0-9a-f]{8,64}$/;
function parseCommand(body) {
  const line = (body.slice(0, 500).split(/\r\n|\r|\n/)[0] ?? "").trimEnd();
  if (!PREFIX.test(line)) return { status: "none" };
  const [verb = "", id = "", ...rest] = line.replace(PREFIX, "").split(/[ \t]+/);
  const usage = "known are `/gatehouse recheck`, `/gatehouse explain <id>` and `/gatehouse revoked <finding id>`";
  if (rest.length > 0) return { status: "wrong", reason: usage };
  if (verb === "recheck" && id === "") return { status: "command", command: { kind: "recheck" } };
  if (verb === "explain" && EXPLAINED.test(id)) return { status: "command", command: { kind: "explain", id } };
  if (verb === "revoked" && FINDING.test(id)) return { status: "command", command: { kind: "revoked", id } };
  return { status: "wrong", reason: usage };
}

// src/github/pages.ts
var PAGE_SIZE = 100;
var MAX_PAGES = 100;
async function everyPage(read) {
  const items = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await read(page);
    items.push(...data);
    if (!/rel="?next"?/.test(headers.link ?? "")) return items;
  }
  throw new UnexpectedAnswerError(`a list on GitHub does not end after ${MAX_PAGES} pages`);
}

// src/github/request-options.ts
var NO_RETRY = { request: { retries: 0 } };

// src/github/issue-comment.ts
function toComment(data) {
  return {
    id: data.id,
    nodeId: data.node_id,
    body: data.body ?? "",
    url: data.html_url,
    user: data.user === null ? null : { id: data.user.id, login: data.user.login, bot: data.user.type === "Bot" },
    createdAt: data.created_at,
    edited: data.updated_at !== data.created_at,
    minimized: (data.minimized ?? null) !== null
  };
}
async function listComments(client, issue) {
  const { owner, repo, number } = issue;
  const data = await everyPage(
    (page) => client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page })
  );
  return data.map(toComment).sort((a, b) => a.id - b.id);
}
async function createComment(client, issue, body) {
  const { owner, repo, number } = issue;
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...NO_RETRY });
  return toComment(data);
}
async function updateComment(client, repository, id, body) {
  const { owner, repo } = repository;
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return toComment(data);
}
async function deleteComment(client, repository, id) {
  const { owner, repo } = repository;
  await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}
var MINIMIZE = `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: DUPLICATE }) { minimizedComment { isMinimized } }
}`;
async function minimizeComment(client, nodeId) {
  await client.graphql(MINIMIZE, { id: nodeId });
}

export {
  mayWrite,
  parseCommand,
  PAGE_SIZE,
  everyPage,
  NO_RETRY,
  listComments,
  createComment,
  updateComment,
  deleteComment,
  minimizeComment
};
