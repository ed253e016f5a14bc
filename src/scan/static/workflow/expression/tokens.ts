/** A lexical part of an expression. */
export type Token =
  | { readonly kind: 'text' | 'name' | 'sign'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string };

const TOKEN =
  /\s*(?:'((?:[^']|'')*)'|([A-Za-z_][\w-]*)|([+-]?(?:0x[\da-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(&&|\|\||[=!<>]=|[!<>()[\].,*]))/iy;
const MAX_TOKENS = 2000;

/** The tokens of an expression; null for what is none. */
export function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (match === null || tokens.length >= MAX_TOKENS) return null;
    const [, quoted, name, number, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'") });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}
