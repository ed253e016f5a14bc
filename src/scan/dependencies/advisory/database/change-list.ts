/** One line of a `modified_id.csv`: an advisory that was added, changed or withdrawn. */
export interface Change {
  readonly at: string;
  readonly id: string;
}

/** The list of changes, or its newest part; the newest first. */
export interface ChangeList {
  readonly changes: readonly Change[];
  /** False when older lines were cut off. */
  readonly whole: boolean;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** An id becomes a file name and part of an address. */
const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._:+-]{0,98}[A-Za-z0-9])?$/;

/**
 * Reads the list that OSV keeps beside every dump: lines of `time,id`, the newest first.
 * @param whole false when `text` is the beginning of the list; its last line may then be cut and is left out
 * @returns null when a line is not of that form or out of order: such a list must not decide what is up to date
 */
export function parseChangeList(text: string, whole: boolean): ChangeList | null {
  const lines = text.split('\n');
  const last = lines.pop();
  if (whole && last !== undefined && last.trim() !== '') lines.push(last);
  const changes: Change[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const [at = '', id = '', ...more] = line.trimEnd().split(',');
    if (more.length > 0 || !TIME.test(at) || !ID.test(id)) return null;
    if (before !== null && compareTimes(at, before) > 0) return null;
    before = at;
    changes.push({ at, id });
  }
  return { changes, whole };
}

/**
 * What changed after a moment that was seen before, each id once; null when the list does not reach back that far.
 * @param seenIds what changed in that very second and was seen
 */
export function changesSince(list: ChangeList, seen: string, seenIds: readonly string[]): readonly string[] | null {
  const known = new Set(seenIds);
  const changed = new Set<string>();
  for (const { at, id } of list.changes) {
    const order = compareTimes(at, seen);
    if (order < 0) return [...changed];
    if (order > 0 || !known.has(id)) changed.add(id);
  }
  return list.whole ? [...changed] : null;
}

/** Whether a text is a moment as the list writes it. */
export function isChangeTime(text: string): boolean {
  return TIME.test(text);
}

/**
 * Order by whole seconds: fractions are written with any number of digits or not at all, and lists that were sorted as
 * text have them in the wrong order. What changed within one second is told apart by its id.
 */
export function compareTimes(a: string, b: string): number {
  const [left, right] = [a.slice(0, 19), b.slice(0, 19)];
  return left < right ? -1 : left > right ? 1 : 0;
}
