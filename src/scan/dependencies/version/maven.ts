import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigitAt, isDigits, withoutLeadingZeros } from './digits.js';

/** A token with the separator before it; a change between digits and letters counts as a hyphen. */
interface Token {
  readonly prefix: '.' | '-';
  readonly value: string;
  readonly numeric: boolean;
}

const PRE_RELEASES = ['alpha', 'beta', 'milestone', 'rc', 'snapshot'];
const RELEASE_WORDS = new Set(['final', 'ga', 'release']);
const SHORT_FORMS = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

/**
 * Maven's version order (maven.apache.org/pom.html, "Version Order Specification"), on a flat list of tokens: the
 * nested lists of Maven's own class would let `1-1-1-…` exhaust the stack.
 */
export function compareMaven(a: string, b: string): number {
  if (a === b) return 0;
  const left = tokens(a);
  const right = tokens(b);
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareToken(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

function tokens(version: string): Token[] {
  return trimNulls(split(version.toLowerCase()));
}

function split(version: string): Token[] {
  const found: Token[] = [];
  let prefix: Token['prefix'] = '.';
  let start = 0;
  for (let i = 0; i <= version.length; i++) {
    const separator = i === version.length || version[i] === '.' || version[i] === '-';
    const transition = !separator && i > start && isDigitAt(version, i) !== isDigitAt(version, i - 1);
    if (!separator && !transition) continue;
    found.push(token(prefix, version.slice(start, i), i < version.length && isDigitAt(version, i)));
    prefix = transition || version[i] === '-' ? '-' : '.';
    start = transition ? i : i + 1;
  }
  return found;
}

function token(prefix: Token['prefix'], text: string, digitFollows: boolean): Token {
  if (text === '' || isDigits(text)) return { prefix, value: withoutLeadingZeros(text), numeric: true };
  if (RELEASE_WORDS.has(text)) return { prefix, value: '', numeric: true };
  if (text === 'cr') return { prefix, value: 'rc', numeric: false };
  return { prefix, value: (digitFollows ? SHORT_FORMS.get(text) : undefined) ?? text, numeric: false };
}

/** Drops the empty values (0, final, ga) at the end and before each hyphen, from the right, in one pass. */
function trimNulls(all: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = all.length - 1; i >= 0; i--) {
    const current = all[i];
    if (current === undefined) continue;
    if (current.value === '' && i > 0 && (kept.at(-1)?.prefix ?? '-') === '-') continue;
    kept.push(current);
  }
  return kept.reverse();
}

/**
 * The order of what can stand at one place: pre-releases, the end, other qualifiers, numbers; within each, a dot before
 * a hyphen for qualifiers and after it for numbers. The class weighs more than the separator, or `1.x < 1-alpha < 1 <
 * 1.x` would hold as it does in Maven's own class. One such circle is Maven's and stays, because releases are ordered by
 * it: `2.9.0.RC1 < 2.9.0 < 2.9.0-1 < 2.9.0.RC1`.
 */
function compareToken(a: Token | undefined, b: Token | undefined): number {
  if (a === undefined && b?.prefix === '.' && b.value === '') return 0;
  if (b === undefined && a?.prefix === '.' && a.value === '') return 0;
  const order = tokenClass(a) - tokenClass(b);
  if (order !== 0 || a === undefined || b === undefined) return order;
  if (a.prefix !== b.prefix) return (a.prefix === '.') === a.numeric ? 1 : -1;
  return a.numeric ? compareDigits(a.value, b.value) : compareQualifier(a.value, b.value);
}

function tokenClass(token: Token | undefined): number {
  if (token === undefined) return 1;
  if (token.numeric) return 3;
  return PRE_RELEASES.includes(token.value) ? 0 : 2;
}

function compareQualifier(a: string, b: string): number {
  return rank(a) - rank(b) || compareText(a, b);
}

function rank(qualifier: string): number {
  if (qualifier === 'sp') return PRE_RELEASES.length;
  const index = PRE_RELEASES.indexOf(qualifier);
  return index === -1 ? PRE_RELEASES.length + 1 : index;
}
