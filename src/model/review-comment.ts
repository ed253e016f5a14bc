/** One comment of a review, on lines of the head side of the diff. */
export interface ReviewComment {
  readonly path: string;
  /** Last line that the comment (or its suggestion) covers. */
  readonly line: number;
  /** First line, when it covers several. */
  readonly startLine?: number;
  /** Begins with the thread marker of `fingerprint`. */
  readonly body: string;
  /** The finding's id: a later run finds its thread by it. */
  readonly fingerprint: string;
}

const THREAD_MARKER = /^<!-- gatehouse:finding v=1 id=([0-9a-f]{8,64}) -->/;

/** The first line of a review comment: ties the thread to the finding. */
export function formatThreadMarker(fingerprint: string): string {
  return `<!-- gatehouse:finding v=1 id=${fingerprint} -->`;
}

/** The fingerprint at the very start of a review comment's body; null for any other comment. */
export function parseThreadMarker(body: string): string | null {
  return THREAD_MARKER.exec(body)?.[1] ?? null;
}
