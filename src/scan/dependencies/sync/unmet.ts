import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import { admits } from './admits.js';
import type { ManifestAsk } from './manifest-ask.js';

/** An ask that its lockfile does not answer. */
export interface Unmet {
  readonly ask: ManifestAsk;
  /** What the lockfile has of the name instead; empty: nothing. */
  readonly locked: readonly string[];
}

type Holding = ReadonlyMap<string, readonly ResolvedPackage[]>;

const holdings = new WeakMap<Lockfile, Holding>();

function holdingOf(lockfile: Lockfile): Holding {
  const known = holdings.get(lockfile);
  if (known !== undefined) return known;
  const found = new Map<string, ResolvedPackage[]>();
  for (const pkg of lockfile.extraction.packages) {
    // An entry that is fetched as something else is told of by its own rule.
    for (const name of new Set([pkg.name, pkg.claims?.name ?? pkg.name])) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [pkg]);
      else same.push(pkg);
    }
  }
  holdings.set(lockfile, found);
  return found;
}

/** Whether the lockfile answers an ask; null: it does, or nobody can tell. */
export async function unmetIn(
  lockfile: Lockfile,
  ecosystem: string,
  ask: ManifestAsk,
  isOverridden: boolean,
): Promise<Unmet | null> {
  const all = holdingOf(lockfile).get(ask.name) ?? [];
  if (all.length === 0) return { ask, locked: [] };
  if (isOverridden) return null;
  const direct = all.filter((pkg) => pkg.direct === true);
  const held = direct.length > 0 ? direct : all;
  const released = held.filter(({ origin }) => origin === 'registry');
  if (ask.from === 'elsewhere') {
    return released.length < held.length ? null : { ask, locked: released.map(({ version }) => version) };
  }
  // What a lockfile takes from a repository for a range, an override or a source of the project asked for.
  if (released.length < held.length) return null;
  for (const pkg of released) {
    const version = pkg.claims?.name === ask.name ? pkg.claims.version : pkg.version;
    if ((await admits(ecosystem, ask.range, version)) !== false) return null;
  }
  return { ask, locked: released.map(({ version }) => version) };
}
