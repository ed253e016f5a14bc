import { cutPoints } from '../../../util/cut.js';
import type { PackageSite } from '../package/package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

const MAX_WORDS = 160;

/** Added packages whose authors have given them up, as the lockfile says. */
export function deprecated(added: readonly PackageSite[]): NewnessFinding[] {
  return added.flatMap((site): NewnessFinding[] => {
    const words = site.package.deprecated;
    if (words === undefined) return [];
    const reason = cutPoints(words.replace(/\s+/g, ' ').trim(), MAX_WORDS).replace(/[.\s]+$/, '');
    const told = reason === '' || reason === 'deprecated' ? '' : `: ${reason}`;
    return [
      {
        site,
        fact: {
          rule: 'deprecated-package',
          severity: 'low',
          confidence: 'high',
          title: `${nameOf(site)} is deprecated`,
          message: `The change adds ${nameOf(site)}, which its authors have deprecated${told}. A vulnerability in it will hardly be fixed.`,
          fix: 'take the successor that its authors name, or another package that is maintained',
          cwe: ['CWE-1104'],
        },
      },
    ];
  });
}
