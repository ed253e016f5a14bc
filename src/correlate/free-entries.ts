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

/** The base's observations that no head observation has taken yet; those of one standing are as good as each other. */
export class FreeEntries {
  readonly #byId = new Map<string, Entry>();
  /** By lineage and path, then by standing: thousands of one kind in one file are compared once. */
  readonly #byPlace = new Map<string, Map<string, Set<Entry>>>();
  readonly #moves: Moves;

  constructor(entries: readonly Entry[], moves: Moves) {
    this.#moves = moves;
    for (const entry of entries) {
      this.#byId.set(entry.id, entry);
      for (const place of placesOf(entry)) {
        const groups = this.#byPlace.get(place) ?? new Map<string, Set<Entry>>();
        this.#byPlace.set(place, groups);
        const key = JSON.stringify(entry.standing);
        groups.set(key, (groups.get(key) ?? new Set()).add(entry));
      }
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
    return [...this.#byId.values()];
  }

  #takeFirst(entry: Entry, candidates: readonly Entry[], worse: boolean): Pair | null {
    for (const before of candidates) {
      const comparison = compareStandings(before.standing, entry.standing, this.#moves);
      if (comparison === null || comparison.worse.length > 0 !== worse) continue;
      this.#remove(before);
      return { ...comparison, before };
    }
    return null;
  }

  /** One of each standing, among those that share the first file or the one it was moved from. */
  #relatives({ lineage, standing: { paths } }: Entry): Entry[] {
    const [path = ''] = paths;
    const origins = [path, this.#moves.to(path)?.from].filter((origin) => origin !== undefined);
    return origins
      .flatMap((origin) => [...(this.#byPlace.get(keyOf(lineage, origin))?.values() ?? [])])
      .flatMap((group) => group.values().next().value ?? []);
  }

  #remove(entry: Entry): void {
    this.#byId.delete(entry.id);
    const key = JSON.stringify(entry.standing);
    for (const place of placesOf(entry)) {
      const groups = this.#byPlace.get(place);
      groups?.get(key)?.delete(entry);
      if (groups?.get(key)?.size === 0) groups.delete(key);
    }
  }
}

function placesOf({ lineage, standing: { paths } }: Entry): string[] {
  return (paths.length === 0 ? [''] : paths).map((path) => keyOf(lineage, path));
}

function keyOf(lineage: string, path: string): string {
  return `${lineage} ${path}`;
}
