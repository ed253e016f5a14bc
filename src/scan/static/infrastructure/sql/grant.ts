import { type Entry, entry, list, scalar } from '../value.js';
import type { StatementReader } from './reader.js';
import { indexOfWord, isWord } from './statement.js';
import type { Token } from './token.js';

/**
 * `GRANT … TO …`, also inside `ALTER DEFAULT PRIVILEGES`: `privileges`, `on` (what kind and which), `grantees`,
 * `grant-option`; without `on` it is the membership in roles.
 */
export const grants: StatementReader = ({ tokens }, at) => {
  const start = isWord(tokens[0], 'GRANT')
    ? 0
    : isWord(tokens[0], 'ALTER') && isWord(tokens[1], 'DEFAULT')
      ? indexOfWord(tokens, 'GRANT')
      : -1;
  if (start === -1) return null;
  const to = indexOfWord(tokens, 'TO', start);
  if (to === -1) return null;
  const on = indexOfWord(tokens.slice(0, to), 'ON', start);
  const privileges = split(tokens.slice(start + 1, on === -1 ? to : on));
  const object = on === -1 ? [] : tokens.slice(on + 1, to);
  const end = [
    indexOfWord(tokens, 'WITH', to),
    indexOfWord(tokens, 'GRANTED', to),
    indexOfWord(tokens, 'IDENTIFIED', to),
  ].filter((each) => each !== -1);
  const grantees = split(tokens.slice(to + 1, Math.min(...end, tokens.length)));
  const place = (part: readonly Token[]) => at({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
  const texts = (parts: readonly (readonly Token[])[]) => parts.map((part) => scalar(written(part), place(part)));
  const whole = place(tokens);
  const entries: Entry[] = [
    entry('privileges', list(texts(privileges), whole)),
    entry('grantees', list(texts(grantees), whole)),
    entry('grant-option', scalar(isWord(tokens[indexOfWord(tokens, 'WITH', to) + 1], 'GRANT'), whole)),
    entry('default', scalar(start > 0, whole)),
  ];
  if (object.length > 0) entries.push(entry('on', scalar(written(object), place(object))));
  return { type: 'grant', name: written(object), entries };
};

/** Parts between commas, outside of parentheses. */
export function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
    if (depth === 0 && token.kind === 'sign' && token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Tokens as one text: keywords and names apart by blanks, signs joined to what is beside them. */
export function written(tokens: readonly Token[]): string {
  let text = '';
  let before: Token | undefined;
  for (const token of tokens.slice(0, 200)) {
    const apart = before !== undefined && before.kind !== 'sign' && token.kind !== 'sign';
    text += (apart ? ' ' : '') + token.text;
    before = token;
  }
  return text.slice(0, 2000);
}
