import { siblingPath } from '../file/repository-path.js';
import type { Lockfiles } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import { type PackageSite, sitesOf } from '../package/package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';
import { hasRegistry, sourceHost } from './source-host.js';

/**
 * Packages that come from a repository, an address or a folder outside of the project instead of a registry, where the
 * base does not take them from there: no advisory names them, and nobody but their owner says what they hold.
 * @param told packages of which another rule says the same
 */
export function foreignSources(
  { head, base }: Pick<Lockfiles, 'head' | 'base'>,
  told: ReadonlySet<ResolvedPackage>,
): NewnessFinding[] {
  const known = base.flatMap(({ extraction }) => extraction.packages.filter(({ origin }) => origin !== 'registry'));
  const before = new Set(known.map(placeKey));
  const seen = new Set<string>();
  return [...sitesOf(head), ...localSources({ head, base })].flatMap((site): NewnessFinding[] => {
    const { package: pkg, lockfile } = site;
    const { origin, ecosystem } = pkg;
    if (origin === 'registry' || told.has(pkg) || before.has(placeKey(pkg))) return [];
    if (!hasRegistry(ecosystem)) return [];
    const key = JSON.stringify([lockfile.path, placeKey(pkg)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ site, fact: factOf(site) }];
  });
}

/** What a package manager unpacks: nobody reviews what is in it, and no scanner looks. */
const ARCHIVE = /\.(?:tgz|tar|tar\.\w+|zip|whl|egg|gem|crate|nupkg|jar)$/i;

/** Folders that are not in the repository, and archives, that a lockfile takes packages from. */
function localSources({ head, base }: Pick<Lockfiles, 'head' | 'base'>): PackageSite[] {
  const unchanged = new Set(base);
  return head
    .filter((lockfile) => !unchanged.has(lockfile))
    .flatMap((lockfile) =>
      lockfile.extraction.packages.flatMap((pkg): PackageSite[] => {
        const folder =
          pkg.origin === 'file' ? pkg.resolved?.replace(/^(?:file|link|portal|path\+file):(?:\/\/)?/, '') : undefined;
        if (folder === undefined) return [];
        const isTold = ARCHIVE.test(folder) || siblingPath(lockfile.path, folder) === null;
        return isTold ? [{ lockfile, package: pkg }] : [];
      }),
    );
}

/** The same place at another commit is no new source. */
function placeKey({ ecosystem, name, origin, resolved = '' }: ResolvedPackage): string {
  const place = resolved.replace(/[#?].*$/, '').replace(/(?:[/@])[0-9a-f]{40}$/, '');
  return JSON.stringify([ecosystem, name, origin, place]);
}

function factOf(site: PackageSite): NewnessFinding['fact'] {
  const { origin, resolved = '', commit, integrity, hashed } = site.package;
  const isClear = /^(?:git\+)?(?:http|git):/i.test(resolved);
  const isPinned = origin === 'git' ? commit !== undefined : integrity !== undefined || hashed === true;
  const isLocal = origin === 'file';
  const isArchive = isLocal && ARCHIVE.test(resolved);
  const local = isArchive ? 'an archive instead of a released version' : 'a folder outside of the repository';
  const place = isLocal ? local : (sourceHost(resolved)?.host ?? origin);
  const kind = origin === 'git' ? `a repository on ${place}` : isLocal ? place : `an address on ${place}`;
  const holes = isLocal
    ? []
    : [
        ...(isClear ? ['over a connection that anybody on the way can change'] : []),
        ...(isPinned ? [] : [origin === 'git' ? 'at no fixed commit' : 'without a checksum']),
      ];
  return {
    rule: 'source-not-registry',
    severity: holes.length === 0 ? 'medium' : 'high',
    confidence: 'high',
    title: `${nameOf(site)} comes from ${kind}`,
    message: `The change takes ${nameOf(site)} from ${kind} instead of a registry${holes.length === 0 ? '' : `, ${holes.join(' and ')}`}. No advisory is matched with it, and its owner can replace what is there.`,
    fix: isLocal
      ? `${isArchive ? 'commit the source of the archive' : 'move the folder into the repository'}, or depend on a released version`
      : 'depend on a release of the registry; where that is not possible, use https and a full commit or a checksum, and have the source confirmed',
    cwe: [isClear ? 'CWE-319' : 'CWE-829'],
    about: isLocal ? (isArchive ? 'archive' : 'outside') : place,
  };
}
