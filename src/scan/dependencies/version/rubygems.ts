import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigitAt, withoutLeadingZeros } from './digits.js';

const SEGMENTS = /[0-9]+|[a-z]+/gi;

/** RubyGems' `Gem::Version`: segments of digits or letters, letters (pre-releases) before digits. */
export function compareRubyGems(a: string, b: string): number {
  if (a === b) return 0;
  const left = segments(a);
  const right = segments(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareSegment(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** Zero is the empty segment; zeros at the end of the release part and of the whole are dropped. */
function segments(version: string): string[] {
  const kept: string[] = [];
  let letters = false;
  for (const segment of version.replaceAll('-', '.pre.').match(SEGMENTS) ?? []) {
    const isNumber = isDigitAt(segment, 0);
    if (!isNumber && !letters) {
      letters = true;
      dropZeros(kept);
    }
    kept.push(isNumber ? withoutLeadingZeros(segment) : segment);
  }
  dropZeros(kept);
  return kept;
}

function dropZeros(list: string[]): void {
  while (list.at(-1) === '') list.pop();
}

function compareSegment(a: string, b: string): number {
  const aIsNumber = a === '' || isDigitAt(a, 0);
  const bIsNumber = b === '' || isDigitAt(b, 0);
  if (aIsNumber !== bIsNumber) return aIsNumber ? 1 : -1;
  return aIsNumber ? compareDigits(a, b) : compareText(a, b);
}
