/**
 * The first line of our sticky comment. It stands first so that no truncation loses it; the key tells projects of one
 * repository apart, the head keeps an older run from overwriting a newer one.
 */
export interface CommentMarker {
  readonly key: string;
  readonly head: string;
}

const MARKER = /^<!-- gatehouse:summary v=1 key=([\w./-]{1,100}) sha=([0-9a-f]{7,64}|none) -->/;

/** Writes the marker; characters that do not fit a key become `-`. */
export function formatMarker(marker: CommentMarker): string {
  const key = marker.key.replace(/[^\w./-]+/g, '-').slice(0, 100) || 'default';
  return `<!-- gatehouse:summary v=1 key=${key} sha=${marker.head} -->`;
}

/** Reads the marker at the very start of a comment's body; null for any other comment. */
export function parseMarker(body: string): CommentMarker | null {
  const match = MARKER.exec(body);
  return match === null ? null : { key: match[1] ?? '', head: match[2] ?? '' };
}
