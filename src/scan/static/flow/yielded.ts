import type { Frame } from './frame.js';
import { join, UNKNOWN, type Value, withPart } from './value.js';

/** What a generator hands out one after the other is in what its call gives. */
export function recordYield({ summary }: Frame, value: Value): void {
  // Of another generator (`yield from`, `yield*`) its elements are handed on.
  const given = value.parts?.has('*') === true ? value : withPart(UNKNOWN, '*', value);
  summary.result = summary.result === null ? given : join(summary.result, given);
}
