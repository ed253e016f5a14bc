import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigitAt, isDigits } from './digits.js';

/** A version cut into leading numbers and the rest, as tolerant as osv-scanner: any text is a version. */
export interface LooseVersion {
  readonly numbers: readonly string[];
  /** Between the numbers and the first `+`, without one leading `-`. */
  readonly prerelease: string;
  /** After the first `+`; null without one. */
  readonly build: string | null;
}

/**
 * Reads `v1.2.3-rc.1+build`: a leading `v` is dropped, at most `limit` numbers are read, what follows them counts as
 * pre-release even when it is made of numbers.
 */
export function parseLooseVersion(text: string, limit: number): LooseVersion {
  let position = text[0] === 'v' || text[0] === 'V' ? 1 : 0;
  const numbers: string[] = [];
  while (numbers.length < limit && isDigitAt(text, position)) {
    const start = position;
    while (isDigitAt(text, position)) position++;
    numbers.push(text.slice(start, position));
    if (numbers.length === limit || text[position] !== '.' || !isDigitAt(text, position + 1)) break;
    position++;
  }
  const plus = text.indexOf('+', position);
  const prerelease = text.slice(position, plus === -1 ? text.length : plus);
  return {
    numbers,
    prerelease: prerelease.startsWith('-') ? prerelease.slice(1) : prerelease,
    build: plus === -1 ? null : text.slice(plus + 1),
  };
}

/** Numbers by value, missing ones are 0; then a pre-release sorts before its release (SemVer 2.0.0 § 11). */
export function compareLooseVersions(a: LooseVersion, b: LooseVersion): number {
  const length = Math.max(a.numbers.length, b.numbers.length);
  for (let i = 0; i < length; i++) {
    const order = compareDigits(a.numbers[i] ?? '', b.numbers[i] ?? '');
    if (order !== 0) return order;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === '') return 1;
  if (b.prerelease === '') return -1;
  return compareIdentifiers(a.prerelease, b.prerelease);
}

/** Dot-separated identifiers: numbers by value and before text, text by code unit, the longer list last. */
export function compareIdentifiers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareIdentifier(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareIdentifier(a: string, b: string): number {
  const aIsNumber = isDigits(a);
  const bIsNumber = isDigits(b);
  if (aIsNumber && bIsNumber) return compareDigits(a, b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return compareText(a, b);
}

/** npm, crates.io, Go, Hex, ConanCenter, SwiftURL, Julia, GHC, Bitnami, Bioconductor: SemVer 2.0.0 read tolerantly. */
export function compareSemverLike(a: string, b: string): number {
  if (a === b) return 0;
  return compareLooseVersions(parseLooseVersion(a, 3), parseLooseVersion(b, 3));
}
