import { type CommentMarker, formatMarker, parseMarker } from '../forge/github/comment-marker.js';
import type { PageComment, PullPage } from '../forge/page.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';

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
 * is nothing to say and nothing was said. Never throws for what the host answers.
 */
export async function publishComment(page: PullPage, comment: StickyComment): Promise<PublishResult> {
  if (parseMarker(comment.body) === null) throw new Error('the comment does not begin with its marker');
  try {
    return await upsert(page, comment);
  } catch (error) {
    return { status: 'refused', reason: page.refusalOf(error, GRANT).reason };
  }
}

async function upsert(page: PullPage, comment: StickyComment): Promise<PublishResult> {
  const [kept, ...duplicates] = ownComments(await page.listComments(), comment.marker);
  if (kept === undefined) {
    if (comment.clean) return { status: 'skipped', reason: 'nothing to say, and nothing was said before' };
    if (await isSuperseded(page, comment)) return SUPERSEDED;
    return create(page, comment);
  }
  if (sameText(kept.body, comment.body)) {
    return { status: 'unchanged', url: kept.url, notes: await foldAway(page, duplicates) };
  }
  if (await isSuperseded(page, comment)) return SUPERSEDED;
  const written = await page.updateComment(kept.id, comment.body);
  return { status: 'written', url: written.url, notes: await foldAway(page, duplicates) };
}

const SUPERSEDED: PublishResult = { status: 'skipped', reason: 'the pull request has a newer head' };

/** Ours for this key, oldest first. The marker alone proves nothing: anybody can write it. */
function ownComments(all: readonly PageComment[], marker: CommentMarker): PageComment[] {
  const key = parseMarker(formatMarker(marker))?.key;
  return all.filter((one) => one.own && parseMarker(one.body)?.key === key);
}

/** Asked right before the write: the run may have taken minutes, and a later run may have written already. */
async function isSuperseded(page: PullPage, comment: StickyComment): Promise<boolean> {
  const { headSha } = await page.pull();
  return headSha !== comment.marker.head;
}

/**
 * Writes the first comment. When the answer is lost, looks whether it is there before trying again; when another run
 * wrote one at the same moment, the oldest stays and ours goes.
 */
async function create(page: PullPage, comment: StickyComment): Promise<PublishResult> {
  let made: PageComment | null = null;
  for (let attempt = 1; made === null; attempt++) {
    try {
      made = await page.createComment(comment.body);
    } catch (error) {
      if (!page.mayHaveHappened(error) || attempt === CREATE_ATTEMPTS) throw error;
      const mine = ownComments(await page.listComments(), comment.marker);
      made = mine.find((one) => sameText(one.body, comment.body)) ?? null;
    }
  }
  return settleRace(page, comment, made);
}

async function settleRace(page: PullPage, comment: StickyComment, made: PageComment): Promise<PublishResult> {
  const written: PublishResult = { status: 'written', url: made.url, notes: [] };
  try {
    const [oldest] = ownComments(await page.listComments(), comment.marker);
    if (oldest === undefined || oldest.id === made.id) return written;
    if (!sameText(oldest.body, comment.body) && !(await isSuperseded(page, comment))) {
      await page.updateComment(oldest.id, comment.body);
    }
    await page.deleteComment(made.id);
    return { status: 'written', url: oldest.url, notes: ['another run wrote a comment at the same time; one is left'] };
  } catch (error) {
    return { ...written, notes: [`could not look for a second comment: ${page.refusalOf(error, GRANT).reason}`] };
  }
}

async function foldAway(page: PullPage, duplicates: readonly PageComment[]): Promise<string[]> {
  const notes: string[] = [];
  for (const duplicate of duplicates) {
    if (duplicate.minimized) continue;
    try {
      await page.minimizeComment(duplicate.nodeId);
    } catch (error) {
      notes.push(`a second comment could not be folded away: ${page.refusalOf(error, GRANT).reason}`);
    }
  }
  return notes;
}

/** GitHub stores CRLF as it came from a browser and trims nothing else that we write. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

export const comment = {
  id: 'comment',
  place: 'pull request',
  write: publishComment,
} as const satisfies Publisher<StickyComment>;
