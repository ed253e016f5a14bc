import { type Cursor, pathAt, plainText, wordAt } from './cursor.js';
import type { Argument, Expression } from './syntax.js';

const UNKNOWN: Expression = { kind: 'unknown' };

/** One expression; `?:` and casts are passed over, so that of an alternative the first one counts. */
export function expression(cursor: Cursor): Expression {
  const first = alternative(cursor);
  while (cursor.is('?') && cursor.is(':', 1)) {
    cursor.skip(2);
    alternative(cursor);
  }
  return first;
}

function alternative(cursor: Cursor): Expression {
  const found = cursor.nested(() => {
    const items = [primary(cursor)];
    while (cursor.is('+') && !cursor.is('=', 1)) {
      cursor.skip();
      cursor.skipNewlines();
      items.push(primary(cursor));
    }
    return items;
  });
  if (found === null) {
    cursor.skip();
    return UNKNOWN;
  }
  if (wordAt(cursor.peek()) === 'as') cursor.skip(2);
  if (cursor.is('!') && cursor.is('!', 1)) cursor.skip(2);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : { kind: 'sum', items: found };
}

/** The arguments in the brackets that begin here. */
export function bracketed(cursor: Cursor): readonly Argument[] {
  const args: Argument[] = [];
  cursor.skip();
  each(cursor, ')', () => args.push(argument(cursor)));
  return args;
}

/** `value`, `name: value` as Groovy has it, or `name = value` as Kotlin has it. */
export function argument(cursor: Cursor): Argument {
  const token = cursor.peek();
  const isNamed = cursor.is(':', 1) || (cursor.is('=', 1) && !cursor.is('=', 2));
  if (token?.kind !== 'word' || !isNamed) return { name: null, value: expression(cursor) };
  cursor.skip(2);
  cursor.skipNewlines();
  return { name: token.text, value: expression(cursor) };
}

function primary(cursor: Cursor): Expression {
  const token = cursor.peek();
  if (token?.kind === 'string') {
    cursor.skip();
    return { kind: 'string', parts: token.parts };
  }
  if (token?.kind === 'number') {
    cursor.skip();
    return { kind: 'string', parts: [{ text: token.text }] };
  }
  if (token?.kind === 'word') return reference(cursor);
  if (cursor.is('[')) return bracketList(cursor);
  if (cursor.is('{')) return { kind: 'call', path: [], args: [], block: cursor.braces() };
  if (cursor.is('(')) return bracketed(cursor)[0]?.value ?? UNKNOWN;
  if (token?.kind === 'mark' && !/[)\]},]/.test(token.text)) cursor.skip();
  return UNKNOWN;
}

/** A name, or a call; what is called on its result is passed over. */
function reference(cursor: Cursor): Expression {
  const path = pathAt(cursor);
  if (!cursor.is('(') && !cursor.is('{')) return { kind: 'path', path };
  const args = cursor.is('(') ? bracketed(cursor) : [];
  const block = cursor.is('{') ? cursor.braces() : [];
  while (cursor.is('.') && cursor.peek(1)?.kind === 'word') {
    cursor.skip();
    pathAt(cursor);
    if (cursor.is('(')) bracketed(cursor);
    if (cursor.is('{')) cursor.braces();
  }
  return { kind: 'call', path, args, block };
}

/** A Groovy list or map. */
function bracketList(cursor: Cursor): Expression {
  const items: Expression[] = [];
  const entries: (readonly [string, Expression])[] = [];
  cursor.skip();
  let isMap = false;
  each(cursor, ']', () => {
    const key = keyAt(cursor);
    if (cursor.is(':')) isMap = true;
    if (key === null) items.push(expression(cursor));
    else {
      cursor.skip(2);
      cursor.skipNewlines();
      entries.push([key, expression(cursor)]);
    }
  });
  return isMap || entries.length > 0 ? { kind: 'map', entries } : { kind: 'list', items };
}

function keyAt(cursor: Cursor): string | null {
  const key = cursor.peek();
  if (key === undefined || !cursor.is(':', 1)) return null;
  if (key.kind === 'string') return plainText(key.parts);
  return key.kind === 'word' ? key.text : null;
}

/** Reads what stands between commas, up to the closing mark. Always moves on. */
function each(cursor: Cursor, close: string, read: () => void): void {
  for (cursor.skipNewlines(); !cursor.isAtEnd() && !cursor.is(close) && !cursor.is('}'); cursor.skipNewlines()) {
    const before = cursor.position();
    read();
    cursor.skipNewlines();
    if (cursor.is(',') || cursor.position() === before) cursor.skip();
  }
  if (cursor.is(close)) cursor.skip();
}
