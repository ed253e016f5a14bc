import type { Span } from '../ir/span.js';
import { EVERYWHERE } from '../models/kinds.js';
import type { MemberModel } from '../models/model.js';
import type { Place } from '../models/place.js';
import type { Frame } from './frame.js';
import { givenObject } from './given-object.js';
import type { Given, Interpreter } from './interpreter.js';
import { enter, merged } from './invoke.js';
import { anyPart } from './member.js';
import { isNamedIn, numbersOfRoute } from './route-numbers.js';
import { substitute } from './substitute.js';
import { type Closure, joinAll, UNKNOWN, type Value } from './value.js';

/** Where a call that registers a function has its route. */
const ROUTE: Place = { at: 0, onwards: false, parts: [] };

type Callback = MemberModel['callbacks'][number];

/** What came of running callbacks. */
export interface CalledBack {
  /** What they gave back, or for one that is given functions, what it called them with. */
  readonly results: readonly Value[];
  /** Sink kinds, as bits, for which the first thing that they get is harmless where they answered true. */
  readonly whenTrue: number;
}

/** Functions at a place: a function, or several in a list. */
function functionsIn(value: Value, depth = 0): readonly Closure[] {
  if (value.functions.length > 0 || value.parts === null || depth > 1) return value.functions;
  const isList = [...value.parts.keys()].every((key) => key === '*' || /^\d+$/.test(key));
  return isList ? [...value.parts.values()].flatMap((part) => functionsIn(part, depth + 1)) : [];
}

/** Of several callbacks that a model has for one place, those for functions that take so many parameters. */
function callbacksFor(callbacks: readonly Callback[], callback: Callback, { unit, index }: Closure): boolean {
  const count = unit.module.functions[index]?.parameters.length ?? 0;
  if (callback.taking !== null) return callback.taking === count;
  return !callbacks.some(({ taking, at }) => taking === count && at.at === callback.at.at);
}

/**
 * Runs the functions at a place of a call, or of what stands for one, with what a library gives them. They get the same
 * objects one after the other: what one puts on a request, the next one finds there.
 */
export function runCallbacks(
  it: Interpreter,
  frame: Frame,
  site: Span,
  callback: Callback,
  values: (place: Place) => readonly Value[],
  all: readonly Callback[] = [],
): CalledBack {
  const { gives } = callback;
  const objects = new Map<string, Value>();
  const results: Value[] = [];
  let whenTrue: number | null = null;
  const taken = (give: Callback['gives'][number]): Value => {
    if (give === null || 'resolves' in give) return UNKNOWN;
    if ('type' in give) return objects.get(give.type) ?? givenObject(frame.unit, site, give.type);
    if ('value' in give) return joinAll(values(give.value));
    return anyPart(joinAll(values(give.element)));
  };
  const numbers = numbersOfRoute(values(ROUTE)[0]);
  for (const closure of values(callback.at).flatMap((value) => functionsIn(value))) {
    if (!callbacksFor(all, callback, closure)) continue;
    const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
    const given = gives.map(
      (give, index): Given => ({
        value: isNamedIn(numbers, parameters[index]) ? UNKNOWN : taken(give),
        name: null,
        spread: false,
        from: null,
      }),
    );
    const entered = enter(it, frame, closure, given, null);
    if (entered === null) continue;
    const { summary, substitution } = entered;
    whenTrue = (whenTrue ?? EVERYWHERE) & (summary.whenTrue.get(0) ?? 0);
    const resolved = gives.findIndex((give) => give !== null && 'resolves' in give);
    results.push(resolved === -1 ? entered.result : substitute(substitution, summary.handed.get(resolved) ?? UNKNOWN));
    gives.forEach((give, index) => {
      const exit = summary.exits.get(index);
      if (give === null || !('type' in give) || exit === undefined || exit.parts === null) return;
      objects.set(give.type, merged(taken(give), substitute(substitution, exit)));
    });
  }
  return { results, whenTrue: whenTrue ?? 0 };
}
