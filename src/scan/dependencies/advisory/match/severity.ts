import type { Severity } from '../../../../model/severity.js';
import { worstSeverity } from '../../../../util/severity-order.js';
import type { Advisory, AdvisorySeverity } from '../advisory.js';
import { entriesFor } from './affected.js';

export interface Rating {
  /** CVSS base score, 0 to 10; null when no advisory has a vector that can be read. */
  readonly score: number | null;
  readonly severity: Severity;
}

/** The longest vector of CVSS 4.0, with all metrics, is under 300 characters. */
const MAX_VECTOR = 512;

const WORDS: ReadonlyMap<string, Severity> = new Map<string, Severity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['unimportant', 'info'],
  ['none', 'info'],
]);

/**
 * How bad a group of advisories is for one package: the worst CVSS base score (2.0, 3.x, 4.0) of the advisories and of
 * their entries for the package; without a vector the worst word of the databases; without that `unknown`.
 */
export async function rate(advisories: readonly Advisory[], ecosystem: string, name: string): Promise<Rating> {
  const holders = advisories.flatMap((advisory) => [advisory, ...entriesFor(advisory, ecosystem, name)]);
  const scores = await baseScores(holders.flatMap((holder) => holder.severity));
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { score, severity: severityOfScore(score) };
  }
  const words = holders.flatMap((holder) => [
    holder.severityWord ?? '',
    ...holder.severity.map((entry) => entry.score),
  ]);
  return { score: null, severity: worstSeverity(words.map((word) => WORDS.get(word.toLowerCase()) ?? 'unknown')) };
}

/** The qualitative scale of CVSS 3.1 § 5 and 4.0 § 6; version 2 has none of its own above "high". */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

async function baseScores(severities: readonly AdvisorySeverity[]): Promise<number[]> {
  const vectors = severities.filter((entry) => entry.type.startsWith('CVSS_') && entry.score.length <= MAX_VECTOR);
  if (vectors.length === 0) return [];
  const calculator = await loadCalculator();
  const scores: number[] = [];
  for (const vector of new Set(vectors.map((entry) => entry.score))) {
    const score = baseScore(calculator, vector);
    if (score !== null) scores.push(score);
  }
  return scores;
}

/** A CommonJS module marked as an ES one: its functions are on `default` or beside it, depending on who loads it. */
async function loadCalculator(): Promise<Calculator> {
  const loaded: Partial<Calculator> & { readonly default: Calculator } = await import('ae-cvss-calculator');
  return loaded.fromVector === undefined ? loaded.default : { fromVector: loaded.fromVector };
}

interface Calculator {
  fromVector(vector: string): unknown;
}

/**
 * Null for a vector that is not whole: the library scores 0 then, which would read as harmless. It looks the version up
 * in a plain object and throws at `__proto__`.
 */
function baseScore(calculator: Calculator, vector: string): number | null {
  try {
    const parsed = calculator.fromVector(vector);
    if (!isVector(parsed) || !parsed.isBaseFullyDefined()) return null;
    const scores = parsed.calculateScores(false);
    return scores.baseMetricsOnly ?? scores.base ?? null;
  } catch {
    return null;
  }
}

interface Vector {
  isBaseFullyDefined(): boolean;
  /** `baseMetricsOnly` is CVSS 4.0's base score; its `base` takes in threat and environment. */
  calculateScores(normalize: boolean): { readonly base?: number; readonly baseMetricsOnly?: number };
}

function isVector(value: unknown): value is Vector {
  return typeof value === 'object' && value !== null && 'isBaseFullyDefined' in value && 'calculateScores' in value;
}
