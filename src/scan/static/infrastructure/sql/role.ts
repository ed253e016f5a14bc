import { type Entry, entry, scalar } from '../value.js';
import { written } from './grant.js';
import type { StatementReader } from './reader.js';
import { isWord } from './statement.js';

/** Rights of a role itself, and how they are taken away (PostgreSQL's CREATE ROLE). */
const RIGHTS = ['SUPERUSER', 'BYPASSRLS', 'CREATEROLE', 'CREATEDB', 'REPLICATION'];

/** `CREATE / ALTER ROLE | USER | LOGIN`: `rights` as `superuser: true` and the like, `password` where one is written, `host`. */
export const roles: StatementReader = ({ tokens }, at) => {
  if (
    !isWord(tokens[0], 'CREATE', 'ALTER') ||
    !isWord(tokens[1], 'ROLE', 'USER', 'LOGIN', 'GROUP') ||
    isWord(tokens[2], 'MAPPING')
  )
    return null;
  const entries: Entry[] = [];
  tokens.forEach((token, index) => {
    const word = token.kind === 'word' ? token.text.toUpperCase() : '';
    const next = tokens[index + 1];
    if (RIGHTS.includes(word)) entries.push(entry(word.toLowerCase(), scalar(true, at(token))));
    if (word.startsWith('NO') && RIGHTS.includes(word.slice(2)))
      entries.push(entry(word.slice(2).toLowerCase(), scalar(false, at(token))));
    const isPassword = word === 'PASSWORD' || (word === 'BY' && isWord(tokens[index - 1], 'IDENTIFIED'));
    const value = next?.kind === 'sign' && next.text === '=' ? tokens[index + 2] : next;
    if (isPassword && value?.kind === 'text') entries.push(entry('password', scalar(value.text, at(value))));
  });
  const host = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '@');
  const named = tokens[host + 1];
  if (host !== -1 && named !== undefined) entries.push(entry('host', scalar(named.text, at(named))));
  return { type: 'role', name: written(tokens.slice(2, 3)), entries };
};
