import { type Typed, WORD } from './holes.js';

/** A place of a pattern's text that a grammar reads only when it is spelled as something else. */
export interface Hole {
  readonly kind: 'metavariable' | 'metavariables' | 'ellipsis' | 'deep' | 'deep-end' | 'typed';
  readonly name: string;
  /** Whether it stands alone where a statement does. */
  readonly alone: boolean;
  /** Whether it comes after a sign that asks an object for a part. */
  readonly member: boolean;
  /** Whether it stands for a whole parameter of a function that is declared with types. */
  readonly parameter: boolean;
}

export type Piece = string | Hole;

/** A pattern's text, taken apart. */
export interface Taken {
  readonly pieces: readonly Piece[];
  readonly typed: Typed;
}

const TYPED = [
  /\(\s*([A-Za-z_$][\w.$]*(?:<[^()]*>)?(?:\[\])?)\s+(\$[A-Z_][A-Z0-9_]*)\s*\)(?!\s*(?:=>|->|\{))/g,
  /\(\s*(\$[A-Z_][A-Z0-9_]*)\s*:\s*([^()]+?)\s*\)(?!\s*(?:=>|->|\{|:))/g,
] as const;

const SIGNS = /<\.\.\.|\.\.\.>|\$\.\.\.[A-Z_][A-Z0-9_]*|\.\.\.|\$[A-Z_][A-Z0-9_]*/g;
/** PHP's own variables that look like metavariables. */
const PHP_OWN = /^\$(?:_GET|_POST|_REQUEST|_COOKIE|_SERVER|_FILES|_ENV|_SESSION|GLOBALS)$/;

/** Takes a pattern's text apart; what stands in quotes keeps its dots. */
export function takeApart(text: string, language: string): Taken {
  const typed: { name: string; type: string }[] = [];
  const plain = language === 'hcl' ? text : withTyped(text, language, typed);
  const pieces: Piece[] = [];
  const quoted = quotedRanges(plain, language);
  let at = 0;
  for (const match of plain.matchAll(SIGNS)) {
    const [sign] = match;
    const isQuoted = quoted.some(([from, to]) => match.index >= from && match.index < to);
    if (isQuoted && !/^\$/.test(sign)) continue;
    if (language === 'php' && PHP_OWN.test(sign)) continue;
    pieces.push(plain.slice(at, match.index), holeOf(sign, plain, match.index));
    at = match.index + sign.length;
  }
  pieces.push(plain.slice(at));
  return { pieces, typed };
}

function withTyped(text: string, language: string, typed: { name: string; type: string }[]): string {
  const isBefore = (offset: number) =>
    /(?:^|[^\w$)\]>\s]|\b(?:return|await|and|or|not|in|if|else)\s)\s*$/.test(text.slice(0, offset)) ||
    /\n\s*$/.test(text.slice(0, offset));
  const put = (name: string, type: string): string => {
    typed.push({ name, type });
    return `${language === 'php' ? '$' : ''}${WORD}typed_${typed.length - 1}`;
  };
  const colons = /^(?:go|typescript|tsx|javascript|python)$/.test(language);
  if (colons)
    return text.replace(TYPED[1], (whole, name: string, type: string, offset: number) =>
      isBefore(offset) ? put(name, type) : whole,
    );
  if (language === 'ruby') return text;
  return text.replace(TYPED[0], (whole, type: string, name: string, offset: number) =>
    isBefore(offset) ? put(name, type) : whole,
  );
}

function holeOf(sign: string, text: string, index: number): Hole {
  const before = text.slice(0, index);
  const after = text.slice(index + sign.length);
  const alone =
    /(?:^|[{};:]|\n)[ \t]*(?:\r?\n[ \t]*)*$/.test(before) && /^[ \t]*(?:$|[;}]|\r?\n|(?:new\b|[\w$]+\.))/.test(after);
  const member = /(?:(?<!\.)\.|->|::)\s*$/.test(before);
  const shape = { alone, member, parameter: isParameter(before, after) };
  if (sign === '<...') return { kind: 'deep', name: '', ...shape };
  if (sign === '...>') return { kind: 'deep-end', name: '', ...shape };
  if (sign === '...') return { kind: 'ellipsis', name: '', ...shape };
  if (sign.startsWith('$...')) return { kind: 'metavariables', name: sign.slice(4), ...shape };
  return { kind: 'metavariable', name: sign.slice(1), ...shape };
}

/** Whether a place is all that stands between two commas of a list of parameters with a body after it. */
function isParameter(before: string, after: string): boolean {
  if (!/[(,]\s*$/.test(before) || !/^\s*[,)]/.test(after)) return false;
  const open = unclosed(before);
  const head = open === -1 ? '' : before.slice(0, open);
  if (!/[\w>\]]\s*$/.test(head)) return false;
  if (/\b(?:if|while|for|switch|try|catch|synchronized|using|foreach|lock|return|fixed)\s*$/.test(head)) return false;
  if (/\bnew\s+[\w.<>$]+\s*$/.test(head) || /@[\w.$]+\s*$/.test(head)) return false;
  const close = closing(after);
  if (close === -1 || /[.=(]\s*[\w$]+\s*$/.test(head)) return false;
  const rest = after.slice(close + 1);
  // A header without a body says what it gives back before its name.
  return /^\s*(?:throws\b[^{]*)?\{/.test(rest) || (/^\s*$/.test(rest) && /[\w>\]]\s+[\w$]+\s*$/.test(head));
}

/** Where the last parenthesis begins that is not closed; -1 without one. */
function unclosed(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && depth-- === 0) return at;
  }
  return -1;
}

/** Where the parenthesis around the beginning ends; -1 where it does not. */
function closing(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0) return at;
  }
  return -1;
}

/** Where strings stand, without what is put into them. */
function quotedRanges(text: string, language: string): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let quote = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote === '') {
      if (sign === '"' || sign === "'" || (sign === '`' && language !== 'hcl')) {
        quote = text.startsWith(sign.repeat(3), at) && sign !== '`' ? sign.repeat(3) : sign;
        from = at;
        at += quote.length - 1;
      }
      continue;
    }
    if (sign === '\\') at++;
    else if (text.startsWith(quote, at)) {
      ranges.push([from, at + quote.length]);
      at += quote.length - 1;
      quote = '';
    } else if (quote !== "'" && (text.startsWith('${', at) || text.startsWith('#{', at))) {
      const end = text.indexOf('}', at);
      if (end === -1) continue;
      ranges.push([from, at]);
      from = end;
      at = end;
    }
  }
  return ranges;
}
