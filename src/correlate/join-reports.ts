import type { Observation } from '../model/observation.js';
import { compareSeverity } from '../util/severity-order.js';
import { toolId } from '../util/tool-id.js';
import { join } from './join.js';
import { packageKey } from './package-key.js';
import { distanceOf, reachOf } from './same-place.js';
import { familiesOf } from './weakness.js';

/** Lines that are looked up together. */
const BLOCK_LINES = 16;
/** Neighbours that one result is compared with; beyond them it stays alone. */
const MAX_COMPARED = 200;
/** Further places of one finding at which others may tell of it: a secret in many files. */
const MAX_PLACES = 50;

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
 * advisory, at the same place or at none; weaknesses of one family where their regions overlap; secrets where they
 * overlap. Two of one tool are never joined, of several neighbours the nearest is taken, and among strangers the worst
 * one leads. The work is linear in their number.
 */
export function joinReports(own: readonly Observation[], reported: readonly Observation[]): Observation[] {
  const groups = new Map<string, Group[]>();
  const all: Group[] = [];
  const add = (observation: Observation): void => {
    const group = groupOf(observation);
    all.push(group);
    for (const key of new Set(keysOf(observation, MAX_PLACES))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [group]);
      else list.push(group);
    }
  };
  for (const observation of own) add(observation);
  for (const observation of [...reported].sort((a, b) => compareSeverity(a.severity, b.severity))) {
    const group = nearest(observation, groups);
    if (group === null) add(observation);
    else {
      group.joined = join(group.joined, observation);
      for (const tool of toolsOf(observation)) group.tools.add(tool);
    }
  }
  return all.map(({ joined }) => joined);
}

function groupOf(lead: Observation): Group {
  return { lead, ids: idsOf(lead), tools: new Set(toolsOf(lead)), joined: lead };
}

function nearest(observation: Observation, groups: ReadonlyMap<string, readonly Group[]>): Group | null {
  const tools = toolsOf(observation);
  const ids = idsOf(observation);
  let [best, distance, compared]: [Group | null, number, number] = [null, Infinity, 0];
  for (const key of keysOf(observation, 1)) {
    for (const group of groups.get(key) ?? []) {
      if (++compared > MAX_COMPARED) return best;
      if (tools.some((tool) => group.tools.has(tool))) continue;
      const apart =
        observation.package === undefined ? gapOf(group.lead, observation) : kinship(group, observation, ids);
      if (apart !== null && apart < distance) [best, distance] = [group, apart];
    }
  }
  return best;
}

/** How far a place is from the nearest one of a finding; null: it is at none of them. */
function gapOf({ location, otherLocations = [] }: Observation, { location: place }: Observation): number | null {
  if (location === null || place === null) return null;
  const gaps = [location, ...otherLocations.slice(0, MAX_PLACES)].flatMap((each) => distanceOf(each, place) ?? []);
  return gaps.length === 0 ? null : Math.min(...gaps);
}

/** Advisories of one package are of one problem where they share an id, and no two files are named. */
function kinship({ lead, ids }: Group, { location }: Observation, others: ReadonlySet<string>): number | null {
  if (![...others].some((id) => ids.has(id))) return null;
  if (lead.location === null || location === null) return 1;
  return lead.location.path === location.path ? 0 : null;
}

/** Under what a finding is looked up; none: it is like no other. */
function keysOf(observation: Observation, places: number): string[] {
  const { category, package: pkg, location, otherLocations = [] } = observation;
  if (pkg !== undefined) return [JSON.stringify([category === 'license', packageKey(pkg)])];
  if (location === null) return [];
  const families = [...familiesOf(observation)];
  return [location, ...otherLocations].slice(0, places).flatMap((place) => {
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
