import { type Bindings, bound } from './bindings.js';
import type { Machine } from './machine.js';
import type { Match } from './search.js';

/** A pattern of `languages: [generic]`: words and signs in their order, whatever blanks are between them. */
export interface TokenPattern {
  readonly tokens: readonly string[];
  /** Lines that `...` may go over. */
  readonly span: number;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const PATTERN = /\$\.\.\.[A-Z_][A-Z0-9_]*|\$[A-Z_][A-Z0-9_]*|\.\.\.|\w+|[^\w\s]/g;

export function tokenPattern(text: string, span: number): TokenPattern {
  const tokens = text.match(PATTERN) ?? [];
  const first = tokens.findIndex((token) => !isEllipsis(token));
  return { tokens: first === -1 ? [] : tokens.slice(first), span };
}

const isEllipsis = (token: string) => token === '...' || token.startsWith('$...');
const isMetavariable = (token: string) => /^\$[A-Z_]/.test(token);

/** Where the words and signs stand; `...` goes over some lines, a metavariable stands for a word. */
export function searchTokens(machine: Machine, { tokens, span }: TokenPattern, known: Bindings): readonly Match[] {
  const list = tokensOf(machine.facts.text.slice(machine.facts.from, machine.facts.to), machine.facts.from);
  const found: Match[] = [];
  // Where no metavariable stands twice, what failed at a place fails there whatever came before.
  const names = tokens.filter(isMetavariable);
  const isFree = known === null && new Set(names).size === names.length;
  const failed = new Set<number>();

  function from(
    at: number,
    place: number,
    bindings: Bindings,
  ): { readonly end: number; readonly bindings: Bindings } | null {
    machine.step();
    const wanted = tokens[at];
    if (wanted === undefined) return { end: list[place - 1]?.end ?? 0, bindings };
    if (isEllipsis(wanted)) {
      const key = at * (list.length + 1) + place;
      if (failed.has(key)) return null;
      const made = over(at, place, bindings);
      if (made === null && isFree) failed.add(key);
      return made;
    }
    const token = list[place];
    if (token === undefined) return null;
    if (!isMetavariable(wanted)) return token.text === wanted ? from(at + 1, place + 1, bindings) : null;
    if (!/^\w/.test(token.text)) return null;
    const made = bound(bindings, wanted, { terms: [], start: token.start, end: token.end, content: token.text });
    return made === null ? null : from(at + 1, place + 1, made.bindings);
  }

  function over(at: number, place: number, bindings: Bindings): ReturnType<typeof from> {
    const line = list[place - 1]?.line ?? 0;
    if (at === tokens.length - 1) return { end: list[place - 1]?.end ?? 0, bindings };
    for (let to = place; to <= list.length; to++) {
      if ((list[to]?.line ?? line) - line > span) return null;
      const made = from(at + 1, to, bindings);
      if (made !== null) return made;
    }
    return null;
  }

  if (tokens.length === 0) return [];
  for (const [place, token] of list.entries()) {
    const made = from(0, place, known);
    if (made !== null) found.push({ start: token.start, end: made.end, bindings: made.bindings });
  }
  return found;
}

function tokensOf(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  let line = 0;
  for (const match of text.matchAll(/\w+|\n|[^\w\s]/g)) {
    const [word] = match;
    if (word === '\n') line++;
    else tokens.push({ text: word, start: offset + match.index, end: offset + match.index + word.length, line });
  }
  return tokens;
}
