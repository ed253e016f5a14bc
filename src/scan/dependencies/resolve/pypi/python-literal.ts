/** One text of a literal, with the line on which it stands. */
export interface LiteralText {
  readonly text: string;
  readonly line: number;
}

/** A literal of Python as far as it is lists of texts and tables of them. */
export type Literal =
  | { readonly kind: 'texts'; readonly texts: readonly LiteralText[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, readonly LiteralText[]> };

const MAX_LENGTH = 200_000;
/** Blanks and a comment after a literal. */
const MAX_AFTER = 500;
const TOKEN =
  /\s*(?:#[^\n]*|([[\](){},:+])|[rRuU]?("""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\\\n]*(?:\\.[^"\\\n]*)*"|'[^'\\\n]*(?:\\.[^'\\\n]*)*')|([A-Za-z_][\w.]*)|(\S))/y;

/**
 * Reads the literal that starts at an offset of a Python source: `["a", "b"]`, `("a",)`, `{"x": ["a"]}`, `"a"`. Null when
 * anything in it has to be computed, or when more follows than `ending` allows. Nothing is run.
 */
export function pythonLiteral(source: string, offset: number, ending: RegExp): Literal | null {
  const reading = { end: offset };
  const literal = literalFrom(tokensFrom(source, reading));
  return literal !== null && ending.test(source.slice(reading.end, reading.end + MAX_AFTER)) ? literal : null;
}

function literalFrom(tokens: Iterator<Token>): Literal | null {
  const first = tokens.next().value;
  if (first === undefined) return null;
  if (first.text !== null) return { kind: 'texts', texts: [{ text: first.text, line: first.line }] };
  if (first.sign === '[' || first.sign === '(') return listFrom(tokens, first.sign);
  return first.sign === '{' ? tableFrom(tokens) : null;
}

interface Token {
  readonly sign: string | null;
  readonly text: string | null;
  readonly line: number;
}

function listFrom(tokens: Iterator<Token>, open: string): Literal | null {
  const texts: LiteralText[] = [];
  const close = open === '[' ? ']' : ')';
  let joins = false;
  for (let token = tokens.next().value; token !== undefined; token = tokens.next().value) {
    const last = texts.at(-1);
    if (token.text !== null) {
      // Texts side by side are one.
      if (joins && last !== undefined) texts[texts.length - 1] = { ...last, text: last.text + token.text };
      else texts.push({ text: token.text, line: token.line });
      joins = true;
    } else if (token.sign === ',') joins = false;
    else return token.sign === close ? { kind: 'texts', texts } : null;
  }
  return null;
}

function tableFrom(tokens: Iterator<Token>): Literal | null {
  const entries = new Map<string, readonly LiteralText[]>();
  for (let token = tokens.next().value; token !== undefined; token = tokens.next().value) {
    if (token.sign === '}') return { kind: 'table', entries };
    if (token.sign === ',') continue;
    const colon = tokens.next().value;
    const value = tokens.next().value;
    if (token.text === null || colon?.sign !== ':' || value === undefined) return null;
    if (value.text !== null) entries.set(token.text, [{ text: value.text, line: value.line }]);
    else if (value.sign !== '[' && value.sign !== '(') return null;
    else {
      const list = listFrom(tokens, value.sign);
      if (list?.kind !== 'texts') return null;
      entries.set(token.text, list.texts);
    }
  }
  return null;
}

/** @param reading where the last token ends */
function* tokensFrom(source: string, reading: { end: number }): Generator<Token, undefined> {
  const offset = reading.end;
  const end = Math.min(source.length, offset + MAX_LENGTH);
  const token = new RegExp(TOKEN);
  token.lastIndex = offset;
  let line = source.slice(0, offset).split('\n').length;
  for (let match = token.exec(source); match !== null && token.lastIndex <= end; match = token.exec(source)) {
    reading.end = token.lastIndex;
    const [whole, sign, quoted, word, other] = match;
    const before = whole.length - whole.trimStart().length;
    line += whole.slice(0, before).split('\n').length - 1;
    if (quoted !== undefined) yield { sign: null, text: unquoted(quoted), line };
    else if (sign !== undefined) yield { sign, text: null, line };
    else if (word !== undefined || other !== undefined) yield { sign: word ?? other ?? '', text: null, line };
    line += whole.slice(before).split('\n').length - 1;
  }
  return undefined;
}

function unquoted(text: string): string {
  const width = /^("""|''')/.test(text) ? 3 : 1;
  return text.slice(width, -width).replace(/\\(.)/g, '$1');
}
