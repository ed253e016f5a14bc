import { type Cursor, cursorOver, pathAt, wordAt } from './cursor.js';
import { argument, bracketed, expression } from './parse-expression.js';
import type { Argument, Expression, Statement } from './syntax.js';

const MODIFIERS: ReadonlySet<string> = new Set(['def', 'val', 'var', 'final', 'private', 'const', 'static', 'String']);

/**
 * The statements of a build script, as far as they are calls and assignments. What is none (loops, conditions, classes)
 * is passed over, the blocks in it are not: a dependency under a condition is one that a build may have.
 */
export function parseScript(text: string): readonly Statement[] {
  const cursor = cursorOver(text, block);
  const statements: Statement[] = [];
  while (!cursor.isAtEnd()) {
    statements.push(...block(cursor));
    cursor.skip();
  }
  return statements;
}

/** The code of an interpolation. */
export function parseCode(code: string): Expression {
  return expression(cursorOver(code, block));
}

function block(cursor: Cursor): Statement[] {
  const statements: Statement[] = [];
  for (cursor.skipNewlines(); !cursor.isAtEnd() && !cursor.is('}'); cursor.skipNewlines()) {
    const before = cursor.position();
    const found = statement(cursor);
    if (found !== null) statements.push(found);
    if (cursor.position() === before) cursor.skip();
  }
  return statements;
}

function statement(cursor: Cursor): Statement | null {
  const line = cursor.peek()?.line ?? 0;
  while (MODIFIERS.has(wordAt(cursor.peek())) && cursor.peek(1)?.kind === 'word') cursor.skip();
  const path = pathAt(cursor);
  if (path.length === 0) return passedOver(cursor, line);
  if (cursor.is(':') && cursor.peek(1)?.kind === 'word') cursor.skip(2);
  if (cursor.is('=') && !cursor.is('=', 1)) {
    cursor.skip();
    return assignment(path, expression(cursor), line);
  }
  if (wordAt(cursor.peek()) === 'by') {
    cursor.skip();
    const delegate = expression(cursor);
    const [first] = delegate.kind === 'call' ? delegate.args : [];
    return assignment(path, first?.value ?? { kind: 'unknown' }, line);
  }
  const args = cursor.is('(') ? bracketed(cursor) : commandArgs(cursor);
  return { path, args, ...whatFollows(cursor), value: null, line };
}

function assignment(path: readonly string[], value: Expression, line: number): Statement {
  return { path, args: [], block: [], value, tail: new Map(), line };
}

/** Further calls on the result, a block, words with their values. */
function whatFollows(cursor: Cursor): Pick<Statement, 'block' | 'tail'> {
  const inside: Statement[] = [];
  const tail = new Map<string, Expression>();
  for (;;) {
    const next = cursor.peek();
    if (cursor.is('{')) inside.push(...cursor.braces());
    else if (cursor.is('.') && cursor.peek(1)?.kind === 'word') {
      cursor.skip();
      const path = pathAt(cursor);
      const args = cursor.is('(') ? bracketed(cursor) : [];
      inside.push({ path, args, block: [], value: null, tail: new Map(), line: next?.line ?? 0 });
    } else if (cursor.is('else')) cursor.skip();
    else if (next?.kind === 'word') {
      cursor.skip();
      tail.set(next.text, expression(cursor));
    } else return { block: inside, tail };
  }
}

/** What begins like no statement, up to the end of its line; the blocks in it count. */
function passedOver(cursor: Cursor, line: number): Statement | null {
  const inside: Statement[] = [];
  while (!cursor.isAtEnd() && cursor.peek()?.kind !== 'newline' && !cursor.is('}')) {
    if (cursor.is('{')) inside.push(...cursor.braces());
    else cursor.skip();
  }
  return inside.length === 0 ? null : { path: [], args: [], block: inside, value: null, tail: new Map(), line };
}

/** Arguments without brackets; after a comma they go on in the next line. */
function commandArgs(cursor: Cursor): readonly Argument[] {
  const args: Argument[] = [];
  for (;;) {
    const kind = cursor.peek()?.kind;
    if (kind !== 'word' && kind !== 'string' && kind !== 'number' && !cursor.is('[')) return args;
    args.push(argument(cursor));
    if (!cursor.is(',')) return args;
    cursor.skip();
    cursor.skipNewlines();
  }
}
