import { mapLimit } from '../../../../util/map-limit.js';
import { OUT_OF_BUDGET } from '../pom/answer.js';
import type { Describe, Descriptor } from '../pom/descriptor.js';
import { type Exclusions, NO_EXCLUSIONS } from '../pom/exclusions.js';
import type { Missing } from '../pom/missing.js';
import type { PomSource } from '../pom/source.js';
import type { Classpath } from './classpaths.js';
import type { VersionRules } from './platforms.js';
import type { Project } from './project.js';
import { nameOf, newRequests, type Requests, splitName } from './requests.js';

export interface WalkInput {
  readonly classpath: Classpath;
  readonly project: Project;
  readonly rules: VersionRules;
  /** What the walk before chose. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly source: PomSource;
  readonly describe: Describe;
}

/** One walk over everything that the chosen versions bring in. */
export interface Walk {
  readonly chosen: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Modules that only say where they went. */
  readonly moved: ReadonlySet<string>;
  readonly lost: readonly Missing[];
  /** The budget ended it. */
  readonly isCut: boolean;
}

interface Visit {
  readonly name: string;
  readonly exclusions: Exclusions;
}

const MAX_MODULES = 5_000;
/** A module is walked once for each way to it that excludes other things; more ways than this change nothing real. */
const MAX_WAYS = 8;
const IN_FLIGHT = 32;

export async function walk(input: WalkInput): Promise<Walk> {
  const { rules, source, describe, chosen } = input;
  const requests = newRequests(rules, source);
  const edges = new Map<string, Set<string>>();
  const moved = new Set<string>();
  const ways = new Map<string, Exclusions[]>();
  let isCut = false;
  for (let level = await directVisits(input, requests); level.length > 0 && !isCut; ) {
    const fresh = level.filter((visit) => isNewWay(ways, visit));
    const read = await mapLimit(fresh, IN_FLIGHT, async ({ name }): Promise<Descriptor | null> => {
      const version = rules.fixed.get(name) ?? chosen.get(name) ?? requests.choose(name);
      return version === undefined ? null : describe({ ...splitName(name), version });
    });
    const next: Visit[] = [];
    for (const [at, visit] of fresh.entries()) {
      const descriptor = read[at] ?? null;
      if (descriptor === null) continue;
      for (const one of descriptor.lost) requests.lost.set(one.what, one);
      if (nameOf(descriptor.coordinates) !== visit.name) moved.add(visit.name);
      const below = await childrenOf(visit, descriptor, input, requests);
      edges.set(visit.name, new Set([...(edges.get(visit.name) ?? []), ...below.map(({ name }) => name)]));
      next.push(...below);
      isCut ||= !source.budget.step() || requests.size() > MAX_MODULES;
    }
    level = next;
  }
  if (isCut) requests.lost.set('', { what: 'the graph of dependencies', reason: OUT_OF_BUDGET, open: true });
  return { chosen: requests.chosen(), edges, moved, lost: [...requests.lost.values()], isCut };
}

async function directVisits({ classpath, project, rules }: WalkInput, requests: Requests): Promise<readonly Visit[]> {
  const start = NO_EXCLUSIONS.and(classpath.ofBuild ? [] : project.exclusions);
  const visits: Visit[] = [];
  for (const demand of classpath.demands) {
    if (demand.kind !== 'module' || start.covers(demand.group, demand.artifact)) continue;
    const name = nameOf(demand);
    await requests.ask(name, demand.version);
    const all = demand.transitive ? [] : [{ groupId: '*', artifactId: '*' }];
    visits.push({ name, exclusions: start.and([...demand.exclusions, ...all, ...(rules.exclusions.get(name) ?? [])]) });
  }
  return visits;
}

/** What a module asks for; one that went elsewhere asks for what it is now. */
async function childrenOf(
  { name, exclusions }: Visit,
  { coordinates, dependencies }: Descriptor,
  { classpath, rules, source }: WalkInput,
  requests: Requests,
): Promise<readonly Visit[]> {
  const target = nameOf(coordinates);
  if (target !== name) {
    await requests.ask(target, coordinates.version);
    return [{ name: target, exclusions }];
  }
  const visits: Visit[] = [];
  for (const dependency of dependencies) {
    const child = nameOf(dependency);
    if (exclusions.covers(dependency.group, dependency.artifact) || !source.budget.step()) continue;
    if (dependency.optional) await requests.constrain(child, dependency.version);
    else if (classpath.variant === 'runtime' || (dependency.scope ?? 'compile') === 'compile') {
      await requests.ask(child, dependency.version);
      visits.push({
        name: child,
        exclusions: exclusions.and([...dependency.exclusions, ...(rules.exclusions.get(child) ?? [])]),
      });
    }
  }
  return visits;
}

/** Whether a way lets through something that no way before did; remembers it. */
function isNewWay(ways: Map<string, Exclusions[]>, { name, exclusions }: Visit): boolean {
  const known = ways.get(name) ?? [];
  const isCovered = known.some(({ names }) => [...names].every((one) => exclusions.names.has(one)));
  if (isCovered || known.length === MAX_WAYS) return false;
  ways.set(name, [...known, exclusions]);
  return true;
}
