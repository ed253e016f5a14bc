import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigits } from './digits.js';

/** Numbers by value, the longer list last; a part that is no number sorts before all numbers. */
function compareNumberLists(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function comparePart(a: string, b: string): number {
  const aIsNumber = isDigits(a);
  if (aIsNumber !== isDigits(b)) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}

/** CRAN: R's `package_version`, numbers between `.` and `-` alike; 0.9 < 0.75. */
export function compareCran(a: string, b: string): number {
  return a === b ? 0 : compareNumberLists(a.split(/[.-]/), b.split(/[.-]/));
}

/** Hackage: `Data.Version` without tags; 1.0.0 > 1.0. */
export function compareHackage(a: string, b: string): number {
  return a === b ? 0 : compareNumberLists(a.split('.'), b.split('.'));
}
