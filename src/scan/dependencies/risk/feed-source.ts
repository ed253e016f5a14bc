import type { ScanContext } from '../../scanner.js';

/** The bytes of a file of risk data, or why there are none; `note` may come with both. */
export interface Feed {
  readonly bytes: Buffer | null;
  readonly note: string | null;
}

export type FeedContext = Pick<ScanContext, 'workspace' | 'http' | 'cacheDir' | 'now' | 'signal'> & {
  readonly options: { readonly offline: boolean };
};

/** The longest feed that is read or downloaded. */
export const MAX_FEED_BYTES = 64 * 1024 * 1024;
