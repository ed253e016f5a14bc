import type { Formula } from './formula/formula.js';
import type { Pattern } from './pattern/compile.js';
import type { TaintSpec } from './taint/specification.js';
import type { Term } from './term/term.js';

/** What a text must have: a word, all of some, one of some; null asks for nothing. */
export type Words =
  | null
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Words[] };

/** The words without which a formula holds nowhere. */
export function wordsOf(formula: Formula<Pattern>): Words {
  switch (formula.kind) {
    case 'pattern':
      return allOf(formula.pattern.flatMap((term) => wordsOfTerm(term)));
    case 'any':
      return anyOf(formula.of.map(wordsOf));
    case 'inside':
      return wordsOf(formula.of);
    case 'all':
      return allOf(formula.of.map(wordsOf));
    case 'regex':
    case 'tokens':
    case 'not':
      return null;
  }
}

/** Data must begin somewhere and arrive somewhere. */
export function wordsOfTaint({ sources, sinks }: TaintSpec<Pattern>): Words {
  return allOf([
    anyOf(sources.map(({ formula }) => wordsOf(formula))),
    anyOf(sinks.map(({ formula }) => wordsOf(formula))),
  ]);
}

function allOf(of: readonly Words[]): Words {
  const asking = of.filter((each) => each !== null);
  const [only] = asking;
  return asking.length <= 1 ? (only ?? null) : { kind: 'all', of: asking };
}

function anyOf(of: readonly Words[]): Words {
  return of.length === 0 || of.includes(null) ? null : { kind: 'any', of };
}

const WORD = /^[A-Za-z_]\w*$/;

function wordsOfTerm(term: Term): readonly Words[] {
  if (term.kind === 'name' || term.kind === 'symbol') {
    const word = term.text.replace(/^[$@:]+/, '');
    return WORD.test(word) ? [{ kind: 'word', word }] : [];
  }
  return term.kind === 'type' || term.role.startsWith('?') ? [] : term.parts.flatMap(wordsOfTerm);
}

/** Whether a text with some words may hold what is asked for. */
export function mayHold(asked: Words, words: ReadonlySet<string>): boolean {
  if (asked === null) return true;
  if (asked.kind === 'word') return words.has(asked.word);
  return asked.kind === 'all'
    ? asked.of.every((each) => mayHold(each, words))
    : asked.of.some((each) => mayHold(each, words));
}
