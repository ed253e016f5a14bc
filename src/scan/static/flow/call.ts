import type { Call, Expression } from '../ir/expression.js';
import type { MemberModel } from '../models/model.js';
import { methodsOf } from './classes.js';
import { describedBy } from './described.js';
import { placeOf } from './evaluate.js';
import { type Frame, handOver, scopeOf } from './frame.js';
import { generatedMethod } from './generated.js';
import { assumeReturned } from './guard.js';
import type { Callee, Given, Interpreter } from './interpreter.js';
import { callable, memberOf } from './member.js';
import { usesThis } from './mentions.js';
import { applyModel } from './model-call.js';
import { importedValue } from './names.js';
import { DISCLOSURE, sensitiveResult } from './sensitive.js';
import { placed } from './sites.js';
import { cleanTaints, joinTaints, NO_TAINTS, stepTaints, type Taints } from './taint.js';
import { allTaints, type Closure, join, onlyLiteral, tainted, UNKNOWN, type Value } from './value.js';

/** Longer chains of results of calls are not told apart. */
const LONGEST_NAME = 160;

/** A call: of the repository's functions as they are, of a library's as its model says. */
export function evaluateCall(it: Interpreter, frame: Frame, call: Call): Value {
  const before = frame.recalls > 0 ? frame.results.get(call) : undefined;
  if (before !== undefined) return before;
  const made = happen(it, frame, call);
  frame.results.set(call, made);
  return made;
}

function happen(it: Interpreter, frame: Frame, call: Call): Value {
  const callee = calleeOf(it, frame, call);
  const loaded = loadedModule(it, frame, call, callee);
  if (loaded !== null) return loaded;
  const given = call.args.map(
    ({ value, name, spread }): Given => ({ value: it.evaluate(frame, value), name, spread, from: value }),
  );
  it.hooks.call(it, { frame, call, callee, given });
  const results: Value[] = [];
  const closures = chooseOverloads(callable(it, callee.value), given.length);
  for (const closure of closures) {
    results.push(it.invoke(frame, onObject(made(call, callee.value, closure), callee.receiver), given, call));
  }
  for (const model of [...callee.models, ...describedBy(frame, closures)])
    results.push(applyModel(it, frame, call, model, callee.receiver, given));
  const result =
    results.length > 0
      ? combine(results)
      : (generatedMethod(it, frame, call, callee, given) ?? unmodelled(it, frame, call, callee, given));
  if (results.length === 0 && call.callee.kind === 'name' && isParameter(callee.value))
    handOver(frame, call.callee.name, given[0]?.value ?? UNKNOWN);
  if (callee.models.some((model) => model.ends) || neverReturned(frame, call)) frame.dead = true;
  else assumeReturned(it, frame, call, callee.models);
  const read = sensitiveResult(frame, call, callee.models, given, result, placeOf(frame, call));
  const answer = named(it, frame, call, callee, read);
  return isAnswer(frame, call, callee) ? { ...answer, test: call } : answer;
}

/** Whether the result may say something of the arguments. */
function isAnswer({ calls }: Frame, call: Call, { models }: Callee): boolean {
  return (
    calls.has(call) ||
    models.some(
      ({ guards, callbacks, collection, vouches }) =>
        guards.length > 0 ||
        vouches !== 0 ||
        collection === 'get' ||
        callbacks.some(({ chooses }) => chooses === 'all' || chooses === 'any'),
    )
  );
}

/** A plain function that is called as a part of an object runs on that, if it asks for the object that it runs on. */
function onObject(closure: Closure, receiver: Value | null): Closure {
  if (receiver === null || closure.self !== null || scopeOf(closure.scope, 'this') !== null) return closure;
  const { module } = closure.unit;
  const form = module.functions[closure.index];
  return form !== undefined && usesThis(module, form) ? { ...closure, self: receiver } : closure;
}

function isParameter({ taints }: Value): boolean {
  return taints.some(({ origin }) => origin.kind === 'parameter' && origin.path.length === 0);
}

/** A plain function that `new` makes an object with gets an empty one, with what the function's prototype has. */
function made({ form }: Call, callee: Value, closure: Closure): Closure {
  if (form !== 'new' || closure.self !== null) return closure;
  return { ...closure, self: { ...UNKNOWN, parts: callee.parts?.get('prototype')?.parts ?? new Map() } };
}

/** The module that a call loads by a constant name. */
function loadedModule(it: Interpreter, frame: Frame, { args }: Call, { value }: Callee): Value | null {
  const { loaders } = frame.unit.conventions;
  const [first] = args;
  if (first === undefined || !value.types.some((type) => loaders.includes(type))) return null;
  const module = onlyLiteral(it.evaluate(frame, first.value))?.value;
  if (typeof module !== 'string') return null;
  return importedValue(it, frame.unit, { module, member: null });
}

function combine(results: readonly Value[]): Value {
  const [first = UNKNOWN, ...rest] = results;
  return rest.reduce((joined, value) => join(joined, value), first);
}

/** Of several functions of one name, those that take so many arguments; all where none does. */
function chooseOverloads(all: readonly Closure[], count: number): readonly Closure[] {
  if (all.length < 2) return all;
  const fitting = all.filter(({ unit, index }) => unit.module.functions[index]?.parameters.length === count);
  return fitting.length > 0 ? fitting : all;
}

/** The callee evaluated, with what it is called on. */
export function calleeOf(it: Interpreter, frame: Frame, { callee }: Call): Callee {
  if (callee.kind !== 'member') {
    const value = ownMethod(it, frame, callee, it.evaluate(frame, callee));
    const models = value.types.flatMap((type) => frame.unit.models.lookup(type) ?? []);
    return { receiver: null, value, models };
  }
  const receiver = it.evaluate(frame, callee.object);
  const value = methodOver(
    it,
    receiver,
    callee.name,
    memberOf(it, frame, receiver, callee.name, placeOf(frame, callee)),
  );
  const models = value.functions.length > 0 ? [] : memberModels(it, frame, receiver, callee.name);
  // An object of an interface with one method is the lambda that was given for it.
  const isLambda = frame.unit.conventions.implicitThis && value.functions.length === 0 && models.length === 0;
  return { receiver, value: isLambda && receiver.functions.length > 0 ? receiver : value, models };
}

/** What is called cannot be a field that holds no function: a method of the same name is meant. */
function methodOver(it: Interpreter, receiver: Value, name: string, value: Value): Value {
  if (value.functions.length > 0) return value;
  const functions = receiver.types.flatMap((type) =>
    type.startsWith('repo:') ? methodsOf(it, type, name, receiver) : [],
  );
  return functions.length > 0 ? { ...UNKNOWN, functions } : value;
}

/** The same of a name that means a part of `this`. */
function ownMethod(it: Interpreter, frame: Frame, callee: Expression, value: Value): Value {
  if (callee.kind !== 'name' || !frame.unit.conventions.implicitThis) return value;
  const scope = scopeOf(frame.scope, callee.name);
  const self = scope === null ? scopeOf(frame.scope, 'this')?.vars.get('this') : undefined;
  return self === undefined ? value : methodOver(it, self, callee.name, value);
}

/** Models of a method: by the types of the receiver, those that they inherit from; of what has none, by the name alone. */
function memberModels(it: Interpreter, frame: Frame, receiver: Value, name: string): readonly MemberModel[] {
  const { models } = frame.unit;
  const types = receiver.types.flatMap((type) => (type.startsWith('repo:') ? it.libraryBases(type) : type));
  const found = types.flatMap((type) => models.member(type, name) ?? []);
  if (found.length > 0) return [...new Set(found)];
  const isKnown = types.some((type) => models.knows(type)) || receiver.types.some((type) => type.startsWith('repo:'));
  return models.untyped(name, !isKnown);
}

/** A call of which nothing is known: data of what it is called on stays in it, and is what its callbacks get. */
function unmodelled(
  it: Interpreter,
  frame: Frame,
  call: Call,
  { receiver, value }: Callee,
  given: readonly Given[],
): Value {
  const data: Value = tainted(receiver === null ? NO_TAINTS : allTaints(receiver));
  const returned: Value[] = [];
  for (const { value: argument } of given) {
    for (const closure of argument.functions) {
      const parameters = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const expected = data === UNKNOWN ? it.expected.of(frame.unit, closure) : null;
      const taken = parameters.map(
        (_, index): Given => ({ value: expected?.[index] ?? data, name: null, spread: false, from: null }),
      );
      returned.push(it.invoke(frame, closure, taken, null));
    }
  }
  const isMaker = call.form === 'new' || value.types.some((type) => /[.:#][A-Z]\w*$/.test(type));
  const carried: Taints = isMaker
    ? given.reduce((all: Taints, each) => joinTaints(all, allTaints(each.value)), NO_TAINTS)
    : NO_TAINTS;
  const passed = receiver !== null || isMaker ? joinTaints(data.taints, carried) : valueTaints(value);
  // Nobody knows that a part of a password, or what is made of it, is still to be kept.
  return { ...UNKNOWN, taints: cleanTaints(passed, DISCLOSURE) };
}

/** A value that is called and holds data of a parameter: a function that was given. */
function valueTaints(value: Value): Taints {
  return value.types.length > 0 ? NO_TAINTS : value.taints.filter(({ origin }) => origin.kind === 'source');
}

/** The result with its type, where the call alone says it. */
function named(it: Interpreter, frame: Frame, call: Call, { value }: Callee, result: Value): Value {
  const typedResult = placed(
    it,
    frame,
    call,
    result.types.length > 0 ? result : { ...result, types: resultTypes(it, frame, call, value) },
  );
  if (typedResult.taints.length === 0) return typedResult;
  return { ...typedResult, taints: stepTaints(typedResult.taints, placeOf(frame, call), labelOf(call)) };
}

function resultTypes(it: Interpreter, frame: Frame, call: Call, callee: Value): readonly string[] {
  const { models } = frame.unit;
  return callee.types.flatMap((type) => {
    if (type.startsWith('repo:')) return it.program.classes.has(type) ? [type] : [];
    if (type.startsWith('module:') || type.length > LONGEST_NAME) return [];
    const isClass = call.form === 'new' || (models.lookup(type)?.extends.length !== undefined && isTypeName(type));
    return [isClass ? type : models.canonical(`${type}()`)];
  });
}

/** Every way through what was called ends with an error: nothing after the call happens. */
function neverReturned(frame: Frame, call: Call): boolean {
  const summaries = frame.calls.get(call) ?? [];
  return summaries.length > 0 && summaries.every(({ complete, returns }) => complete && !returns);
}

/** A call as people name it. */
function labelOf({ callee }: Call): string {
  return callee.kind === 'member' || callee.kind === 'name' ? `${callee.name}()` : 'call';
}

/** Languages without `new` make an object by calling the class, whose name begins with a capital. */
function isTypeName(type: string): boolean {
  return /[.:][A-Z]\w*$/.test(type);
}
