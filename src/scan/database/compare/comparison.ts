import type { Catalogue } from '../../../model/catalogue.js';
import type { Location } from '../../../model/location.js';
import { partsOf, qualified } from '../name.js';
import { gainedRights } from '../rights/gained.js';
import { groundKeys } from '../rights/ground-keys.js';
import type { Ground, Right } from '../rights/right.js';
import type { Comparison, GainedRight } from '../rules/rule.js';
import { changedObjects } from './changed.js';

/** What differs between two catalogues, and which rights are new in the end. */
export function compareCatalogues(base: Catalogue, head: Catalogue): Comparison {
  const before = groundKeys(base);
  const places = placesOf(base, head);
  const gained = gainedRights(base, head).map((right): GainedRight => {
    const fresh = right.grounds.filter(({ key }) => !before.has(key));
    return { ...right, fresh, location: placeOf(places, right, fresh) };
  });
  return { base, head, changed: changedObjects(base, head), gained };
}

interface Places {
  /** Of everything that the base has, as texts. */
  readonly known: ReadonlySet<string>;
  /** Of the relations of the head, by name. */
  readonly relations: ReadonlyMap<string, Location | null>;
}

function placesOf(base: Catalogue, head: Catalogue): Places {
  const lists = [
    base.roles,
    base.memberships,
    base.relations,
    base.functions,
    base.grants,
    base.policies,
    base.defaultPrivileges,
  ];
  return {
    known: new Set(lists.flat().map(({ location }) => textOf(location))),
    relations: new Map(head.relations.map(({ schema, name, location }) => [qualified(schema, name), location])),
  };
}

function textOf(location: Location | null): string {
  return location === null ? '' : JSON.stringify([location.path, location.startLine, location.startColumn]);
}

/** The statement of the change that brings a right: a new ground of it, or what gave its object another form. */
function placeOf(
  { known, relations }: Places,
  { object, on, grounds }: Right,
  fresh: readonly Ground[],
): Location | null {
  const name = object === 'column' ? qualified(...partsOf(on).slice(0, -1)) : on;
  const candidates = [...fresh.toReversed().map(({ location }) => location), relations.get(name) ?? null];
  candidates.push(...grounds.toReversed().map(({ location }) => location));
  const placed = candidates.filter((location) => location !== null);
  return placed.find((location) => !known.has(textOf(location))) ?? placed[0] ?? null;
}
