import type { PackageSite } from '../package/package-site.js';

/**
 * The licences of a package as one expression; null when the lockfile has none. Several are a choice in composer.lock
 * (getcomposer.org/doc/04-schema.md#license), elsewhere all of them apply.
 */
export function lockedLicense({ package: pkg, lockfile }: PackageSite): string | null {
  const licenses = pkg.licenses ?? [];
  return joined(licenses, lockfile.extraction.manager === 'composer' ? 'OR' : 'AND');
}

/** Several expressions as one. */
export function joined(licenses: readonly string[], operator: 'AND' | 'OR'): string | null {
  const [first, ...more] = [...new Set(licenses.map((license) => license.trim()).filter((license) => license !== ''))];
  if (first === undefined) return null;
  return more.length === 0 ? first : [first, ...more].map((license) => `(${license})`).join(` ${operator} `);
}
