/** An expression of `metavariable-comparison`: Python's signs over numbers, texts and lists of them. */
export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'metavariable'; readonly name: string }
  | { readonly kind: 'list'; readonly of: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly of: readonly Expression[] };

export type Value = number | string | boolean | null | readonly Value[];

const TOKEN =
  /\s*(?:(\$[A-Za-z0-9_]+)|(0[xXoObB][0-9a-fA-F]+|\d+(?:\.\d+)?)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(not\s+in\b|[A-Za-z_][\w.]*)|(==|!=|<=|>=|\*\*|\/\/|[-+*/%<>()[\],&|^~]))/y;

type Token =
  | { readonly kind: 'metavariable' | 'word' | 'sign'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Value; readonly text: string };

/** Binary operators by how loosely they bind. */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>=', 'in', 'not in'],
  ['|'],
  ['^'],
  ['&'],
  ['+', '-'],
  ['*', '/', '%', '//'],
];

/** @throws Error for what is no such expression */
export function parseComparison(text: string): Expression {
  const tokens = tokensOf(text);
  let at = 0;

  function accepts(...texts: readonly string[]): string | null {
    const token = tokens[at];
    if (token === undefined || token.kind === 'value' || !texts.includes(token.text)) return null;
    at++;
    return token.text;
  }

  function level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (operators === undefined) return unary();
    let left = depth === 2 ? negated(depth) : level(depth + 1);
    for (let operator = accepts(...operators); operator !== null; operator = accepts(...operators))
      left = { kind: 'operation', operator, of: [left, level(depth + 1)] };
    return left;
  }

  function negated(depth: number): Expression {
    if (accepts('not') !== null) return { kind: 'operation', operator: 'not', of: [level(depth)] };
    return level(depth + 1);
  }

  function unary(): Expression {
    const sign = accepts('-', '~', 'not');
    return sign === null ? atom() : { kind: 'operation', operator: sign === '-' ? 'minus' : sign, of: [unary()] };
  }

  function list(end: string): readonly Expression[] {
    const items: Expression[] = [];
    while (accepts(end) === null) {
      items.push(level(0));
      if (accepts(',') === null && tokens[at]?.text !== end) throw new Error(`'${end}' is missing in '${text}'`);
    }
    return items;
  }

  function atom(): Expression {
    const token = tokens[at];
    at++;
    if (token === undefined) throw new Error(`'${text}' ends too soon`);
    if (token.kind === 'value') return { kind: 'value', value: token.value };
    if (token.kind === 'metavariable') return { kind: 'metavariable', name: token.text };
    if (token.text === '[') return { kind: 'list', of: list(']') };
    if (token.text === '(') {
      const [only, ...more] = list(')');
      return only !== undefined && more.length === 0
        ? only
        : { kind: 'list', of: only === undefined ? [] : [only, ...more] };
    }
    if (token.kind === 'word' && accepts('(') !== null) return { kind: 'call', name: token.text, args: list(')') };
    throw new Error(`'${token.text}' is not understood in '${text}'`);
  }

  const made = level(0);
  if (at < tokens.length) throw new Error(`'${tokens[at]?.text ?? ''}' is not understood in '${text}'`);
  return made;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const all = text.trim();
  while (TOKEN.lastIndex < all.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(all);
    if (match === null) throw new Error(`'${all.slice(from, from + 20)}' is not understood`);
    tokens.push(tokenOf(match));
  }
  return tokens;
}

function tokenOf([whole, metavariable, number, double, single, word, sign]: RegExpExecArray): Token {
  if (metavariable !== undefined) return { kind: 'metavariable', text: metavariable };
  if (number !== undefined) return { kind: 'value', value: Number(number), text: number };
  const string = double ?? single;
  if (string !== undefined) return { kind: 'value', value: string.replace(/\\(["'\\])/g, '$1'), text: whole };
  if (word === 'True' || word === 'true') return { kind: 'value', value: true, text: word };
  if (word === 'False' || word === 'false') return { kind: 'value', value: false, text: word };
  if (word !== undefined) {
    const plain = word.replace(/\s+/g, ' ');
    return { kind: /^(?:and|or|not|in|not in)$/.test(plain) ? 'sign' : 'word', text: plain };
  }
  return { kind: 'sign', text: sign ?? '' };
}
