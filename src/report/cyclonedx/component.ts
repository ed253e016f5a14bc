import type { PackageRef, Scope } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';
import { cutPoints } from '../../util/cut.js';
import { compareText } from '../selection.js';
import { licensesOf } from './license.js';

type Identity = Pick<PackageRef, 'ecosystem' | 'name' | 'version'>;

interface Entry {
  readonly identity: Identity;
  readonly purl: string | undefined;
  readonly scope: Scope;
  readonly paths: ReadonlySet<string>;
  readonly licenses: readonly string[];
}

/** CycloneDX' words: `excluded` is what a program never reaches when it runs. */
const SCOPES = { runtime: 'required', development: 'excluded', unknown: undefined } satisfies Record<
  Scope,
  string | undefined
>;
/** Where several lockfiles hold one package, the strictest use counts. */
const STRICTEST: readonly Scope[] = ['runtime', 'unknown', 'development'];

/** One component per package and version, sorted by reference, and the reference of any package. */
export function componentsOf(result: RunResult, inventory: readonly InventoryItem[]) {
  const entries = new Map<string, Entry>();
  for (const item of inventory) add(entries, item, item.purl, item.scope, item.path, item.licenses ?? []);
  for (const { package: pkg, location, state } of result.findings) {
    if (pkg !== undefined && state !== 'fixed') add(entries, pkg, pkg.purl, pkg.scope, location?.path, []);
  }
  const refs = new Map<string, string>();
  for (const [key, entry] of entries) refs.set(key, entry.purl ?? key);
  const sorted = [...entries].sort(([a], [b]) => compareText(refs.get(a) ?? a, refs.get(b) ?? b) || compareText(a, b));
  const used = new Set<string>();
  const list = sorted.map(([key, entry]) => {
    // Two packages with one purl would share a reference, which must be unique.
    const ref = used.has(refs.get(key) ?? key) ? key : (refs.get(key) ?? key);
    used.add(ref);
    refs.set(key, ref);
    return componentOf(entry, ref);
  });
  return { list, refOf: (pkg: Identity) => refs.get(keyOf(pkg)) ?? keyOf(pkg) };
}

function add(
  entries: Map<string, Entry>,
  identity: Identity,
  purl: string | undefined,
  scope: Scope,
  path: string | undefined,
  licenses: readonly string[],
): void {
  const key = keyOf(identity);
  const known = entries.get(key);
  const paths = new Set([...(known?.paths ?? []), ...(path === undefined ? [] : [path])]);
  entries.set(key, {
    identity: known?.identity ?? identity,
    purl: known?.purl ?? (purl?.startsWith('pkg:') === true ? purl : undefined),
    scope: known === undefined ? scope : strictest(known.scope, scope),
    paths,
    licenses: [...new Set([...(known?.licenses ?? []), ...licenses])],
  });
}

function componentOf({ identity, purl, scope, paths, licenses }: Entry, ref: string) {
  const word = SCOPES[scope];
  const occurrences = [...paths].sort(compareText).map((location) => ({ location }));
  return {
    type: 'library',
    'bom-ref': ref,
    name: identity.name,
    version: versionOf(identity.version),
    ...(word !== undefined && { scope: word }),
    ...(licenses.length > 0 && { licenses: licensesOf(licenses) }),
    ...(purl !== undefined && { purl }),
    ...(occurrences.length > 0 && { evidence: { occurrences } }),
    properties: [{ name: 'gatehouse:ecosystem', value: identity.ecosystem }],
  };
}

/** CycloneDX' cap of a version, in code points. */
export function versionOf(version: string): string {
  return cutPoints(version, 1_024);
}

function strictest(a: Scope, b: Scope): Scope {
  return STRICTEST.indexOf(a) <= STRICTEST.indexOf(b) ? a : b;
}

function keyOf({ ecosystem, name, version }: Identity): string {
  return JSON.stringify([ecosystem, name, version]);
}
