import { type Binding, type Bindings, bindingOf } from '../match/bindings.js';
import { constantOf } from '../match/constants.js';
import type { Facts } from '../match/facts.js';
import type { Machine } from '../match/machine.js';
import type { Match } from '../match/search.js';
import { hasType } from '../match/types.js';
import type { Pattern } from '../pattern/compile.js';
import type { Value } from './comparison.js';
import { evaluate } from './evaluate-comparison.js';
import type { Condition, Formula } from './formula.js';

/** What looking at a condition takes. */
export interface Within {
  readonly machine: Machine;
  evaluate(machine: Machine, formula: Formula<Pattern>, known: Bindings): readonly Match[];
}

/** The match, once for each way in which a condition holds of it, with what that binds. */
export function holds<M extends Match>(within: Within, condition: Condition<Pattern>, match: M): readonly M[] {
  if (condition.kind === 'comparison') {
    const value = evaluate(condition.expression, (name) =>
      valueFor(within.machine.facts, bindingOf(match.bindings, name)),
    );
    return value === true ? [match] : [];
  }
  const binding = bindingOf(match.bindings, condition.metavariable);
  if (binding === null) return [];
  switch (condition.kind) {
    case 'regex':
      return textsOf(within.machine.facts, binding).some((text) => condition.pattern.test(text)) ? [match] : [];
    case 'type': {
      const [term] = binding.terms;
      const isOne = term !== undefined && condition.types.some((type) => hasType(type, term, within.machine.facts));
      return isOne ? [match] : [];
    }
    case 'pattern':
      return nested(within, condition, match, binding);
  }
}

/** The text that a metavariable stands for: what a string holds, else the code. */
function textsOf({ text }: Facts, { content, terms, start, end }: Binding): readonly string[] {
  if (content !== null) return [content];
  const [only] = terms;
  if (terms.length === 1 && only?.kind === 'string') return [only.text, text.slice(start, end)];
  if (terms.length === 1 && only?.kind === 'symbol') return [only.text, text.slice(start, end)];
  return [text.slice(start, end)];
}

function valueFor(facts: Facts, binding: Binding | null): Value {
  if (binding === null) return null;
  if (binding.content !== null) return numeric(binding.content);
  const [only] = binding.terms;
  return only === undefined ? null : constantOf(only, facts);
}

/** The group of a pattern over text is a number where it looks like one. */
function numeric(text: string): Value {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function nested<M extends Match>(
  { machine, evaluate: look }: Within,
  condition: Extract<Condition<Pattern>, { kind: 'pattern' }>,
  match: M,
  binding: Binding,
): readonly M[] {
  if (condition.as !== null) {
    const [text = ''] = textsOf(machine.facts, binding);
    const facts = machine.readAs(condition.as, text);
    return facts !== null && look({ ...machine, facts }, condition.formula, null).length > 0 ? [match] : [];
  }
  const inside = insideOf(machine, binding);
  return look(inside, condition.formula, match.bindings).map(({ bindings }) => ({ ...match, bindings }));
}

/** The same file, of which only what a metavariable stands for is looked at. */
function insideOf(machine: Machine, { start, end }: Binding): Machine {
  const { facts } = machine;
  const isInside = (term: { start: number; end: number }) => term.start >= start && term.end <= end;
  const all = facts.all.filter(isInside);
  const byKind = new Map<string, typeof all>();
  for (const term of all) {
    const same = byKind.get(term.kind);
    if (same === undefined) byKind.set(term.kind, [term]);
    else same.push(term);
  }
  return { ...machine, facts: { ...facts, all, byKind, from: start, to: end } };
}
