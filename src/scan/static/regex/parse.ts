import { escapedSet, type ReadSet, readClass } from './character-class.js';
import { ANY, anyCase, type CharacterSet, complement, LINE_ENDS } from './character-set.js';

/** A regular expression, as far as it matters which characters it takes in which order. */
export type Expression =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  /** The end of the text, or of a line: no character fits there. */
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly ways: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly inner: Expression; readonly least: number; readonly most: number };

export interface Parsed {
  readonly whole: Expression;
  /** What is looked for ahead or behind, each of which is matched on its own. */
  readonly beside: readonly Expression[];
}

const EMPTY: Expression = { kind: 'sequence', parts: [] };
const GROUP = /^\((\?(?:P?<[A-Za-z_]\w*>|'\w+'|[:=!]|<[=!]|[a-zA-Z]*(?:-[a-zA-Z]+)?:))?/;
const COUNT = /^\{(\d+)(,(\d*))?\}/;

/** Taken for any number of times: so many rounds cost as much as without an end. */
const MANY = 8;

/** Where reading has come to, and what it depends on. */
interface Reading {
  readonly source: string;
  at: number;
  readonly foldCase: boolean;
  readonly dot: CharacterSet;
  readonly beside: Expression[];
}

/** Reads a regular expression of any of the languages; null for one that is not understood, or cannot be costly (atomic groups). */
export function parseRegex(source: string, flags: string): Parsed | null {
  const reading: Reading = {
    source,
    at: 0,
    foldCase: flags.includes('i') || /^\(\?[a-z]*i/.test(source),
    dot: flags.includes('s') ? ANY : complement(LINE_ENDS),
    beside: [],
  };
  const whole = readChoice(reading);
  return whole === null || reading.at < source.length ? null : { whole, beside: reading.beside };
}

function readChoice(reading: Reading): Expression | null {
  const ways: Expression[] = [];
  for (;;) {
    const way = readSequence(reading);
    if (way === null) return null;
    ways.push(way);
    if (reading.source[reading.at] !== '|') return ways.length === 1 ? way : { kind: 'choice', ways };
    reading.at++;
  }
}

function readSequence(reading: Reading): Expression | null {
  const { source } = reading;
  const parts: Expression[] = [];
  while (reading.at < source.length && source[reading.at] !== '|' && source[reading.at] !== ')') {
    const atom = readAtom(reading);
    const part = atom === null ? null : readRepeat(reading, atom);
    if (part === null) return null;
    parts.push(part);
  }
  return { kind: 'sequence', parts };
}

function readAtom(reading: Reading): Expression | null {
  const { source, at } = reading;
  const char = source[at] ?? '';
  if (char === '(') return readGroup(reading);
  if (char === '\\') return readEscape(reading);
  if (char === '[') return taken(reading, readClass(source, at));
  const code = source.codePointAt(at) ?? 0;
  reading.at += code > 0xffff ? 2 : 1;
  if (char === '^') return EMPTY;
  if (char === '$') return { kind: 'end' };
  if (char === '.') return { kind: 'set', set: reading.dot };
  return /[*+?]/.test(char) ? null : taken(reading, { set: [[code, code]], end: reading.at });
}

function taken(reading: Reading, read: ReadSet | null): Expression | null {
  if (read === null) return null;
  reading.at = read.end;
  return { kind: 'set', set: reading.foldCase ? anyCase(read.set) : read.set };
}

function readEscape(reading: Reading): Expression | null {
  const next = reading.source[reading.at + 1] ?? '';
  // What a group took again: which characters that are nobody knows.
  if (/[1-9k]/.test(next)) return null;
  if (!/[bBAGzZ]/.test(next)) return taken(reading, escapedSet(reading.source, reading.at));
  reading.at += 2;
  return /[zZ]/.test(next) ? { kind: 'end' } : EMPTY;
}

function readGroup(reading: Reading): Expression | null {
  const { source, at } = reading;
  const flagsAlone = /^\(\?[a-zA-Z]+\)/.exec(source.slice(at, at + 12));
  if (flagsAlone !== null) {
    reading.at += flagsAlone[0].length;
    return EMPTY;
  }
  const [opening = '', mode] = GROUP.exec(source.slice(at, at + 60)) ?? [];
  if (source[at + 1] === '?' && mode === undefined) return null;
  reading.at += opening.length;
  const inner = readChoice(reading);
  if (inner === null || source[reading.at] !== ')') return null;
  reading.at++;
  if (mode === undefined || !/^\?<?[=!]$/.test(mode)) return inner;
  reading.beside.push(inner);
  return EMPTY;
}

/** The atom with the sign after it that says how often. */
function readRepeat(reading: Reading, inner: Expression): Expression | null {
  const { source, at } = reading;
  const counted = COUNT.exec(source.slice(at, at + 20));
  const sign = counted?.[0] ?? source[at] ?? '';
  const [least, most] = timesOf(sign, counted);
  if (most === 1 && least === 1 && counted === null) return inner;
  reading.at += sign.length;
  // It gives nothing back once it has matched.
  if (source[reading.at] === '+') return null;
  if (source[reading.at] === '?') reading.at++;
  const few = most <= MANY && least <= MANY;
  return {
    kind: 'repeat',
    inner,
    least: few ? least : Math.min(least, 1),
    most: few ? most : Number.POSITIVE_INFINITY,
  };
}

function timesOf(sign: string, counted: RegExpExecArray | null): readonly [number, number] {
  if (counted !== null) {
    const least = Number(counted[1]);
    if (counted[2] === undefined) return [least, least];
    return [least, counted[3] === '' ? Number.POSITIVE_INFINITY : Number(counted[3])];
  }
  if (sign === '*') return [0, Number.POSITIVE_INFINITY];
  if (sign === '+') return [1, Number.POSITIVE_INFINITY];
  return sign === '?' ? [0, 1] : [1, 1];
}
