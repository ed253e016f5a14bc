import { baseEcosystem, ecosystemOf } from '../../ecosystem/index.js';

/** The one spelling under which a package is looked up, on both sides. */
export function normalizeName(ecosystem: string, name: string): string {
  return ecosystemOf(ecosystem)?.spelling.normalizeName(name) ?? name;
}

/** The version as advisories spell it. */
export function normalizeVersion(ecosystem: string, version: string): string {
  return ecosystemOf(ecosystem)?.spelling.normalizeVersion(version) ?? version;
}

/**
 * Whether an advisory's ecosystem speaks of a package's: `Debian:12` is not `Debian:11`; a side without a suffix stands
 * for all of them, so that a package of unknown release or repository is not passed over.
 */
export function sameEcosystem(advisory: string, queried: string): boolean {
  if (advisory === queried) return true;
  const base = baseEcosystem(queried);
  return baseEcosystem(advisory) === base && (advisory === base || queried === base);
}
