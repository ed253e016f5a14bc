import { compareText } from '../../../util/text-order.js';
import { isDigitAt } from './digits.js';

const PARTS = /[0-9]+|[a-z]+|\.|-|[^0-9a-z.-]+/g;
const WORDS = new Map([
  ['pre', 'c'],
  ['preview', 'c'],
  ['-', 'final-'],
  ['rc', 'c'],
  ['dev', '@'],
]);
const ZERO = '00000000';

/** The order that setuptools gave to versions before PEP 440; kept for old releases that advisories still name. */
export function compareLegacyPython(a: string, b: string): number {
  const left = legacyKey(a);
  const right = legacyKey(b);
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const order = compareText(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function legacyKey(version: string): string[] {
  const key: string[] = [];
  for (const part of version.toLowerCase().match(PARTS) ?? []) {
    if (part !== '.') append(key, WORDS.get(part) ?? part);
  }
  append(key, 'final');
  return key;
}

function append(key: string[], part: string): void {
  if (isDigitAt(part, 0)) {
    key.push(part.padStart(8, '0'));
    return;
  }
  const word = `*${part}`;
  if (word < '*final') while (key.at(-1) === '*final-') key.pop();
  while (key.at(-1) === ZERO) key.pop();
  key.push(word);
}
