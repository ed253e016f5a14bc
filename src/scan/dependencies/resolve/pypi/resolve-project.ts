import { ServiceError } from '../../../../io/retry.js';
import { exactVersion } from '../../extract/read/pep508.js';
import { type CandidateSource, candidateSource, type Demand } from './candidate.js';
import { markerHolds } from './marker.js';
import { DEFAULT_GROUP, type PythonProject, type PythonWish } from './project.js';
import { environmentOf, type Python } from './python.js';
import type { PythonIndex } from './python-index.js';
import { type Effort, type Solution, solve } from './solve.js';

/** What was found out for some of a project's wishes, chosen to fit each other. */
export interface GroupAnswer {
  readonly wishes: readonly PythonWish[];
  readonly pins: Extract<Solution, { status: 'solved' }>['pins'];
  readonly source: CandidateSource;
}

export interface ProjectAnswer {
  /** What the project asks for on the interpreter that was taken. */
  readonly wishes: readonly PythonWish[];
  readonly groups: readonly GroupAnswer[];
  /** Wishes without a version, with the reason. */
  readonly open: ReadonlyMap<PythonWish, string>;
  /** Releases whose own demands nobody tells: `name version`. */
  readonly untold: ReadonlySet<string>;
}

const MAX_GROUPS = 50;
const MAX_DROPPED = 12;

/** Wishes whose marker holds; a marker that cannot be read counts as one that does. */
export function wishesOn(project: PythonProject, on: Python): readonly PythonWish[] {
  const environment = environmentOf(on);
  return project.wishes.filter(
    ({ requirement }) => markerHolds(requirement.marker, { environment, extras: [] }) !== false,
  );
}

/**
 * Finds versions for what a project asks for: its own dependencies first, then each extra and group together with them,
 * as an installer would be asked for it.
 * @param pythons tried in order until everything fits
 * @param effort what all projects of a run may spend
 */
export async function resolveProject(
  project: PythonProject,
  pythons: readonly Python[],
  index: PythonIndex,
  effort: Effort,
): Promise<ProjectAnswer> {
  let best: ProjectAnswer | null = null;
  for (const on of pythons) {
    const answer = await resolveOn(project, on, index, effort);
    if (best === null || answer.open.size < best.open.size) best = answer;
    const isFinal = answer.open.size === 0 || [...answer.open.values()].every((reason) => !isAboutVersions(reason));
    if (isFinal) break;
  }
  return best ?? { wishes: project.wishes, groups: [], open: new Map(), untold: new Set() };
}

const CONTRADICTION = 'no versions fit all demands';
const NO_VERSION = 'no release fits';
const TOO_MUCH_WORK = 'finding versions that fit takes more work than a run does';

function isAboutVersions(reason: string): boolean {
  return reason === CONTRADICTION || reason === NO_VERSION;
}

async function resolveOn(
  project: PythonProject,
  on: Python,
  index: PythonIndex,
  effort: Effort,
): Promise<ProjectAnswer> {
  const { constraints, withPre } = project;
  const open = new Map<PythonWish, string>();
  const groups: GroupAnswer[] = [];
  const source = candidateSource({ index, on, constraints, withPre });
  const all = wishesOn(project, on);
  const wishes = all.filter(({ requirement }) => requirement.url === null);
  const of = (wanted: string) => wishes.filter(({ group }) => group === wanted);
  const names = new Set(wishes.map(({ group }) => group));
  names.delete(DEFAULT_GROUP);
  const others = [...names].map(of);
  for (const wish of others.slice(MAX_GROUPS).flat()) open.set(wish, 'more groups than a run looks at');
  try {
    const fitting = await settle(of(DEFAULT_GROUP), [], { source, open, effort });
    if (fitting !== null) groups.push(fitting);
    for (const more of others.slice(0, MAX_GROUPS)) {
      const found = await settle(more, fitting?.wishes ?? [], { source, open, effort });
      if (found !== null) groups.push(found);
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const answered = new Set(groups.flatMap((group) => group.wishes));
    for (const wish of wishes) {
      if (!answered.has(wish) && !open.has(wish)) open.set(wish, `the package index gives no answer: ${error.message}`);
    }
  }
  return { wishes: all, groups, open, untold: source.unknown.releases };
}

interface Settling {
  readonly source: CandidateSource;
  readonly open: Map<PythonWish, string>;
  readonly effort: Effort;
}

/**
 * Versions for some wishes together with others that are known to fit. Wishes that the index does not know are left out,
 * and so are, one after the other, those that stand in the way of the rest.
 */
async function settle(
  wanted: readonly PythonWish[],
  given: readonly PythonWish[],
  { source, open, effort }: Settling,
): Promise<GroupAnswer | null> {
  await Promise.all(wanted.map(({ requirement }) => source.load(requirement)));
  let left = wanted.filter((wish) => {
    const { requirement } = wish;
    if (source.unknown.names.has(requirement.name)) open.set(wish, 'not in the package index');
    else if (source.candidates(requirement.name, [requirement], new Set()).length === 0) open.set(wish, NO_VERSION);
    return !open.has(wish);
  });
  let together = given;
  let isSpent = false;
  for (let dropped = 0; dropped <= MAX_DROPPED && left.length > 0; ) {
    const solution = await solve([...together, ...left] satisfies Demand[], source, effort);
    isSpent = solution.status === 'too-much-work';
    if (solution.status === 'too-much-work') break;
    if (solution.status === 'solved') return { wishes: left, pins: solution.pins, source };
    if (together.length > 0) {
      // A group need not fit the rest.
      together = [];
      continue;
    }
    const between = new Set(solution.between.map(bare));
    const guilty = left.filter(({ requirement }) => between.has(requirement.name));
    // What is pinned is read all the same, so it is the least loss.
    const out = guilty.find(({ requirement }) => exactVersion(requirement.range) !== null) ?? guilty[0];
    if (out === undefined) break;
    dropped++;
    open.set(out, CONTRADICTION);
    left = left.filter((wish) => wish !== out);
  }
  for (const wish of left) open.set(wish, isSpent ? TOO_MUCH_WORK : CONTRADICTION);
  return null;
}

function bare(key: string): string {
  return key.replace(/\[.*$/, '');
}
