import type { PackageRef, Scope } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';
import { cutPoints } from '../../util/cut.js';
import { compareText } from '../../util/text-order.js';
import { licensesOf } from './license.js';

type Identity = Pick<PackageRef, 'ecosystem' | 'name' | 'version'>;

interface Entry {
  identity: Identity;
  purl: string | undefined;
  scope: Scope;
  readonly paths: Set<string>;
  readonly licenses: Set<string>;
}

/** CycloneDX' words: `excluded` is what a program never reaches when it runs. */
export const SCOPES = { runtime: 'required', development: 'excluded', unknown: undefined } satisfies Record<
  Scope,
  string | undefined
>;
/** Where several lockfiles hold one package, the strictest use counts. */
const STRICTEST: readonly Scope[] = ['runtime', 'unknown', 'development'];

/**
 * One component per package URL, or per package and version where there is none, with every place that holds it; sorted
 * by reference, and the same whatever the order of the inventory. And the reference of any package.
 */
export function componentsOf(result: RunResult, inventory: readonly InventoryItem[]) {
  const byIdentity = new Map<string, Entry>();
  for (const item of inventory) {
    add(byIdentity, keyOf(item), entryOf(item, item.purl, item.scope, item.path, item.licenses ?? []));
  }
  for (const { package: pkg, location, state } of result.findings) {
    if (pkg === undefined || state === 'fixed') continue;
    add(byIdentity, keyOf(pkg), entryOf(pkg, pkg.purl, pkg.scope, location?.path, []));
  }
  // Two spellings of one package, as `v1.2.0` and `1.2.0` of a Go module, have one package URL: a reference is unique.
  const byReference = new Map<string, Entry>();
  const refs = new Map<string, string>();
  for (const [key, entry] of byIdentity) {
    const ref = entry.purl ?? key;
    refs.set(key, ref);
    add(byReference, ref, entry);
  }
  const sorted = [...byReference].sort(([a], [b]) => compareText(a, b));
  return {
    list: sorted.map(([ref, entry]) => componentOf(entry, ref)),
    refOf: (pkg: Identity) => refs.get(keyOf(pkg)) ?? keyOf(pkg),
  };
}

function entryOf(
  { ecosystem, name, version }: Identity,
  purl: string | undefined,
  scope: Scope,
  path: string | undefined,
  licenses: readonly string[],
): Entry {
  return {
    identity: { ecosystem, name, version: versionOf(version) },
    purl: purl?.startsWith('pkg:') === true ? purl : undefined,
    scope,
    paths: new Set(path === undefined || path === '' ? [] : [path]),
    licenses: new Set(licenses),
  };
}

/** Takes an entry in; what is known already gains by it. A monorepo holds one package in thousands of places. */
function add(entries: Map<string, Entry>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known === undefined) {
    entries.set(key, entry);
    return;
  }
  if (compareText(keyOf(entry.identity), keyOf(known.identity)) < 0) known.identity = entry.identity;
  known.purl = lesser(known.purl, entry.purl);
  known.scope = strictest(known.scope, entry.scope);
  for (const path of entry.paths) known.paths.add(path);
  for (const license of entry.licenses) known.licenses.add(license);
}

function componentOf({ identity, purl, scope, paths, licenses }: Entry, ref: string) {
  const word = SCOPES[scope];
  const occurrences = [...paths].sort(compareText).map((location) => ({ location }));
  return {
    type: 'library',
    'bom-ref': ref,
    name: identity.name,
    version: identity.version,
    ...(word !== undefined && { scope: word }),
    ...(licenses.size > 0 && { licenses: licensesOf([...licenses].sort(compareText)) }),
    ...(purl !== undefined && { purl }),
    ...(occurrences.length > 0 && { evidence: { occurrences } }),
    properties: [{ name: ECOSYSTEM, value: identity.ecosystem }],
  };
}

/** The property that keeps OSV's name of the ecosystem, which no package URL spells. */
export const ECOSYSTEM = 'gatehouse:ecosystem';

/** CycloneDX' cap of a version, in code points. */
export function versionOf(version: string): string {
  return cutPoints(version, 1_024);
}

function strictest(a: Scope, b: Scope): Scope {
  return STRICTEST.indexOf(a) <= STRICTEST.indexOf(b) ? a : b;
}

function lesser(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareText(a, b) <= 0 ? a : b;
}

function keyOf({ ecosystem, name, version }: Identity): string {
  return JSON.stringify([ecosystem, name, versionOf(version)]);
}
