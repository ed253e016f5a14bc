import type { Statement } from './syntax.js';
import { type StringPart, type Token, tokensOf } from './tokens.js';

/** A place in a script's tokens. */
export interface Cursor {
  peek(ahead?: number): Token | undefined;
  /** Whether a mark or word of this text stands here. */
  is(text: string, ahead?: number): boolean;
  skip(count?: number): void;
  skipNewlines(): void;
  isAtEnd(): boolean;
  /** Grows with each token that is passed. */
  position(): number;
  /** Runs a nested part of the grammar; null where it nests deeper than any script does. */
  nested<T>(part: () => T): T | null;
  /** The statements in the braces that begin here. */
  braces(): readonly Statement[];
}

const MAX_DEPTH = 60;

/** @param block reads statements up to a closing brace */
export function cursorOver(text: string, block: (cursor: Cursor) => readonly Statement[]): Cursor {
  const tokens = tokensOf(text);
  let at = 0;
  let depth = 0;

  const cursor: Cursor = {
    peek: (ahead = 0) => tokens[at + ahead],
    is(wanted, ahead = 0) {
      const token = tokens[at + ahead];
      return token !== undefined && 'text' in token && token.text === wanted;
    },
    skip(count = 1) {
      at += count;
    },
    skipNewlines() {
      while (tokens[at]?.kind === 'newline' || cursor.is(';')) at++;
    },
    isAtEnd: () => at >= tokens.length,
    position: () => at,
    nested(part) {
      if (depth === MAX_DEPTH) return null;
      depth++;
      const found = part();
      depth--;
      return found;
    },
    braces() {
      at++;
      const statements = cursor.nested(() => block(cursor));
      if (statements === null) {
        for (let open = 1; at < tokens.length && open > 0; at++) open += cursor.is('{') ? 1 : cursor.is('}') ? -1 : 0;
      } else if (cursor.is('}')) at++;
      return statements ?? [];
    },
  };
  return cursor;
}

/** The text of a word; empty for any other token. */
export function wordAt(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text : '';
}

/** `a.b['c'].d`, or the string that a call begins with. */
export function pathAt(cursor: Cursor): string[] {
  const first = cursor.peek();
  if (first?.kind !== 'word' && first?.kind !== 'string') return [];
  cursor.skip();
  const segments = [first.kind === 'string' ? plainText(first.parts) : first.text];
  for (;;) {
    const next = cursor.peek(1);
    if (first.kind === 'word' && cursor.is('.') && next?.kind === 'word') {
      segments.push(next.text);
      cursor.skip(2);
    } else if (cursor.is('[') && next?.kind === 'string' && cursor.is(']', 2)) {
      segments.push(plainText(next.parts));
      cursor.skip(3);
    } else return segments;
  }
}

export function plainText(parts: readonly StringPart[]): string {
  return parts.map((part) => ('text' in part ? part.text : `\${${part.code}}`)).join('');
}
