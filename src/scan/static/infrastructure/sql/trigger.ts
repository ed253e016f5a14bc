import { entry, scalar } from '../value.js';
import type { Declared, StatementReader } from './reader.js';
import { indexOfWord, isWord, placeOfWords } from './statement.js';
import type { Token } from './token.js';

/** Triggers and extensions that come (`created-…`, `enabled-trigger`) and go (`trigger`, `extension` with `state`). */
export const triggers: StatementReader = ({ tokens }, at) => {
  const whole = at({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 });
  const declared = (type: string, name: Token | undefined, state: string): Declared | null =>
    name === undefined
      ? null
      : {
          type,
          name: name.text,
          entries: [entry('name', scalar(name.text, whole)), entry('state', scalar(state, whole))],
        };
  if (isWord(tokens[0], 'ALTER') && isWord(tokens[1], 'TABLE')) {
    const off = placeOfWords(tokens, 'DISABLE', 'TRIGGER');
    if (off !== -1) return declared('trigger', tokens[off + 2], 'disabled');
    const on = placeOfWords(tokens, 'ENABLE', 'TRIGGER');
    return on === -1 ? null : declared('enabled-trigger', tokens[on + 2], 'enabled');
  }
  const kind = (['TRIGGER', 'EXTENSION'] as const).find((word) =>
    tokens.slice(1, 5).some((token) => isWord(token, word)),
  );
  if (kind === undefined || !isWord(tokens[0], 'DROP', 'CREATE')) return null;
  const name = tokens.slice(indexOfWord(tokens, kind) + 1).find((token) => !isWord(token, 'IF', 'NOT', 'EXISTS'));
  const gone = isWord(tokens[0], 'DROP');
  return declared(`${gone ? '' : 'created-'}${kind.toLowerCase()}`, name, gone ? 'dropped' : 'created');
};
