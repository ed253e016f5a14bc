import type { Advisory } from './advisory.js';

/** Databases from the one whose ids stay to the ones whose ids come and go; others stand between. */
const PREFERENCE = [/^MAL-/, /^GHSA-/, /^(?:PYSEC|GO|RUSTSEC|OSV|DRUPAL|HSEC|JLSEC|RSEC|EEF)-/];
const LAST = /^CVE-/;

function rank(id: string): number {
  const place = PREFERENCE.findIndex((pattern) => pattern.test(id));
  if (place !== -1) return place;
  return LAST.test(id) ? PREFERENCE.length + 1 : PREFERENCE.length;
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
