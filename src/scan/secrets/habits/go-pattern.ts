import { PatternError } from '../pattern/syntax.js';

/** A pattern written for Go's regexp package, made ready for our engine. */
export interface ConvertedPattern {
  readonly pattern: string;
  readonly ignoreCase: boolean;
}

/** What `*`, `+` and `{n,}` are bounded to: secrets are short, and cost must stay linear. */
const MOST_REPEATS = 200;

const POSIX: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  xdigit: 'A-Fa-f0-9',
  space: '\\s',
  word: '\\w',
};

/**
 * Converts Go (RE2) syntax: leading flags, named groups, POSIX classes, `\A`, `\z`; bounds what has no bound. `group` is
 * the one that holds the secret (0: the first, or all); the others capture no more.
 * @throws PatternError for syntax that has no counterpart.
 */
export function convertGoPattern(source: string, group = 0): ConvertedPattern {
  const flags = /^\(\?([a-z]+)\)/.exec(source);
  if (flags !== null && /[^ims]/.test(flags[1] ?? '')) throw new PatternError(`the flags (?${flags[1]})`);
  const body = source.slice(flags?.[0].length ?? 0);
  return { pattern: convertBody(body, group), ignoreCase: flags?.[1]?.includes('i') === true };
}

function convertBody(body: string, group: number): string {
  let output = '';
  let groups = 0;
  let inClass = false;
  for (let at = 0; at < body.length; at++) {
    const rest = body.slice(at, at + 60);
    const char = rest[0] ?? '';
    if (char === '\\') {
      output += convertEscape(rest);
      at += /^\\x\{/.test(rest) ? rest.indexOf('}') : 1;
    } else if (inClass) {
      const posix = /^\[:(\w+):\]/.exec(rest);
      if (posix !== null) {
        output += POSIX[posix[1] ?? ''] ?? unsupported(posix[0]);
        at += posix[0].length - 1;
      } else {
        if (char === ']') inClass = false;
        output += char;
      }
    } else if (char === '[') {
      inClass = true;
      const opening = /^\[\^?\]?/.exec(rest)?.[0] ?? '[';
      output += opening.replace(']', '\\]');
      at += opening.length - 1;
    } else if (char === '(') {
      const opening = /^\((?:\?(?:P?<\w+>|:))?/.exec(rest)?.[0] ?? '(';
      if (opening === '(' && rest[1] === '?') unsupported(rest.slice(0, 5));
      const captures = opening !== '(?:';
      if (captures) groups++;
      output += captures && (group === 0 ? groups === 1 : groups === group) ? '(' : '(?:';
      at += opening.length - 1;
    } else if (char === '*' || char === '+') {
      output += `{${char === '*' ? 0 : 1},${MOST_REPEATS}}`;
    } else {
      const open = /^\{(\d+),\}/.exec(rest);
      if (open === null) output += char;
      else {
        output += `{${open[1]},${Math.max(MOST_REPEATS, Number(open[1]))}}`;
        at += open[0].length - 1;
      }
    }
  }
  return output;
}

function convertEscape(rest: string): string {
  const next = rest[1] ?? '';
  if (next === 'A') return '^';
  if (next === 'z') return '$';
  const hex = /^\\x\{([0-9a-fA-F]{1,2})\}/.exec(rest)?.[1];
  if (hex !== undefined) return `\\x${hex.padStart(2, '0')}`;
  return /[pPCQE]/.test(next) ? unsupported(`\\${next}`) : `\\${next}`;
}

function unsupported(what: string): never {
  throw new PatternError(`${what} has no counterpart here`);
}
