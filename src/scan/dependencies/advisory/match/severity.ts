import type { Severity } from '../../../../model/severity.js';
import { cvssScores, severityOfScore } from '../../../../util/cvss.js';
import { worstSeverity } from '../../../../util/severity-order.js';
import type { Advisory, AdvisorySeverity } from '../advisory.js';
import { entriesFor } from './affected.js';

export interface Rating {
  /** CVSS base score, 0 to 10; null when no advisory has a vector that can be read. */
  readonly score: number | null;
  readonly severity: Severity;
}

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

async function baseScores(severities: readonly AdvisorySeverity[]): Promise<number[]> {
  return cvssScores(severities.filter(({ type }) => type.startsWith('CVSS_')).map(({ score }) => score));
}
