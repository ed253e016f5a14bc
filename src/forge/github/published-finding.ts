import type { PullRequestRef } from '../repository.js';
import type { ReviewThread } from '../review.js';
import type { PublishedFinding } from '../texts.js';
import type { GitHubClient } from './client.js';
import { parseMarker } from './comment-marker.js';
import { type IndexedFinding, parseFindingIndex } from './finding-index.js';
import { type Author, isAuthor, whoAmI } from './identity.js';
import { listComments } from './issue-comment.js';
import { listThreads } from './review-thread.js';
import { parseThreadMarker, ruleOfThread } from './thread-marker.js';

/**
 * The findings of a pull request whose id begins with `prefix`, each once: from the index at the end of our sticky
 * comments, else from the markers of our review threads, whose place is GitHub's own word. Only what was written by the
 * account of our token counts, because anybody can write a marker.
 */
export async function publishedFindings(
  client: GitHubClient,
  pull: PullRequestRef,
  prefix: string,
): Promise<PublishedFinding[]> {
  const author = await whoAmI(client);
  const listed = matching(await fromComments(client, pull, author), prefix);
  if (listed.length > 0) return listed;
  const { threads } = await listThreads(client, pull, author);
  return matching(threads.flatMap(fromThread), prefix);
}

async function fromComments(client: GitHubClient, pull: PullRequestRef, author: Author): Promise<PublishedFinding[]> {
  const comments = await listComments(client, pull);
  return comments.flatMap(({ user, body, minimized }) => {
    const marker = isAuthor(author, user) && !minimized ? parseMarker(body) : null;
    if (marker === null) return [];
    const head = marker.head === 'none' ? null : marker.head;
    return parseFindingIndex(body).map((entry) => fromIndex(entry, head));
  });
}

function fromIndex({ id, rule, place, trace }: IndexedFinding, head: string | null): PublishedFinding {
  return { id, rule, place, commit: place?.commit ?? head, ...(trace !== undefined && { trace }) };
}

function fromThread({ path, line, comments }: ReviewThread): PublishedFinding[] {
  const [first] = comments;
  const id = first?.own === true ? parseThreadMarker(first.body) : null;
  if (first === undefined || id === null) return [];
  return [{ id, rule: ruleOfThread(first.body), place: { path, line }, commit: null }];
}

/** Several gates of one repository may show the same finding. */
function matching(findings: readonly PublishedFinding[], prefix: string): PublishedFinding[] {
  const byId = new Map<string, PublishedFinding>();
  for (const finding of findings)
    if (finding.id.startsWith(prefix) && !byId.has(finding.id)) byId.set(finding.id, finding);
  return [...byId.values()];
}
