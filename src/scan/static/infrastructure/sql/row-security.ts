import { entry, scalar } from '../value.js';
import { written } from './grant.js';
import type { StatementReader } from './reader.js';
import { hasWords, isWord } from './statement.js';

const NOT_NAMES = ['IF', 'EXISTS', 'ONLY', 'DISABLE', 'ENABLE', 'NO', 'FORCE', 'ROW', 'TABLE'];

/** `ALTER TABLE … DISABLE / NO FORCE ROW LEVEL SECURITY` as `row-security` with its `state`. */
export const rowSecurity: StatementReader = ({ tokens }, at) => {
  if (!isWord(tokens[0], 'ALTER') || !isWord(tokens[1], 'TABLE')) return null;
  const state = hasWords(tokens, 'DISABLE', 'ROW', 'LEVEL')
    ? 'disabled'
    : hasWords(tokens, 'NO', 'FORCE', 'ROW')
      ? 'not-forced'
      : null;
  if (state === null) return null;
  const name = written(tokens.slice(2, 6).filter((token) => !isWord(token, ...NOT_NAMES)));
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  return { type: 'row-security', name, entries: [entry('state', scalar(state, whole))] };
};
