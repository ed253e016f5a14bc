const THREAD_MARKER =
  /^<!-- gatehouse:finding v=1 id=([0-9a-f]{8,64})(?: key=([\w./-]{1,100}))?(?: rule=(\w[\w.:]*(?:-[\w.:]+)*))? -->/;
const MARKED_RULE = /^\w[\w.:]*(?:-[\w.:]+)*$/;
const MAX_RULE = 100;
const DEFAULT_KEY = 'default';

/**
 * The first line of a review comment: ties the thread to the finding and its rule, and to the one of several gates that
 * wrote it. A rule of odd characters (another tool may have named it) is left out.
 */
export function formatThreadMarker(fingerprint: string, key: string = DEFAULT_KEY, rule = ''): string {
  const owner = key.replace(/[^\w./-]+/g, '-').slice(0, 100) || DEFAULT_KEY;
  const keyPart = owner === DEFAULT_KEY ? '' : ` key=${owner}`;
  const rulePart = rule.length <= MAX_RULE && MARKED_RULE.test(rule) ? ` rule=${rule}` : '';
  return `<!-- gatehouse:finding v=1 id=${fingerprint}${keyPart}${rulePart} -->`;
}

/** The fingerprint at the very start of a review comment's body; null for any other comment. */
export function parseThreadMarker(body: string): string | null {
  return THREAD_MARKER.exec(body)?.[1] ?? null;
}

/** The rule that the marker at the very start of a review comment's body names; null where it names none. */
export function ruleOfThread(body: string): string | null {
  return THREAD_MARKER.exec(body)?.[3] ?? null;
}

/** Whether a review comment was written by the gate of this key: another gate's threads are not ours to close. */
export function isThreadOf(key: string, body: string): boolean {
  const match = THREAD_MARKER.exec(body);
  return match !== null && (match[2] ?? DEFAULT_KEY) === key;
}
