import type { TokenPattern } from '../match/tokens.js';
import type { Expression } from './comparison.js';
import type { InnerLanguage } from './inner-language.js';

/** What must hold of what a metavariable stands for. `P` is a pattern: its text, or what it was compiled to. */
export type Condition<P> =
  | { readonly kind: 'regex'; readonly metavariable: string; readonly pattern: RegExp }
  | { readonly kind: 'comparison'; readonly expression: Expression }
  | { readonly kind: 'type'; readonly metavariable: string; readonly types: readonly string[] }
  | {
      readonly kind: 'pattern';
      readonly metavariable: string;
      readonly formula: Formula<P>;
      /** Read as something else than the file: as text, or as another language that stands in a string. */
      readonly as: InnerLanguage | null;
    };

/** Which places of a file are meant. */
export type Formula<P> =
  | { readonly kind: 'pattern'; readonly pattern: P }
  | { readonly kind: 'regex'; readonly pattern: RegExp }
  | { readonly kind: 'tokens'; readonly pattern: TokenPattern }
  | { readonly kind: 'any'; readonly of: readonly Formula<P>[] }
  | { readonly kind: 'inside'; readonly of: Formula<P> }
  | { readonly kind: 'not'; readonly of: Formula<P> }
  | {
      readonly kind: 'all';
      readonly of: readonly Formula<P>[];
      readonly conditions: readonly Condition<P>[];
      /** Metavariables whose place is meant instead of the whole; of several groups all, of a group any. */
      readonly focus: readonly (readonly string[])[];
    };

/** The formula with its patterns made into something else. */
export function mapFormula<A, B>(
  formula: Formula<A>,
  change: (pattern: A, as: InnerLanguage | null) => B,
  as: InnerLanguage | null = null,
): Formula<B> {
  switch (formula.kind) {
    case 'pattern':
      return { kind: 'pattern', pattern: change(formula.pattern, as) };
    case 'regex':
    case 'tokens':
      return formula;
    case 'any':
      return { kind: 'any', of: formula.of.map((each) => mapFormula(each, change, as)) };
    case 'inside':
    case 'not':
      return { kind: formula.kind, of: mapFormula(formula.of, change, as) };
    case 'all':
      return {
        ...formula,
        of: formula.of.map((each) => mapFormula(each, change, as)),
        conditions: formula.conditions.map((each) => mapCondition(each, change, as)),
      };
  }
}

function mapCondition<A, B>(
  condition: Condition<A>,
  change: (pattern: A, as: InnerLanguage | null) => B,
  as: InnerLanguage | null,
): Condition<B> {
  if (condition.kind !== 'pattern') return condition;
  return { ...condition, formula: mapFormula(condition.formula, change, condition.as ?? as) };
}
