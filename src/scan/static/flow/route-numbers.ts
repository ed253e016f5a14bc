import type { Parameter } from '../ir/module.js';
import { onlyLiteral, type Value } from './value.js';

/** `<int:id>`, `<id:int>`, `<uuid:key>`, `<float(min=1):x>`: what the route lets through there carries no text. */
const PLACE = /<(?:(?:int|float|uuid)(?:\([^)]*\))?:(\w+)|(\w+):(?:int|float|uuid|number))>/g;
const LONGEST = 500;
const NONE: ReadonlySet<string> = new Set();

/** Names of the parameters that a route, which may be written in a value, makes numbers of. */
export function numbersOfRoute(route: Value | undefined): ReadonlySet<string> {
  const text = route === undefined ? undefined : onlyLiteral(route)?.value;
  if (typeof text !== 'string' || text.length > LONGEST || !text.includes('<')) return NONE;
  return new Set([...text.matchAll(PLACE)].map(([, after, before]) => after ?? before ?? ''));
}

export function isNamedIn(names: ReadonlySet<string>, parameter: Parameter | undefined): boolean {
  return names.size > 0 && parameter?.target.kind === 'name' && names.has(parameter.target.name);
}
