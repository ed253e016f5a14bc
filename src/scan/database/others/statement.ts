import type { CatalogueGap } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import { lineIndex } from '../../../util/line-index.js';
import { type LooseDialect, type LooseToken, looseTokens } from './tokens.js';

/** What may change who may do what, from its first word on; what follows in the same batch may stand behind it. */
export interface LooseStatement {
  readonly tokens: readonly LooseToken[];
  readonly location: Location;
  /** It stands in a routine, which somebody may call or not. */
  readonly inRoutine: boolean;
  /** Offset in the script. */
  readonly start: number;
}

export interface LooseScript {
  readonly statements: readonly LooseStatement[];
  readonly gaps: readonly CatalogueGap[];
  /** Its texts in quotes, in order. */
  readonly texts: readonly LooseToken[];
}

/** More is no migration that somebody wrote. */
const MAX_TOKENS = 1_000_000;
const LEADS = /^(?:SET|sp_(?:addrolemember|addsrvrolemember|droprolemember|configure|executesql))$/i;
const SUBJECTS = /^(?:LOGIN|USER|ROLE|SERVER|APPLICATION)$/i;

/** The statements of a script that begin with a word of accounts, of settings or of statements in texts. Linear. */
export function looseStatements(dialect: LooseDialect, path: string, text: string): LooseScript {
  const lines = lineIndex(text);
  const placeOf = (start: number): Location => {
    const { line, column } = lines.position(start);
    return { path, startLine: line, startColumn: column, endLine: line };
  };
  const gaps: CatalogueGap[] = [];
  const lose = (kind: CatalogueGap['kind'], reason: string, start: number) =>
    gaps.push({ kind, subject: null, reason, location: placeOf(start) });
  const tokens: LooseToken[] = [];
  for (const token of looseTokens(dialect, text)) {
    if (tokens.length >= MAX_TOKENS) {
      lose('budget', `more than ${MAX_TOKENS} words: the rest is not read`, token.start);
      break;
    }
    if (token.kind === 'open') lose('unparsed', 'a quote or a comment that does not end', token.start);
    else tokens.push(token);
  }
  const odd = tokens.find(({ kind, text: word }) => kind === 'text' && /NO_BACKSLASH_ESCAPES/i.test(word));
  if (dialect === 'mysql' && odd !== undefined) lose('statement', 'texts end in another way from here on', odd.start);
  return { statements: statementsOf(tokens, placeOf), gaps, texts: tokens.filter(({ kind }) => kind === 'text') };
}

function statementsOf(tokens: readonly LooseToken[], placeOf: (start: number) => Location): LooseStatement[] {
  const statements: LooseStatement[] = [];
  let begun: number | null = null;
  let inRoutine = false;
  // Of a GRANT that still lists what it gives, words are no statements of their own.
  let lists = false;
  const close = (end: number) => {
    const first = begun === null ? undefined : tokens[begun];
    if (begun !== null && first !== undefined)
      statements.push({
        tokens: tokens.slice(begun, end),
        location: placeOf(first.start),
        inRoutine,
        start: first.start,
      });
    begun = null;
    lists = false;
  };
  for (const [index, { kind, text }] of tokens.entries()) {
    const isEnd = kind === 'end' || (kind === 'sign' && text === ';');
    if (isEnd) {
      close(index);
      if (kind === 'end' || isWord(tokens[index - 1], 'END')) inRoutine = false;
    } else if (!lists && startsAt(tokens, index, begun === null)) {
      close(index);
      begun = index;
      lists = /^(?:GRANT|REVOKE|DENY)$/i.test(text);
    } else if (begun !== null) {
      if (kind === 'word' && /^(?:TO|FROM)$/i.test(text)) lists = false;
    } else if (kind === 'word' && /^(?:PROCEDURE|FUNCTION|TRIGGER|EVENT|PROC)$/i.test(text)) {
      inRoutine ||= tokens.slice(Math.max(0, index - 6), index).some((token) => isWord(token, 'CREATE'));
    }
  }
  close(tokens.length);
  return statements;
}

/** Whether a statement of those that count begins here: there need be nothing between two. */
function startsAt(tokens: readonly LooseToken[], index: number, isFree: boolean): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.kind !== 'word') return false;
  switch (token.text.toUpperCase()) {
    case 'GRANT':
      return !isWord(before, 'WITH') && !isWord(next, 'OPTION');
    case 'REVOKE':
    case 'DENY':
      return true;
    case 'PREPARE':
      return !isWord(before, 'DEALLOCATE') && !isWord(before, 'DROP');
    case 'CREATE':
    case 'ALTER':
    case 'DROP':
    case 'RENAME':
      return next?.kind === 'word' && (SUBJECTS.test(next.text) || /^OR$/i.test(next.text));
    case 'EXEC':
    case 'EXECUTE':
      return !isWord(before, 'WITH') && !isWord(before, 'AS');
    default:
      return (isFree || isEdge(before)) && LEADS.test(token.text);
  }
}

function isEdge(token: LooseToken | undefined): boolean {
  return token === undefined || token.kind === 'end' || (token.kind === 'sign' && token.text === ';');
}

export function isWord(token: LooseToken | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

/** Index of the first of some keywords, from an index on; -1 without. */
export function wordAt(tokens: readonly LooseToken[], words: readonly string[], from = 0): number {
  return tokens.findIndex((token, index) => index >= from && words.some((word) => isWord(token, word)));
}

/** Whether tokens begin with keywords. */
export function begins(tokens: readonly LooseToken[], ...words: readonly string[]): boolean {
  return words.every((word, index) => isWord(tokens[index], word));
}

/** Parts between commas, outside of parentheses. */
export function commaParts(tokens: readonly LooseToken[]): LooseToken[][] {
  const parts: LooseToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
    if (depth === 0 && token.kind === 'sign' && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Names and signs joined: `shop.orders`, `*.*`. */
export function joined(tokens: readonly LooseToken[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Words with one space between them, without what stands in parentheses: `CREATE VIEW`, `SELECT`. */
export function wordsOf(tokens: readonly LooseToken[]): string {
  const open = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '(');
  const own = open === -1 ? tokens : tokens.slice(0, open);
  return own.map(({ text }) => text.toUpperCase()).join(' ');
}
