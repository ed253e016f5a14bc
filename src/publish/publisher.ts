import type { CommitPage, PullPage } from '../forge/page.js';
import type { PublishResult } from './publish-result.js';

/** What writes one part of a page: it never throws for what the host answers. `id` is how the job's log calls the part. */
export type Publisher<T = never> = CommitPublisher<T> | PullPublisher<T>;

/** A part that hangs on a commit and needs no pull request. */
export interface CommitPublisher<T = never> {
  readonly id: string;
  readonly place: 'commit';
  write(page: CommitPage, shown: T): Promise<PublishResult>;
}

export interface PullPublisher<T = never> {
  readonly id: string;
  readonly place: 'pull request';
  write(page: PullPage, shown: T): Promise<PublishResult>;
}
