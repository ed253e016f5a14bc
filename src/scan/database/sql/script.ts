import type { Node } from 'libpg-query';
import type { Location } from '../../../model/location.js';
import { lineIndex } from '../../../util/line-index.js';
import type { SqlParser } from './parser.js';
import { withoutPsql } from './psql.js';
import { codeStart, splitStatements } from './split.js';

/** A statement with its place; `text` is what stands there. */
export interface Statement {
  readonly node: Node;
  readonly location: Location;
  readonly text: string;
}

/** A piece that is no SQL that PostgreSQL would take. */
export interface Unread {
  readonly location: Location;
  readonly reason: string;
  readonly isTooDeep: boolean;
  /** What stands there. */
  readonly text: string;
}

export interface Script {
  readonly statements: readonly (Statement | Unread)[];
}

/** Longer ones are data, and costly. */
const MAX_STATEMENT = 4_000_000;
/** A longer script is read statement by statement, so that one tree at a time is in memory. */
const MAX_WHOLE = 2_000_000;

export function isStatement(piece: Statement | Unread): piece is Statement {
  return 'node' in piece;
}

/**
 * The statements of a script in their order, those that PostgreSQL would refuse among them. A script is parsed as a
 * whole; where that fails, statement by statement, so that one that is not understood hides no other.
 */
export async function readScript(parser: SqlParser, path: string, source: string): Promise<Script> {
  const lines = lineIndex(source);
  const locate = (start: number, end: number): Location => {
    const [from, to] = [lines.position(start), lines.position(Math.max(start, end))];
    return { path, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const marked = source.replace(/^\uFEFF/, ' ');
  const whole = await readWhole(parser, marked, locate);
  if (whole !== null) return { statements: whole };
  const { text, commands } = withoutPsql(marked);
  const statements: (Statement | Unread)[] = commands.map(({ start, end, reason }) => {
    return {
      location: locate(start, end),
      reason,
      isTooDeep: false,
      text: marked.slice(start, Math.min(end, start + 1000)),
    };
  });
  for (const piece of splitStatements(text)) {
    const from = codeStart(text, piece.start);
    if (from >= piece.end) continue;
    statements.push(...(await readPiece(parser, text.slice(from, piece.end), locate(from, piece.end))));
  }
  return { statements };
}

async function readWhole(
  parser: SqlParser,
  text: string,
  locate: (start: number, end: number) => Location,
): Promise<Statement[] | null> {
  const whole = text.length > MAX_WHOLE ? null : await parser.parse(text);
  if (whole === null || !('statements' in whole)) return null;
  const offset = utf16Offsets(text);
  return whole.statements.map(({ node, start, end }) => {
    const from = codeStart(text, offset(start));
    const to = Number.isFinite(end) ? offset(end) : text.trimEnd().length;
    return { node, location: locate(from, to), text: text.slice(from, to) };
  });
}

async function readPiece(parser: SqlParser, text: string, location: Location): Promise<(Statement | Unread)[]> {
  if (text.length > MAX_STATEMENT) {
    return [{ location, reason: 'larger than 4 MB', isTooDeep: true, text: text.slice(0, 1000) }];
  }
  const parsed = await parser.parse(text);
  if ('statements' in parsed) return parsed.statements.map(({ node }) => ({ node, location, text }));
  return [{ location, reason: parsed.error, isTooDeep: parsed.isTooDeep, text: text.slice(0, 1000) }];
}

/** From bytes of UTF-8 to UTF-16 units; callers ask in rising order. */
function utf16Offsets(text: string): (bytes: number) => number {
  if (Buffer.byteLength(text) === text.length) return (bytes) => bytes;
  let units = 0;
  let seen = 0;
  return (bytes) => {
    while (seen < bytes && units < text.length) {
      const code = text.codePointAt(units) ?? 0;
      seen += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      units += code < 0x10000 ? 1 : 2;
    }
    return units;
  };
}
