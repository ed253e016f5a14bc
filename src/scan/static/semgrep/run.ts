import type { FlatTree } from '../tree/flat-tree.js';
import { parse } from '../tree/parse.js';
import type { CompiledRule, Grammars } from './compiled.js';
import { evaluateFormula } from './formula/evaluate.js';
import type { InnerLanguage } from './formula/inner-language.js';
import { type Facts, factsOf } from './match/facts.js';
import { TooMuchWork } from './match/machine.js';
import { type Match, machineOf } from './match/search.js';
import { type DialectId, dialectOf } from './pattern/dialect.js';
import { followTaint } from './taint/run.js';
import { TermReader } from './term/reader.js';
import { partOf } from './term/term.js';
import { mayHold } from './words.js';

/** Steps that a rule may take in a file: many times what the densest file of people asks for. */
const STEPS = 3_000_000;
const INNER_TURNS = 5000;

/** A place that a rule found; `source` where data that begins elsewhere arrives. */
export interface RuleMatch extends Match {
  readonly rule: CompiledRule['rule'];
  readonly source: Match | null;
  /** Name of the function around it; empty at the top of a file. */
  readonly symbol: string;
}

export interface RuleMatches {
  readonly found: readonly RuleMatch[];
  /** Rules that took more steps than they may. */
  readonly unfinished: readonly string[];
}

/** Runs rules over a file of code. */
export function runRules(
  tree: FlatTree,
  language: DialectId,
  rules: readonly CompiledRule[],
  grammars: Grammars,
): RuleMatches {
  const words = new Set(tree.text.match(/[A-Za-z_]\w*/g));
  const asked = rules.filter((each) => mayHold(each.words, words));
  if (asked.length === 0) return { found: [], unfinished: [] };
  const root = new TermReader(tree, dialectOf(language).forms).terms(0)[0];
  return root === undefined
    ? { found: [], unfinished: [] }
    : runOn(factsOf(root, tree.text), language, asked, grammars);
}

/** Runs rules that look at text alone. */
export function runTextRules(text: string, rules: readonly CompiledRule[]): RuleMatches {
  return runOn(textFacts(text), 'text', rules, () => []);
}

function textFacts(text: string): Facts {
  return factsOf({ kind: 'text', role: '', text: '', start: 0, end: text.length, parts: [] }, text);
}

function runOn(facts: Facts, language: string, rules: readonly CompiledRule[], grammars: Grammars): RuleMatches {
  const found: RuleMatch[] = [];
  const unfinished: string[] = [];
  const readAs = (as: InnerLanguage, text: string) =>
    as === 'text' ? textFacts(text) : innerFacts(as, text, grammars);
  for (const { rule, search, taint } of rules) {
    const machine = machineOf({ facts, language, readAs, options: rule.options, steps: STEPS });
    try {
      if (search !== null)
        found.push(
          ...once(evaluateFormula(machine, search)).map((match) => ({ ...around(facts, match), rule, source: null })),
        );
      if (taint !== null)
        found.push(...followTaint(machine, taint, rule.options).map((match) => ({ ...around(facts, match), rule })));
    } catch (error) {
      if (!(error instanceof TooMuchWork || error instanceof RangeError)) throw error;
      unfinished.push(rule.id);
    }
  }
  return { found, unfinished };
}

/** What stands in a string, read as code. */
function innerFacts(as: Exclude<InnerLanguage, 'text'>, text: string, grammars: Grammars): Facts | null {
  const id = as === 'json' ? 'javascript' : as;
  const [grammar] = grammars(id);
  const source = as === 'json' ? `zq9 = ${text}` : as === 'php' ? `<?php ${text}` : text;
  const parsed = grammar === undefined ? 'too-much-work' : parse(grammar, source, INNER_TURNS);
  if (parsed === 'too-much-work') return null;
  const root = new TermReader(parsed.tree, dialectOf(id).forms).terms(0)[0];
  return root === undefined ? null : factsOf(root, source);
}

/** The match with the name of the innermost function that it lies in. */
function around<M extends Match>(facts: Facts, match: M): M & { readonly symbol: string } {
  const functions = facts.byKind.get('function') ?? [];
  const inner = functions.findLast(({ start, end }) => start <= match.start && match.end <= end);
  const name = inner === undefined ? null : partOf(inner, 'name');
  return { ...match, symbol: name?.text ?? '' };
}

/** Of several ways to bind at one place the first is told. */
function once(matches: readonly Match[]): readonly Match[] {
  const made = new Map<string, Match>();
  for (const match of matches) {
    const place = `${match.start}:${match.end}`;
    if (!made.has(place)) made.set(place, match);
  }
  return [...made.values()];
}
