import type { Requirement } from '../../extract/read/pep508.js';
import { type Candidate, type CandidateSource, type Demand, keyOf } from './candidate.js';

/** Versions that satisfy all demands at once, or why there are none. */
export type Solution =
  | { readonly status: 'solved'; readonly pins: ReadonlyMap<string, Candidate> }
  | { readonly status: 'contradiction'; readonly between: readonly string[] }
  | { readonly status: 'too-much-work' };

/** Why a name has to be there: who asks for it; null is the project itself. */
interface Reason {
  readonly requirement: Requirement;
  readonly parent: string | null;
}

/** All that is known of one name at a moment. Never changed: states share it. */
interface Criterion {
  readonly reasons: readonly Reason[];
  /** Versions that led nowhere. */
  readonly refused: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
}

interface State {
  readonly pins: Map<string, Candidate>;
  readonly criteria: Map<string, Criterion>;
  causes: ReadonlySet<string>;
}

const MAX_ROUNDS = 20_000;
/** All that one run spends on looking for versions: how many projects there are, and how they contradict, is their author's choice. */
const ALL_ROUNDS = 200_000;

/** The rounds that are left to all who share it. */
export interface Effort {
  rounds: number;
}

export function newEffort(): Effort {
  return { rounds: ALL_ROUNDS };
}

/**
 * Finds versions as pip does (the algorithm of resolvelib): one name after the other is pinned to its newest version
 * that all demands known so far admit; a later demand that rules a pin out has it chosen again; where no version is
 * left, the last choice that had a part in it is taken back and its version refused.
 * @param demands of the project itself
 * @param effort of all projects together
 */
export async function solve(demands: readonly Demand[], source: CandidateSource, effort: Effort): Promise<Solution> {
  const order = new Map<string, number>();
  const first: State = { pins: new Map(), criteria: new Map(), causes: new Set() };
  await Promise.all(demands.map(({ requirement }) => source.load(requirement)));
  for (const { requirement } of demands) {
    const key = keyOf(requirement);
    if (!order.has(key)) order.set(key, order.size);
    const clash = await demand(first.criteria, { requirement, parent: null }, source);
    if (clash !== null) return contradiction([clash]);
  }
  const states: State[] = [first, copyOf(first)];
  for (let round = 0; round < MAX_ROUNDS && effort.rounds > 0; round++) {
    effort.rounds--;
    const state = states.at(-1);
    if (state === undefined) break;
    const open = [...state.criteria.keys()].filter((key) => !isSettled(state, key));
    if (open.length === 0) return { status: 'solved', pins: reachable(state.pins, state.criteria) };
    const satisfied = new Set([...state.criteria.keys()].filter((key) => isSettled(state, key)));
    const next = mostUrgent(open, state, order);
    const clashes = await pin(state, next, source);
    if (clashes.length === 0) {
      forget(state, new Set([...satisfied].filter((key) => !isSettled(state, key))), source);
      states.push(copyOf(state));
      continue;
    }
    if (!goBack(states, clashes, source)) return contradiction(clashes);
    const back = states.at(-1);
    if (back !== undefined) back.causes = new Set(clashes.flatMap(namesIn));
  }
  return { status: 'too-much-work' };
}

/** A clash: the demands on one name that no version satisfies. */
interface Clash {
  readonly key: string;
  readonly reasons: readonly Reason[];
}

/** Adds a demand. Returns the clash when nothing satisfies it together with the others; `criteria` is unchanged then. */
async function demand(
  criteria: Map<string, Criterion>,
  reason: Reason,
  source: CandidateSource,
): Promise<Clash | null> {
  const key = keyOf(reason.requirement);
  await source.load(reason.requirement);
  const known = criteria.get(key);
  const reasons = [...(known?.reasons ?? []), reason];
  const refused = known?.refused ?? new Set<string>();
  const candidates = source.candidates(
    key,
    reasons.map(({ requirement }) => requirement),
    refused,
  );
  const [newest] = candidates;
  if (newest === undefined) return { key, reasons };
  source.foresee(newest);
  criteria.set(key, { reasons, refused, candidates });
  return null;
}

/** Pins a name to its newest version whose own demands fit. Returns what stood in the way of all of them. */
async function pin(state: State, key: string, source: CandidateSource): Promise<readonly Clash[]> {
  const criterion = state.criteria.get(key);
  const clashes: Clash[] = [];
  for (const candidate of criterion?.candidates ?? []) {
    const criteria = new Map(state.criteria);
    const clash = await demandAll(criteria, candidate, source);
    if (clash !== null) {
      clashes.push(clash);
      continue;
    }
    for (const [name, changed] of criteria) state.criteria.set(name, changed);
    // The newest pin stands last: going back takes them off in turn.
    state.pins.delete(key);
    state.pins.set(key, candidate);
    return [];
  }
  return clashes;
}

async function demandAll(
  criteria: Map<string, Criterion>,
  candidate: Candidate,
  source: CandidateSource,
): Promise<Clash | null> {
  const requirements = await source.demandsOf(candidate);
  await Promise.all(requirements.map((requirement) => source.load(requirement)));
  for (const requirement of requirements) {
    const clash = await demand(criteria, { requirement, parent: candidate.key }, source);
    if (clash !== null) return clash;
  }
  return null;
}

/** Drops what names that are to be chosen again have asked for with the version they had. */
function forget(state: State, names: ReadonlySet<string>, source: CandidateSource): void {
  if (names.size === 0) return;
  for (const [key, { reasons, refused }] of [...state.criteria]) {
    const kept = reasons.filter(({ parent }) => parent === null || !names.has(parent));
    if (kept.length === reasons.length) continue;
    const candidates = source.candidates(
      key,
      kept.map(({ requirement }) => requirement),
      refused,
    );
    state.criteria.set(key, { reasons: kept, refused, candidates });
  }
}

/** Takes choices back until one that had a part in the clash is refused and another is left. */
function goBack(states: State[], clashes: readonly Clash[], source: CandidateSource): boolean {
  const guilty = new Set(clashes.flatMap(namesIn));
  while (states.length >= 3) {
    states.pop();
    let refused: { readonly key: string; readonly version: string } | null = null;
    let broken: State | undefined;
    while (refused === null) {
      broken = states.pop();
      const last = broken === undefined ? undefined : [...broken.pins].at(-1);
      if (broken === undefined || last === undefined) return false;
      const [key, candidate] = last;
      const asked = source.knownDemandsOf(candidate).map(keyOf);
      if (asked.some((name) => guilty.has(name))) refused = { key, version: candidate.version };
    }
    const before = states.at(-1);
    if (before === undefined || broken === undefined) return false;
    const next = copyOf(before);
    states.push(next);
    if (refuse(next, broken, refused, source)) return true;
  }
  return false;
}

/** Carries what was learnt over to an earlier state. False when that leaves a name without a version. */
function refuse(
  state: State,
  broken: State,
  last: { readonly key: string; readonly version: string },
  source: CandidateSource,
): boolean {
  for (const [key, criterion] of [...state.criteria]) {
    const learnt = [...(broken.criteria.get(key)?.refused ?? []), ...(key === last.key ? [last.version] : [])];
    if (learnt.length === 0) continue;
    const refused = new Set([...criterion.refused, ...learnt]);
    const candidates = source.candidates(
      key,
      criterion.reasons.map(({ requirement }) => requirement),
      refused,
    );
    if (candidates.length === 0) return false;
    state.criteria.set(key, { ...criterion, refused, candidates });
  }
  return true;
}

function isSettled({ pins, criteria }: State, key: string): boolean {
  const pinned = pins.get(key);
  return (
    pinned !== undefined && (criteria.get(key)?.candidates ?? []).some(({ version }) => version === pinned.version)
  );
}

function copyOf({ pins, criteria, causes }: State): State {
  return { pins: new Map(pins), criteria: new Map(criteria), causes };
}

function namesIn({ key, reasons }: Clash): string[] {
  return [key, ...reasons.flatMap(({ parent }) => parent ?? [])];
}

/**
 * Which name is chosen next: exact pins, then what clashed before, then what stands nearest to the project, in its own
 * order; a name with a limit before one without.
 */
function mostUrgent(open: readonly string[], state: State, order: ReadonlyMap<string, number>): string {
  const depths = depthsOf(state);
  const rank = (key: string): readonly (number | string)[] => {
    const reasons = state.criteria.get(key)?.reasons ?? [];
    const ranges = reasons.map(({ requirement }) => requirement.range);
    return [
      key === 'setuptools' ? 1 : 0,
      ranges.some((range) => /(?:^|,)==/.test(range)) ? 0 : 1,
      state.causes.has(key) ? 0 : 1,
      depths.get(key) ?? Number.MAX_SAFE_INTEGER,
      order.get(key) ?? Number.MAX_SAFE_INTEGER,
      ranges.some((range) => range !== '') ? 0 : 1,
      key,
    ];
  };
  const [first = ''] = open
    .map((key) => ({ key, rank: rank(key) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ key }) => key);
  return first;
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [at, left] of a.entries()) {
    const right = b[at] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Steps from the project, breadth first. */
function depthsOf({ criteria }: State): ReadonlyMap<string, number> {
  const children = new Map<string | null, string[]>();
  for (const [key, { reasons }] of criteria) {
    for (const { parent } of reasons) {
      const list = children.get(parent);
      if (list === undefined) children.set(parent, [key]);
      else list.push(key);
    }
  }
  const depths = new Map<string, number>();
  let level = children.get(null) ?? [];
  for (let depth = 1; level.length > 0; depth++) {
    const fresh = level.filter((key) => !depths.has(key));
    for (const key of fresh) depths.set(key, depth);
    level = fresh.flatMap((key) => children.get(key) ?? []);
  }
  return depths;
}

/** What was pinned on a way that was given up is not part of the answer. */
function reachable(
  pins: ReadonlyMap<string, Candidate>,
  criteria: ReadonlyMap<string, Criterion>,
): ReadonlyMap<string, Candidate> {
  const depths = depthsOf({ pins: new Map(), criteria: new Map(criteria), causes: new Set() });
  return new Map([...pins].filter(([key]) => depths.has(key)));
}

function contradiction(clashes: readonly Clash[]): Solution {
  return { status: 'contradiction', between: [...new Set(clashes.flatMap(namesIn))].sort() };
}
