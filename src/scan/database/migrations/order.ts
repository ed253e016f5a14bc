import { groupBy } from '../../../util/group-by.js';
import { compareText } from '../../../util/text-order.js';

/** The folder of a path, with `/` at its end; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Digits as a number of any length: without leading zeros. */
export function number(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Negative when `a` is the smaller one; digits without leading zeros. */
export function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

/** Versions of several numbers, `2.1.10`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareNumbers(left[at] ?? '0', right[at] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

/** Matches of a pattern against paths, by what `keyOf` says of them. */
export function matching(
  paths: readonly string[],
  pattern: RegExp,
  keyOf: (path: string, match: RegExpExecArray) => string,
): Map<string, [Match, ...Match[]]> {
  const found = paths.flatMap((path) => {
    const match = pattern.exec(path);
    return match === null ? [] : [{ path, match, key: keyOf(path, match) }];
  });
  return groupBy(found, ({ key }) => key);
}

interface Match {
  readonly path: string;
  readonly match: RegExpExecArray;
}
