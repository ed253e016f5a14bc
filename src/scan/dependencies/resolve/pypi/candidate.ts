import type { Requirement } from '../../extract/read/pep508.js';
import { type MarkerFacts, markerHolds } from './marker.js';
import { environmentOf, type Python } from './python.js';
import type { PythonIndex } from './python-index.js';
import type { Release } from './releases.js';
import { isPreRelease, type Specifier, specifierOf } from './specifier.js';

/** What a project asks for, where its marker holds. */
export interface Demand {
  readonly requirement: Requirement;
}

/**
 * One version of a name. With extras it is a name of its own, `name[extra]`, that asks for the same version of the bare
 * one and for what the extras bring.
 */
export interface Candidate {
  readonly key: string;
  readonly name: string;
  readonly extras: readonly string[];
  readonly version: string;
  readonly release: Release;
}

/** The index as the solver sees it: names, versions, demands. */
export interface CandidateSource {
  /** Has to be called before `candidates`. */
  load(requirement: Requirement): Promise<void>;
  /** Newest first. */
  candidates(key: string, requirements: readonly Requirement[], refused: ReadonlySet<string>): readonly Candidate[];
  demandsOf(candidate: Candidate): Promise<readonly Requirement[]>;
  /** Has the demands fetched that will most likely be asked for next. */
  foresee(candidate: Candidate): void;
  /** Demands that were asked for before. */
  knownDemandsOf(candidate: Candidate): readonly Requirement[];
  /** Names that the index does not have, and releases whose own demands nobody tells. */
  readonly unknown: { readonly names: Set<string>; readonly releases: Set<string> };
}

export interface CandidateOptions {
  readonly index: PythonIndex;
  readonly on: Python;
  /** Versions that whatever asks for the name has to fit, too. */
  readonly constraints: ReadonlyMap<string, string>;
  readonly withPre: boolean;
}

export function keyOf({ name, extras }: Pick<Requirement, 'name' | 'extras'>): string {
  return extras.length === 0 ? name : `${name}[${[...new Set(extras)].sort().join(',')}]`;
}

export function candidateSource({ index, on, constraints, withPre }: CandidateOptions): CandidateSource {
  const environment = environmentOf(on);
  const releases = new Map<string, readonly Release[]>();
  const demands = new Map<string, readonly Requirement[]>();
  const specifiers = new Map<string, Specifier | null>();
  const unknown = { names: new Set<string>(), releases: new Set<string>() };

  function read(range: string): Specifier | null {
    const known = specifiers.get(range);
    if (known !== undefined) return known;
    const specifier = specifierOf(range);
    specifiers.set(range, specifier);
    return specifier;
  }

  async function load({ name }: Requirement): Promise<void> {
    if (releases.has(name)) return;
    const found = await index.releases(name, on);
    if (found === null) unknown.names.add(name);
    releases.set(name, found ?? []);
  }

  function candidates(key: string, requirements: readonly Requirement[], refused: ReadonlySet<string>): Candidate[] {
    const [first] = requirements;
    if (first === undefined) return [];
    const { name, extras } = first;
    const constraint = constraints.get(name);
    const ranges = [...requirements.map(({ range }) => range), ...(constraint === undefined ? [] : [constraint])];
    const wanted = ranges.map(read);
    return choice(releases.get(name) ?? [], wanted, withPre)
      .filter(({ version }) => !refused.has(version))
      .map((release) => ({ key, name, extras, version: release.version, release }));
  }

  async function demandsOf(candidate: Candidate): Promise<readonly Requirement[]> {
    const { name, extras, version, release } = candidate;
    const known = demands.get(`${candidate.key} ${version}`);
    if (known !== undefined) return known;
    const told = await index.requires(name, release);
    if (told === null) unknown.releases.add(`${name} ${version}`);
    const holding = (told ?? []).filter((requirement) => isBrought(requirement, environment, extras));
    const own: Requirement[] =
      extras.length === 0 ? [] : [{ name, extras: [], range: `==${version}`, url: null, marker: '' }];
    const all = [...own, ...holding];
    demands.set(`${candidate.key} ${version}`, all);
    return all;
  }

  return {
    load,
    candidates,
    demandsOf,
    foresee: ({ name, release }) => {
      // Whoever asks in earnest is told what went wrong.
      index.requires(name, release).catch(() => {});
    },
    knownDemandsOf: (candidate) => demands.get(`${candidate.key} ${candidate.version}`) ?? [],
    unknown,
  };
}

/** Releases that fit everything that was asked of them, as pip chooses among them. */
function choice(
  releases: readonly Release[],
  wanted: readonly (Specifier | null)[],
  withPre: boolean,
): readonly Release[] {
  const isPinned = wanted.some((specifier) => specifier?.isPin === true);
  const fitting = releases.filter(
    ({ version, isYanked }) =>
      (!isYanked || isPinned) && wanted.every((specifier) => specifier?.admits(version) === true),
  );
  const asksForPre = withPre || wanted.some((specifier) => specifier?.asksForPre === true);
  const final = asksForPre ? fitting : fitting.filter(({ version }) => !isPreRelease(version));
  // Where nothing but pre-releases fits, pip takes them.
  return final.length > 0 ? final : fitting;
}

/** Whether the bare name asks for a requirement; of a name with extras, whether only they do. */
function isBrought(
  { marker, url }: Requirement,
  environment: MarkerFacts['environment'],
  extras: readonly string[],
): boolean {
  if (url !== null) return false;
  // One that cannot be read counts as one that holds.
  const bare = markerHolds(marker, { environment, extras: [] }) !== false;
  if (extras.length === 0) return bare;
  return !bare && markerHolds(marker, { environment, extras }) !== false;
}
