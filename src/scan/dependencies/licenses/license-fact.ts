import { cutPoints } from '../../../util/cut.js';
import type { PackageFact } from '../package/package-observation.js';
import type { PackageSite } from '../package/package-site.js';

const MAX_WORDS = 120;
const MAX_NAMED = 10;

/** What is said of a licence that the policy does not want. */
export function licenseFact(site: PackageSite, license: string, verdict: 'denied' | 'not-allowed'): PackageFact {
  const name = nameOf(site);
  const words = wordsOf(license);
  const denied = verdict === 'denied';
  return {
    category: 'license',
    rule: denied ? 'license-denied' : 'license-not-allowed',
    severity: 'high',
    confidence: 'high',
    title: `${name} is under ${words}`,
    message: `${name} is under ${words}, which the policy ${denied ? 'denies' : 'does not allow'}. What it asks of you applies as soon as the package is used.`,
    fix: `take a package under another licence, or have ${denied ? 'the exception' : 'the licence'} approved in the policy`,
    about: license,
  };
}

export interface UnknownLicense {
  readonly site: PackageSite;
  /** As written, when it is no SPDX expression. */
  readonly license: string | null;
  /** Further packages of the lockfile that this stands for. */
  readonly others?: readonly { readonly site: PackageSite }[];
}

/** What is said when nobody can tell whether the policy allows the licence. */
export function unknownFact({ site, license, others = [] }: UnknownLicense): PackageFact {
  const name = nameOf(site);
  const many = others.length > 0;
  const named = [name, ...others.slice(0, MAX_NAMED - 1).map((other) => nameOf(other.site))].join(', ');
  const more = others.length + 1 - MAX_NAMED;
  const reason =
    license === null
      ? `Neither the lockfile nor deps.dev tells the licence of ${name}.`
      : `The licence of ${name} is given as '${wordsOf(license)}', which is no SPDX expression.`;
  return {
    category: 'license',
    rule: 'license-unknown',
    severity: 'low',
    confidence: 'high',
    title: many ? `The licences of ${others.length + 1} packages are not known` : `The licence of ${name} is not known`,
    message: many
      ? `Nobody tells the licences of ${named}${more > 0 ? ` and ${more} more` : ''}. The policy cannot be applied to them.`
      : `${reason} The policy cannot be applied to it.`,
    fix: 'read the licence in the package itself, and write an exception with what was found',
    ...(many && { collective: true }),
  };
}

function nameOf({ package: { name, version } }: PackageSite): string {
  return version === '' ? name : `${name}@${version}`;
}

function wordsOf(license: string): string {
  return cutPoints(license.replace(/\s+/g, ' ').trim(), MAX_WORDS);
}
