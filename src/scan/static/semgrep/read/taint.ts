import { type Expression, parseComparison } from '../formula/comparison.js';
import { PLAIN_LABEL, type TaintSpec } from '../taint/specification.js';
import { type Reading, readFormula } from './formula.js';
import { fail, isTrue, listOf, mappingOf, type RuleNode, textOf } from './node.js';
import { Unsupported } from './unsupported.js';

/** The specification of a rule with `mode: taint`. */
export function readTaint(node: RuleNode, keys: ReadonlyMap<string, RuleNode>, reading: Reading): TaintSpec<string> {
  const [sources, sinks] = [keys.get('pattern-sources'), keys.get('pattern-sinks')];
  if (sources === undefined || sinks === undefined)
    return fail(node, 'mode taint needs pattern-sources and pattern-sinks');
  const of = (key: string) => {
    const found = keys.get(key);
    return found === undefined ? [] : listOf(found);
  };
  return {
    sources: listOf(sources).map((each) => {
      const own = mappingOf(each);
      if (isTrue(own.get('control'))) throw new Unsupported('`control: true` of a source');
      return {
        formula: readFormula(each, reading),
        label: textIn(own, 'label') ?? PLAIN_LABEL,
        requires: requiresOf(own),
        bySideEffect: hasEffect(own),
        exact: isTrue(own.get('exact')),
      };
    }),
    sinks: listOf(sinks).map((each) => {
      const own = mappingOf(each);
      return {
        formula: readFormula(each, reading),
        requires: requiresOf(own),
        exact: own.get('exact')?.value !== false,
      };
    }),
    sanitizers: of('pattern-sanitizers').map((each) => {
      const own = mappingOf(each);
      return {
        formula: readFormula(each, reading),
        bySideEffect: hasEffect(own),
        exact: isTrue(own.get('exact')),
      };
    }),
    propagators: of('pattern-propagators').map((each) => {
      const own = mappingOf(each);
      const [from, to] = [textIn(own, 'from'), textIn(own, 'to')];
      if (from === null || to === null) return fail(each, "needs 'from' and 'to'");
      if (own.has('label') || own.has('replace-labels')) throw new Unsupported('labels of propagators');
      return { formula: readFormula(each, reading), from, to };
    }),
  };
}

function textIn(keys: ReadonlyMap<string, RuleNode>, key: string): string | null {
  const found = keys.get(key);
  return found === undefined ? null : textOf(found);
}

function hasEffect(keys: ReadonlyMap<string, RuleNode>): boolean {
  return isTrue(keys.get('by-side-effect')) || keys.get('by-side-effect')?.value === 'only';
}

/** `A and not B` over labels. */
function requiresOf(keys: ReadonlyMap<string, RuleNode>): Expression | null {
  const found = keys.get('requires');
  if (found === undefined) return null;
  if (typeof found.value !== 'string') throw new Unsupported('`requires` of several metavariables');
  const text = textOf(found).replace(/\b(?!(?:and|or|not)\b)[A-Za-z_]\w*/g, (label) => `$${label}`);
  try {
    return parseComparison(text);
  } catch {
    return fail(found, 'is no expression over labels');
  }
}
