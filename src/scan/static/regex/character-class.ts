import { type CharacterSet, complement, DIGITS, LETTERS, SPACE, setOf, WORD } from './character-set.js';

/** A set that was read, and where what follows begins. */
export interface ReadSet {
  readonly set: CharacterSet;
  readonly end: number;
}

const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACE,
  S: complement(SPACE),
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0, e: 27, a: 7 };
const CODE = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|[ux]\{([\da-fA-F]{1,6})\}|c([A-Za-z]))/;
const PROPERTY = /^\\[pP]\{[^{}]{1,40}\}/;

/** What `\x` stands for at a place of a pattern; null where that is not known. */
export function escapedSet(source: string, at: number): ReadSet | null {
  const next = source[at + 1];
  if (next === undefined) return null;
  const known = CLASSES[next];
  if (known !== undefined) return { set: known, end: at + 2 };
  const property = PROPERTY.exec(source.slice(at, at + 50));
  if (property !== null) return { set: next === 'p' ? LETTERS : complement(LETTERS), end: at + property[0].length };
  const [written, byte, unit, point, control] = CODE.exec(source.slice(at, at + 12)) ?? [];
  if (written !== undefined) {
    const code = control === undefined ? Number.parseInt(byte ?? unit ?? point ?? '0', 16) : control.charCodeAt(0) % 32;
    return { set: [[code, code]], end: at + written.length };
  }
  const code = CONTROLS[next] ?? next.charCodeAt(0);
  return { set: [[code, code]], end: at + 2 };
}

/** A class in brackets. */
export function readClass(source: string, start: number): ReadSet | null {
  const negated = source[start + 1] === '^';
  let at = start + (negated ? 2 : 1);
  const ranges: (readonly [number, number])[] = [];
  while (at < source.length && source[at] !== ']') {
    const low = readOne(source, at);
    if (low === null) return null;
    at = low.end;
    const high = source[at] === '-' && source[at + 1] !== ']' ? readOne(source, at + 1) : null;
    const from = single(low.set);
    const to = high === null ? null : single(high.set);
    if (high !== null && from !== null && to !== null) {
      ranges.push([from, to]);
      at = high.end;
    } else {
      ranges.push(...low.set);
    }
  }
  if (source[at] !== ']') return null;
  const set = setOf(ranges);
  return { set: negated ? complement(set) : set, end: at + 1 };
}

function readOne(source: string, at: number): ReadSet | null {
  if (source[at] === '\\') return source[at + 1] === 'b' ? { set: [[8, 8]], end: at + 2 } : escapedSet(source, at);
  const code = source.codePointAt(at);
  return code === undefined ? null : { set: [[code, code]], end: at + (code > 0xffff ? 2 : 1) };
}

function single(set: CharacterSet): number | null {
  const [only] = set;
  return set.length === 1 && only !== undefined && only[0] === only[1] ? only[0] : null;
}
