import type { GitHubClient } from '../forge/github/client.js';
import { type CommentMarker, formatMarker, parseMarker } from '../forge/github/comment-marker.js';
import { type Author, isAuthor, whoAmI } from '../forge/github/identity.js';
import {
  createComment,
  deleteComment,
  type IssueComment,
  listComments,
  minimizeComment,
  updateComment,
} from '../forge/github/issue-comment.js';
import { getPullRequest, type PullRequestRef } from '../forge/github/pull-request.js';
import { mayHaveHappened, refusalOf } from '../forge/github/refusal.js';
import type { PublishResult } from './publish-result.js';

export interface StickyComment {
  /** Markdown that begins with the marker. */
  readonly body: string;
  readonly marker: CommentMarker;
  /** Nothing to say: no comment is made, one that exists is brought up to date. */
  readonly clean: boolean;
}

const GRANT = 'pull-requests: write';
const CREATE_ATTEMPTS = 3;

/**
 * Keeps one comment per project key on a pull request: ours by marker and by author, the oldest of them; others of
 * ours are folded away. Not written when the text is the same, when the pull request has a newer head, or when there
 * is nothing to say and nothing was said. Never throws for what GitHub answers.
 */
export async function publishComment(
  client: GitHubClient,
  pull: PullRequestRef,
  comment: StickyComment,
): Promise<PublishResult> {
  if (parseMarker(comment.body) === null) throw new Error('the comment does not begin with its marker');
  try {
    return await upsert(client, pull, comment);
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error, GRANT).reason };
  }
}

async function upsert(client: GitHubClient, pull: PullRequestRef, comment: StickyComment): Promise<PublishResult> {
  const [author, all] = await Promise.all([whoAmI(client), listComments(client, pull)]);
  const [kept, ...duplicates] = ownComments(all, author, comment.marker);
  if (kept === undefined) {
    if (comment.clean) return { status: 'skipped', reason: 'nothing to say, and nothing was said before' };
    if (await isSuperseded(client, pull, comment)) return SUPERSEDED;
    return create(client, pull, comment, author);
  }
  if (sameText(kept.body, comment.body)) {
    return { status: 'unchanged', url: kept.url, notes: await foldAway(client, duplicates) };
  }
  if (await isSuperseded(client, pull, comment)) return SUPERSEDED;
  const written = await updateComment(client, pull, kept.id, comment.body);
  return { status: 'written', url: written.url, notes: await foldAway(client, duplicates) };
}

const SUPERSEDED: PublishResult = { status: 'skipped', reason: 'the pull request has a newer head' };

/** Ours for this key, oldest first. The marker alone proves nothing: anybody can write it. */
function ownComments(all: readonly IssueComment[], author: Author, marker: CommentMarker): IssueComment[] {
  const key = parseMarker(formatMarker(marker))?.key;
  return all.filter((one) => isAuthor(author, one.user) && parseMarker(one.body)?.key === key);
}

/** Asked right before the write: the run may have taken minutes, and a later run may have written already. */
async function isSuperseded(client: GitHubClient, pull: PullRequestRef, comment: StickyComment): Promise<boolean> {
  const { headSha } = await getPullRequest(client, pull);
  return headSha !== comment.marker.head;
}

/**
 * Writes the first comment. When the answer is lost, looks whether it is there before trying again; when another run
 * wrote one at the same moment, the oldest stays and ours goes.
 */
async function create(
  client: GitHubClient,
  pull: PullRequestRef,
  comment: StickyComment,
  author: Author,
): Promise<PublishResult> {
  let made: IssueComment | null = null;
  for (let attempt = 1; made === null; attempt++) {
    try {
      made = await createComment(client, pull, comment.body);
    } catch (error) {
      if (!mayHaveHappened(error) || attempt === CREATE_ATTEMPTS) throw error;
      const mine = ownComments(await listComments(client, pull), author, comment.marker);
      made = mine.find((one) => sameText(one.body, comment.body)) ?? null;
    }
  }
  return settleRace(client, pull, comment, author, made);
}

async function settleRace(
  client: GitHubClient,
  pull: PullRequestRef,
  comment: StickyComment,
  author: Author,
  made: IssueComment,
): Promise<PublishResult> {
  const written: PublishResult = { status: 'written', url: made.url, notes: [] };
  try {
    const [oldest] = ownComments(await listComments(client, pull), author, comment.marker);
    if (oldest === undefined || oldest.id === made.id) return written;
    if (!sameText(oldest.body, comment.body) && !(await isSuperseded(client, pull, comment))) {
      await updateComment(client, pull, oldest.id, comment.body);
    }
    await deleteComment(client, pull, made.id);
    return { status: 'written', url: oldest.url, notes: ['another run wrote a comment at the same time; one is left'] };
  } catch (error) {
    return { ...written, notes: [`could not look for a second comment: ${refusalOf(error, GRANT).reason}`] };
  }
}

async function foldAway(client: GitHubClient, duplicates: readonly IssueComment[]): Promise<string[]> {
  const notes: string[] = [];
  for (const duplicate of duplicates) {
    if (duplicate.minimized) continue;
    try {
      await minimizeComment(client, duplicate.nodeId);
    } catch (error) {
      notes.push(`a second comment could not be folded away: ${refusalOf(error, GRANT).reason}`);
    }
  }
  return notes;
}

/** GitHub stores CRLF as it came from a browser and trims nothing else that we write. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
