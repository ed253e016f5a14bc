import type { Gap } from '../../../ledger.js';
import { type PackageGraph, packageGraph } from '../../extract/read/package-graph.js';
import { exactVersion, referenceOrigin } from '../../extract/read/pep508.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extraction } from '../../package/package.js';
import type { Candidate } from './candidate.js';
import { keyOf } from './candidate.js';
import type { PythonProject, PythonWish } from './project.js';
import type { GroupAnswer, ProjectAnswer } from './resolve-project.js';

const MAX_NAMED = 3;

/**
 * The packages of a project as it would be installed today, with the ledger of what is not known.
 * @param wishes of the project whose markers hold
 * @param answer null when nothing was asked; `reason` says why
 */
export function projectExtraction(
  project: PythonProject,
  wishes: readonly PythonWish[],
  answer: ProjectAnswer | null,
  reason: string | null,
): Extraction {
  const graph = packageGraph();
  const places = new Map<string, number>();
  for (const group of answer?.groups ?? []) addGroup(graph, group, places);
  const resolved = new Set(answer?.groups.flatMap((group) => group.wishes) ?? []);
  const rest = wishes.filter((wish) => !resolved.has(wish));
  const holding = new Set(wishes);
  const elsewhere = project.wishes.filter((wish) => !holding.has(wish));
  for (const wish of [...rest, ...elsewhere]) addAsWritten(graph, wish, places);
  const hasGraph = answer !== null && answer.groups.length > 0;
  const extraction = graph.extraction(project.manager, { manifests: project.manifests, hasGraph });
  const gaps = [
    ...gapsOf(project, wishes, rest, answer, reason),
    ...unknownNeeds(project, rest, answer, extraction.packages.filter(({ version }) => version !== '').length),
    ...elsewhereGaps(project, elsewhere, extraction.packages.length),
  ];
  return { ...extraction, ...(project.isWhole && { isWhole: true }), ...(gaps.length > 0 && { gaps }) };
}

function addGroup(graph: PackageGraph, { wishes, pins, source }: GroupAnswer, places: Map<string, number>): void {
  const direct = new Map(wishes.map((wish) => [wish.requirement.name, wish]));
  const placeOf = ({ name, version }: Candidate): number => {
    const key = `${name} ${version}`;
    const line = direct.get(name)?.line ?? null;
    const where = line === null ? {} : { line };
    const place = places.get(key) ?? graph.add({ ecosystem: 'PyPI', name, version, origin: 'registry', ...where });
    places.set(key, place);
    return place;
  };
  for (const candidate of pins.values()) {
    const from = placeOf(candidate);
    for (const requirement of source.knownDemandsOf(candidate)) {
      const pinned = pins.get(keyOf(requirement));
      const to = pinned === undefined ? from : placeOf(pinned);
      if (to !== from) graph.depend(from, to, requirement.range);
    }
  }
  for (const { requirement, demand } of wishes) {
    const pinned = pins.get(keyOf(requirement));
    if (pinned !== undefined) graph.demand(demand, placeOf(pinned), requirement.range);
  }
}

/** What an exact pin says stands without the index, and an address is a package of its own. */
function addAsWritten(
  graph: PackageGraph,
  { requirement, demand, line }: PythonWish,
  places: Map<string, number>,
): void {
  const { name, range, url } = requirement;
  const version = url === null ? exactVersion(range) : '';
  if (version === null) return;
  const source = url === null ? ({ origin: 'registry' } as const) : { ...referenceOrigin(url), resolved: url };
  const key = `${name} ${version || url}`;
  const where = line === null ? {} : { line };
  const place = places.get(key) ?? graph.add({ ecosystem: 'PyPI', name, version, ...source, ...where });
  places.set(key, place);
  graph.demand(demand, place, range);
}

function gapsOf(
  project: PythonProject,
  wishes: readonly PythonWish[],
  rest: readonly PythonWish[],
  answer: ProjectAnswer | null,
  reason: string | null,
): Gap[] {
  const common = { kind: 'manifest', path: project.path, subject: fileNameOf(project.path) } as const;
  const gaps: Gap[] = project.openEnds.map(({ reason: why, count }) => ({ ...common, count, reason: why }));
  const lacking = rest.filter(({ requirement: { url, range } }) => url === null && exactVersion(range) === null);
  if (reason !== null && wishes.length > 0) {
    const why = lacking.length > 0 ? reason : `${reason}: what its packages need themselves is not known`;
    gaps.push({ ...common, declared: wishes.length, read: wishes.length - lacking.length, reason: why });
  }
  for (const [why, open] of reasonsOf(answer)) {
    gaps.push({
      ...common,
      declared: wishes.length,
      read: wishes.length - lacking.length,
      count: open.length,
      reason: `${why}: ${named(open)}`,
    });
  }
  if (answer !== null && project.otherIndex === 'besides') {
    gaps.push({ ...common, reason: 'names a further package index, which is not asked' });
  }
  return gaps;
}

/**
 * Packages of which nobody knows what they need in turn: it is more that is not read, and takes nothing out of sight.
 * @param read packages of the project whose versions are known
 */
function unknownNeeds(
  { path }: PythonProject,
  rest: readonly PythonWish[],
  answer: ProjectAnswer | null,
  read: number,
): Gap[] {
  const addressed = rest.filter(({ requirement: { url } }) => url !== null && referenceOrigin(url).origin !== 'file');
  const groups = [
    ['taken from an address, what it needs is not read', addressed.map(({ requirement }) => requirement.name)],
    ['what it needs is known only when it is built', [...(answer?.untold ?? [])].sort()],
  ] as const;
  return groups
    .filter(([, names]) => names.length > 0)
    .map(([reason, names]) => ({
      kind: 'manifest',
      path,
      subject: fileNameOf(path),
      declared: read + names.length,
      read,
      count: names.length,
      reason: `${reason}: ${named(names)}`,
    }));
}

/**
 * What is for interpreters or systems other than the one that is assumed: who installs on those has it. What is pinned is
 * read as it is written; of the rest nothing is known.
 * @param read packages of the project that are read
 */
function elsewhereGaps({ path }: PythonProject, elsewhere: readonly PythonWish[], read: number): Gap[] {
  const open = elsewhere.filter(({ requirement: { url, range } }) => url === null && exactVersion(range) === null);
  if (open.length === 0) return [];
  const reason = `for other interpreters or systems, not resolved: ${named(open.map((wish) => wish.requirement.name))}`;
  const declared = read + open.length;
  return [{ kind: 'manifest', path, subject: fileNameOf(path), declared, read, count: open.length, reason }];
}

function reasonsOf(answer: ProjectAnswer | null): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const [{ requirement }, reason] of answer?.open ?? []) {
    const names = reasons.get(reason);
    if (names === undefined) reasons.set(reason, [requirement.name]);
    else names.push(requirement.name);
  }
  return reasons;
}

/** Names are normalised by the reader: letters, digits, `-`. */
function named(names: readonly string[]): string {
  const distinct = [...new Set(names)].sort();
  const more = distinct.length > MAX_NAMED ? ` and ${distinct.length - MAX_NAMED} more` : '';
  return `${distinct.slice(0, MAX_NAMED).join(', ')}${more}`;
}
