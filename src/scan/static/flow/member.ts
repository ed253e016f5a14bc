import { EVERYWHERE, isFollowed } from '../models/kinds.js';
import type { SourceKind } from '../models/model.js';
import { checkedBits, fieldOf, methodsOf } from './classes.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { exported, siblingModule } from './names.js';
import { hasFixedRoute } from './route-path.js';
import { cleanTaints, joinTaints, KEYS, NO_TAINTS, partTaints, type SourcePlace, type Taints } from './taint.js';
import { type Closure, cleaned, join, joinAll, UNKNOWN, type Value } from './value.js';

const LONGEST_NAME = 160;

/** A part of a value that the source asks for by its name, and not to call it. */
export function askedPart(it: Interpreter, frame: Frame, object: Value, name: string, at: SourcePlace): Value {
  if (object.types.length > 0) it.hooks.asked(it, { frame, object, name, at });
  return memberOf(it, frame, object, name, at);
}

/** A part of a value by a constant key. */
export function memberOf(it: Interpreter, frame: Frame, object: Value, name: string, at: SourcePlace): Value {
  const known = object.parts?.get(name);
  if (known !== undefined) return known;
  let found: Value | null = null;
  const types: string[] = [];
  for (const type of object.types) {
    const part = typedPart(it, frame, object, type, name, at);
    if (part === null) types.push(...partType(frame, type, name));
    else found = found === null ? part : join(found, part);
  }
  if (found !== null) return found;
  const untyped = object.types.length === 0 ? untypedPart(frame, object, name, at) : null;
  if (untyped !== null) return untyped;
  const any = name === KEYS ? undefined : object.parts?.get('*');
  const taints =
    object.taints.length === 0
      ? NO_TAINTS
      : cleanTaints(partTaints(object.taints, name), countBits(frame, object, name));
  const plain: Value = {
    ...UNKNOWN,
    taints,
    types: taints.length > 0 && object.types.length === 0 ? [] : types,
    fixed: object.fixed,
  };
  return any === undefined ? plain : join(plain, any);
}

/** A part whose name alone says that it holds data from outside, whatever it is a part of: `?.GET`. */
function untypedPart({ unit }: Frame, object: Value, name: string, at: SourcePlace): Value | null {
  const model = unit.models.member('?', name);
  if (model === null || model.source === null || !isFollowed(model.source)) return null;
  const taints = sourceTaints(model.source, at, name).map((taint) => ({ ...taint, cleaned: model.cleans }));
  return { ...UNKNOWN, types: [model.name], taints: joinTaints(partTaints(object.taints, name), taints) };
}

/** A part of texts and lists alone that is a number: how long they are. Of what came in as one object it is a part as others. */
function countBits({ unit: { models } }: Frame, object: Value, name: string): number {
  if (object.types.some((type) => models.lookup(type)?.source != null)) return 0;
  const found = ['?text', '?list'].flatMap((type) => models.member(type, name)?.type ?? []);
  return found.length === 0 ? 0 : (models.lookup(found[0] ?? '')?.cleans ?? 0);
}

function partType(frame: Frame, type: string, name: string): string[] {
  if (type.startsWith('repo:') || type.startsWith('module:') || type.length > LONGEST_NAME) return [];
  return [frame.unit.models.canonical(`${type}.${name}`)];
}

/** What the type says of its part: a source, a field of a class, a method, a name of a file. */
function typedPart(
  it: Interpreter,
  frame: Frame,
  object: Value,
  type: string,
  name: string,
  at: SourcePlace,
): Value | null {
  if (type.startsWith('module:')) return exported(it, type.slice(7), name, 0);
  if (type.startsWith('repo:')) return classPart(it, frame, object, type, name, at);
  const { models } = frame.unit;
  const model = models.member(type, name);
  if (model === null) return models.knows(type) ? null : siblingModule(it, frame.unit, type, name);
  const types = [model.type === null ? model.name : models.canonical(model.type)];
  if (model.routed && hasFixedRoute(it, frame)) return { ...UNKNOWN, fixed: true };
  const own = model.source === null ? partTaints(object.taints, name) : sourceTaints(model.source, at, model.name);
  const taints = model.cleans > 0 ? own.map((taint) => ({ ...taint, cleaned: taint.cleaned | model.cleans })) : own;
  // What a router gives of itself (`router.urls`) is the router.
  const sites = types.some((each) => models.routes(each)) ? object.sites : [];
  return { ...UNKNOWN, types, taints, sites };
}

/** For which sinks a collection is harmless because its elements can carry no text. */
function cleansOfElements({ unit }: Frame, types: readonly string[]): number {
  return types.reduce((all, type) => all & (unit.models.lookup(type)?.cleans ?? 0), types.length > 0 ? EVERYWHERE : 0);
}

function classPart(
  it: Interpreter,
  frame: Frame,
  object: Value,
  type: string,
  name: string,
  at: SourcePlace,
): Value | null {
  const functions = methodsOf(it, type, name, object);
  const field = fieldOf(it, it.fields, type, name);
  const getters = functions.filter((closure) => isGetter(frame, closure));
  if (getters.length > 0) return joinAll(getters.map((closure) => it.invoke(frame, closure, [], null)));
  // A field of the same name is what a part that is not called means.
  if (functions.length > 0 && field === null) return { ...UNKNOWN, functions, taints: partTaints(object.taints, name) };
  if (field !== null) {
    const whole = { ...field, taints: joinTaints(field.taints, partTaints(object.taints, name)) };
    const elements = field.parts?.size === 1 ? (field.parts.get('*')?.types ?? []) : [];
    const bits = checkedBits(it, type, name) | cleansOfElements(frame, elements);
    return it.ofType(frame.unit, cleaned(whole, bits), field.types);
  }
  // What the class has from a library: its base says it.
  for (const base of it.libraryBases(type)) {
    const part = typedPart(it, frame, { ...object, types: [base] }, base, name, at);
    if (part !== null) return part;
  }
  return null;
}

/** A method that is asked for without a call. */
function isGetter({ unit: { conventions } }: Frame, { unit, index }: Closure): boolean {
  const annotations = unit.module.functions[index]?.annotations ?? [];
  return annotations.some(({ callee }) => callee.kind === 'name' && conventions.getters.includes(callee.name));
}

/** Data from outside that is read at a place. */
export function sourceTaints(source: SourceKind, at: SourcePlace, label: string): Taints {
  if (!isFollowed(source)) return NO_TAINTS;
  const key = `${at.path}:${at.start}:${source}`;
  return [{ origin: { kind: 'source', key, source, at }, cleaned: 0, step: { at, label, before: null, count: 1 } }];
}

/** Any part of a value: what is known of all of them. */
export function anyPart(value: Value): Value {
  const taints = value.taints;
  if (value.parts === null) return { ...UNKNOWN, taints, fixed: value.fixed };
  const parts = joinAll([...value.parts.values()]);
  return { ...parts, taints: joinTaints(parts.taints, taints), fixed: value.fixed };
}

/** Functions that a value can be called as; the makers of a class for the class itself. */
export function callable(it: Interpreter, value: Value): readonly Closure[] {
  if (value.functions.length > 0) return value.functions;
  return value.types.flatMap((type) => (type.startsWith('repo:') ? methodsOf(it, type, 'constructor', null) : []));
}
