import { type Entry, entry, list, scalar } from '../value.js';
import { split, written } from './grant.js';
import type { StatementReader } from './reader.js';
import { indexOfWord, isWord } from './statement.js';
import type { Token } from './token.js';

/** `CREATE POLICY` as `policy`: `using`, `check`, `command`, `roles`, and `restrictive` where it only takes away. */
export const policies: StatementReader = ({ tokens }, at) => {
  if (!isWord(tokens[0], 'CREATE') || !isWord(tokens[1], 'POLICY')) return null;
  const place = (part: readonly Token[]) => at({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
  const entries: Entry[] = [];
  for (const [key, word] of [
    ['using', 'USING'],
    ['check', 'CHECK'],
  ] as const) {
    const start = indexOfWord(tokens, word);
    if (start === -1) continue;
    const inner = inParentheses(tokens.slice(start + 1));
    entries.push(
      entry(key, scalar(written(inner).toLowerCase(), place(tokens.slice(start, start + 1 + inner.length)))),
    );
  }
  const command = indexOfWord(tokens, 'FOR');
  const named = command === -1 ? undefined : tokens[command + 1];
  entries.push(entry('command', scalar(named?.text.toLowerCase() ?? 'all', place(tokens))));
  const to = indexOfWord(tokens, 'TO');
  if (to !== -1) {
    const end = ['USING', 'WITH'].map((word) => indexOfWord(tokens, word, to)).filter((index) => index !== -1);
    const roles = split(tokens.slice(to + 1, Math.min(...end, tokens.length)));
    entries.push(
      entry(
        'roles',
        list(
          roles.map((role) => scalar(written(role), place(role))),
          place(tokens),
        ),
      ),
    );
  }
  if (tokens.some((token) => isWord(token, 'RESTRICTIVE')))
    entries.push(entry('restrictive', scalar(true, place(tokens))));
  return { type: 'policy', name: tokens[2]?.text ?? '', entries };
};

/** From the opening parenthesis to its partner. */
function inParentheses(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  const end = tokens.findIndex(({ kind, text }) => {
    if (kind === 'sign' && text === '(') depth++;
    if (kind === 'sign' && text === ')') depth--;
    return depth === 0;
  });
  return tokens.slice(0, end + 1);
}
