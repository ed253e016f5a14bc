import type { PackageSite } from '../package/package-site.js';
import { isOneEdit } from './edit-distance.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';
import type { PopularList, PopularNames } from './popular-names.js';

/** Among shorter names, honest neighbours are the rule. */
const MIN_LENGTH = 5;
const MAX_LENGTH = 100;

/** Added packages whose name is one slip of the finger away from a popular one, and that are not popular themselves. */
export function suspectedTyposquats(added: readonly PackageSite[], popular: PopularNames): NewnessFinding[] {
  const tables = new Map([...popular].map(([ecosystem, list]) => [ecosystem, lookAlikes(list)]));
  return added.flatMap((site): NewnessFinding[] => {
    const meant = tables.get(site.package.ecosystem)?.(site.package.name.toLowerCase());
    if (meant === undefined || meant === null) return [];
    return [
      {
        site,
        fact: {
          rule: 'typosquat-suspected',
          severity: 'medium',
          confidence: 'medium',
          title: `${nameOf(site)} is named almost like ${meant}`,
          message: `The change adds ${nameOf(site)}, whose name differs from the popular ${meant} by one character. Attackers publish packages under such names and wait for a slip.`,
          fix: `check that ${site.package.name} is meant; if not, remove it and depend on ${meant}`,
          cwe: ['CWE-1357'],
          about: meant,
        },
      },
    ];
  });
}

/** Tells the popular name that a name looks like, or null. */
function lookAlikes({ known, imitated }: PopularList): (name: string) => string | null {
  const byLength = new Map<number, string[]>();
  const byLetters = new Map<string, string>();
  for (const name of imitated) {
    if (name.length < MIN_LENGTH) continue;
    const same = byLength.get(name.length);
    if (same === undefined) byLength.set(name.length, [name]);
    else same.push(name);
    const letters = withoutSeparators(name);
    if (!byLetters.has(letters)) byLetters.set(letters, name);
  }
  return (name) => {
    if (name.length < MIN_LENGTH || name.length > MAX_LENGTH) return null;
    // `x2` is the successor of x.
    if (known.has(name) || known.has(name.replace(/[2-9]$/, ''))) return null;
    const separated = byLetters.get(withoutSeparators(name));
    if (separated !== undefined && !sameOwner(name, separated)) return separated;
    const near = [-1, 0, 1].flatMap((difference) => byLength.get(name.length + difference) ?? []);
    return near.find((other) => isOneEdit(name, other) && !isHonest(name, other)) ?? null;
  };
}

/** Nobody but the owner of a scope can publish in it; `es5-x` beside `es6-x` is how versions are named. */
function isHonest(name: string, popular: string): boolean {
  return sameOwner(name, popular) || name.replace(/\d/g, '0') === popular.replace(/\d/g, '0');
}

function sameOwner(name: string, popular: string): boolean {
  const scope = /^@[^/]+\//.exec(name)?.[0];
  return scope !== undefined && popular.startsWith(scope);
}

function withoutSeparators(name: string): string {
  return name.replace(/(?<=.)[-_.]/g, '');
}
