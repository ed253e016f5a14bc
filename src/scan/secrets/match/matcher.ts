import type { CompiledRule } from '../rules/rule.js';
import type { Assignment } from './assignment.js';
import { BYTE, byteSet, WORD } from './byte-classes.js';
import type { Candidate } from './match.js';

/** Text before a token that its left boundary may look at. */
const BEFORE = 2;
/** Merged windows grow no longer than this beyond one match; the next window overlaps by the longest match. */
const WINDOW = 4_096;
/** Bytes that one rule's expression may be given for one text: this many, and so many for each byte of the text. */
const BUDGET_FLOOR = 1 << 21;
const BUDGET_PER_BYTE = 4;

/** One rule at work on one text after another. `reset` before a text, `finish` after it. */
export interface Matcher {
  readonly rule: CompiledRule;
  used: boolean;
  exhausted: boolean;
  reset(): void;
  tokenAt(bytes: Buffer, start: number, into: Candidate[]): void;
  windowAt(bytes: Buffer, start: number, end: number, into: Candidate[]): void;
  assignedValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void;
  anyValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void;
  finish(bytes: Buffer, into: Candidate[]): void;
}

/** A matcher for a rule; its expression is compiled at the first use and sees at most the budget's bytes a text. */
export function matcher(rule: CompiledRule): Matcher {
  let expression: RegExp | undefined;
  let inside: Uint8Array | undefined;
  let spent = 0;
  let runEnd = -1;
  let tellingAt = -1;
  let toldFree = -1;
  let matchEnd = -1;
  let windowFrom = -1;
  let windowTo = -1;

  const self: Matcher = {
    rule,
    used: false,
    exhausted: false,
    reset,
    tokenAt,
    windowAt,
    assignedValue,
    anyValue,
    finish,
  };

  function reset(): void {
    self.used = false;
    self.exhausted = false;
    spent = 0;
    tellingAt = toldFree = -1;
    runEnd = matchEnd = windowFrom = windowTo = -1;
  }

  function compiled(): RegExp {
    expression ??= new RegExp(rule.pattern, rule.flags);
    return expression;
  }

  function affordable(bytes: Buffer, length: number): boolean {
    spent += length * (rule.weight ?? 1);
    if (spent <= BUDGET_FLOOR + bytes.length * BUDGET_PER_BYTE) return true;
    self.exhausted = true;
    return false;
  }

  /** The end of the bytes from `start` on that a match may hold; runs are read once. */
  function endOfRun(bytes: Buffer, start: number): number {
    inside ??= byteSet(rule.bytes);
    const limit = Math.min(bytes.length, start + rule.maxLength);
    let at = Math.max(start, runEnd);
    while (at < limit && inside[bytes[at] as number] === 1) at++;
    runEnd = Math.max(at, runEnd);
    return Math.min(at, limit);
  }

  /** Whether the byte that tells a match is there, remembered for the next start in the same run. */
  function tells(bytes: Buffer, start: number, end: number): boolean {
    if (rule.telling === null) return true;
    if (tellingAt < start) {
      tellingAt = Math.max(start, toldFree);
      while (tellingAt < end && bytes[tellingAt] !== rule.telling) tellingAt++;
      if (tellingAt === end) {
        toldFree = end;
        tellingAt = -1;
        return false;
      }
    }
    return tellingAt < end;
  }

  function tokenAt(bytes: Buffer, start: number, into: Candidate[]): void {
    if (start < matchEnd || !beginsHere(bytes, start)) return;
    const end = endOfRun(bytes, start);
    if (end - start < rule.minLength || !tells(bytes, start, end)) return;
    if (!affordable(bytes, end - start)) return;
    const from = Math.max(0, start - BEFORE);
    const search = compiled();
    search.lastIndex = start - from;
    const match = search.exec(bytes.toString('latin1', from, Math.min(bytes.length, end + 1)));
    if (match !== null) matchEnd = from + take(match, from, into);
  }

  function windowAt(bytes: Buffer, start: number, end: number, into: Candidate[]): void {
    const from = Math.max(0, start - rule.maxLength - BEFORE);
    const to = Math.min(bytes.length, end + rule.maxLength + 1);
    if (windowFrom !== -1 && from <= windowTo && to - windowFrom <= WINDOW + rule.maxLength) {
      windowTo = to;
      return;
    }
    finish(bytes, into);
    windowFrom = from;
    windowTo = to;
  }

  function finish(bytes: Buffer, into: Candidate[]): void {
    if (windowFrom === -1) return;
    const from = windowFrom;
    windowFrom = -1;
    if (!affordable(bytes, windowTo - from)) return;
    const text = bytes.toString('latin1', from, windowTo);
    const search = compiled();
    search.lastIndex = Math.max(0, matchEnd - from);
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      matchEnd = from + take(match, from, into);
      if (match[0].length === 0) search.lastIndex++;
    }
  }

  /** Adds the match (its first group if it has one); gives the offset in the slice after the whole match. */
  function take(match: RegExpExecArray, from: number, into: Candidate[]): number {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const value = match[1] ?? match[0];
    into.push({ rule, start: from + start, end: from + end, value, name: null, quoted: true, inString: false });
    return match.index + match[0].length;
  }

  function assignedValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = valueEnd - valueStart;
    if (valueStart === matchEnd || length < rule.minLength || length > rule.maxLength) return;
    if (!affordable(bytes, costOf(length))) return;
    const search = compiled();
    search.lastIndex = 0;
    const value = bytes.toString('latin1', valueStart, valueEnd);
    if (search.exec(value) === null) return;
    matchEnd = valueStart;
    const name = bytes.toString('latin1', nameStart, nameEnd);
    into.push({ rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }

  function anyValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = valueEnd - valueStart;
    if (valueStart === matchEnd || length < SHORTEST_VALUE || length > LONGEST_VALUE) return;
    if (!affordable(bytes, length) || !mayBeSecret(bytes, valueStart, valueEnd)) return;
    if (!affordable(bytes, costOf(length))) return;
    matchEnd = valueStart;
    const value = bytes.toString('latin1', valueStart, valueEnd);
    const name = bytes.toString('latin1', nameStart, nameEnd);
    into.push({ rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }

  return self;
}

/** Reading and judging a value costs as much as an expression over so many bytes. */
const VALUE_COST = 512;
/** A long value is read several times: its kinds of characters, its entropy, its words. */
const BYTE_COST = 4;

function costOf(length: number): number {
  return Math.max(VALUE_COST, length * BYTE_COST);
}

const SHORTEST_VALUE = 8;
const LONGEST_VALUE = 1_024;

/** Whether a value is worth a judgement: without blanks, of two kinds of characters at least. */
function mayBeSecret(bytes: Buffer, start: number, end: number): boolean {
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte <= 32) {
      const scheme = byte === 32 && at - start <= 6 && bytes[at - 1] !== byte;
      if (!scheme) return false;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  return (kinds & (kinds - 1)) !== 0;
}

/** The left boundary, before any text is cut out: no identifier goes on, unless it ends an escape such as `\n`. */
function beginsHere(bytes: Buffer, start: number): boolean {
  if (start === 0 || WORD[bytes[start] as number] === 0) return true;
  const before = bytes[start - 1] as number;
  if (WORD[before] === 0) return true;
  return bytes[start - 2] === BYTE.backslash && (before === 110 || before === 114 || before === 116);
}
