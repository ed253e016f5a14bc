import type { Observation } from '../model/observation.js';
import { hashParts } from '../util/hash.js';
import { compareLocations } from '../util/location-order.js';

export interface Fingerprinted {
  readonly id: string;
  readonly observation: Observation;
}

/**
 * Gives every observation its fingerprint: a hash of its identity, so it stays when lines move. Equal ones in one file
 * (the same snippet twice) are numbered in the order of their places.
 */
export function fingerprint(observations: readonly Observation[]): Fingerprinted[] {
  const ordered = [...observations].sort((a, b) => compareLocations(a.location, b.location));
  const seen = new Map<string, number>();
  return ordered.map((observation) => {
    const first = hashParts(observation.identity);
    const count = seen.get(first) ?? 0;
    seen.set(first, count + 1);
    const id = count === 0 ? first : hashParts([...observation.identity, String(count)]);
    return { id, observation };
  });
}
