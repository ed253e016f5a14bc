import type { Finding } from '../model/finding.js';
import type { Exception } from '../model/policy.js';
import { nearest } from '../util/nearest.js';

/** Whether a finding is named by what an exception names, places and versions aside. */
function isNamed({ id, rule, fingerprint }: Exception, finding: Finding): boolean {
  const named = [finding.rule, finding.id, ...finding.aliases];
  return [id, rule, fingerprint].some((each) => each !== undefined && named.includes(each));
}

/**
 * The finding that an exception nearly covers: one that it names at another place or in another version, one of its
 * package, one of a rule that is spelled almost alike. Findings that are fixed, or that something else lets stay, are
 * no news.
 */
export function nearestFinding(exception: Exception, findings: readonly Finding[]): Finding | null {
  const open = findings.filter(({ state, suppression }) => state !== 'fixed' && suppression === null);
  const named = open.find((finding) => isNamed(exception, finding));
  if (named !== undefined) return named;
  const { id, rule, package: name } = exception;
  const ofPackage = name === undefined ? undefined : open.find((finding) => finding.package?.name === name);
  if (ofPackage !== undefined) return ofPackage;
  const word = rule ?? id;
  const alike = word === undefined ? null : nearest(word, [...new Set(open.map((finding) => finding.rule))]);
  return open.find((finding) => finding.rule === alike) ?? null;
}
