import type { Moves } from '../model/moves.js';
import type { Fingerprinted } from './fingerprint.js';
import type { FullStanding } from './standing.js';
import { type Comparison, compareStandings } from './worse.js';

/** An observation with all that its comparison needs, made once. */
export interface Entry extends Fingerprinted {
  readonly lineage: string;
  readonly standing: FullStanding;
}

/** The base's observation that a head's is compared with. */
export interface Pair extends Comparison {
  readonly before: Entry;
}

/** An entry of the base with the groups that it is found in. */
interface Free {
  readonly entry: Entry;
  readonly groups: readonly Set<Free>[];
}

/** The base's observations that no head observation has taken yet; those of one standing are as good as each other. */
export class FreeEntries {
  readonly #byId = new Map<string, Free>();
  /** By lineage and path, then by standing: thousands of one kind in one file are compared once. */
  readonly #byPlace = new Map<string, Map<string, Set<Free>>>();
  readonly #moves: Moves;

  constructor(entries: readonly Entry[], moves: Moves) {
    this.#moves = moves;
    for (const entry of entries) {
      const key = JSON.stringify(entry.standing);
      const groups = entry.standing.paths.map((path) => this.#groupOf(keyOf(entry.lineage, path), key));
      const free = { entry, groups };
      this.#byId.set(entry.id, free);
      for (const group of groups) group.add(free);
    }
  }

  /** Takes the very same observation, if it is there and has got worse, or has not, as asked. */
  takeTwin(entry: Entry, worse: boolean): Pair | null {
    const twin = this.#byId.get(entry.id);
    return twin === undefined ? null : this.#takeFirst(entry, [twin], worse);
  }

  /** Takes one of the same lineage at the same place. Malware has no relatives: another version is another deed. */
  takeRelative(entry: Entry, worse: boolean): Pair | null {
    if (entry.observation.category === 'malware') return null;
    return this.#takeFirst(entry, this.#relatives(entry), worse);
  }

  left(): Entry[] {
    return [...this.#byId.values()].map(({ entry }) => entry);
  }

  #takeFirst(entry: Entry, candidates: readonly Free[], worse: boolean): Pair | null {
    for (const free of candidates) {
      const comparison = compareStandings(free.entry.standing, entry.standing, this.#moves);
      if (comparison === null || comparison.worse.length > 0 !== worse) continue;
      this.#byId.delete(free.entry.id);
      for (const group of free.groups) group.delete(free);
      return { ...comparison, before: free.entry };
    }
    return null;
  }

  /** One of each standing, among those that share the first file or the one it was moved from. */
  #relatives({ lineage, standing: { paths } }: Entry): Free[] {
    const origins = new Set(paths.slice(0, 1).flatMap((path) => [path, this.#moves.to(path)?.from ?? path]));
    return [...origins]
      .flatMap((origin) => [...(this.#byPlace.get(keyOf(lineage, origin))?.values() ?? [])])
      .flatMap((group) => group.values().next().value ?? []);
  }

  #groupOf(place: string, standing: string): Set<Free> {
    const groups = entryOf(this.#byPlace, place, () => new Map<string, Set<Free>>());
    return entryOf(groups, standing, () => new Set<Free>());
  }
}

/** What a map has under a key; put there first where it has nothing. */
function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function keyOf(lineage: string, path: string): string {
  return `${lineage} ${path}`;
}
