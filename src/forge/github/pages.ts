import { asList } from './answer.js';
import { UnexpectedAnswerError } from './refusal.js';

/** Largest page that GitHub serves. */
export const PAGE_SIZE = 100;

/** 10,000 items: more than any list that we read may hold by GitHub's own limits. */
const MAX_PAGES = 100;

interface Page<T> {
  readonly data: readonly T[];
  readonly headers: { readonly link?: string | undefined };
}

/**
 * All items of a paginated list, in order. Octokit's own paginate takes a 409 for an empty list, which would make
 * "could not be read" look like "nothing there"; this throws.
 */
export async function everyPage<T>(read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await read(page);
    items.push(...asList(data));
    if (!/rel="?next"?/.test(headers.link ?? '')) return items;
  }
  throw new UnexpectedAnswerError(`a list on GitHub does not end after ${MAX_PAGES} pages`);
}
