import type { CompiledRule } from '../rules/rule.js';
import type { Assignment } from './assignment.js';
import { BYTE, WORD } from './byte-classes.js';
import { continued, mayGoOn } from './declare/value/continued.js';
import type { Candidate } from './match.js';
import { RunReader } from './run-reader.js';
import { costOf, LONGEST_VALUE, mayBeSecret, SHORTEST_VALUE } from './value-worth.js';

/** Text before a token that its left boundary may look at. */
const BEFORE = 2;
/** Merged windows grow no longer than this beyond one match; the next window overlaps by the longest match. */
const WINDOW = 4_096;
/** Bytes that one rule's expression may be given for one text: this many, and so many for each byte of the text. */
const BUDGET_FLOOR = 1 << 21;
const BUDGET_PER_BYTE = 4;

/**
 * One rule at work on one text after another: `reset` before a text, `finish` after it. Its expression is compiled at
 * the first use and sees at most the budget's bytes a text.
 */
export class Matcher {
  readonly rule: CompiledRule;
  used = false;
  exhausted = false;
  readonly #runs: RunReader;
  #expression: RegExp | undefined;
  #spent = 0;
  #matchEnd = -1;
  #windowFrom = -1;
  #windowTo = -1;

  constructor(rule: CompiledRule) {
    this.rule = rule;
    this.#runs = new RunReader(rule);
  }

  reset(): void {
    this.used = false;
    this.exhausted = false;
    this.#spent = 0;
    this.#matchEnd = this.#windowFrom = this.#windowTo = -1;
    this.#runs.reset();
  }

  #compiled(): RegExp {
    this.#expression ??= new RegExp(this.rule.pattern, this.rule.flags);
    return this.#expression;
  }

  #affordable(bytes: Buffer, length: number): boolean {
    this.#spent += length * (this.rule.weight ?? 1);
    if (this.#spent <= BUDGET_FLOOR + bytes.length * BUDGET_PER_BYTE) return true;
    this.exhausted = true;
    return false;
  }

  /** A token that may begin at `start`. */
  tokenAt(bytes: Buffer, start: number, into: Candidate[]): void {
    if (start < this.#matchEnd || !beginsHere(bytes, start)) return;
    const end = this.#runs.endOfRun(bytes, start);
    if (!this.#isToken(bytes, start, end, into) && mayGoOn(bytes, end)) this.#joinedToken(bytes, start, end, into);
  }

  #isToken(bytes: Buffer, start: number, end: number, into: Candidate[]): boolean {
    if (end - start < this.rule.minLength || !this.#runs.tells(bytes, start, end)) return false;
    if (!this.#affordable(bytes, end - start)) return true;
    const from = Math.max(0, start - BEFORE);
    const search = this.#compiled();
    search.lastIndex = start - from;
    const match = search.exec(bytes.toString('latin1', from, Math.min(bytes.length, end + 1)));
    if (match === null) return false;
    this.#matchEnd = from + this.#take(match, from, into);
    return true;
  }

  /** A token that is written in several pieces: `"ghp_" + "…"`. */
  #joinedToken(bytes: Buffer, start: number, end: number, into: Candidate[]): void {
    if (!this.#affordable(bytes, end - start)) return;
    const joined = continued(bytes, start, end, this.rule.maxLength);
    if (joined === undefined || joined.text.length < this.rule.minLength) return;
    if (!this.#affordable(bytes, joined.end - start)) return;
    const from = Math.max(0, start - BEFORE);
    const before = bytes.toString('latin1', from, start);
    const search = this.#compiled();
    search.lastIndex = before.length;
    const match = search.exec(`${before}${joined.text}"`);
    if (match === null) return;
    this.#matchEnd = joined.end;
    const value = match[1] ?? match[0];
    into.push({ rule: this.rule, start, end: joined.end, value, name: null, quoted: true, inString: false });
  }

  /** A keyword of a rule whose match may lie around it: windows that touch are searched as one, later. */
  windowAt(bytes: Buffer, start: number, end: number, into: Candidate[]): void {
    const from = Math.max(0, start - this.rule.maxLength - BEFORE);
    const to = Math.min(bytes.length, end + this.rule.maxLength + 1);
    if (this.#windowFrom !== -1 && from <= this.#windowTo && to - this.#windowFrom <= WINDOW + this.rule.maxLength) {
      this.#windowTo = to;
      return;
    }
    this.finish(bytes, into);
    this.#windowFrom = from;
    this.#windowTo = to;
  }

  /** Searches the window that is still open. */
  finish(bytes: Buffer, into: Candidate[]): void {
    if (this.#windowFrom === -1) return;
    const from = this.#windowFrom;
    this.#windowFrom = -1;
    if (!this.#affordable(bytes, this.#windowTo - from)) return;
    const text = bytes.toString('latin1', from, this.#windowTo);
    const search = this.#compiled();
    search.lastIndex = Math.max(0, this.#matchEnd - from);
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      this.#matchEnd = from + this.#take(match, from, into);
      if (match[0].length === 0) search.lastIndex++;
    }
  }

  /** Adds the match (its first group if it has one); gives the offset in the slice after the whole match. */
  #take(match: RegExpExecArray, from: number, into: Candidate[]): number {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const value = match[1] ?? match[0];
    into.push({
      rule: this.rule,
      start: from + start,
      end: from + end,
      value,
      name: null,
      quoted: true,
      inString: false,
    });
    return match.index + match[0].length;
  }

  /** A value under a name that the rule knows. */
  assignedValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = assignment.joined?.length ?? valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < this.rule.minLength || length > this.rule.maxLength) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    const search = this.#compiled();
    search.lastIndex = 0;
    const value = assignment.joined ?? bytes.toString('latin1', valueStart, valueEnd);
    if (search.exec(value) === null) return;
    this.#matchEnd = valueStart;
    const name = bytes.toString('latin1', nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }

  /** A value under a name that speaks of secrets: what it looks like decides. */
  anyValue(bytes: Buffer, assignment: Assignment, into: Candidate[]): void {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = assignment.joined?.length ?? valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < SHORTEST_VALUE || length > LONGEST_VALUE) return;
    if (!this.#affordable(bytes, length)) return;
    if (assignment.joined === undefined && !mayBeSecret(bytes, valueStart, valueEnd)) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    this.#matchEnd = valueStart;
    const value = assignment.joined ?? bytes.toString('latin1', valueStart, valueEnd);
    const name = bytes.toString('latin1', nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }
}

/** The left boundary, before any text is cut out: no identifier goes on, unless it ends an escape such as `\n`. */
function beginsHere(bytes: Buffer, start: number): boolean {
  if (start === 0 || WORD[bytes[start] as number] === 0) return true;
  const before = bytes[start - 1] as number;
  if (WORD[before] === 0) return true;
  return bytes[start - 2] === BYTE.backslash && (before === 110 || before === 114 || before === 116);
}
