import { canBeginWith } from '../pattern/keyword.js';
import { measurePattern, type PatternMeasure } from '../pattern/measure.js';
import { parsePattern } from '../pattern/parse.js';
import { mostSteps } from '../pattern/steps.js';
import { PatternError } from '../pattern/syntax.js';
import { CHECKS, type ProviderSource, RULE_KINDS, type RuleSource } from './rule.js';

const LONGEST_MATCH = 16_384;
const SHORTEST_KEYWORD = 4;
/** A digit, a letter and a sign side by side are rare enough in threes. */
const RARE = /^(?=.*\d)(?=.*[A-Za-z])(?=.*[^A-Za-z0-9\s]).{3}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HTTPS = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/;

/** What is wrong with a provider's rules, one line each, empty when all may run. Used for our rules and for users'. */
export function lintProvider(source: ProviderSource): string[] {
  const problems: string[] = [];
  if (source.revoke === undefined && source.remedy === undefined) {
    problems.push(`${source.provider}: neither revoke nor remedy says what to do when a value leaks`);
  }
  for (const page of [source.revoke, source.log, ...source.rules.map(({ revoke }) => revoke)]) {
    if (page !== undefined && !HTTPS.test(page)) problems.push(`${source.provider}: ${page} is no https address`);
  }
  for (const rule of source.rules) for (const problem of lintRule(rule)) problems.push(`${rule.id}: ${problem}`);
  return problems;
}

/** What is wrong with one rule; an unbounded or nested quantifier would let hostile text cost more than linear time. */
export function lintRule(rule: RuleSource): string[] {
  const problems: string[] = [];
  if (!ID.test(rule.id)) problems.push('the id must be words in lower case joined by -');
  if (rule.kind !== undefined && !RULE_KINDS.includes(rule.kind)) problems.push(`unknown kind ${rule.kind}`);
  if (rule.check !== undefined && !CHECKS.includes(rule.check)) problems.push(`unknown check ${rule.check}`);
  if (rule.kind === 'file') {
    if (rule.path === undefined) problems.push('no path: the rule would run on every short file');
  } else if (rule.keywords.length === 0) problems.push('no keyword: the rule would run on every byte');
  for (const keyword of rule.keywords) {
    if (keyword.length < SHORTEST_KEYWORD && !RARE.test(keyword))
      problems.push(`keyword ${keyword} is shorter than ${SHORTEST_KEYWORD}`);
    if (/[^\x20-\x7e]/.test(keyword)) problems.push('a keyword may hold printable ASCII only');
  }
  problems.push(...lintPattern(rule));
  for (const allowed of rule.allow ?? []) problems.push(...patternProblems(allowed, false, 'allow'));
  return problems;
}

function lintPattern(rule: RuleSource): string[] {
  const needsPattern = rule.kind !== 'generic' && rule.kind !== 'kubernetes';
  if (!needsPattern) return rule.pattern === undefined ? [] : [`a ${rule.kind} rule takes no pattern`];
  if (rule.pattern === undefined) return ['no pattern'];
  const problems = patternProblems(rule.pattern, rule.ignoreCase === true, 'pattern');
  if (problems.length > 0 || (rule.kind ?? 'token') !== 'token') return problems;
  const shortest = measureSource(rule.pattern, rule.ignoreCase === true).minLength;
  if (shortest < SHORTEST_KEYWORD) return ['the pattern can match less than a keyword'];
  const tree = parsePattern(rule.pattern, rule.ignoreCase === true || rule.foldKeywords === true);
  return rule.keywords
    .filter((keyword) => !canBeginWith(tree, keyword))
    .map(
      (keyword) => `no match of the pattern begins with the keyword ${keyword}: a rule of kind window looks around it`,
    );
}

/**
 * What is wrong with the cost of a rule that others wrote: `limit` is the most steps that one start of its expressions
 * may take. Bounds on lengths alone let `(?:a|aa){60}` through. Empty for a rule that `lintRule` refuses.
 */
export function lintCost(rule: RuleSource, limit: number): string[] {
  const patterns = [
    ['pattern', rule.pattern ?? ''] as const,
    ...(rule.allow ?? []).map((each) => ['allow', each] as const),
  ];
  return patterns.flatMap(([what, pattern]) => {
    const steps = stepsOf(pattern, rule.ignoreCase === true);
    if (steps <= limit) return [];
    const count = Number.isFinite(steps) && steps < 1e15 ? `${steps.toLocaleString('en')} steps` : 'steps without end';
    return [
      `${what}: one start can take ${count}, the limit is ${limit.toLocaleString('en')}: repeats and options overlap`,
    ];
  });
}

/** The most steps of one start; 0 for a pattern that cannot be parsed. */
export function stepsOf(pattern: string, ignoreCase: boolean): number {
  try {
    return mostSteps(parsePattern(pattern, ignoreCase));
  } catch (error) {
    if (error instanceof PatternError) return 0;
    throw error;
  }
}

function patternProblems(pattern: string, ignoreCase: boolean, what: string): string[] {
  try {
    new RegExp(pattern);
    const measure = measureSource(pattern, ignoreCase);
    if (measure.maxLength === Number.POSITIVE_INFINITY) return [`${what}: a quantifier has no upper bound`];
    if (measure.nested) return [`${what}: a repeated group varies in length (nested quantifiers)`];
    if (measure.maxLength > LONGEST_MATCH) return [`${what}: matches more than ${LONGEST_MATCH} bytes`];
    return [];
  } catch (error) {
    if (error instanceof PatternError || error instanceof SyntaxError) return [`${what}: ${error.message}`];
    throw error;
  }
}

/** Parses and measures a pattern; throws PatternError. */
export function measureSource(pattern: string, ignoreCase: boolean): PatternMeasure {
  return measurePattern(parsePattern(pattern, ignoreCase));
}
