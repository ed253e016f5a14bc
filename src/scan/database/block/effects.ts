import { pathOf } from '../interpret/lookup.js';
import { tokenEnd } from '../sql/split.js';
import { type DatabaseState, spend } from '../state/database-state.js';
import type { FunctionState } from '../state/objects.js';

/** Words that begin what changes objects or rights, or what runs a text. */
const ACTS = new Set(
  'EXECUTE GRANT REVOKE ALTER DROP CREATE REASSIGN IMPORT LOAD COPY SECURITY DO SET_CONFIG DBLINK_EXEC'.split(' '),
);

/** What a body says outside of texts and comments, by text: functions of one name are looked at again and again. */
export type WordCache = Map<string, ReadonlySet<string>>;

/** Functions of a name, wherever a statement that names it would find them. */
export function functionsAt(state: DatabaseState, names: readonly string[]): FunctionState[] {
  const name = names.at(-1) ?? '';
  for (const schema of pathOf(state, names.at(-2))) {
    const found = schema.functions.get(name);
    if (found !== undefined) return [...found.values()].filter(({ declared }) => declared);
  }
  return [];
}

/** Whether a call of a function may change objects or rights: itself, or by what it calls. */
export function mayAct(state: DatabaseState, cache: WordCache, start: FunctionState): boolean {
  const pending = [start];
  const seen = new Set<FunctionState>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'aggregate') continue;
    const words = next.body === null ? null : wordsOf(cache, next.body.text);
    // Other languages do what they like; a body without text (`BEGIN ATOMIC`) holds queries alone.
    if (words !== null && !/^(?:sql|plpgsql)$/.test(next.language)) return true;
    for (const word of words ?? []) {
      spend(state);
      if (ACTS.has(word.toUpperCase())) return true;
      for (const schema of state.schemas.values()) {
        const found = schema.functions.get(word);
        if (found !== undefined) pending.push(...found.values());
      }
    }
  }
  return false;
}

function wordsOf(cache: WordCache, text: string): ReadonlySet<string> {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const end = tokenEnd(text, at);
    if (/[A-Za-z_]/.test(text[at] ?? '')) words.add(text.slice(at, end).toLowerCase());
    else if (text[at] === '"') words.add(text.slice(at + 1, end - 1));
    at = end;
  }
  cache.set(text, words);
  return words;
}
