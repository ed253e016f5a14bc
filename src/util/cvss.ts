import type { Severity } from '../model/severity.js';

/** The longest vector of CVSS 4.0, with all metrics, is under 300 characters. */
const MAX_VECTOR = 512;
/** Pairs of letters, with the version before them. The calculator warns of what it does not know, in its own words, on standard error. */
const VECTOR = /^\(?(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,10}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,10})*\/?\)?$/;

/** The qualitative scale of CVSS 3.1 § 5 and 4.0 § 6; version 2 has none of its own above "high". */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

/** Base scores (2.0, 3.x, 4.0) of the vectors that are whole, each vector once. Loads the calculator when there is one to read. */
export async function cvssScores(given: readonly string[]): Promise<number[]> {
  const vectors = new Set(given.filter((vector) => vector.length <= MAX_VECTOR && VECTOR.test(vector)));
  if (vectors.size === 0) return [];
  const calculator = await loadCalculator();
  return [...vectors].flatMap((vector) => baseScore(calculator, vector) ?? []);
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
