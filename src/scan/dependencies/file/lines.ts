import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './source-file.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end. */
  readonly text: string;
}

/**
 * The lines of a file whose format has no parser of its own.
 * @throws LocatedError when it is half merged
 */
export function fileLines(file: SourceFile): Generator<Line> {
  refuseConflictMarkers(file);
  return linesOf(file.text);
}

/** The lines of a text in one pass; LF and CRLF end a line. */
export function* linesOf(text: string): Generator<Line> {
  let number = 1;
  for (let start = 0; start <= text.length; number++) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    const cut = stop > start && text.charCodeAt(stop - 1) === 0x0d ? stop - 1 : stop;
    yield { number, text: text.slice(start, cut) };
    if (end === -1) return;
    start = end + 1;
  }
}

/** Number of leading spaces; a tab counts one. */
export function indentOf(text: string): number {
  let count = 0;
  while (text.charCodeAt(count) === 0x20 || text.charCodeAt(count) === 0x09) count++;
  return count;
}
