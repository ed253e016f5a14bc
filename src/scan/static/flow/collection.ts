import type { CollectionAction } from '../models/model.js';
import { anyPart } from './member.js';
import { join, literal, onlyLiteral, orElse, UNKNOWN, type Value, withPart } from './value.js';

/** What an action gives, and what the collection is after it. */
export interface Acted {
  readonly result: Value;
  readonly collection: Value;
}

const NUMBERED = /^\d+$/;

/** Acts on a collection as far as its keys and places are known; where they are not, everything in it is one. */
export function act(action: CollectionAction, collection: Value, args: readonly Value[]): Acted {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
  switch (action) {
    case 'append':
      return {
        result: collection,
        collection: args.length > 1 ? inserted(collection, first, second) : appended(collection, first),
      };
    case 'prepend':
      return { result: collection, collection: inserted(collection, { ...UNKNOWN, literals: [0] }, first) };
    case 'put':
      return { result: UNKNOWN, collection: put(collection, first, second) };
    case 'put-in':
      return {
        result: UNKNOWN,
        collection: put(collection, first, put(at(collection, keyOf(first)), second, third)),
      };
    case 'get-in':
      return { result: got(at(collection, keyOf(first)), second, args.length > 2 ? third : null), collection };
    case 'get': {
      const character = characterAt(collection, first);
      if (character !== null) return { result: character, collection };
      return { result: got(collection, first, args.length > 1 ? second : null), collection };
    }
    case 'remove':
    case 'pop':
      return removed(collection, args.length === 0 ? lastKey(collection) : keyOf(first));
    case 'first':
      return { result: at(collection, '0'), collection };
    case 'last':
      return { result: at(collection, lastKey(collection)), collection };
    case 'clear':
      return { result: UNKNOWN, collection: { ...collection, parts: new Map(), taints: [], fixed: true } };
    case 'keys':
      return { result: { ...UNKNOWN, fixed: collection.fixed }, collection };
    case 'values':
      return { result: collection, collection };
  }
}

/** A character of a constant text. */
export function characterAt(text: Value, place: Value): Value | null {
  const [known, at] = [onlyLiteral(text)?.value, onlyLiteral(place)?.value];
  const character = typeof known === 'string' && typeof at === 'number' ? known[at] : undefined;
  return character === undefined ? null : literal(character);
}

/** A key that is a constant, or a constant of a library whose value is not known. */
function keyOf(key: Value): string | null {
  const known = onlyLiteral(key);
  if (known?.value !== undefined) return String(known.value);
  const [type, ...more] = key.types;
  return type !== undefined && more.length === 0 && /\.[A-Z][A-Z\d_]+$/.test(type) ? type : null;
}

function numbered(collection: Value): string[] {
  return [...(collection.parts?.keys() ?? [])].filter((key) => NUMBERED.test(key));
}

function lastKey(collection: Value): string | null {
  const count = numbered(collection).length;
  return count === 0 || collection.parts?.has('*') ? null : String(count - 1);
}

function appended(collection: Value, value: Value): Value {
  const unknownPlace = collection.parts?.has('*') === true || collection.taints.length > 0;
  return put(collection, unknownPlace ? UNKNOWN : { ...UNKNOWN, literals: [numbered(collection).length] }, value);
}

function inserted(collection: Value, place: Value, value: Value): Value {
  const key = keyOf(place);
  if (key === null || !NUMBERED.test(key)) return put(collection, UNKNOWN, value);
  const parts = new Map<string, Value>();
  for (const [old, part] of collection.parts ?? []) {
    parts.set(NUMBERED.test(old) && Number(old) >= Number(key) ? String(Number(old) + 1) : old, part);
  }
  return withPart({ ...collection, parts }, key, value);
}

function put(collection: Value, key: Value, value: Value): Value {
  const known = keyOf(key);
  if (known !== null) return withPart(collection, known, value);
  const any = collection.parts?.get('*');
  return withPart(collection, '*', any === undefined ? value : join(any, value));
}

function at(collection: Value, key: string | null): Value {
  if (key === null) return anyPart(collection);
  const known = collection.parts?.get(key);
  if (known !== undefined) return known;
  // Nothing is known of that place: what went to an unknown one may be there.
  const any = collection.parts?.get('*');
  return {
    ...UNKNOWN,
    ...(any ?? {}),
    taints: [...collection.taints, ...(any?.taints ?? [])],
    fixed: collection.fixed,
  };
}

function got(collection: Value, key: Value, otherwise: Value | null): Value {
  const found = at(collection, keyOf(key));
  return otherwise === null ? found : orElse(found, otherwise);
}

function removed(collection: Value, key: string | null): Acted {
  const result = at(collection, key);
  if (key === null || collection.parts === null) return { result, collection };
  const parts = new Map<string, Value>();
  for (const [old, part] of collection.parts) {
    if (old === key) continue;
    const moves = NUMBERED.test(key) && NUMBERED.test(old) && Number(old) > Number(key);
    parts.set(moves ? String(Number(old) - 1) : old, part);
  }
  return { result, collection: { ...collection, parts } };
}
