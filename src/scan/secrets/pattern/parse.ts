import { add, all, type ByteSet, byte, classEscape, folded } from './byte-sets.js';
import { PatternError, type PatternNode } from './syntax.js';

const LONGEST_BRACES = 16;
const DEEPEST_GROUP = 50;

/** A place between two bytes. */
const POINT: PatternNode = { kind: 'assertion', body: null, behind: false };

/** Parses a pattern; throws PatternError for syntax that secret rules may not use. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  return new Parser(source, ignoreCase).parse();
}

class Parser {
  readonly #source: string;
  readonly #ignoreCase: boolean;
  #at = 0;
  #depth = 0;

  constructor(source: string, ignoreCase: boolean) {
    this.#source = source;
    this.#ignoreCase = ignoreCase;
  }

  parse(): PatternNode {
    const tree = this.#either();
    if (this.#char !== undefined) this.#fail('an unopened )');
    return tree;
  }

  get #char(): string | undefined {
    return this.#source[this.#at];
  }

  get #next(): string | undefined {
    return this.#source[this.#at + 1];
  }

  #fail(message: string): never {
    throw new PatternError(`${message} at character ${this.#at + 1} of the pattern`);
  }

  #either(): PatternNode {
    const options = [this.#sequence()];
    while (this.#char === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'either', options };
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.#char !== undefined && this.#char !== '|' && this.#char !== ')') items.push(this.#quantified());
    return { kind: 'sequence', items };
  }

  #quantified(): PatternNode {
    const item = this.#atom();
    const range = this.#quantifier();
    if (range === null) return item;
    if (item.kind === 'assertion') this.#fail('a quantified assertion');
    if (this.#char === '?') this.#at++;
    return { kind: 'repeat', item, min: range[0], max: range[1] };
  }

  #quantifier(): readonly [number, number] | null {
    const sign = this.#char;
    if (sign === '?' || sign === '*' || sign === '+') {
      this.#at++;
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    }
    const ahead = this.#source.slice(this.#at, this.#at + LONGEST_BRACES);
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(ahead);
    if (/^\{(?:\d{6}|\d+,\d{6})/.test(ahead)) this.#fail('a repeat of 100,000 or more');
    if (braces === null) return null;
    this.#at += braces[0].length;
    const min = Number(braces[1]);
    if (braces[2] === undefined) return [min, min];
    return [min, braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }

  #atom(): PatternNode {
    const char = this.#char;
    if (char === '(') return this.#group();
    if (char === '[') return this.#set(this.#characterClass());
    if (char === '^' || char === '$') {
      this.#at++;
      return POINT;
    }
    if (char === '.') {
      this.#at++;
      return this.#set(all().map((_, byte) => (byte === 10 || byte === 13 ? 0 : 1)));
    }
    if (char === '\\') return this.#outsideEscape();
    if (char === '*' || char === '+' || char === '?' || char === ')') this.#fail(`an unexpected ${char}`);
    this.#at++;
    return this.#set(this.#one(char ?? ''));
  }

  #group(): PatternNode {
    const opening = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/.exec(this.#source.slice(this.#at))?.[0] ?? '(';
    if (opening === '(' && this.#next === '?') this.#fail('an unknown kind of group');
    this.#at += opening.length;
    if (++this.#depth > DEEPEST_GROUP) this.#fail('a group in too many groups');
    const body = this.#either();
    this.#depth--;
    if (this.#char !== ')') this.#fail('an unclosed group');
    this.#at++;
    return /[=!]$/.test(opening) ? { kind: 'assertion', body, behind: opening[2] === '<' } : body;
  }

  #outsideEscape(): PatternNode {
    const next = this.#next;
    if (next === 'b' || next === 'B') {
      this.#at += 2;
      return POINT;
    }
    return this.#set(this.#escaped());
  }

  /** Bytes of one escape, inside or outside a class. */
  #escaped(): ByteSet {
    const next = this.#next ?? this.#fail('a lone backslash');
    this.#at += 2;
    if (/[dws]/i.test(next)) return classEscape(next);
    const simple = { n: 10, r: 13, t: 9, f: 12, v: 11 }[next];
    if (simple !== undefined) return byte(simple);
    if (next === 'x') {
      const hex = this.#source.slice(this.#at, this.#at + 2);
      if (!/^[0-9a-f]{2}$/i.test(hex)) this.#fail('a broken \\x escape');
      this.#at += 2;
      return byte(Number.parseInt(hex, 16));
    }
    if (/[A-Za-z0-9]/.test(next)) this.#fail(`the escape \\${next}`);
    return this.#one(next);
  }

  #characterClass(): ByteSet {
    this.#at++;
    const negated = this.#char === '^';
    if (negated) this.#at++;
    const bytes = new Uint8Array(256);
    while (this.#char !== ']') {
      if (this.#char === undefined) this.#fail('an unclosed class');
      const low = this.#member();
      if (this.#char === '-' && this.#next !== ']' && this.#next !== undefined) {
        this.#at++;
        this.#addRange(bytes, low, this.#member());
      } else add(bytes, low);
    }
    this.#at++;
    return negated ? bytes.map((on) => 1 - on) : bytes;
  }

  #member(): ByteSet {
    if (this.#char === '\\') return this.#next === 'b' ? this.#fail('\\b in a class') : this.#escaped();
    const char = this.#char ?? this.#fail('an unclosed class');
    this.#at++;
    return this.#one(char, false);
  }

  #addRange(bytes: ByteSet, low: ByteSet, high: ByteSet): void {
    const from = low.indexOf(1);
    const to = high.indexOf(1);
    if (to < from) this.#fail('a range out of order');
    for (let code = from; code <= to; code++) bytes[code] = 1;
  }

  #one(char: string, fold = this.#ignoreCase): ByteSet {
    const code = char.charCodeAt(0);
    if (code > 127) this.#fail('a character outside ASCII');
    const bytes = byte(code);
    return fold ? folded(bytes) : bytes;
  }

  #set(bytes: ByteSet): PatternNode {
    return { kind: 'set', bytes: this.#ignoreCase ? folded(bytes) : bytes };
  }
}
