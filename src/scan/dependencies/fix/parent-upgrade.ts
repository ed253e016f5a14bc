import { groupBy } from '../../../util/group-by.js';
import { affects, reachesOf } from '../advisory/match/affected-by.js';
import { ecosystemOf } from '../ecosystem/index.js';
import type { Declaration } from '../ecosystem/recipe.js';
import { comparatorFor } from '../ecosystem/version-order.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import { admits } from '../sync/admits.js';
import type { About } from './about.js';
import type { Asks, Registries } from './registry/registries.js';
import { shellSafe } from './shell-safe.js';
import type { ParentUpgrade } from './surroundings.js';

export interface ParentRequest {
  readonly pkg: ResolvedPackage;
  /** The version that it has to go to. */
  readonly version: string;
  /** Ways from the direct dependencies to each of its parents, by name; null: not all of them are known. */
  readonly ways: readonly (readonly string[])[] | null;
  readonly lockfile: Lockfile;
}

export interface ParentPorts {
  readonly registries: Registries;
  readonly about: About | null;
  /** Where the project asks for a package; null: at a place that cannot be typed. */
  readonly declared: (name: string) => Promise<readonly Declaration[] | null>;
}

/** More are no nearer a door than an override. */
const MAX_ROOTS = 3;

/**
 * The least versions of the direct dependencies that bring a package in, whose own ranges admit a fixed version of it and
 * shut today's out. Null where one of them has none, where not every way is known, or a registry did not tell.
 */
export async function parentUpgrade(request: ParentRequest, ports: ParentPorts): Promise<ParentUpgrade | null> {
  if (request.ways === null) return null;
  const byRoot = groupBy(request.ways, ([root = '']) => root);
  if (byRoot.size === 0 || byRoot.size > MAX_ROOTS) return null;
  const packages = [];
  for (const [root, ways] of byRoot) {
    const below = ways.map((way) => way.slice(1));
    const found = await leastOf(root, below, request, ports);
    if (found === null) return null;
    packages.push(found);
  }
  return { packages };
}

async function leastOf(
  name: string,
  ways: readonly (readonly string[])[],
  { pkg, version, lockfile }: ParentRequest,
  ports: ParentPorts,
): Promise<ParentUpgrade['packages'][number] | null> {
  const { ecosystem } = pkg;
  const installed = lockfile.extraction.packages.filter((one) => one.name === name && one.direct === true);
  const [root, second] = installed;
  if (root === undefined || second !== undefined || root.origin !== 'registry' || root.ecosystem !== ecosystem)
    return null;
  const declared = await ports.declared(name);
  if (declared === null || !shellSafe(name, root.version)) return null;
  const candidates = await stableAbove(ecosystem, name, root.version, ports);
  const brings = async (candidate: string) => {
    const asks = await ports.registries.asks(ecosystem, name, candidate);
    const led = await Promise.all(ways.map((way) => leadsTo(asks, [...way, pkg.name], pkg, version, ports)));
    return led.every(Boolean);
  };
  const least = await leastThat(candidates, brings);
  return least === null || !shellSafe(name, least) ? null : { name, from: root.version, version: least, declared };
}

/** Releases grow newer and so do their ranges: the least of the end that fits is found by halving. */
async function leastThat(
  candidates: readonly string[],
  fits: (candidate: string) => Promise<boolean>,
): Promise<string | null> {
  let [low, high] = [0, candidates.length - 1];
  const last = candidates[high];
  if (last === undefined || !(await fits(last))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await fits(candidates[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return candidates[high] ?? null;
}

async function stableAbove(
  ecosystem: string,
  name: string,
  today: string,
  { registries, about }: ParentPorts,
): Promise<string[]> {
  const compare = comparatorFor(ecosystem);
  const isPrerelease = ecosystemOf(ecosystem)?.versions.isPrerelease;
  const versions = await registries.versions(ecosystem, name);
  if (compare === null || isPrerelease === undefined || versions === null) return [];
  const reaches = reachesOf((await about?.(ecosystem, name).catch(() => [])) ?? [], ecosystem, name);
  return versions
    .filter((version) => compare(version, today) > 0 && !isPrerelease(version))
    .filter((version) => !reaches.some((reach) => affects(reach, version, compare)))
    .sort(compare);
}

/** Whether what a release asks for leads, by way of the newest releases that fit, past the affected version. */
async function leadsTo(
  asks: Asks | null,
  [next, ...rest]: readonly string[],
  pkg: ResolvedPackage,
  version: string,
  ports: ParentPorts,
): Promise<boolean> {
  if (asks === null || next === undefined) return false;
  const range = asks.get(next);
  if (range === undefined) return true;
  const { ecosystem } = pkg;
  // A manager keeps what it has where the range still takes it.
  if (rest.length === 0 && (await admits(ecosystem, range, pkg.version)) !== false) return false;
  const from = rest.length === 0 ? pkg.version : '0';
  // What is newest is what gets installed, affected or not: only of the last step does anybody ask.
  const versions = await stableAbove(ecosystem, next, from, { ...ports, about: null });
  for (const candidate of versions.reverse()) {
    if ((await admits(ecosystem, range, candidate)) !== true) continue;
    return rest.length === 0
      ? isClear(pkg, candidate, version, ports)
      : leadsTo(await ports.registries.asks(ecosystem, next, candidate), rest, pkg, version, ports);
  }
  return false;
}

async function isClear(pkg: ResolvedPackage, candidate: string, version: string, ports: ParentPorts): Promise<boolean> {
  const compare = comparatorFor(pkg.ecosystem);
  if (compare === null || compare(candidate, version) < 0) return false;
  return (
    compare(candidate, version) === 0 ||
    (await stableAbove(pkg.ecosystem, pkg.name, version, ports)).includes(candidate)
  );
}
