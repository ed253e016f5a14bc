import { bitsOf, EVERYWHERE } from '../models/kinds.js';
import type { MemberModel } from '../models/model.js';
import type { Place } from '../models/place.js';
import { safeAfterMap } from './character-map.js';
import { safeAfterRemoving, safeWithoutTaken } from './pattern.js';
import { concat, onlyLiteral, type Value } from './value.js';

/** What a regular expression is that meets every place, not the first alone. */
const GLOBAL_PATTERN = 'pattern:g';

/** What the result of a call is harmless for, since pieces or what patterns match were taken out of it. */
export function removedBits({ removes, removesGlobally }: MemberModel, at: (place: Place) => readonly Value[]): number {
  const globally =
    removesGlobally === null ? [] : at(removesGlobally).filter(({ types }) => types.includes(GLOBAL_PATTERN));
  return [...removes.flatMap((place) => at(place)), ...globally].reduce((bits, removed) => {
    const known = onlyLiteral(removed)?.value;
    return typeof known === 'string' ? bits | safeWithoutTaken(known) | safeAfterRemoving(known) : bits;
  }, 0);
}

/** What a text is harmless for of which each character went through a function. */
export function mappedBits({ maps }: MemberModel, at: (place: Place) => readonly Value[]): number {
  const functions = maps === null ? [] : at(maps).flatMap((value) => value.functions);
  return functions.reduce(
    (bits, { unit, index }) => {
      const form = unit.module.functions[index];
      return bits & (form === undefined ? 0 : safeAfterMap(form));
    },
    functions.length === 0 ? 0 : EVERYWHERE,
  );
}

const UPWARDS = bitsOf(['path', 'archive']);

/** A path from the root climbs no further than that once it is put in order. */
export function rootedBits({ belowRoot }: MemberModel, at: (place: Place) => readonly Value[]): number {
  if (belowRoot.length === 0) return 0;
  const [first] = concat(belowRoot.flatMap((place) => at(place))).text ?? [];
  return typeof first === 'string' && /^[/\\]/.test(first) ? UPWARDS : 0;
}
