import { messageOf } from '../../../util/thrown.js';
import { PatternError } from '../pattern/syntax.js';
import type { RuleSource } from '../rules/rule.js';
import { lintCost, lintRule, measureSource, stepsOf } from '../rules/rule-lint.js';
import type { AllowList } from './allow-list.js';
import { convertGoPattern } from './go-pattern.js';

export const GITLEAKS_CONFIG = '.gitleaks.toml';

/** Steps of one start: the usual preambles of gitleaks' rules take a few millions at worst, runaway patterns take more. */
const MOST_STEPS = 100_000_000;
const LONGEST_PATTERN = 20_000;

/** What a gitleaks configuration asks for, as far as it can be kept. */
export interface GitleaksConfig {
  readonly rules: readonly RuleSource[];
  readonly allowLists: readonly AllowList[];
  readonly disabled: readonly string[];
  /** What could not be kept, one line each. */
  readonly notes: readonly string[];
}

/**
 * Reads rules and allow-lists of gitleaks (its version 8 format). A rule runs under our own lint; one that has no
 * keyword or no bound is left out and named in the notes.
 * @throws Error when the text is no TOML.
 */
export async function parseGitleaksConfig(text: string): Promise<GitleaksConfig> {
  const { parse } = await import('smol-toml');
  const document: unknown = parse(text);
  const notes: string[] = [];
  const rules: RuleSource[] = [];
  const allowLists: AllowList[] = [];
  for (const list of listsOf(document)) allowLists.push(...allowList(list, rulesOf(list), notes));
  for (const rule of records(document, 'rules')) {
    const id = slug(textOf(rule['id']));
    const source = ruleSource(rule, id, notes);
    if (source !== null) rules.push(source);
    for (const list of listsOf(rule)) allowLists.push(...allowList(list, [id], notes));
    const path = textOf(rule['path']);
    if (path !== '' && source !== null) notes.push(`${GITLEAKS_CONFIG}: the path of rule ${id} is not looked at`);
  }
  const disabled = isRecord(document) && isRecord(document['extend']) ? texts(document['extend']['disabledRules']) : [];
  return { rules, allowLists, disabled, notes };
}

function ruleSource(rule: Record<string, unknown>, id: string, notes: string[]): RuleSource | null {
  const regex = textOf(rule['regex']);
  if (regex === '') return null;
  try {
    if (regex.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
    const group = typeof rule['secretGroup'] === 'number' ? rule['secretGroup'] : 0;
    const { pattern, ignoreCase } = convertGoPattern(regex, group);
    const source: RuleSource = {
      id,
      title: textOf(rule['description']) || id,
      severity: 'high',
      kind: 'window',
      keywords: texts(rule['keywords']),
      pattern,
      ignoreCase,
      foldKeywords: true,
      boundaries: false,
      ...(typeof rule['entropy'] === 'number' && { entropy: rule['entropy'] }),
      examples: [],
      silent: [],
    };
    const problems = [...lintRule(source), ...lintCost(source, MOST_STEPS)];
    if (problems.length === 0) return source;
    notes.push(`${GITLEAKS_CONFIG}: rule ${id} does not run: ${problems.join('; ')}`);
  } catch (error) {
    notes.push(`${GITLEAKS_CONFIG}: rule ${id} does not run: ${messageOf(error)}`);
  }
  return null;
}

function allowList(list: Record<string, unknown>, rules: readonly string[] | null, notes: string[]): AllowList[] {
  const target = list['regexTarget'];
  const paths = expressions(texts(list['paths']), notes);
  const regexes = expressions(texts(list['regexes']), notes);
  return [
    {
      source: GITLEAKS_CONFIG,
      rules,
      paths: paths.map(({ expression }) => expression),
      regexes: regexes.map(({ expression }) => expression),
      target: target === 'match' || target === 'line' ? target : 'secret',
      stopwords: texts(list['stopwords']),
      all: textOf(list['condition']).toUpperCase() === 'AND',
      steps: [...paths, ...regexes].reduce((sum, { steps }) => sum + steps, 0),
    },
  ];
}

interface BoundedExpression {
  readonly expression: RegExp;
  readonly steps: number;
}

function expressions(sources: readonly string[], notes: string[]): BoundedExpression[] {
  return sources.flatMap((source) => {
    try {
      if (source.length > LONGEST_PATTERN) throw new PatternError(`longer than ${LONGEST_PATTERN} characters`);
      const { pattern, ignoreCase } = convertGoPattern(source);
      if (measureSource(pattern, ignoreCase).nested) throw new PatternError('nested quantifiers');
      const steps = stepsOf(pattern, ignoreCase);
      if (steps > MOST_STEPS) throw new PatternError('it could take too many steps');
      return [{ expression: new RegExp(pattern, ignoreCase ? 'i' : ''), steps }];
    } catch (error) {
      notes.push(`${GITLEAKS_CONFIG}: the allow-list entry ${JSON.stringify(source)} is not kept: ${messageOf(error)}`);
      return [];
    }
  });
}

/** `[allowlist]` and `[[allowlists]]`, of the file or of a rule. */
function listsOf(value: unknown): Record<string, unknown>[] {
  if (!isRecord(value)) return [];
  const single = value['allowlist'];
  return [...(isRecord(single) ? [single] : []), ...records(value, 'allowlists')];
}

/** A global allow-list may name the rules it is for. */
function rulesOf(list: Record<string, unknown>): readonly string[] | null {
  const targets = texts(list['targetRules']);
  return targets.length === 0 ? null : targets.map(slug);
}

function records(value: unknown, key: string): Record<string, unknown>[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function slug(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
