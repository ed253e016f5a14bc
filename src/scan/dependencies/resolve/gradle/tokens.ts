/** A part of a string: text, or the code of an interpolation. */
export type StringPart = { readonly text: string } | { readonly code: string };

export type Token =
  | { readonly kind: 'word' | 'number' | 'mark'; readonly text: string; readonly line: number }
  | { readonly kind: 'string'; readonly parts: readonly StringPart[]; readonly line: number }
  | { readonly kind: 'newline'; readonly line: number };

const WORD = /[A-Za-z_$][\w$]*/y;
const NUMBER = /\d[\w.]*/y;
const MAX_TOKENS = 400_000;

/** The tokens of a build script, Groovy or Kotlin, without its comments. Linear; what it does not know is a mark. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length && tokens.length < MAX_TOKENS) {
    const char = text[at] ?? '';
    const two = text.slice(at, at + 2);
    if (char === '\n') {
      tokens.push({ kind: 'newline', line });
      line++;
      at++;
    } else if (two === '//' || (two === '#!' && at === 0)) {
      at = endOr(text, text.indexOf('\n', at));
    } else if (two === '/*') {
      const end = endOr(text, text.indexOf('*/', at + 2)) + 2;
      line += newlinesIn(text.slice(at, end));
      at = end;
    } else if (char === '"' || char === "'") {
      const string = stringAt(text, at);
      tokens.push({ kind: 'string', parts: string.parts, line });
      line += newlinesIn(text.slice(at, string.end));
      at = string.end;
    } else if (/\s/.test(char)) {
      at++;
    } else {
      const match = matchAt(WORD, text, at) ?? matchAt(NUMBER, text, at);
      const kind = match === null ? 'mark' : /\d/.test(char) ? 'number' : 'word';
      tokens.push({ kind, text: match ?? char, line });
      at += (match ?? char).length;
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function endOr(text: string, end: number): number {
  return end === -1 ? text.length : end;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** A string from its quote on; only double quotes interpolate (groovy-lang.org/syntax.html#all-strings). */
function stringAt(text: string, start: number): { readonly parts: readonly StringPart[]; readonly end: number } {
  const quote = text[start] ?? '"';
  const long = text.startsWith(quote.repeat(3), start);
  const close = long ? quote.repeat(3) : quote;
  const parts: StringPart[] = [];
  let plain = '';
  let at = start + close.length;
  while (at < text.length && !text.startsWith(close, at)) {
    const char = text[at] ?? '';
    if (char === '\n' && !long) break;
    if (char === '\\') {
      plain += text[at + 1] ?? '';
      at += 2;
      continue;
    }
    const code = char === '$' && quote === '"' ? interpolationAt(text, at) : null;
    if (code === null) {
      plain += char;
      at++;
      continue;
    }
    parts.push({ text: plain }, { code: code.code });
    plain = '';
    at = code.end;
  }
  return { parts: [...parts, { text: plain }], end: Math.min(text.length, at + close.length) };
}

/** Longer code says no version; to look for its end again and again would take for ever. */
const MAX_CODE = 1_000;

const PATH = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;

function interpolationAt(text: string, at: number): { readonly code: string; readonly end: number } | null {
  if (text[at + 1] === '{') {
    const length = text.slice(at, at + MAX_CODE).indexOf('}');
    return length === -1 ? null : { code: text.slice(at + 2, at + length), end: at + length + 1 };
  }
  const path = matchAt(PATH, text, at + 1);
  return path === null ? null : { code: path, end: at + 1 + path.length };
}
