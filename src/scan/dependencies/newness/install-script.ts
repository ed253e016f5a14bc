import type { Lockfile } from '../lockfile.js';
import { nameKey, type PackageSite } from '../package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

/**
 * Added packages that run a script when they are installed, where the base's version of the package ran none; one that
 * is new altogether weighs less, for many do so for good reasons.
 */
export function addedInstallScripts(added: readonly PackageSite[], base: readonly Lockfile[]): NewnessFinding[] {
  const before = new Map<string, boolean>();
  for (const pkg of base.flatMap(({ extraction }) => extraction.packages)) {
    const key = nameKey(pkg);
    before.set(key, before.get(key) === true || pkg.hasInstallScript === true);
  }
  return added.flatMap((site): NewnessFinding[] => {
    const ranOne = before.get(nameKey(site.package));
    if (site.package.hasInstallScript !== true || ranOne === true) return [];
    const isNew = ranOne === undefined;
    const change = isNew
      ? `The change adds ${nameOf(site)}, which runs a script when it is installed.`
      : `${nameOf(site)} runs a script when it is installed; the version before it did not.`;
    return [
      {
        site,
        fact: {
          rule: 'install-script-added',
          severity: isNew ? 'low' : 'medium',
          confidence: 'high',
          title: `${nameOf(site)} ${isNew ? 'runs a script when it is installed' : 'now runs a script when it is installed'}`,
          message: `${change} Such scripts run on every developer's machine and in every build, with all that can be reached there.`,
          fix: 'read the script before merging; install without scripts (`--ignore-scripts`) where the package works without it',
          cwe: ['CWE-829'],
        },
      },
    ];
  });
}
