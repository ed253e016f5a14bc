import type { CommitPage, PullPage } from '../forge/page.js';
import type { PublishResult } from './publish-result.js';
import { PUBLISHERS } from './publishers.js';

type Known = (typeof PUBLISHERS)[number];
export type PagePart = Known['id'];

/** What a page shall show, rendered; a part that is absent is not touched. */
export type PullRequestPage = {
  readonly [P in Known as P['id']]?: Parameters<P['write']>[1];
};
export type PublishedParts = ReadonlyMap<PagePart, PublishResult>;

/** Writes all parts side by side: none waits for another, and none that is refused stops another. */
export function publishPage(page: PullPage, shown: PullRequestPage): Promise<PublishedParts> {
  return settled(PUBLISHERS.map((publisher) => [publisher.id, started(publisher, page, shown[publisher.id])]));
}

/** The same where there is no pull request: only what hangs on a commit. */
export function publishCommit(page: CommitPage, shown: PullRequestPage): Promise<PublishedParts> {
  const onCommit = PUBLISHERS.filter((publisher) => publisher.place === 'commit');
  return settled(onCommit.map((publisher) => [publisher.id, started(publisher, page, shown[publisher.id])]));
}

/** The page's type ties each entry to what its publisher takes; a loop over all of them cannot say so. */
function started<P>(
  { write }: { readonly write: (page: P, shown: never) => Promise<PublishResult> },
  page: P,
  shown: unknown,
): Promise<PublishResult> | null {
  return shown === undefined ? null : write(page, shown as never);
}

async function settled(
  parts: readonly (readonly [PagePart, Promise<PublishResult> | null])[],
): Promise<PublishedParts> {
  const results = new Map<PagePart, PublishResult>();
  for (const [part, result] of parts) if (result !== null) results.set(part, await result);
  return results;
}
