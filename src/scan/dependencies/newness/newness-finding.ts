import type { PackageFact } from '../package/package-observation.js';
import type { PackageSite } from '../package/package-site.js';

/** What a rule about new packages says, and of which. */
export interface NewnessFinding {
  readonly site: PackageSite;
  readonly fact: Omit<PackageFact, 'category'>;
}

/** How messages call a package. */
export function nameOf({ package: { name, version } }: PackageSite): string {
  return version === '' ? name : `${name}@${version}`;
}
