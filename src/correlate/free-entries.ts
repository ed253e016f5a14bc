import type { Moves } from '../model/moves.js';
import type { Fingerprinted } from './fingerprint.js';
import type { FullStanding } from './standing.js';
import { type Comparison, compareStandings } from './worse.js';

/** What was there before, as far as it is compared. */
export interface Former {
  readonly id: string;
  readonly lineage: string;
  readonly standing: FullStanding;
}

/** An observation with all that its comparison needs, made once. */
export interface Entry extends Fingerprinted, Former {}

/** The base's observation that a head's is compared with. */
export interface Pair<F extends Former = Entry> extends Comparison {
  readonly before: F;
}

/** An entry of the base with the groups that it is found in. */
interface Free<F extends Former> {
  readonly entry: F;
  readonly groups: readonly Set<Free<F>>[];
}

/** The base's observations that no head observation has taken yet; those of one standing are as good as each other. */
export class FreeEntries<F extends Former = Entry> {
  readonly #byId = new Map<string, Free<F>>();
  /** By lineage and path, then by standing: thousands of one kind in one file are compared once. */
  readonly #byPlace = new Map<string, Map<string, Set<Free<F>>>>();
  readonly #moves: Moves;

  constructor(entries: readonly F[], moves: Moves) {
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
  takeTwin(entry: Entry, worse: boolean): Pair<F> | null {
    const twin = this.#byId.get(entry.id);
    return twin === undefined ? null : this.#takeFirst(entry, [twin], worse);
  }

  /** Takes one of the same lineage at the same place. Malware has no relatives: another version is another deed. */
  takeRelative(entry: Entry, worse: boolean): Pair<F> | null {
    if (entry.observation.category === 'malware') return null;
    return this.#takeFirst(entry, this.#relatives(entry), worse);
  }

  left(): F[] {
    return [...this.#byId.values()].map(({ entry }) => entry);
  }

  #takeFirst(entry: Entry, candidates: readonly Free<F>[], worse: boolean): Pair<F> | null {
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
  #relatives({ lineage, standing: { paths } }: Entry): Free<F>[] {
    const origins = new Set(paths.slice(0, 1).flatMap((path) => [path, this.#moves.to(path)?.from ?? path]));
    return [...origins]
      .flatMap((origin) => [...(this.#byPlace.get(keyOf(lineage, origin))?.values() ?? [])])
      .flatMap((group) => group.values().next().value ?? []);
  }

  #groupOf(place: string, standing: string): Set<Free<F>> {
    const groups = entryOf(this.#byPlace, place, () => new Map<string, Set<Free<F>>>());
    return entryOf(groups, standing, () => new Set<Free<F>>());
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
