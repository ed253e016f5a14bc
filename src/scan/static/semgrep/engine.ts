import type { RuleHit } from '../check/rule-hit.js';
import { loadGrammar, parse } from '../tree/parse.js';
import { type CompiledRule, compileRule, innerLanguages } from './compiled.js';
import { mapFormula } from './formula/formula.js';
import { hitOf } from './hit.js';
import { loadGrammars } from './own-rules.js';
import { looksAt } from './paths.js';
import { type DialectId, dialectOf, hasDialect } from './pattern/dialect.js';
import type { RuleLanguage, SemgrepRule } from './rule.js';
import { type RuleMatches, runRules, runTextRules } from './run.js';

/** Turns of the parser that a file may take. */
const TURNS = 200_000;
const NO_PATTERNS = 'rules of your own are not run in its language';

/** The user's own rules at work on files, one after the other. */
export interface SemgrepEngine {
  look(path: string, language: RuleLanguage, text: string): Promise<SemgrepLooked>;
}

export interface SemgrepLooked {
  readonly hits: readonly RuleHit[];
  /** Why what was found may not be all; null: it is. */
  readonly lack: string | null;
}

export function semgrepEngine(rules: readonly SemgrepRule[]): SemgrepEngine {
  const ready = new Map<RuleLanguage, Promise<ReadyRules>>();

  function readyFor(language: RuleLanguage): Promise<ReadyRules> {
    const made = ready.get(language) ?? prepare(rules, language);
    ready.set(language, made);
    return made;
  }

  return {
    async look(path, language, text) {
      if (language !== 'text' && !hasDialect(language)) return { hits: [], lack: NO_PATTERNS };
      const { compiled, run } = await readyFor(language);
      const asked = compiled.filter(({ rule }) => looksAt(rule.include, rule.exclude, path));
      if (asked.length === 0) return { hits: [], lack: null };
      const made = await run(text, asked);
      if (made === null) return { hits: [], lack: 'more work than a file may take for rules of your own' };
      const hits = made.found.map((match) => hitOf(match, path, text, language !== 'hcl'));
      const checked = await Promise.all(hits.map((hit) => withSafeFix(hit, language, text)));
      const lack =
        made.unfinished.length === 0
          ? null
          : `more steps than a rule may take: ${made.unfinished.slice(0, 3).join(', ')}`;
      return { hits: checked, lack };
    },
  };
}

interface ReadyRules {
  readonly compiled: readonly CompiledRule[];
  run(text: string, rules: readonly CompiledRule[]): Promise<RuleMatches | null>;
}

async function prepare(rules: readonly SemgrepRule[], language: RuleLanguage): Promise<ReadyRules> {
  const own = rules.filter(({ languages }) => languages.includes(language));
  if (language === 'text') {
    const compiled = own.map((rule) => ({
      rule,
      search: rule.search === null ? null : mapFormula(rule.search, () => []),
      taint: null,
      words: null,
    }));
    return { compiled, run: async (text, asked) => runTextRules(text, asked) };
  }
  const grammars = await loadGrammars([language, ...own.flatMap((rule) => [...innerLanguages(rule)])]);
  const of = (id: DialectId) => grammars.get(id) ?? [];
  const compiled = own.map((rule) => compileRule(rule, language, of));
  const grammar = await loadGrammar(dialectOf(language).grammar);
  return {
    compiled,
    async run(text, asked) {
      const parsed = parse(grammar, text, TURNS);
      return parsed === 'too-much-work' ? null : runRules(parsed.tree, language, asked, of);
    },
  };
}

/** A fix is offered only where the file can be read with it as well as without. */
async function withSafeFix(hit: RuleHit, language: RuleLanguage, text: string): Promise<RuleHit> {
  if (hit.fix === null || language === 'text') return hit;
  const grammar = await loadGrammar(dialectOf(language).grammar);
  const fixed = text.slice(0, hit.fix.start) + hit.fix.text + text.slice(hit.fix.end);
  const [before, after] = [parse(grammar, text, TURNS), parse(grammar, fixed, TURNS)];
  if (before === 'too-much-work' || after === 'too-much-work') return { ...hit, fix: null };
  return after.unread && !before.unread ? { ...hit, fix: null } : hit;
}
