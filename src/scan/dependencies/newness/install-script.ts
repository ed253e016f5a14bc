import type { Lockfile } from '../package/lockfile.js';
import { nameKey, type PackageSite } from '../package/package-site.js';
import { type Family, familiesOf } from './family.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

/**
 * Added packages that run a script when they are installed, where the base's version of the package ran none; one that
 * is new altogether weighs less, for many do so for good reasons. A family of packages is told once.
 */
export function addedInstallScripts(added: readonly PackageSite[], base: readonly Lockfile[]): NewnessFinding[] {
  const before = new Map<string, boolean>();
  for (const pkg of base.flatMap(({ extraction }) => extraction.packages)) {
    const key = nameKey(pkg);
    before.set(key, before.get(key) === true || pkg.hasInstallScript === true);
  }
  const running = added.filter(
    ({ package: pkg }) => pkg.hasInstallScript === true && before.get(nameKey(pkg)) !== true,
  );
  const isNew = ({ package: pkg }: PackageSite) => !before.has(nameKey(pkg));
  return [
    ...familiesOf(running.filter(isNew)).map((family) => findingOf(family, true)),
    ...familiesOf(running.filter((site) => !isNew(site))).map((family) => findingOf(family, false)),
  ];
}

function findingOf({ name, sites }: Family, isNew: boolean): NewnessFinding {
  const [site] = sites;
  const names = new Set(sites.map(nameOf));
  const many = names.size > 1;
  const who = many ? `${nameOf(site)} and ${names.size - 1} more of its family` : nameOf(site);
  const verb = many ? 'run' : 'runs';
  const when = many ? 'when they are installed' : 'when it is installed';
  const change = isNew
    ? `The change adds ${who}, which ${verb} a script ${when}.`
    : `${who} ${verb} a script ${when}; the version before ${many ? 'them' : 'it'} did not.`;
  return {
    site,
    fact: {
      rule: 'install-script-added',
      severity: isNew ? 'low' : 'medium',
      confidence: 'high',
      title: `${who} ${isNew ? '' : 'now '}${verb} a script ${when}`,
      message: `${change} Such scripts run on every developer's machine and in every build, with all that can be reached there.`,
      fix: 'read the script before merging; install without scripts (`--ignore-scripts`) where the package works without it',
      cwe: ['CWE-829'],
      ...(many && { collective: true, about: name }),
    },
  };
}
