import { parseComparison } from '../formula/comparison.js';
import type { Condition, Formula } from '../formula/formula.js';
import type { InnerLanguage } from '../formula/inner-language.js';

import { tokenPattern } from '../match/tokens.js';
import { fail, listOf, mappingOf, type RuleNode, textOf, textsOf } from './node.js';
import { anchoredRegex, regexOf } from './regex.js';
import { Unsupported } from './unsupported.js';

/** How patterns of a rule are read: as code, or as text. */
export interface Reading {
  readonly kind: 'code' | 'generic' | 'regex';
  readonly span: number;
  /** The languages of the rule. */
  readonly languages: readonly string[];
  /** Whether it is about what a metavariable stands for: what must not be there may be all that is said. */
  readonly isNested?: boolean;
}

/** Keys beside the operator that a mapping of a formula may have. */
const BESIDE: ReadonlySet<string> = new Set([
  ...['focus-metavariable', 'where', 'label', 'requires', 'by-side-effect', 'exact', 'not_conflicting', 'from', 'to'],
  ...['control', 'id', 'metavariable-regex', 'metavariable-pattern', 'metavariable-comparison', 'metavariable-type'],
]);

/** The formula of a mapping that has one operator. @throws Unsupported, RuleMistake */
export function readFormula(node: RuleNode, reading: Reading): Formula<string> {
  if (typeof node.value === 'string') return pattern(node, reading);
  const keys = mappingOf(node);
  const formulas: Formula<string>[] = [];
  const conditions: Condition<string>[] = [];
  const focus: (readonly string[])[] = [];
  for (const [key, inner] of keys) {
    const made = operator(key, inner, reading);
    if (made !== null) formulas.push(made);
    else if (key === 'focus-metavariable' || key === 'focus') focus.push(textsOf(inner));
    else if (key === 'where') readWhere(inner, reading, conditions, focus);
    else if (key.startsWith('metavariable-')) conditions.push(readCondition(key, inner, reading));
    else if (!BESIDE.has(key)) throw new Unsupported(`\`${key}\``);
  }
  const [only, ...more] = formulas;
  if (only === undefined) return fail(node, 'has no pattern');
  if (more.length > 0) return fail(node, 'has more than one pattern; put them into `patterns`');
  if (conditions.length === 0 && focus.length === 0) return only;
  if (only.kind === 'all')
    return { ...only, conditions: [...only.conditions, ...conditions], focus: [...only.focus, ...focus] };
  return { kind: 'all', of: [only], conditions, focus };
}

function operator(key: string, node: RuleNode, reading: Reading): Formula<string> | null {
  switch (key) {
    case 'pattern':
      return typeof node.value === 'string' ? pattern(node, reading) : readFormula(node, reading);
    case 'pattern-regex':
    case 'regex':
      return { kind: 'regex', pattern: regexOf(textOf(node), 'gm') };
    case 'patterns':
    case 'all':
      return all(node, reading);
    case 'pattern-either':
    case 'any':
      return { kind: 'any', of: listOf(node).map((each) => readFormula(each, reading)) };
    case 'pattern-inside':
    case 'inside':
      return { kind: 'inside', of: readFormula(node, reading) };
    case 'pattern-not':
    case 'not':
      return { kind: 'not', of: readFormula(node, reading) };
    case 'pattern-not-inside':
      return { kind: 'not', of: { kind: 'inside', of: readFormula(node, reading) } };
    case 'pattern-not-regex':
      return { kind: 'not', of: { kind: 'regex', pattern: regexOf(textOf(node), 'gm') } };
    default:
      return null;
  }
}

function pattern(node: RuleNode, reading: Reading): Formula<string> {
  const text = textOf(node);
  if (reading.kind !== 'code') return { kind: 'tokens', pattern: tokenPattern(text, reading.span) };
  return { kind: 'pattern', pattern: text };
}

/** `patterns`: formulas, conditions and the place that is meant, side by side. */
function all(node: RuleNode, reading: Reading): Formula<string> {
  const of: Formula<string>[] = [];
  const conditions: Condition<string>[] = [];
  const focus: (readonly string[])[] = [];
  for (const each of listOf(node)) {
    const keys = typeof each.value === 'string' ? new Map<string, RuleNode>() : mappingOf(each);
    const [first] = keys.keys();
    if (keys.size === 1 && (first === 'focus-metavariable' || first === 'focus')) focus.push(textsOf(keys.get(first)));
    else if (first?.startsWith('metavariable-') === true && ![...keys.keys()].some((key) => /^pattern/.test(key))) {
      for (const [key, inner] of keys) conditions.push(readCondition(key, inner, reading));
    } else of.push(readFormula(each, reading));
  }
  if (reading.isNested !== true && !of.some(({ kind }) => kind !== 'not'))
    return fail(node, 'has nothing that is looked for, only what must not be');
  return { kind: 'all', of, conditions, focus };
}

function readWhere(
  node: RuleNode,
  reading: Reading,
  conditions: Condition<string>[],
  focus: (readonly string[])[],
): void {
  for (const each of listOf(node)) {
    const keys = mappingOf(each);
    const named = keys.get('metavariable');
    if (keys.has('focus')) focus.push(textsOf(keys.get('focus')));
    else if (keys.has('comparison')) conditions.push(readCondition('metavariable-comparison', each, reading));
    else if (named !== undefined && keys.has('regex'))
      conditions.push(readCondition('metavariable-regex', each, reading));
    else if (named !== undefined && keys.has('type'))
      conditions.push(readCondition('metavariable-type', each, reading));
    else if (named !== undefined && keys.has('analyzer')) throw new Unsupported('`metavariable-analysis`');
    else if (named !== undefined) conditions.push(readCondition('metavariable-pattern', each, reading));
    else throw new Unsupported(`\`where: ${[...keys.keys()].join(', ')}\``);
  }
}

function readCondition(key: string, node: RuleNode, reading: Reading): Condition<string> {
  const keys = mappingOf(node);
  const need = (name: string): RuleNode => keys.get(name) ?? fail(node, `lacks '${name}'`);
  switch (key) {
    case 'metavariable-regex':
      return {
        kind: 'regex',
        metavariable: textOf(need('metavariable')),
        pattern: anchoredRegex(textOf(need('regex'))),
      };
    case 'metavariable-comparison':
      return comparison(node, keys);
    case 'metavariable-type':
      return {
        kind: 'type',
        metavariable: textOf(need('metavariable')),
        types: [...textsOf(keys.get('type')), ...textsOf(keys.get('types'))],
      };
    case 'metavariable-pattern':
      return nested(node, keys, reading);
    default:
      throw new Unsupported(`\`${key}\``);
  }
}

function comparison(node: RuleNode, keys: ReadonlyMap<string, RuleNode>): Condition<string> {
  const expression = keys.get('comparison');
  if (expression === undefined) return fail(node, "lacks 'comparison'");
  if (keys.has('base')) throw new Unsupported('`metavariable-comparison: base`');
  const metavariable = keys.get('metavariable');
  const strips = keys.get('strip')?.value === true && metavariable !== undefined;
  const text = textOf(expression);
  try {
    const made = parseComparison(strips ? text.replaceAll(textOf(metavariable), `int(${textOf(metavariable)})`) : text);
    return { kind: 'comparison', expression: made };
  } catch (error) {
    throw new Unsupported(`\`metavariable-comparison\`: ${error instanceof Error ? error.message : 'not understood'}`);
  }
}

/** What a string is read as; null where it is the code of the file. */
function innerLanguage(named: string | null, reading: Reading): InnerLanguage | null {
  if (named === null) return reading.kind === 'code' ? null : 'text';
  const name = named.toLowerCase();
  if (/^(?:generic|regex|none)$/.test(name)) return 'text';
  const found = INNER[name];
  if (found === undefined) throw new Unsupported(`\`metavariable-pattern\` in the language ${named}`);
  return reading.languages.includes(found) || (found === 'javascript' && reading.languages.includes('typescript'))
    ? null
    : found;
}

const INNER: Readonly<Record<string, InnerLanguage>> = {
  json: 'json',
  javascript: 'javascript',
  js: 'javascript',
  typescript: 'javascript',
  ts: 'javascript',
  python: 'python',
  py: 'python',
  php: 'php',
  java: 'java',
  go: 'go',
  ruby: 'ruby',
  csharp: 'csharp',
  hcl: 'hcl',
  terraform: 'hcl',
};

function nested(node: RuleNode, keys: ReadonlyMap<string, RuleNode>, reading: Reading): Condition<string> {
  const metavariable = keys.get('metavariable');
  if (metavariable === undefined) return fail(node, "lacks 'metavariable'");
  const language = keys.get('language');
  const rest = Object.fromEntries(
    [...keys].filter(([key]) => key !== 'metavariable' && key !== 'language').map(([key, inner]) => [key, inner.value]),
  );
  const named = language === undefined ? null : textOf(language);
  const as = innerLanguage(named, reading);
  const inner: Reading = {
    ...reading,
    ...(as !== null && { kind: as === 'text' ? 'generic' : 'code' }),
    isNested: true,
  };
  return {
    kind: 'pattern',
    metavariable: textOf(metavariable),
    formula: readFormula({ value: rest, path: node.path }, inner),
    as,
  };
}
