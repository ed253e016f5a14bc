import type { Budget } from '../budget.js';
import { type Dialect, type Token, tokensOf } from './token.js';

/** One statement: its tokens without the end mark. */
export interface Statement {
  readonly tokens: readonly Token[];
  /** In a part of a migration that takes it back. */
  readonly isUndo: boolean;
}

/** Marks of migration tools before the part that takes a migration back (goose, dbmate, sql-migrate, node-pg-migrate). */
const UNDO = /^--[ \t]*(?:\+goose[ \t]+Down|migrate:down|\+migrate[ \t]+Down|Down Migration)\b/im;
/** Words before a statement inside a block of code. */
const LEADS = new Set(['BEGIN', 'THEN', 'ELSE', 'LOOP', 'DECLARE']);

/** The statements of a script; also those inside `DO` blocks. */
export function statementsOf(text: string, dialect: Dialect, budget: Budget): Statement[] {
  const undo = UNDO.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const statements: Statement[] = [];
  let tokens: Token[] = [];
  let terminator = ';';
  /** Where an end mark of several signs ends. */
  let next = 0;
  const source = plainScript(text);
  for (const token of tokensOf(source, dialect)) {
    budget.spend();
    if (token.start < next) continue;
    const ended = endOf(token, terminator, source);
    if (ended) next = token.start + terminator.length;
    if (!ended) tokens.push(token);
    if (ended && tokens.length > 0) {
      statements.push({ tokens, isUndo: (tokens[0]?.start ?? 0) > undo });
      tokens = [];
    }
    const changed = ended ? null : newTerminator(tokens, source);
    if (changed === null) continue;
    [terminator, tokens] = [changed, []];
    next = token.start + changed.length;
  }
  if (tokens.length > 0) statements.push({ tokens, isUndo: (tokens[0]?.start ?? 0) > undo });
  return statements.flatMap((statement) => [statement, ...insideOf(statement, source, dialect, budget)]);
}

/** Lines for the client and not for the server, blanked: `\connect` of psql, `GO` of sqlcmd ends a statement. */
function plainScript(text: string): string {
  return text
    .replace(/^[ \t]*\\[^\n]*/gm, (line) => ' '.repeat(line.length))
    .replace(/^GO[ \t]*\r?$/gim, (line) => `;${' '.repeat(line.length - 1)}`);
}

function endOf(token: Token, terminator: string, text: string): boolean {
  if (token.kind !== 'sign') return false;
  return text.startsWith(terminator, token.start) || (token.text === ';' && terminator === ';');
}

/** `DELIMITER //` of MySQL's client. */
function newTerminator(tokens: readonly Token[], text: string): string | null {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || tokens.length !== 2 || !isWord(first, 'DELIMITER')) return null;
  return /^\S+/.exec(text.slice(second.start, second.start + 10))?.[0] ?? null;
}

/** The statements in the body of a `DO` block, each without the words that lead to it. */
function insideOf({ tokens, isUndo }: Statement, text: string, dialect: Dialect, budget: Budget): Statement[] {
  const body = tokens.find(({ kind }) => kind === 'body');
  if (body === undefined || !isWord(tokens[0], 'DO')) return [];
  const from = text.indexOf('$', body.start + 1) + 1;
  const found: Statement[] = [];
  let own: Token[] = [];
  for (const token of tokensOf(text, dialect, from, from + body.text.length)) {
    budget.spend();
    if (token.kind === 'sign' && token.text === ';') {
      if (own.length > 0) found.push({ tokens: own, isUndo });
      own = [];
    } else if (token.kind === 'word' && LEADS.has(token.text.toUpperCase())) own = [];
    else own.push(token);
  }
  return found;
}

/** Whether a token is one of some keywords. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text.toUpperCase());
}

/** Index of the first token that is the keyword, from an index on; -1 without. Parentheses are passed over. */
export function indexOfWord(tokens: readonly Token[], word: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'sign' && token.text === '(') depth++;
    if (token?.kind === 'sign' && token.text === ')') depth--;
    if (depth <= 0 && isWord(token, word)) return at;
  }
  return -1;
}

/** Whether keywords follow one another somewhere, outside of parentheses. */
export function hasWords(tokens: readonly Token[], ...words: readonly string[]): boolean {
  return placeOfWords(tokens, ...words) !== -1;
}

export function placeOfWords(tokens: readonly Token[], ...words: readonly string[]): number {
  const [first = '', ...rest] = words;
  for (let at = indexOfWord(tokens, first); at !== -1; at = indexOfWord(tokens, first, at + 1)) {
    if (rest.every((word, index) => isWord(tokens[at + 1 + index], word))) return at;
  }
  return -1;
}
