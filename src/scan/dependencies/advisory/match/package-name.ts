import { baseEcosystem } from '../../version/index.js';

/** Registries that take no notice of letter case in a name. */
const CASELESS = new Set(['NuGet', 'Packagist', 'GitHub Actions', 'SwiftURL', 'Pub', 'Hex']);

/**
 * The one spelling under which a package is looked up, on both sides. PyPI by PEP 503, Go's `go` directive as the
 * standard library, SwiftURL without scheme and `.git`, caseless registries in lower case; the rest as it is.
 */
export function normalizeName(ecosystem: string, name: string): string {
  const base = baseEcosystem(ecosystem);
  if (base === 'PyPI') return name.toLowerCase().replace(/[-_.]+/g, '-');
  if (base === 'Go') return name === 'go' ? 'stdlib' : name;
  const folded = CASELESS.has(base) ? name.toLowerCase() : name;
  return base === 'SwiftURL' ? folded.replace(/^https?:\/\//, '').replace(/\.git$/, '') : folded;
}

/** The version as advisories spell it: Go's toolchain names its releases `go1.22.4`. */
export function normalizeVersion(ecosystem: string, version: string): string {
  return baseEcosystem(ecosystem) === 'Go' ? version.replace(/^go(?=[0-9])/, '') : version;
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
