/** More edits than these are not looked for: then everything between what both sides begin and end with is changed. */
const MAX_EDITS = 1_000;

/**
 * Lines of a text that another text has not, counted from 1: the shortest edit from one to the other (Myers 1986), and
 * every line between the common beginning and end where that is too long.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let front = 0;
  while (front < old.length && front < now.length && old[front] === now[front]) front++;
  let [oldEnd, nowEnd] = [old.length, now.length];
  while (oldEnd > front && nowEnd > front && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd--;
    nowEnd--;
  }
  const changed = new Set<number>();
  for (let line = front; line < nowEnd; line++) changed.add(line + 1);
  for (const line of keptLines(old.slice(front, oldEnd), now.slice(front, nowEnd))) changed.delete(front + line + 1);
  return changed;
}

/** Indexes of lines of the second list that the shortest edit keeps; none where it has too many steps. */
function keptLines(a: readonly string[], b: readonly string[]): number[] {
  const most = Math.min(MAX_EDITS, a.length + b.length);
  const furthest = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    rounds.push(furthest.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      const [left, right] = [furthest[at - 1] ?? 0, furthest[at + 1] ?? 0];
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      furthest[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return wayBack(rounds, a.length, b.length);
    }
  }
  return [];
}

/** From the end of both lists to their beginning: lines on the diagonals are common to both. */
function wayBack(rounds: readonly Int32Array[], aLength: number, bLength: number): number[] {
  const kept: number[] = [];
  let [x, y] = [aLength, bLength];
  for (let edits = rounds.length - 1; edits >= 0; edits--) {
    const reached = (diagonal: number) => rounds[edits]?.[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && reached(diagonal - 1) < reached(diagonal + 1));
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const beforeX = edits === 0 ? 0 : reached(before);
    const beforeY = edits === 0 ? 0 : beforeX - before;
    while (x > beforeX && y > beforeY) {
      x--;
      y--;
      kept.push(y);
    }
    [x, y] = [beforeX, beforeY];
  }
  return kept;
}
