import { compareDigits, isDigitAt } from './digits.js';

const PARTS = /[0-9]+|[^0-9.+_-]+/g;
/** PHP's special forms in their order; a word counts as the first form that it begins with. */
const FORMS: readonly (readonly [string, number])[] = [
  ['dev', 0],
  ['alpha', 1],
  ['a', 1],
  ['beta', 2],
  ['b', 2],
  ['RC', 3],
  ['rc', 3],
  ['#', 4],
  ['pl', 5],
  ['p', 5],
];
const NUMBER_FORM = 4;

/**
 * Packagist: PHP's `version_compare` with a leading `v` dropped. A longer version is greater (1.0.0 > 1.0), and a part
 * written `#` equals any number, so versions with one have no transitive order; registries have none.
 */
export function comparePackagist(a: string, b: string): number {
  if (a === b) return 0;
  const left = parts(a);
  const right = parts(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = comparePart(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return compareRest(left, shared) - compareRest(right, shared);
}

function parts(version: string): readonly string[] {
  return version.replace(/^v/i, '').match(PARTS) ?? [];
}

function comparePart(a: string, b: string): number {
  if (isDigitAt(a, 0) && isDigitAt(b, 0)) return compareDigits(a, b);
  return form(a) - form(b);
}

function compareRest(list: readonly string[], from: number): number {
  for (let i = from; i < list.length; i++) {
    const part = list[i] ?? '';
    if (isDigitAt(part, 0)) return 1;
    const order = form(part) - NUMBER_FORM;
    if (order !== 0) return order;
  }
  return 0;
}

function form(part: string): number {
  if (isDigitAt(part, 0)) return NUMBER_FORM;
  for (const [word, rank] of FORMS) if (part.startsWith(word)) return rank;
  return -1;
}
