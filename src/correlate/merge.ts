import type { Location } from '../model/location.js';
import type { Observation } from '../model/observation.js';
import { join } from './join.js';
import { joinReports } from './join-reports.js';

/**
 * Joins observations that say the same of one place. What we saw ourselves first: two rules, or two engines, that report
 * one package under a shared advisory id, one secret at overlapping columns, or one weakness (a shared CWE) at the same
 * lines. Then what other tools report of it, or of each other's results (`join-reports.ts`). The first one keeps its
 * rule and text; severity and confidence are the worse of both, sources are listed side by side, and of two ways of the
 * data the shorter one is told.
 */
export function mergeObservations(observations: readonly Observation[]): Observation[] {
  const own = joinOwn(observations.filter(({ imported }) => imported === undefined));
  const reported = observations.filter(({ imported }) => imported !== undefined);
  return reported.length === 0 ? own : joinReports(own, reported);
}

function joinOwn(observations: readonly Observation[]): Observation[] {
  const all: Joined[] = [];
  const byPlace = new Map<string, Joined[]>();
  for (const observation of observations) {
    const place = placeOf(observation);
    const neighbours = byPlace.get(place) ?? [];
    const twin = neighbours.find((each) => saysTheSame(each.observation, observation));
    if (twin !== undefined) {
      twin.observation = join(twin.observation, observation);
      continue;
    }
    const joined = { observation };
    all.push(joined);
    neighbours.push(joined);
    byPlace.set(place, neighbours);
  }
  return all.map(({ observation }) => observation);
}

/** What was joined so far. */
interface Joined {
  observation: Observation;
}

/** Only observations of one place are compared, so that joining stays linear. */
function placeOf(observation: Observation): string {
  const { category, location, package: pkg } = observation;
  if (pkg !== undefined) return JSON.stringify([category, location?.path, pkg.ecosystem, pkg.name, pkg.version]);
  return JSON.stringify([category, location?.path, location?.startLine, location?.commit]);
}

/** Whether two of one place are one problem. */
function saysTheSame(a: Observation, b: Observation): boolean {
  if (a.package !== undefined) return sharesId(a, b);
  if (!overlaps(a.location, b.location)) return false;
  if (a.category === 'secret') return true;
  return a.rule === b.rule ? !sameSource(a, b) : a.cwe.some((cwe) => b.cwe.includes(cwe));
}

function sharesId(a: Observation, b: Observation): boolean {
  const ids = new Set([a.rule, ...a.aliases]);
  return [b.rule, ...b.aliases].some((id) => ids.has(id));
}

function sameSource(a: Observation, b: Observation): boolean {
  return a.sources.some((source) => b.sources.some((other) => other.tool === source.tool));
}

/** Whether two places of one start line share a column. What has no place shares none. */
function overlaps(a: Location | null, b: Location | null): boolean {
  return (a?.startColumn ?? 1) < endColumnOf(b) && (b?.startColumn ?? 1) < endColumnOf(a);
}

/** Where a place ends on its first line; one without columns covers its whole line. */
function endColumnOf(place: Location | null): number {
  if (place === null) return 0;
  const { startLine, endLine = startLine, endColumn = Infinity } = place;
  return endLine === startLine ? endColumn : Infinity;
}
