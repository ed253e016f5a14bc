/** A word, a name in quotes, a text or a sign of SQL, whoever's dialect it is. */
export interface LooseToken {
  /** `end` closes a batch: `GO`, or what `DELIMITER` names; `open` is a quote or a comment that nobody closes. */
  readonly kind: 'word' | 'name' | 'text' | 'sign' | 'end' | 'open';
  readonly text: string;
  readonly start: number;
}

export type LooseDialect = 'mysql' | 'sqlserver';

const SPACE = /\s+/y;
const WORD = /[\p{L}_@#$][\p{L}\p{N}_@#$]*/uy;
const MYSQL_WORD = /@{0,2}[\p{L}\p{N}_$]+/uy;
const LINE = /[^\n]*/y;
const DELIMITER = /DELIMITER[ \t]+([^\s'"`\\]{1,16})[^\n]*/iy;
const BATCH = /GO[ \t]*(?:\d+[ \t]*)?;?[ \t]*\r?(?=\n|$)/iy;
const EXECUTED = /\/\*M?!\d*/y;

/**
 * The tokens of a script of MySQL or SQL Server. Linear.
 * Comments and quotes: MySQL manual, "Comments" and "String Literals"; Transact-SQL, "Slash star" (comments nest) and
 * "SET QUOTED_IDENTIFIER".
 */
export function* looseTokens(dialect: LooseDialect, text: string): Generator<LooseToken> {
  let delimiter = ';';
  let at = 0;
  let isLineStart = true;
  const upTo = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const start = at;
    const first = text[at] ?? '';
    const space = upTo(SPACE);
    if (space !== null) {
      isLineStart ||= space.includes('\n');
      at += space.length;
      continue;
    }
    const wasLineStart = isLineStart;
    isLineStart = false;
    const line = wasLineStart ? upTo(dialect === 'mysql' ? DELIMITER : BATCH) : null;
    if (line !== null) {
      delimiter = dialect === 'mysql' ? (/\s(\S+)/.exec(line)?.[1] ?? ';') : delimiter;
      at += line.length;
      yield { kind: 'end', text: line, start };
    } else if (delimiter !== ';' && text.startsWith(delimiter, at)) {
      at += delimiter.length;
      yield { kind: 'end', text: delimiter, start };
    } else if (isLineComment(dialect, text, at)) {
      at += upTo(LINE)?.length ?? 1;
    } else if (dialect === 'mysql' && upTo(EXECUTED) !== null) {
      // The server runs what stands in it.
      at += upTo(EXECUTED)?.length ?? 1;
    } else if (text.startsWith('/*', at)) {
      const end = commentEnd(text, at, dialect === 'sqlserver');
      at = end ?? text.length;
      if (end === null) yield { kind: 'open', text: '/*', start };
    } else if (dialect === 'mysql' && text.startsWith('*/', at)) {
      at += 2;
    } else if (closing(dialect, first) !== null) {
      const { value, end } = quoted(text, at, closing(dialect, first) ?? first, dialect === 'mysql' && first !== '`');
      at = end ?? text.length;
      const isText = first === "'" || (first === '"' && dialect === 'mysql');
      yield { kind: end === null ? 'open' : isText ? 'text' : 'name', text: value, start };
    } else {
      const word = upTo(dialect === 'mysql' ? MYSQL_WORD : WORD);
      const cut = delimiter === ';' ? -1 : (word?.indexOf(delimiter) ?? -1);
      const whole = cut > 0 ? (word?.slice(0, cut) ?? '') : (word ?? first);
      at += whole.length;
      yield { kind: word === null ? 'sign' : 'word', text: whole, start };
    }
  }
}

/** `--` begins one; in MySQL only where a space follows: `5--3` is a sum. */
function isLineComment(dialect: LooseDialect, text: string, at: number): boolean {
  if (dialect === 'sqlserver') return text.startsWith('--', at);
  return text[at] === '#' || (text.startsWith('--', at) && !/[^\s\p{Cc}]/u.test(text[at + 2] ?? ''));
}

/** What closes a quote; null where a sign is none. */
function closing(dialect: LooseDialect, first: string): string | null {
  if (first === "'" || first === '"') return first;
  if (dialect === 'mysql') return first === '`' ? first : null;
  return first === '[' ? ']' : null;
}

/** Index after a comment; null where it does not end. */
function commentEnd(text: string, start: number, nests: boolean): number | null {
  let depth = 0;
  for (let at = start; at !== -1; ) {
    const close = text.indexOf('*/', at);
    const open = text.indexOf('/*', at);
    if (close === -1) return null;
    const opens = open !== -1 && open < close && (nests || depth === 0);
    depth += opens ? 1 : -1;
    at = (opens ? open : close) + 2;
    if (depth === 0) return at;
  }
  return null;
}

/** A quoted text: a doubled quote stands for one, and in MySQL a backslash hides what follows. */
function quoted(text: string, start: number, close: string, escapes: boolean): { value: string; end: number | null } {
  const parts: string[] = [];
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (escapes && char === '\\') {
      parts.push(text.slice(from, at), text[at + 1] ?? '');
      at++;
      from = at + 1;
    } else if (char === close) {
      parts.push(text.slice(from, at));
      if (text[at + 1] !== close) return { value: parts.join(''), end: at + 1 };
      parts.push(close);
      at++;
      from = at + 1;
    }
  }
  return { value: parts.join(''), end: null };
}
