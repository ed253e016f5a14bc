import type { Source } from '../../../model/finding.js';
import type { Location } from '../../../model/location.js';
import type { Observation } from '../../../model/observation.js';
import type { Severity } from '../../../model/severity.js';
import type { Advisory } from '../advisory/advisory.js';
import { groupKey, sortedIds } from '../advisory/group-key.js';
import { type AdvisoryGroup, groupAdvisories } from '../advisory/match/groups.js';
import { rate } from '../advisory/match/severity.js';
import { purlOf } from '../ecosystem/purl.js';
import type { Hit } from '../engine/engine.js';
import type { FixAdvisor } from '../fix/fix-advisor.js';
import { type PinEdit, pinEdit } from '../fix/pin-edit.js';
import type { Lockfile } from '../package/lockfile.js';
import { type Located, type PackageIndex, packageIndex } from '../package/package-index.js';
import { placeOf } from '../package/place.js';
import { type AskReach, type Weight, weighed } from '../reach/reachability.js';
import type { Movement } from './movement.js';
import { messageOf, titleOf } from './wording.js';

export interface Material {
  readonly hits: readonly Hit[];
  readonly lockfiles: readonly Lockfile[];
  /** Paths that the change touches; empty without a base. */
  readonly changedPaths: ReadonlySet<string>;
  readonly movement: Movement;
  /** Null on the base side: what is over needs no advice. */
  readonly fixAdvisor: FixAdvisor | null;
  readonly askReach: AskReach;
}

const MAX_REFERENCES = 10;

/** One observation for each lockfile, package version and group of advisories; the same for every engine. */
export async function observationsOf(material: Material): Promise<Observation[]> {
  const lockfiles = new Map(material.lockfiles.map((lockfile) => [lockfile.path, lockfile]));
  const indexes = new Map<Lockfile, PackageIndex>();
  const observations: Observation[] = [];
  for (const hits of hitsByPackage(material.hits)) {
    const [first] = hits;
    if (first === undefined) continue;
    const lockfile = lockfiles.get(first.path) ?? null;
    const located = lockfile === null ? null : indexOf(indexes, lockfile).find(first.package);
    // A package from git or the workspace is not the registry's package of that name (osv-scanner#2850).
    if (located !== null && located.package.origin !== 'registry') continue;
    for (const group of groupAdvisories(distinct(hits))) {
      observations.push(await observationOf({ material, hits, group, located, lockfile }));
    }
  }
  return observations;
}

function indexOf(indexes: Map<Lockfile, PackageIndex>, lockfile: Lockfile): PackageIndex {
  const known = indexes.get(lockfile) ?? packageIndex(lockfile);
  indexes.set(lockfile, known);
  return known;
}

interface Case {
  readonly material: Material;
  /** All of one package of one lockfile, from one or more engines. */
  readonly hits: readonly Hit[];
  readonly group: AdvisoryGroup;
  readonly located: Located | null;
  readonly lockfile: Lockfile | null;
}

async function observationOf(input: Case): Promise<Observation> {
  const { material, hits, group, located, lockfile } = input;
  const { path, package: pkg } = hits[0] ?? { path: '', package: { ecosystem: '', name: '', version: '' } };
  const { advisories, malicious } = group;
  const key = groupKey(advisories);
  const paths = located?.paths ?? [];
  const rating = await rate(advisories, pkg.ecosystem, pkg.name);
  const fix = await material.fixAdvisor?.fix({ pkg, located, lockfile, advisories, malicious });
  const weight = await weightOf(input, rating.severity);
  const lockfilePlace: Location = {
    path,
    ...(located?.package.line !== undefined && { startLine: located.package.line }),
  };
  const shown = placeOf(lockfilePlace, located, lockfile, material.changedPaths);
  const edit = fix?.command === undefined ? pinEditOf(input, shown, fix?.version) : null;
  const place = edit === null || edit.endLine === edit.startLine ? shown : { ...shown, endLine: edit.endLine };
  return {
    category: malicious ? 'malware' : 'dependency',
    rule: group.id,
    severity: malicious ? 'critical' : weight.severity,
    confidence: weight.confidence,
    title: titleOf(pkg, advisories, malicious),
    message: messageOf({
      package: pkg,
      advisoryId: group.id,
      malicious,
      paths,
      movedFrom: material.movement.movedFrom(pkg, key),
      reach: weight.reason,
    }),
    location: place,
    ...(shown !== lockfilePlace && { otherLocations: [lockfilePlace] }),
    package: {
      ...pkg,
      purl: purlOf(pkg.ecosystem, pkg.name, pkg.version),
      scope: weight.scope,
      ...(located?.package.direct !== undefined && { direct: located.package.direct }),
      ...(paths.length > 0 && { paths }),
    },
    aliases: group.ids.filter((id) => id !== group.id),
    cwe: [...new Set(advisories.flatMap((advisory) => advisory.cwe))].sort(),
    references: referencesOf(advisories),
    risk: { cvss: rating.score, kev: null, epss: null },
    ...(fix !== undefined && { fix: { ...fix, ...(edit !== null && { replacement: edit.replacement }) } }),
    sources: sourcesOf(hits, advisories),
    identity: ['dependency', pkg.ecosystem, pkg.name, pkg.version, key, path],
    lineage: [pkg.ecosystem, pkg.name, key],
    standing: { path },
  };
}

/** The change to click on, where the package is asked for by name and the version stands beside it. */
function pinEditOf({ hits, located, lockfile }: Case, place: Location, to: string | undefined): PinEdit | null {
  const version = hits[0]?.package.version;
  if (version === undefined || to === undefined || located?.package.direct === false) return null;
  return pinEdit(lockfile, place, version, to);
}

/** Malware does what it does when it is installed, whoever imports it. */
async function weightOf({ material, hits, group, located, lockfile }: Case, severity: Severity): Promise<Weight> {
  const scope = located?.package.scope ?? 'unknown';
  const pkg = hits[0]?.package;
  if (pkg === undefined || lockfile === null || group.malicious)
    return { severity, confidence: 'high', scope, reason: '' };
  return weighed(severity, scope, await material.askReach(pkg, group.advisories, lockfile));
}

function hitsByPackage(hits: readonly Hit[]): readonly Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const key = JSON.stringify([hit.path, hit.package.ecosystem, hit.package.name, hit.package.version]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return [...groups.values()];
}

function distinct(hits: readonly Hit[]): Advisory[] {
  const byId = new Map<string, Advisory>();
  for (const advisory of hits.flatMap((hit) => hit.advisories)) {
    if (!byId.has(advisory.id)) byId.set(advisory.id, advisory);
  }
  return [...byId.values()];
}

function referencesOf(group: readonly Advisory[]): string[] {
  const references = group.flatMap((advisory) => advisory.references).filter((url) => url.startsWith('https://'));
  return [...new Set(references)].slice(0, MAX_REFERENCES);
}

/** Each tool that reports the group, with the id under which it does. */
function sourcesOf(hits: readonly Hit[], group: readonly Advisory[]): Source[] {
  const ids = new Set(group.map((advisory) => advisory.id));
  return hits.flatMap((hit): Source[] => {
    const [rule] = sortedIds(hit.advisories.map((advisory) => advisory.id).filter((id) => ids.has(id)));
    return rule === undefined ? [] : [{ tool: hit.tool, version: hit.toolVersion, rule }];
  });
}
