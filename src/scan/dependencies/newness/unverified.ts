import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import { type PackageSite, releaseKey } from '../package/package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

/** A lockfile whose manager writes checksums has them nearly everywhere. */
const USUAL_SHARE = 0.8;
const MAX_EACH = 5;

/**
 * Entries without a checksum in lockfiles that have one for nearly all others: for these, whatever the registry or the
 * mirror serves is installed. One that lost its checksum weighs more than one that never had any.
 */
export function unverified({ head, base }: Lockfiles): NewnessFinding[] {
  const before = new Map(base.map((lockfile) => [lockfile.path, lockfile]));
  return head.flatMap((lockfile): NewnessFinding[] => {
    const old = before.get(lockfile.path);
    if (old === lockfile) return [];
    const released = releasesOf(lockfile);
    const open = released.filter((pkg) => !isVerified(pkg));
    if (open.length === 0 || open.length > released.length * (1 - USUAL_SHARE)) return [];
    const was = new Map(old === undefined ? [] : releasesOf(old).map((pkg) => [releaseKey(pkg), isVerified(pkg)]));
    const lost = open.filter((pkg) => was.get(releaseKey(pkg)) === true);
    const added = open.filter((pkg) => !was.has(releaseKey(pkg)));
    return [...findingsOf(lockfile, lost, true), ...findingsOf(lockfile, added, false)];
  });
}

function releasesOf({ extraction }: Lockfile): ResolvedPackage[] {
  return extraction.packages.filter(({ origin, version }) => origin === 'registry' && version !== '');
}

function isVerified({ integrity, hashed }: ResolvedPackage): boolean {
  return integrity !== undefined || hashed === true;
}

function findingsOf(lockfile: Lockfile, packages: readonly ResolvedPackage[], isLost: boolean): NewnessFinding[] {
  const shown = packages.length > MAX_EACH ? packages.slice(0, 1) : packages;
  return shown.map((pkg): NewnessFinding => {
    const site: PackageSite = { lockfile, package: pkg };
    const others = packages.length - shown.length;
    const who = `${nameOf(site)}${others === 0 ? '' : ` and ${others} more packages`}`;
    const verb = others === 0 ? 'has' : 'have';
    return {
      site,
      fact: {
        rule: 'integrity-missing',
        severity: isLost ? 'medium' : 'low',
        confidence: 'high',
        title: `${who} ${verb} no checksum${isLost ? ' any more' : ''}`,
        message: `${who} ${verb} no checksum in ${lockfile.path}${isLost ? ' any more' : ''}, though nearly all other entries have one. Whatever is served under the name and version is installed.`,
        fix: 'let the package manager write the entry anew',
        cwe: ['CWE-353'],
        about: isLost ? 'lost' : '',
        collective: others > 0,
      },
    };
  });
}
