import type { Location } from '../model/location.js';
import type { Observation } from '../model/observation.js';
import { compareSeverity } from '../util/severity-order.js';
import { toolId } from '../util/tool-id.js';
import { join } from './join.js';
import { packageKey } from './package-key.js';
import { distanceOf, isWide, reachOf, withoutColumns } from './same-place.js';
import { familiesOf, hasColumns } from './weakness.js';

/** Lines that are looked up together. */
const BLOCK_LINES = 16;
/** Neighbours that one result is compared with; beyond them it stays alone. */
const MAX_COMPARED = 200;
/** Further places of one finding at which others may tell of it: a secret in many files. */
const MAX_PLACES = 50;
/** Farther than any line of a place: a step of the data's way is taken where nothing else is near. */
const STEP_DISTANCE = 1_000;

/** One problem, with all who tell of it. */
interface Group {
  /** The first one, which others are compared with: a chain of neighbours would lead anywhere. */
  readonly lead: Observation;
  readonly ids: ReadonlySet<string>;
  readonly tools: Set<string>;
  joined: Observation;
}

/**
 * Joins results of other tools to what we saw ourselves, and to each other: packages of one package URL that share an
 * advisory, at the same place or at none; weaknesses of one family where their regions overlap, or at a step of the
 * data's way as we saw it; secrets where they overlap. Two of one tool are never joined, of several neighbours the
 * nearest is taken, of several within one wide region none, and among strangers the worst one leads. The work is linear
 * in their number.
 */
export function joinReports(own: readonly Observation[], reported: readonly Observation[]): Observation[] {
  const groups = new Map<string, Group[]>();
  const all: Group[] = [];
  const add = (observation: Observation): void => {
    const group = groupOf(observation);
    all.push(group);
    for (const key of new Set(keysOf(observation, 2 * MAX_PLACES))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [group]);
      else list.push(group);
    }
  };
  for (const observation of own) add(observation);
  for (const observation of [...reported].sort(compareLead)) {
    const group = nearest(observation, groups);
    if (group === null) add(observation);
    else {
      group.joined = join(group.joined, observation);
      for (const tool of toolsOf(observation)) group.tools.add(tool);
    }
  }
  return all.map(({ joined }) => joined);
}

/** Wide regions last: they are of what narrow ones name. */
function compareLead(a: Observation, b: Observation): number {
  return Number(isWide(a.location)) - Number(isWide(b.location)) || compareSeverity(a.severity, b.severity);
}

function groupOf(lead: Observation): Group {
  return { lead, ids: idsOf(lead), tools: new Set(toolsOf(lead)), joined: lead };
}

function nearest(observation: Observation, groups: ReadonlyMap<string, readonly Group[]>): Group | null {
  const tools = toolsOf(observation);
  const ids = idsOf(observation);
  let [best, distance, compared]: [Group | null, number, number] = [null, Infinity, 0];
  const near = new Set<Group>();
  for (const key of keysOf(observation, 1)) {
    for (const group of groups.get(key) ?? []) {
      if (++compared > MAX_COMPARED) return best;
      if (tools.some((tool) => group.tools.has(tool))) continue;
      const apart =
        observation.package === undefined ? gapOf(group.lead, observation) : kinship(group, observation, ids);
      if (apart === null) continue;
      near.add(group);
      if (apart < distance) [best, distance] = [group, apart];
    }
  }
  // Nothing tells which of them it means.
  return isWide(observation.location) && near.size > 1 && distance > 0 ? null : best;
}

/** How far a place is from the nearest one of a finding; null: it is at none of them. */
function gapOf(lead: Observation, observation: Observation): number | null {
  const place = placesOf(observation)[0];
  if (lead.location === null || place === undefined) return null;
  const isExact = hasColumns(lead) && hasColumns(observation);
  const shown = (each: Location): Location => (isExact ? each : withoutColumns(each));
  const gapTo = (each: Location): number | null => distanceOf(shown(each), shown(place));
  const gaps = placesOf(lead).flatMap((each) => gapTo(each) ?? []);
  if (gaps.length > 0) return Math.min(...gaps);
  const steps = stepsOf(lead).flatMap((each) => gapTo(each) ?? []);
  return steps.length === 0 ? null : STEP_DISTANCE + Math.min(...steps);
}

function placesOf({ location, otherLocations = [] }: Observation): readonly Location[] {
  return location === null ? [] : [location, ...otherLocations].slice(0, MAX_PLACES);
}

/** Where the data passes on the way that we saw ourselves: a tool may tell of a query where it is built. */
function stepsOf({ trace = [], imported }: Observation): readonly Location[] {
  return imported === undefined ? trace.slice(-MAX_PLACES).map(({ location }) => location) : [];
}

/** Advisories of one package are of one problem where they share an id, and no two files are named. */
function kinship({ lead, ids }: Group, { location }: Observation, others: ReadonlySet<string>): number | null {
  if (![...others].some((id) => ids.has(id))) return null;
  if (lead.location === null || location === null) return 1;
  return lead.location.path === location.path ? 0 : null;
}

/** Under what a finding is looked up; none: it is like no other. */
function keysOf(observation: Observation, places: number): string[] {
  const { category, package: pkg } = observation;
  if (pkg !== undefined) return [JSON.stringify([category === 'license', packageKey(pkg)])];
  const families = [...familiesOf(observation)];
  const all = places === 1 ? placesOf(observation) : [...placesOf(observation), ...stepsOf(observation)];
  return all.slice(0, places).flatMap((place) => {
    const reach = reachOf(place);
    if (reach === null) return [];
    return blocksOf(reach.first, reach.last).flatMap((block) =>
      families.map((family) => JSON.stringify([place.path, place.commit, family, block])),
    );
  });
}

function blocksOf(first: number, last: number): number[] {
  const from = Math.floor(first / BLOCK_LINES);
  return Array.from({ length: Math.floor(last / BLOCK_LINES) - from + 1 }, (_, index) => from + index);
}

function idsOf({ rule, aliases }: Observation): ReadonlySet<string> {
  return new Set([rule, ...aliases].map((id) => id.toUpperCase()));
}

function toolsOf({ sources }: Observation): string[] {
  return sources.map(({ tool }) => toolId(tool));
}
