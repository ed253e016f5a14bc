import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import { nameKey, type PackageSite, sitesOf } from '../package/package-site.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';
import { publicHost, type SourceHost, sourceHost } from './source-host.js';

/** A whole project that moves to another registry is one finding, not thousands. */
const MAX_EACH = 5;
const MAX_HOSTS = 3;

/** What is said of packages that come from elsewhere than before. */
export function changedRegistries(moved: readonly Moved[]): NewnessFinding[] {
  return moved.flatMap(findingsOf);
}

/**
 * Packages that the head takes from a host from which the base takes none of that ecosystem, or without encryption.
 * A lockfile that was tampered with looks like that: same name, same version, another source.
 */
export function movedSources({ head, base }: Lockfiles): Moved[] {
  // Both sides have nearly all addresses in common, and each is asked about several times.
  const known = new Map<string, SourceHost | null>();
  const sourceOf = (pkg: ResolvedPackage) => {
    const address = pkg.resolved ?? '';
    const source = known.get(address);
    if (source !== undefined) return source;
    const found = sourceHost(address);
    known.set(address, found);
    return found;
  };
  const before = baseSources(base, sourceOf);
  const moved = new Map<string, Moved>();
  for (const site of sitesOf(head)) {
    const source = sourceOf(site.package);
    if (source === null || before.known.has(sourceKey(site.package, source))) continue;
    const elsewhere = isElsewhere(site.package, source.host, before);
    if (!elsewhere && !(source.clear && site.package.origin !== 'git')) continue;
    const { ecosystem } = site.package;
    const key = JSON.stringify([site.lockfile.path, ecosystem, source.host, elsewhere]);
    const hosts = [...(before.hosts.get(ecosystem) ?? [])].sort();
    const group = moved.get(key) ?? { sites: [], host: source.host, elsewhere, hosts };
    group.sites.push(site);
    moved.set(key, group);
  }
  return [...moved.values()];
}

/** Packages of one lockfile that come from one host. */
export interface Moved {
  readonly sites: PackageSite[];
  readonly host: string;
  /** Else the same host, now without encryption. */
  readonly elsewhere: boolean;
  readonly hosts: readonly string[];
}

type SourceOf = (pkg: ResolvedPackage) => SourceHost | null;

interface BaseSources {
  /** Of registries, by ecosystem. */
  readonly hosts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Packages with their source. */
  readonly known: ReadonlySet<string>;
  /** Names that come from a registry. */
  readonly fromRegistry: ReadonlySet<string>;
}

function baseSources(base: readonly Lockfile[], sourceOf: SourceOf): BaseSources {
  const hosts = new Map<string, Set<string>>();
  const known = new Set<string>();
  const fromRegistry = new Set<string>();
  for (const { package: pkg } of sitesOf(base)) {
    const source = sourceOf(pkg);
    known.add(sourceKey(pkg, source));
    if (pkg.origin === 'git') continue;
    const host = source?.host ?? publicHost(pkg.ecosystem);
    if (host !== null) hosts.set(pkg.ecosystem, (hosts.get(pkg.ecosystem) ?? new Set()).add(host));
    if (pkg.origin === 'registry') fromRegistry.add(nameKey(pkg));
  }
  return { hosts, known, fromRegistry };
}

/**
 * A git dependency names a code host, so it only counts when the base has the package from a registry. Where no registry
 * serves its packages itself (Packagist), a new package may come from any host; one that the base has may not move.
 */
function isElsewhere(pkg: ResolvedPackage, host: string, before: BaseSources): boolean {
  const isNew = pkg.origin !== 'registry' || !before.fromRegistry.has(nameKey(pkg));
  if (publicHost(pkg.ecosystem) === null && isNew) return false;
  if (pkg.origin === 'git') return before.fromRegistry.has(nameKey(pkg));
  const hosts = before.hosts.get(pkg.ecosystem);
  return hosts !== undefined && !hosts.has(host);
}

/** A new version from the same place is no new source. */
function sourceKey(pkg: ResolvedPackage, source: SourceHost | null): string {
  return JSON.stringify([pkg.ecosystem, pkg.name, source?.host, source?.clear]);
}

function findingsOf({ sites, host, elsewhere, hosts }: Moved): NewnessFinding[] {
  const shown = sites.length > MAX_EACH ? sites.slice(0, 1) : sites;
  return shown.map((site): NewnessFinding => {
    const others = sites.length - shown.length;
    const who = `${nameOf(site)}${others === 0 ? '' : ` and ${others} more packages`}`;
    const verb = others === 0 ? 'comes' : 'come';
    const usual = hosts.slice(0, MAX_HOSTS).join(', ');
    return {
      site,
      fact: {
        rule: 'registry-changed',
        severity: 'high',
        confidence: 'high',
        title: elsewhere ? `${who} ${verb} from ${host}` : `${who} ${verb} from ${host} without encryption`,
        message: elsewhere
          ? `${who} ${verb} from ${host}, from which the base takes no ${site.package.ecosystem} package (it takes them from ${usual}). Whoever controls that host decides what is installed.`
          : `${who} ${verb} from ${host} over plain http. Whoever is on the way can replace what is installed.`,
        fix: elsewhere
          ? 'restore the lockfile of the base and let the package manager write the change anew; if the new registry is meant, have its owner confirm it'
          : 'write the address with https in the lockfile and in the registry setting',
        cwe: [elsewhere ? 'CWE-829' : 'CWE-319'],
        about: `${elsewhere ? '' : 'http '}${host}`,
        collective: others > 0,
      },
    };
  });
}
