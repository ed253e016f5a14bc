import { posix } from 'node:path';
import type { Location } from '../../model/location.js';
import type { Observation } from '../../model/observation.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { ForeignPlace } from '../foreign-run.js';

/** A vulnerable package, as somebody else says it. */
export interface ForeignPackage {
  readonly name: string;
  /** null: not told. */
  readonly version: string | null;
  /** Advisories. */
  readonly ids: readonly string[];
  /** Manifest or lockfile; null: not told. */
  readonly manifest: string | null;
}

export interface OwnPackages {
  /** What we found of the same package, under a shared advisory, in the same project. */
  twinOf(pkg: ForeignPackage): { readonly purl: string; readonly place: ForeignPlace | null } | null;
  /** Whether our own scan read packages of the manifest's project: then what it did not find is not in the head. */
  hasRead(manifest: string | null): boolean;
}

/**
 * What our scan of dependencies says of the head, to lay beside it what describes another commit. Packages are found by
 * the advisory, so that a run with thousands of each stays linear.
 */
export function ownPackages(seen: readonly ScanOutcome[]): OwnPackages {
  const byId = new Map<string, Observation[]>();
  for (const observation of seen.flatMap(({ head }) => head)) {
    if (observation.package?.purl === undefined) continue;
    for (const id of new Set([observation.rule, ...observation.aliases].map(folded))) {
      const list = byId.get(id) ?? [];
      list.push(observation);
      byId.set(id, list);
    }
  }
  const folders = new Set(
    seen
      .filter(({ status }) => status === 'complete')
      .flatMap(({ inventory }) => inventory ?? [])
      .map(({ path }) => posix.dirname(path)),
  );

  return {
    twinOf({ name, version, ids, manifest }) {
      for (const candidate of ids.flatMap((id) => byId.get(folded(id)) ?? [])) {
        const { package: own, location } = candidate;
        if (own?.purl === undefined || plain(own.name) !== plain(name)) continue;
        if (version !== null && version !== own.version) continue;
        if (manifest !== null && location !== null && posix.dirname(location.path) !== posix.dirname(manifest))
          continue;
        return { purl: own.purl, place: location === null ? null : placeOf(location) };
      }
      return null;
    },
    hasRead: (manifest) => manifest !== null && folders.has(posix.dirname(manifest)),
  };
}

function placeOf({ path, startLine, startColumn, endLine, endColumn }: Location): ForeignPlace {
  return {
    path,
    startLine: startLine ?? null,
    startColumn: startColumn ?? null,
    endLine: endLine ?? null,
    endColumn: endColumn ?? null,
  };
}

function folded(id: string): string {
  return id.toUpperCase();
}

/** Registries differ in which characters of a name are the same; nothing is joined by the name alone. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
