import type { Confidence, Severity } from '../../model/severity.js';
import { severityOfScore } from '../../util/cvss.js';
import { objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import { confidenceAt } from '../read/confidence.js';

/** Levels of a result (§ 3.27.10). */
const LEVELS: ReadonlyMap<unknown, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'info'],
]);

/**
 * The severity of a result: `security-severity` of the result or its rule, a number from 0 to 10 in GitHub's bands; else
 * the level of the result, else what the rule was set to for this run, else the rule's default, else warning.
 */
export function severityOf(result: UnknownObject, rule: UnknownObject, override: unknown): Severity {
  const score = scoreOf(result) ?? scoreOf(rule);
  if (score !== null) return severityOfScore(score);
  const { level } = objectAt(rule.defaultConfiguration);
  return LEVELS.get(result.level) ?? LEVELS.get(override) ?? LEVELS.get(level) ?? 'medium';
}

function scoreOf({ properties }: UnknownObject): number | null {
  const given = objectAt(properties)['security-severity'];
  const score =
    typeof given === 'number' ? given : /^\s*\d{1,2}(?:\.\d{1,6})?\s*$/.test(wordAt(given) ?? '') ? Number(given) : NaN;
  return score >= 0 && score <= 10 ? score : null;
}

/** How sure the tool says it is: `precision` of the rule, as CodeQL has it, or a `confidence` of the result. */
export function confidenceOf(result: UnknownObject, rule: UnknownObject): Confidence {
  const own = objectAt(result.properties);
  const given = own.issue_confidence ?? own.confidence ?? own.precision ?? objectAt(rule.properties).precision;
  return confidenceAt(given);
}
