import { compareText } from '../../../util/text-order.js';

const ALL_DIGITS = /^[0-9]+$/;

/** Whether the text is ASCII digits alone. */
export function isDigits(text: string): boolean {
  return ALL_DIGITS.test(text);
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

/**
 * Orders two runs of digits by value; an empty run is 0. Works on the text, because turning a hostile run of a million
 * digits into a BigInt takes quadratic time.
 */
export function compareDigits(a: string, b: string): number {
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}

/** The digits without the zeros in front; `0` becomes the empty text. */
export function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits.charCodeAt(start) === 48) start++;
  return start === 0 ? digits : digits.slice(start);
}
