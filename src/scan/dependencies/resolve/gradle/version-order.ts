import { compareText } from '../../../../util/text-order.js';

/** Qualifiers that Gradle ranks; `dev` below all others, those not named here between it and `rc`. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['dev', -1],
  ['rc', 1],
  ['snapshot', 2],
  ['final', 3],
  ['ga', 4],
  ['release', 5],
  ['sp', 6],
]);

/** Gradle's order of versions (docs.gradle.org/current/userguide/dependency_versions.html, "Version ordering"). */
export function compareGradle(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const order = comparePart(left[at] ?? '', right[at] ?? '');
    if (order !== 0) return order;
  }
  if (left.length === right.length) return 0;
  const [longer, sign] = left.length > right.length ? [left, 1] : [right, -1];
  return isNumber(longer[Math.min(left.length, right.length)] ?? '') ? sign : -sign;
}

function partsOf(version: string): readonly string[] {
  return version.match(/\d+|[^\d.\-_+]+/g) ?? [];
}

function comparePart(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || compareText(left, right);
  }
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  const [left, right] = [RANKS.get(a.toLowerCase()) ?? 0, RANKS.get(b.toLowerCase()) ?? 0];
  return left - right || compareText(a, b);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}
