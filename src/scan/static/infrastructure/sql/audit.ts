import { entry, scalar } from '../value.js';
import { written } from './grant.js';
import type { Declared, StatementReader } from './reader.js';
import { isWord } from './statement.js';
import type { Token } from './token.js';

/**
 * Audits of SQL Server, Oracle and MySQL that go (`audit`: `state` off or dropped) and come (`audit-on`): `ALTER SERVER AUDIT`
 * and its specifications, `DROP … AUDIT`, `NOAUDIT`, `UNINSTALL PLUGIN`.
 */
export const audits: StatementReader = ({ tokens }, at) => {
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  const declared = (type: string, name: string, state: string): Declared => ({
    type,
    name,
    entries: [entry('name', scalar(name, whole)), entry('state', scalar(state, whole))],
  });
  const [first, second, third] = tokens;
  if (isWord(first, 'NOAUDIT')) return declared('audit', written(tokens.slice(1)), 'off');
  if (isWord(first, 'UNINSTALL') && isWord(second, 'PLUGIN', 'COMPONENT') && /audit/i.test(third?.text ?? ''))
    return declared('audit', third?.text ?? '', 'dropped');
  const word = tokens.slice(1, 3).findIndex((token) => isWord(token, 'AUDIT')) + 1;
  if (word === 0 || !isWord(first, 'ALTER', 'CREATE', 'DROP')) return null;
  const kind = isWord(tokens[word + 1], 'SPECIFICATION', 'POLICY') ? 1 : 0;
  const name = written(tokens.slice(word + 1 + kind, word + 2 + kind));
  if (isWord(first, 'DROP')) return declared('audit', name, 'dropped');
  if (isWord(first, 'CREATE')) return declared('audit-on', name, 'created');
  const state = stateOf(tokens);
  return state === null ? null : declared(state === 'on' ? 'audit-on' : 'audit', name, state);
};

/** `WITH (STATE = ON)`. */
function stateOf(tokens: readonly Token[]): 'on' | 'off' | null {
  const state = tokens.findIndex((token) => isWord(token, 'STATE'));
  if (state === -1) return null;
  const value = tokens[state + 2];
  return isWord(value, 'ON') ? 'on' : isWord(value, 'OFF') ? 'off' : null;
}
