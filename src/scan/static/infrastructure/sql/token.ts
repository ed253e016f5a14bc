/**
 * One token. `name` is an identifier in quotes, `text` a literal with its quotes taken off, `body` a dollar-quoted text.
 */
export interface Token {
  readonly kind: 'word' | 'name' | 'text' | 'body' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How a script's dialect quotes. */
export interface Dialect {
  /** Backslashes escape in every text, `"` quotes texts, `#` begins a comment. */
  readonly isMysql: boolean;
}

const MYSQL =
  /`|\bENGINE\s*=|\bAUTO_INCREMENT\b|^[ \t]*DELIMITER\b|\bIDENTIFIED\s+(?:BY|WITH)\b|\bFLUSH\s+PRIVILEGES\b|'[^'\n]{0,80}'@'|\bSET\s+GLOBAL\b/im;

/** The dialect that a script's own words tell. */
export function dialectOf(text: string): Dialect {
  return { isMysql: MYSQL.test(text) };
}

const PATTERNS = {
  blank: /[\s\uFEFF]+/y,
  lineComment: /--[^\n]*/y,
  hashComment: /#[^\n]*/y,
  word: /[A-Za-z_\u0080-\uFFFF][\w$\u0080-\uFFFF]*/y,
  number: /\d[\w.]*/y,
  dollar: /\$(?:[A-Za-z_]\w*)?\$/y,
};

/** Splits a script into tokens; comments are left out. Linear in its length. */
export function* tokensOf(text: string, { isMysql }: Dialect, from = 0, to = text.length): Generator<Token> {
  let at = from;
  while (at < to) {
    const skipped = ignored(text, at, isMysql);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = tokenAt(text, at, isMysql);
    if (token.start >= to) return;
    yield token;
    at = token.end;
  }
}

function ignored(text: string, at: number, isMysql: boolean): number {
  const blank = ends(PATTERNS.blank, text, at);
  if (blank > at) return blank;
  if (text.startsWith('--', at)) return ends(PATTERNS.lineComment, text, at);
  if (isMysql && text[at] === '#') return ends(PATTERNS.hashComment, text, at);
  if (text.startsWith('/*', at)) return commentEnd(text, at, isMysql);
  return at;
}

/** Comments are nested in PostgreSQL, and not in MySQL. */
function commentEnd(text: string, at: number, isMysql: boolean): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = at + 2;
  let depth = 1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === '*/') depth--;
    else if (!isMysql) depth++;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

function tokenAt(text: string, start: number, isMysql: boolean): Token {
  const sign = text[start] ?? '';
  if (sign === "'" || (isMysql && sign === '"')) return quoted(text, start, start, isMysql);
  if (sign === '"' || sign === '`') return { ...quoted(text, start, start, false), kind: 'name' };
  if (/[Ee]/.test(sign) && text[start + 1] === "'") return quoted(text, start, start + 1, true);
  const word = ends(PATTERNS.word, text, start);
  if (word > start) return { kind: 'word', text: text.slice(start, word), start, end: word };
  const number = ends(PATTERNS.number, text, start);
  if (number > start) return { kind: 'word', text: text.slice(start, number), start, end: number };
  const opened = sign === '$' && !isMysql ? ends(PATTERNS.dollar, text, start) : start;
  if (opened > start) {
    const closing = text.indexOf(text.slice(start, opened), opened);
    const inner = closing === -1 ? text.length : closing;
    const end = closing === -1 ? text.length : closing + opened - start;
    return { kind: 'body', text: text.slice(opened, inner), start, end };
  }
  return { kind: 'sign', text: sign, start, end: start + 1 };
}

/** A quoted text from `open`: doubled quotes stand for one, and with `escapes` a backslash takes the next letter. */
function quoted(text: string, start: number, open: number, escapes: boolean): Token {
  const quote = text[open] ?? '';
  let at = open + 1;
  while (at < text.length) {
    if (escapes && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) break;
      at++;
    }
    at++;
  }
  const inner = text.slice(open + 1, at).replaceAll(quote + quote, quote);
  return { kind: 'text', text: inner, start, end: Math.min(text.length, at + 1) };
}

function ends(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
