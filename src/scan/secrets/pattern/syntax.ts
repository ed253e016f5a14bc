/**
 * The part of the regular expression language that secret rules may use, over bytes. Back references, look-behind of
 * variable length, Unicode and lazy tricks are left out: what is not here is refused, so that every pattern's longest
 * match and its bytes can be computed.
 */
export type PatternNode =
  | { readonly kind: 'set'; readonly bytes: Uint8Array }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly item: PatternNode; readonly min: number; readonly max: number }
  /** `body` is what a look-around looks for; null for `^`, `$`, `\b`. */
  | { readonly kind: 'assertion'; readonly body: PatternNode | null; readonly behind: boolean };

export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const LONGEST_BRACES = 16;
const DEEPEST_GROUP = 50;

/** Parses a pattern; throws PatternError for syntax that secret rules may not use. */
export function parsePattern(source: string, ignoreCase: boolean): PatternNode {
  let at = 0;
  let depth = 0;

  function fail(message: string): never {
    throw new PatternError(`${message} at character ${at + 1} of the pattern`);
  }

  function either(): PatternNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'either', options };
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified());
    return { kind: 'sequence', items };
  }

  function quantified(): PatternNode {
    const item = atom();
    const range = quantifier();
    if (range === null) return item;
    if (item.kind === 'assertion') fail('a quantified assertion');
    if (source[at] === '?') at++;
    return { kind: 'repeat', item, min: range[0], max: range[1] };
  }

  function quantifier(): readonly [number, number] | null {
    const sign = source[at];
    if (sign === '?' || sign === '*' || sign === '+') {
      at++;
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    }
    const braces = /^\{(\d+)(,(\d*))?\}/.exec(source.slice(at, at + LONGEST_BRACES));
    if (/^\{(?:\d{6}|\d+,\d{6})/.test(source.slice(at, at + LONGEST_BRACES))) fail('a repeat of 100,000 or more');
    if (braces === null) return null;
    at += braces[0].length;
    const min = Number(braces[1]);
    if (braces[2] === undefined) return [min, min];
    return [min, braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }

  function atom(): PatternNode {
    const char = source[at];
    if (char === '(') return group();
    if (char === '[') return set(characterClass());
    if (char === '^' || char === '$') {
      at++;
      return POINT;
    }
    if (char === '.') {
      at++;
      return set(all().map((_, byte) => (byte === 10 || byte === 13 ? 0 : 1)));
    }
    if (char === '\\') return outsideEscape();
    if (char === '*' || char === '+' || char === '?' || char === ')') fail(`an unexpected ${char}`);
    at++;
    return set(one(char ?? ''));
  }

  function group(): PatternNode {
    const opening = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/.exec(source.slice(at))?.[0] ?? '(';
    if (opening === '(' && source[at + 1] === '?') fail('an unknown kind of group');
    at += opening.length;
    if (++depth > DEEPEST_GROUP) fail('a group in too many groups');
    const body = either();
    depth--;
    if (source[at] !== ')') fail('an unclosed group');
    at++;
    return /[=!]$/.test(opening) ? { kind: 'assertion', body, behind: opening[2] === '<' } : body;
  }

  function outsideEscape(): PatternNode {
    const next = source[at + 1];
    if (next === 'b' || next === 'B') {
      at += 2;
      return POINT;
    }
    return set(escaped());
  }

  /** Bytes of one escape, inside or outside a class. */
  function escaped(): Uint8Array {
    const next = source[at + 1] ?? fail('a lone backslash');
    at += 2;
    if (/[dws]/i.test(next)) return classEscape(next);
    const simple = { n: 10, r: 13, t: 9, f: 12, v: 11 }[next];
    if (simple !== undefined) return byte(simple);
    if (next === 'x') {
      const hex = source.slice(at, at + 2);
      if (!/^[0-9a-f]{2}$/i.test(hex)) fail('a broken \\x escape');
      at += 2;
      return byte(Number.parseInt(hex, 16));
    }
    if (/[A-Za-z0-9]/.test(next)) fail(`the escape \\${next}`);
    return one(next);
  }

  function characterClass(): Uint8Array {
    at++;
    const negated = source[at] === '^';
    if (negated) at++;
    const bytes = new Uint8Array(256);
    while (source[at] !== ']') {
      if (at >= source.length) fail('an unclosed class');
      const low = member();
      if (source[at] === '-' && source[at + 1] !== ']' && at + 1 < source.length) {
        at++;
        addRange(bytes, low, member());
      } else add(bytes, low);
    }
    at++;
    return negated ? bytes.map((on) => 1 - on) : bytes;
  }

  function member(): Uint8Array {
    if (source[at] === '\\') return source[at + 1] === 'b' ? fail('\\b in a class') : escaped();
    const char = source[at] ?? fail('an unclosed class');
    at++;
    return one(char, false);
  }

  function addRange(bytes: Uint8Array, low: Uint8Array, high: Uint8Array): void {
    const from = low.indexOf(1);
    const to = high.indexOf(1);
    if (to < from) fail('a range out of order');
    for (let code = from; code <= to; code++) bytes[code] = 1;
  }

  function one(char: string, fold = ignoreCase): Uint8Array {
    const code = char.charCodeAt(0);
    if (code > 127) fail('a character outside ASCII');
    const bytes = byte(code);
    return fold ? folded(bytes) : bytes;
  }

  function set(bytes: Uint8Array): PatternNode {
    return { kind: 'set', bytes: ignoreCase ? folded(bytes) : bytes };
  }

  const tree = either();
  if (at < source.length) fail('an unopened )');
  return tree;
}

/** A place between two bytes. */
const POINT: PatternNode = { kind: 'assertion', body: null, behind: false };

function all(): Uint8Array {
  return new Uint8Array(256).fill(1);
}

function byte(code: number): Uint8Array {
  const bytes = new Uint8Array(256);
  bytes[code] = 1;
  return bytes;
}

function add(bytes: Uint8Array, more: Uint8Array): void {
  for (let code = 0; code < 256; code++) if (more[code] === 1) bytes[code] = 1;
}

function folded(bytes: Uint8Array): Uint8Array {
  const both = bytes.slice();
  for (let upper = 65; upper <= 90; upper++) {
    if (bytes[upper] === 1) both[upper + 32] = 1;
    if (bytes[upper + 32] === 1) both[upper] = 1;
  }
  return both;
}

function classEscape(letter: string): Uint8Array {
  const test = { d: /\d/, w: /\w/, s: /[\t-\r \xa0]/ }[letter.toLowerCase()];
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) if (test?.test(String.fromCharCode(code))) bytes[code] = 1;
  return letter === letter.toLowerCase() ? bytes : bytes.map((on) => 1 - on);
}
