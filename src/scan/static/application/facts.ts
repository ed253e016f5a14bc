import type { SeenCall } from '../flow/interpreter.js';
import type { SourcePlace } from '../flow/taint.js';
import type { Closure, Value } from '../flow/value.js';
import type { Call } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { MemberModel } from '../models/model.js';

/** One call in a function: what is known of what it calls, and what it is given. */
export interface CallFact {
  readonly call: Call;
  readonly at: SourcePlace;
  /** As written: the last name. */
  readonly name: string;
  readonly types: readonly string[];
  readonly models: readonly MemberModel[];
  readonly functions: readonly Closure[];
  /** Constants among its arguments. */
  readonly constants: readonly (string | number | boolean)[];
  /** It goes on to what comes next: `return view(*args, **kwargs)`. */
  readonly goesOn: boolean;
  /** Something of a request, or all of it, goes in. */
  readonly takesData: boolean;
}

/** What the functions of a program call. */
export interface FunctionFacts {
  saw(seen: SeenCall): void;
  /** The calls in a function, those of functions inside it too. */
  of(path: string, form: FunctionForm): readonly CallFact[];
  /** The calls in a part of a file, and in the functions that they call, so far. */
  within(place: SourcePlace, depth: number): readonly CallFact[];
  /** All calls of files for which `isOf` holds. */
  in(isOf: (path: string) => boolean): readonly CallFact[];
}

const MOST_CALLS = 400;

export function functionFacts(): FunctionFacts {
  /** By file, by where the call stands: a function is looked through several times. */
  const files = new Map<string, Map<string, CallFact>>();

  function saw({ frame, call, callee, given }: SeenCall): void {
    const { path } = frame.unit;
    const calls = files.get(path) ?? new Map<string, CallFact>();
    files.set(path, calls);
    const key = `${call.start}-${call.end}`;
    const known = calls.get(key);
    const values = [...given.map(({ value }) => value), ...(callee.receiver === null ? [] : [callee.receiver])];
    calls.set(key, {
      call,
      at: { path, start: call.start, end: call.end },
      name: nameOf(call),
      types: merged(known?.types, callee.value.types),
      models: merged(known?.models, callee.models),
      functions: mergedFunctions(known?.functions, callee.value.functions),
      constants: merged(
        known?.constants,
        given.flatMap(({ value }) => constantsOf(value)),
      ),
      goesOn: isGiven(call, callee.value),
      takesData: known?.takesData === true || values.some((value) => value.taints.length > 0),
    });
  }

  function of(path: string, { start, end }: FunctionForm): readonly CallFact[] {
    const calls = files.get(path);
    if (calls === undefined) return [];
    return [...calls.values()].filter(({ at }) => at.start >= start && at.end <= end).slice(0, MOST_CALLS);
  }

  function within({ path, start, end }: SourcePlace, depth: number): readonly CallFact[] {
    const own = [...(files.get(path)?.values() ?? [])]
      .filter(({ at }) => at.start >= start && at.end <= end)
      .slice(0, MOST_CALLS);
    if (depth === 0) return own;
    const called = own.flatMap(({ functions }) =>
      functions.flatMap(({ unit, index }) => {
        const form = unit.module.functions[index];
        return form === undefined ? [] : within({ path: unit.path, start: form.start, end: form.end }, depth - 1);
      }),
    );
    return [...own, ...called].slice(0, MOST_CALLS);
  }

  function inside(isOf: (path: string) => boolean): readonly CallFact[] {
    return [...files].flatMap(([path, calls]) => (isOf(path) ? [...calls.values()] : []));
  }

  return { saw, of, within, in: inside };
}

/** A function that was given is called with all that came. */
function isGiven({ callee, args }: Call, { taints, functions }: Value): boolean {
  if (callee.kind !== 'name' || functions.length > 0 || !args.some(({ spread }) => spread)) return false;
  return taints.some(({ origin }) => origin.kind === 'parameter' && origin.path.length === 0);
}

function nameOf({ callee }: Call): string {
  return callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
}

function constantsOf({ literals, parts }: Value): (string | number | boolean)[] {
  const own = (literals ?? []).filter((each) => each !== undefined);
  const inside = [...(parts?.values() ?? [])]
    .flatMap((part) => part.literals ?? [])
    .filter((each) => each !== undefined);
  return [...own, ...inside].slice(0, 8);
}

function merged<T>(known: readonly T[] | undefined, more: readonly T[]): readonly T[] {
  return known === undefined
    ? more
    : more.every((each) => known.includes(each))
      ? known
      : [...new Set([...known, ...more])];
}

function mergedFunctions(known: readonly Closure[] | undefined, more: readonly Closure[]): readonly Closure[] {
  if (known === undefined) return more;
  const isKnown = (each: Closure) => known.some(({ unit, index }) => unit === each.unit && index === each.index);
  return more.every(isKnown) ? known : [...known, ...more.filter((each) => !isKnown(each))];
}
