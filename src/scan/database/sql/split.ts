/** A piece of a script, by offsets in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const PATTERNS = {
  lineComment: /--[^\n]*/y,
  dollar: /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y,
  word: /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y,
  other: /[^;'"$\-/\\A-Za-z_\u0080-\uffff]+/y,
};

/**
 * Cuts a script at its semicolons, where none of them is in a text, a name, a comment or a dollar-quoted body (PostgreSQL
 * manual, 4.1 Lexical Structure). Linear. It serves scripts that the parser refuses as a whole.
 */
export function splitStatements(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  /** Inside `BEGIN ATOMIC … END` semicolons end nothing. */
  let atomic = 0;
  let before = '';
  while (at < text.length) {
    const next = tokenEnd(text, at);
    if (text[at] === ';' && atomic === 0) {
      pieces.push({ start, end: at });
      start = next;
    }
    const word = wordAt(text, at, next);
    if (word !== '') {
      if (word === 'ATOMIC' && before === 'BEGIN') atomic = 1;
      else if (atomic > 0 && word === 'CASE') atomic++;
      else if (atomic > 0 && word === 'END') atomic--;
      before = word;
    }
    at = next;
  }
  pieces.push({ start, end: text.length });
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '');
}

function wordAt(text: string, at: number, end: number): string {
  return end - at <= 6 && /[A-Za-z]/.test(text[at] ?? '') ? text.slice(at, end).toUpperCase() : '';
}

/** Where the token at `at` ends: a text, a name, a comment, a body in dollars, a word, or what is between them. */
export function tokenEnd(text: string, at: number): number {
  const sign = text[at];
  if (sign === "'") return quoteEnd(text, at, "'", /[eE]/.test(text[at - 1] ?? '') && !/\w/.test(text[at - 2] ?? ''));
  if (sign === '"') return quoteEnd(text, at, '"', false);
  if (sign === '-' && text[at + 1] === '-') return matchEnd(PATTERNS.lineComment, text, at);
  if (sign === '/' && text[at + 1] === '*') return commentEnd(text, at);
  if (sign === '$') return dollarEnd(text, at);
  const word = matchEnd(PATTERNS.word, text, at);
  return word > at ? word : Math.max(at + 1, matchEnd(PATTERNS.other, text, at));
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function quoteEnd(text: string, start: number, quote: string, escapes: boolean): number {
  for (let at = start + 1; at < text.length; at++) {
    if (escapes && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return text.length;
}

/** Comments are nested. */
function commentEnd(text: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start + 2;
  let depth = 1;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    depth += match[0] === '*/' ? -1 : 1;
    if (depth === 0) return mark.lastIndex;
  }
  return text.length;
}

function dollarEnd(text: string, start: number): number {
  const opened = matchEnd(PATTERNS.dollar, text, start);
  if (opened === start) return start + 1;
  const tag = text.slice(start, opened);
  const closing = text.indexOf(tag, opened);
  return closing === -1 ? text.length : closing + tag.length;
}

/** The first place at or after `at` that is neither blank nor comment. */
export function codeStart(text: string, at: number): number {
  let from = at;
  while (from < text.length) {
    const blank = matchEnd(/[\s;\uFEFF]+/y, text, from);
    const isComment = text.startsWith('--', blank) || text.startsWith('/*', blank);
    if (!isComment) return blank;
    from = tokenEnd(text, blank);
  }
  return from;
}
