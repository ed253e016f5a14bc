import { entry, scalar } from '../value.js';
import { written } from './grant.js';
import type { StatementReader } from './reader.js';
import { indexOfWord, isWord } from './statement.js';

/** Settings of a server, a database or a role (`setting`): `name`, `value`, `scope` (`session` where it ends with it). */
export const settings: StatementReader = ({ tokens }, at) => {
  const scope = scopeOf(tokens);
  const start = scope === null ? -1 : indexOfWord(tokens, 'SET');
  if (scope === null || start === -1) return null;
  const skip = isWord(tokens[start + 1], 'GLOBAL', 'PERSIST', 'SESSION', 'LOCAL') ? 2 : 1;
  const rest = tokens.slice(start + skip);
  const mark = rest.findIndex((token) => (token.kind === 'sign' && token.text === '=') || isWord(token, 'TO'));
  const name = rest
    .slice(0, mark === -1 ? 1 : mark)
    .filter(({ kind, text }) => !(kind === 'sign' && /[@:]/.test(text)));
  const value = rest.slice(mark + 1);
  const [first] = value;
  const last = value.at(-1);
  if (mark === -1 || first === undefined || last === undefined) return null;
  return {
    type: 'setting',
    name: written(name).toLowerCase(),
    entries: [
      entry('name', scalar(written(name).toLowerCase(), at(name[0] ?? first))),
      entry('value', scalar(written(value).replace(/^=/, ''), at({ start: first.start, end: last.end }))),
      entry('scope', scalar(scope, at(first))),
    ],
  };
};

function scopeOf(tokens: Parameters<StatementReader>[0]['tokens']): string | null {
  const [first, second] = tokens;
  if (isWord(first, 'ALTER') && isWord(second, 'SYSTEM', 'DATABASE', 'ROLE', 'USER'))
    return second?.text.toLowerCase() ?? null;
  if (!isWord(first, 'SET')) return null;
  return isWord(second, 'GLOBAL', 'PERSIST') ? 'global' : 'session';
}
