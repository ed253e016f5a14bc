import type { Confidence, Severity } from '../../../../model/severity.js';
import type { RuleLanguage, RuleNotRun, SemgrepRule } from '../rule.js';
import { type Reading, readFormula } from './formula.js';
import { fail, isTrue, mappingOf, type RuleNode, textOf, textsOf } from './node.js';
import { regexOf } from './regex.js';
import { readTaint } from './taint.js';
import { Unsupported } from './unsupported.js';

const LANGUAGES: Readonly<Record<string, readonly RuleLanguage[]>> = {
  javascript: ['javascript'],
  js: ['javascript'],
  typescript: ['typescript', 'tsx'],
  ts: ['typescript', 'tsx'],
  python: ['python'],
  python2: ['python'],
  python3: ['python'],
  py: ['python'],
  go: ['go'],
  golang: ['go'],
  java: ['java'],
  csharp: ['csharp'],
  'c#': ['csharp'],
  php: ['php'],
  ruby: ['ruby'],
  rb: ['ruby'],
  terraform: ['hcl'],
  tf: ['hcl'],
  hcl: ['hcl'],
  regex: ['text'],
  generic: ['text'],
  none: ['text'],
};

const SEVERITIES: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  error: 'high',
  high: 'high',
  warning: 'medium',
  medium: 'medium',
  low: 'low',
  info: 'low',
  inventory: 'info',
  experiment: 'info',
};

const KEYS: ReadonlySet<string> = new Set([
  ...['id', 'message', 'languages', 'severity', 'metadata', 'paths', 'fix', 'fix-regex', 'options', 'mode'],
  ...['min-version', 'max-version', 'pattern', 'patterns', 'pattern-either', 'pattern-regex', 'match', 'version'],
  ...['pattern-sources', 'pattern-sinks', 'pattern-sanitizers', 'pattern-propagators', 'taint', 'product'],
  ...['pattern-inside', 'pattern-not', 'pattern-not-inside', 'pattern-not-regex', 'focus-metavariable', 'dependencies'],
]);

const OPTIONS: ReadonlySet<string> = new Set([
  ...['constant_propagation', 'symbolic_propagation', 'symmetric_eq', 'implicit_deep_exprstmt', 'interfile'],
  ...['taint_assume_safe_functions', 'taint_assume_safe_indexes', 'taint_assume_safe_comparisons', 'ac_matching'],
  ...['taint_assume_safe_booleans', 'taint_assume_safe_numbers', 'taint_unify_mvars', 'vardef_assign', 'attr_expr'],
  ...['commutative_boolop', 'generic_ellipsis_max_span', 'generic_multiline', 'arrow_is_function', 'let_is_var'],
  ...['taint_intrafile', 'decorators_order_matters', 'flddef_assign', 'cpp_parsing_pref', 'unify_ids_strictly'],
]);

/** A rule of a file, or why it is not run. @throws RuleMistake for what no rule may look like */
export function readRule(node: RuleNode, path: string): SemgrepRule | RuleNotRun {
  const keys = mappingOf(node);
  const named = keys.get('id');
  const id = named === undefined ? fail(node, "lacks 'id'") : textOf(named);
  if (!/^[\w.:/@+ -]{1,200}$/.test(id))
    return fail(node, 'has an id with other signs than letters, digits and . _ - /');
  const message = keys.get('message');
  if (message === undefined) return fail(node, "lacks 'message'");
  try {
    return made(keys, node, { id: `semgrep.${id.replace(/\s+/g, '-')}`, message: textOf(message).trim(), path });
  } catch (error) {
    if (error instanceof Unsupported) return { id: `semgrep.${id}`, path, uses: error.what };
    throw error;
  }
}

function made(
  keys: ReadonlyMap<string, RuleNode>,
  node: RuleNode,
  { id, message, path }: { id: string; message: string; path: string },
): SemgrepRule {
  for (const key of keys.keys()) if (!KEYS.has(key)) throw new Unsupported(`\`${key}\``);
  const mode = textIn(keys, 'mode') ?? (keys.has('taint') ? 'taint' : 'search');
  if (mode !== 'search' && mode !== 'taint') throw new Unsupported(`\`mode: ${mode}\``);
  const { languages, unread, names } = languagesOf(keys, node);
  const options = optionsIn(keys);
  const reading = { ...readingOf(names, options.get('generic_ellipsis_max_span')?.value), languages };
  const paths = keys.get('paths');
  const places = paths === undefined || paths.value === null ? new Map<string, RuleNode>() : mappingOf(paths);
  const { title, rest } = titled(message);
  return {
    ...meaning(keys),
    ...looked(keys, node, mode, reading),
    id,
    title,
    message: rest,
    path,
    languages,
    unread,
    options: {
      constants: options.get('constant_propagation')?.value !== false,
      symbolic: isTrue(options.get('symbolic_propagation')),
      commutative: isTrue(options.get('symmetric_eq')),
      deepStatements: options.get('implicit_deep_exprstmt')?.value !== false,
      safeFunctions: isTrue(options.get('taint_assume_safe_functions')),
      safeIndexes: isTrue(options.get('taint_assume_safe_indexes')),
      safeComparisons: isTrue(options.get('taint_assume_safe_comparisons')),
      safeBooleans: isTrue(options.get('taint_assume_safe_booleans')),
      safeNumbers: isTrue(options.get('taint_assume_safe_numbers')),
      unify: isTrue(options.get('taint_unify_mvars')),
    },
    include: textsOf(places.get('include')),
    exclude: textsOf(places.get('exclude')),
    ...fixOf(keys),
  };
}

function looked(
  keys: ReadonlyMap<string, RuleNode>,
  node: RuleNode,
  mode: string,
  reading: Reading,
): Pick<SemgrepRule, 'search' | 'taint'> {
  if (mode === 'taint') {
    if (reading.kind !== 'code') throw new Unsupported('`mode: taint` in text');
    const own = keys.get('taint');
    if (own !== undefined) throw new Unsupported('`taint:` of the newer form');
    return { search: null, taint: readTaint(node, keys, reading) };
  }
  const match = keys.get('match');
  if (match !== undefined) return { search: readFormula(match, reading), taint: null };
  const operators = [...keys].filter(([key]) => /^pattern/.test(key) || key === 'focus-metavariable');
  const rest = Object.fromEntries(operators.map(([key, { value }]) => [key, value]));
  return { search: readFormula({ value: rest, path: node.path }, reading), taint: null };
}

function languagesOf(
  keys: ReadonlyMap<string, RuleNode>,
  node: RuleNode,
): { languages: readonly RuleLanguage[]; unread: readonly string[]; names: readonly string[] } {
  const given = keys.get('languages');
  const names = textsOf(given).map((name) => name.toLowerCase());
  if (names.length === 0) return fail(node, "lacks 'languages'");
  const languages = [...new Set(names.flatMap((name) => LANGUAGES[name] ?? []))];
  const unread = names.filter((name) => LANGUAGES[name] === undefined);
  if (languages.length === 0) throw new Unsupported(`the language ${unread.join(', ')}`);
  return { languages, unread, names };
}

function readingOf(names: readonly string[], span: unknown): Omit<Reading, 'languages'> {
  const lines = typeof span === 'number' ? Math.min(50, Math.max(0, span)) : 10;
  if (names.includes('generic')) return { kind: 'generic', span: lines };
  return { kind: names.every((name) => name === 'regex' || name === 'none') ? 'regex' : 'code', span: lines };
}

function optionsIn(keys: ReadonlyMap<string, RuleNode>): ReadonlyMap<string, RuleNode> {
  const node = keys.get('options');
  if (node === undefined || node.value === null) return new Map();
  const options = mappingOf(node);
  for (const name of options.keys()) if (!OPTIONS.has(name)) throw new Unsupported(`the option \`${name}\``);
  return options;
}

type Meaning = Pick<SemgrepRule, 'severity' | 'confidence' | 'cwe' | 'owasp' | 'references'>;

function meaning(keys: ReadonlyMap<string, RuleNode>): Meaning {
  const said = keys.get('metadata');
  const metadata = said === undefined || said.value === null ? new Map<string, RuleNode>() : mappingOf(said);
  const texts = (key: string): readonly string[] => {
    const found = metadata.get(key);
    return found === undefined || (typeof found.value === 'object' && !Array.isArray(found.value))
      ? []
      : textsOf(found);
  };
  const [confidence = 'medium'] = texts('confidence').map((text) => text.toLowerCase());
  return {
    severity: SEVERITIES[(textIn(keys, 'severity') ?? 'warning').toLowerCase()] ?? 'medium',
    confidence: confidence === 'high' || confidence === 'low' ? (confidence satisfies Confidence) : 'medium',
    cwe: [...new Set(texts('cwe').flatMap((text) => /CWE-\d+/i.exec(text)?.[0].toUpperCase() ?? []))],
    owasp: texts('owasp'),
    references: texts('references').filter((text) => /^https:\/\/\S+$/.test(text)),
  };
}

/** The first sentence is the title, where it is short. */
function titled(message: string): { title: string; rest: string } {
  const text = message.replace(/\s+/g, ' ');
  const sentence = /^(.{10,120}?[.!])(?:\s|$)/.exec(text)?.[1];
  return { title: (sentence ?? text.slice(0, 117)).replace(/[.]$/, ''), rest: text };
}

function textIn(keys: ReadonlyMap<string, RuleNode>, key: string): string | null {
  const found = keys.get(key);
  return found === undefined || found.value === null ? null : textOf(found);
}

function fixOf(keys: ReadonlyMap<string, RuleNode>): Pick<SemgrepRule, 'fix' | 'fixRegex'> {
  const fix = textIn(keys, 'fix');
  const node = keys.get('fix-regex');
  if (node === undefined) return { fix, fixRegex: null };
  const own = mappingOf(node);
  const [pattern, replacement] = [textIn(own, 'regex'), textIn(own, 'replacement')];
  if (pattern === null || replacement === null) return fail(node, "needs 'regex' and 'replacement'");
  const global = own.get('count') === undefined;
  const plain = replacement.replace(/\$(?=\d)|\\(?=\d)/g, '$');
  return { fix, fixRegex: { pattern: regexOf(pattern, global ? 'gm' : 'm'), replacement: plain, global } };
}
