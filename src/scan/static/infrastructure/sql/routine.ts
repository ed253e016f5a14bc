import { type Entry, entry, scalar } from '../value.js';
import { written } from './grant.js';
import type { StatementReader } from './reader.js';
import { hasWords, isWord, placeOfWords } from './statement.js';
import type { Token } from './token.js';

/**
 * `CREATE / ALTER FUNCTION | PROCEDURE`: `security` (definer), whether it sets its `search-path`, its `language`, and what
 * it does: `returns` and `body`.
 */
export const routines: StatementReader = ({ tokens }, at) => {
  const kind = tokens.slice(0, 4).findIndex((token) => isWord(token, 'FUNCTION', 'PROCEDURE'));
  if (!isWord(tokens[0], 'CREATE', 'ALTER') || kind === -1) return null;
  const entries: Entry[] = [];
  const definer = placeOfWords(tokens, 'SECURITY', 'DEFINER');
  const mark = tokens[definer + 1];
  if (definer !== -1 && mark !== undefined) {
    entries.push(entry('security', scalar('definer', at({ start: tokens[definer]?.start ?? 0, end: mark.end }))));
  }
  if (hasWords(tokens, 'SET', 'SEARCH_PATH'))
    entries.push(entry('search-path', scalar(true, at(tokens[0] ?? mark ?? { start: 0, end: 0 }))));
  const language = tokens[placeOfWords(tokens, 'LANGUAGE') + 1];
  if (hasWords(tokens, 'LANGUAGE') && language !== undefined)
    entries.push(entry('language', scalar(language.text, at(language))));
  return {
    type: isWord(tokens[0], 'ALTER') ? 'altered-function' : 'function',
    name: nameOf(tokens.slice(kind + 1)),
    entries: [
      ...entries,
      entry('name', scalar(nameOf(tokens.slice(kind + 1)), at(tokens[kind] ?? { start: 0, end: 0 }), 'elsewhere')),
    ],
  };
};

/** A routine's name without its parameters, as the server folds it. */
function nameOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '(');
  const parts = end === -1 ? tokens.slice(0, 3) : tokens.slice(0, end);
  return written(parts.filter((token) => !isWord(token, 'IF', 'NOT', 'EXISTS'))).toLowerCase();
}
