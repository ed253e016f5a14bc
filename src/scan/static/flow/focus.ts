import type { Span } from '../ir/span.js';

/** Which parts of the files at hand somebody wants to know of; the rest is there to be called. */
export interface Focus {
  /** Whether a part of a file lies in one that is looked at, or has one in it. */
  has(path: string, span: Span): boolean;
}

export const EVERYWHERE_LOOKED: Focus = { has: () => true };
