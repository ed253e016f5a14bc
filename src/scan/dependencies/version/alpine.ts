import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigits } from './digits.js';

/** Suffix words by weight; a version without a suffix weighs 0, an unknown word least. */
const SUFFIXES = new Map([
  ['alpha', -4],
  ['beta', -3],
  ['pre', -2],
  ['rc', -1],
  ['cvs', 1],
  ['svn', 2],
  ['git', 3],
  ['hg', 4],
  ['p', 5],
]);
const UNKNOWN_SUFFIX = -5;
const NUMBERS = /^[0-9]*(?:\.+[0-9]+)*/;
const WORD = /[^_-]*/y;
const SUFFIX = /_([a-z]*)([0-9]*)/y;
const HASH = /~[0-9a-f]+/y;
const REVISION = /-r([0-9]*)/y;

interface AlpineVersion {
  readonly numbers: readonly string[];
  readonly word: string;
  readonly suffixes: readonly (readonly [weight: number, number: string])[];
  readonly revision: string;
  /** Text that fits no part: such a version sorts before the same one without it. */
  readonly invalid: boolean;
}

/** Alpine, Wolfi and other apk distributions, by apk-tools' order: `1.2.3a_rc1-r4`. */
export function compareAlpine(a: string, b: string): number {
  if (a === b) return 0;
  const left = parse(a);
  const right = parse(b);
  return (
    compareNumbers(left.numbers, right.numbers) ||
    compareText(left.word, right.word) ||
    compareSuffixes(left.suffixes, right.suffixes) ||
    compareDigits(left.revision, right.revision) ||
    Number(right.invalid) - Number(left.invalid)
  );
}

function parse(version: string): AlpineVersion {
  const numbers = NUMBERS.exec(version)?.[0] ?? '';
  let position = numbers.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(version);
    if (match !== null) position += match[0].length;
    return match;
  };
  const word = take(WORD)?.[0] ?? '';
  const suffixes: [number, string][] = [];
  for (let match = take(SUFFIX); match !== null; match = take(SUFFIX)) {
    suffixes.push([SUFFIXES.get(match[1] ?? '') ?? UNKNOWN_SUFFIX, match[2] ?? '']);
  }
  take(HASH);
  const revision = take(REVISION)?.[1] ?? '';
  return { numbers: numbers.split('.'), word, suffixes, revision, invalid: position < version.length };
}

/** The first number by value; a later one with a zero in front is a fraction and compares as text. */
function compareNumbers(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a[i] ?? '';
    const right = b[i] ?? '';
    const fraction = i > 0 && (left.startsWith('0') || right.startsWith('0'));
    const order =
      fraction || !isDigits(left) || !isDigits(right) ? compareText(left, right) : compareDigits(left, right);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareSuffixes(a: AlpineVersion['suffixes'], b: AlpineVersion['suffixes']): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [leftWeight, leftNumber] = a[i] ?? [0, ''];
    const [rightWeight, rightNumber] = b[i] ?? [0, ''];
    const order = leftWeight - rightWeight || compareDigits(leftNumber, rightNumber);
    if (order !== 0) return order;
  }
  return 0;
}
