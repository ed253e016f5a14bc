import type { Focus } from '../flow/focus.js';
import type { Span } from '../ir/span.js';

/** What is looked at of a file: all of it, or some parts. */
export type LookedParts = 'whole' | readonly Span[];

/** A focus on some files; of all others nothing is looked at. */
export function focusOn(files: ReadonlyMap<string, LookedParts>): Focus {
  return {
    has(path, { start, end }) {
      const looked = files.get(path) ?? [];
      return looked === 'whole' || looked.some((part) => part.start < end && part.end > start);
    },
  };
}
