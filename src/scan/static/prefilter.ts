import type { Candidate } from './engine/engine.js';
import type { LanguageId } from './language/index.js';
import type { Rule } from './rule.js';

/** Chooses the rules that are worth a parse: every group of literals of theirs has one that is in the text. */
export interface Prefilter {
  candidates(language: LanguageId, text: string): readonly Candidate[];
}

/** Groups the rules by language once; the look at a text asks for each literal at most once. */
export function prefilter(rules: readonly Rule[]): Prefilter {
  const byLanguage = new Map<LanguageId, Candidate[]>();
  for (const rule of rules) {
    for (const matcher of rule.matchers) {
      for (const language of matcher.languages) {
        const list = byLanguage.get(language) ?? [];
        list.push({ rule, matcher });
        byLanguage.set(language, list);
      }
    }
  }

  function candidates(language: LanguageId, text: string): readonly Candidate[] {
    const asked = new Map<string, boolean>();
    const has = (literal: string): boolean => {
      const known = asked.get(literal);
      if (known !== undefined) return known;
      const found = text.includes(literal);
      asked.set(literal, found);
      return found;
    };
    return (byLanguage.get(language) ?? []).filter(
      ({ matcher }) => matcher.prefilter.every((group) => group.some(has)) && opens(matcher.gate, text),
    );
  }

  return { candidates };
}

const gates = new Map<string, RegExp>();

function opens(gate: string | null, text: string): boolean {
  if (gate === null) return true;
  const known = gates.get(gate) ?? new RegExp(gate, 'i');
  gates.set(gate, known);
  return known.test(text);
}
