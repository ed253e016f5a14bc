import { entry, list, map, scalar, type Value } from '../value.js';
import { split, written } from './grant.js';
import type { StatementReader } from './reader.js';
import { isWord } from './statement.js';
import type { Token } from './token.js';

/** What begins a part of a table that is no column. */
const OTHER = /^(?:PRIMARY|FOREIGN|UNIQUE|CHECK|CONSTRAINT|EXCLUDE|INDEX|KEY|LIKE|FULLTEXT|SPATIAL|PERIOD)$/i;
/** What may stand between `CREATE` and `TABLE`. */
const SORT = /^(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|FOREIGN|OR|REPLACE)$/i;

/** `CREATE TABLE … (…)` and `ALTER TABLE … ADD COLUMN …`: `columns`, each with `name` and `type`. */
export const tables: StatementReader = ({ tokens }, at) => {
  const found = isWord(tokens[0], 'CREATE') ? created(tokens) : isWord(tokens[0], 'ALTER') ? altered(tokens) : null;
  if (found === null || found.parts.length === 0) return null;
  const columns = found.parts.flatMap((part): Value[] => {
    const [first] = part;
    if (first === undefined || first.kind === 'sign' || (first.kind === 'word' && OTHER.test(first.text))) return [];
    const place = at({ start: first.start, end: part.at(-1)?.end ?? first.end });
    const type = scalar(written(part.slice(1, 3).filter(({ kind }) => kind !== 'sign')), place);
    return [map([entry('name', scalar(first.text, place)), entry('type', type)], place)];
  });
  const [first] = tokens;
  const whole = at({ start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  return { type: 'table', name: found.name, entries: [entry('columns', list(columns, whole))] };
};

interface Found {
  readonly name: string;
  readonly parts: readonly (readonly Token[])[];
}

function created(tokens: readonly Token[]): Found | null {
  const start = tokens.slice(0, 5).findIndex((token) => isWord(token, 'TABLE'));
  if (start === -1 || !tokens.slice(1, start).every(({ text }) => SORT.test(text))) return null;
  const { name, next } = nameAt(tokens, isWord(tokens[start + 1], 'IF') ? start + 4 : start + 1);
  if (tokens[next]?.text !== '(') return null;
  const end = closing(tokens, next);
  return { name, parts: split(tokens.slice(next + 1, end)) };
}

function altered(tokens: readonly Token[]): Found | null {
  if (!isWord(tokens[1], 'TABLE')) return null;
  const start = isWord(tokens[2], 'IF') ? 4 : 2;
  const { name, next } = nameAt(tokens, isWord(tokens[start], 'ONLY') ? start + 1 : start);
  const parts = split(tokens.slice(next)).flatMap((part) => {
    if (!isWord(part[0], 'ADD')) return [];
    const column = isWord(part[1], 'COLUMN') ? 2 : 1;
    return [part.slice(isWord(part[column], 'IF') ? column + 3 : column)];
  });
  return { name, parts };
}

/** A name with its schema, `public.users`; the schema everybody has is left out. */
function nameAt(tokens: readonly Token[], start: number): { readonly name: string; readonly next: number } {
  const words = [tokens[start]?.text ?? ''];
  let next = start + 1;
  while (tokens[next]?.text === '.' && tokens[next + 1] !== undefined) {
    words.push(tokens[next + 1]?.text ?? '');
    next += 2;
  }
  return { name: words.filter((word, index) => index > 0 || word !== 'public').join('.'), next };
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'sign') continue;
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth === 0) return index;
  }
  return tokens.length;
}
