import { type AdvisoryFamily, advisoryFamily } from '../../../util/advisory-id.js';
import type { Advisory } from './advisory.js';

/** From the databases whose ids stay to the one whose ids come and go; null: one that nobody knows. */
const PREFERENCE: readonly (AdvisoryFamily | null)[] = ['malware', 'github', 'language', null, 'cve'];

function rank(id: string): number {
  const family = advisoryFamily(id);
  return PREFERENCE.indexOf(family === 'distribution' ? null : family);
}

function compareIds(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The id that stands for advisories of one problem in fingerprints: the first record id in a fixed order. Aliases do
 * not take part, so a database that learns an alias does not make an old finding new.
 */
export function groupKey(advisories: readonly Advisory[]): string {
  return sortedIds(advisories.map((advisory) => advisory.id))[0] ?? '';
}

/** Distinct ids, the one to show first. */
export function sortedIds(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort(compareIds);
}
