import type { ReadyGrammar } from '../tree/parse.js';
import { type Formula, mapFormula } from './formula/formula.js';
import type { InnerLanguage } from './formula/inner-language.js';
import { compilePattern, type Pattern } from './pattern/compile.js';
import { type DialectId, dialectOf } from './pattern/dialect.js';
import { Unsupported } from './read/unsupported.js';
import type { SemgrepRule } from './rule.js';
import type { TaintSpec } from './taint/specification.js';
import { type Words, wordsOf, wordsOfTaint } from './words.js';

/** A rule for one language, ready to run. */
export interface CompiledRule {
  readonly rule: SemgrepRule;
  readonly search: Formula<Pattern> | null;
  readonly taint: TaintSpec<Pattern> | null;
  /** Words of which a file must have some, or the rule says nothing of it. */
  readonly words: Words;
}

/** Grammars that are loaded, by the language that they read. */
export type Grammars = (id: DialectId) => readonly ReadyGrammar[];

/** The languages that a rule needs grammars for, beside the one of the files. */
export function innerLanguages(rule: SemgrepRule): ReadonlySet<DialectId> {
  const found = new Set<DialectId>();
  const note = (_: string, as: InnerLanguage | null): void => {
    if (as !== null && as !== 'text') found.add(as === 'json' ? 'javascript' : as);
  };
  if (rule.search !== null) mapFormula(rule.search, note);
  if (rule.taint !== null) mapTaint(rule.taint, note);
  return found;
}

/** @throws Unsupported for a pattern that the grammar does not read */
export function compileRule(rule: SemgrepRule, language: DialectId, grammars: Grammars): CompiledRule {
  const compile = (text: string, as: InnerLanguage | null): Pattern => {
    const id = as === null || as === 'text' ? language : as === 'json' ? 'javascript' : as;
    const made = compilePattern(text, dialectOf(id), grammars(id));
    if (made === null)
      throw new Unsupported(`a pattern that is not read as ${id}: ${JSON.stringify(text.slice(0, 120))}`);
    return made;
  };
  const search = rule.search === null ? null : mapFormula(rule.search, compile);
  const taint = rule.taint === null ? null : mapTaint(rule.taint, compile);
  return {
    rule,
    search,
    taint,
    words: search !== null ? wordsOf(search) : taint === null ? null : wordsOfTaint(taint),
  };
}

function mapTaint<P>(spec: TaintSpec<string>, compile: (text: string, as: InnerLanguage | null) => P): TaintSpec<P> {
  const mapped = <T extends { readonly formula: Formula<string> }>(each: T) => ({
    ...each,
    formula: mapFormula(each.formula, compile),
  });
  return {
    sources: spec.sources.map(mapped),
    sinks: spec.sinks.map(mapped),
    sanitizers: spec.sanitizers.map(mapped),
    propagators: spec.propagators.map(mapped),
  };
}
