import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter } from '../flow/interpreter.js';
import { valuesAt } from '../flow/model-call.js';
import type { SourcePlace } from '../flow/taint.js';
import type { Value } from '../flow/value.js';
import type { Span } from '../ir/span.js';
import type { Place } from '../models/place.js';
import type { PathModel, RouteModel } from '../models/web-model.js';
import type { PathText, Thing } from './event.js';

/** A call, or an annotation with arguments, as models speak of it. */
export interface Spoken {
  readonly it: Interpreter;
  readonly frame: Frame;
  readonly span: Span;
  readonly name: string;
  readonly receiver: Value | null;
  readonly given: readonly Given[];
}

/** Lists in lists of handlers are looked into so deep. */
const DEEPEST = 3;
const MOST_PATHS = 40;
const NUMBERED = /^(?:\d+|\*)$/;
const METHOD = /get|post|put|delete|del|patch|head|options|all|any|trace|connect|query/i;

/** What stands at places of a call, one by one; lists are taken apart. */
export function thingsAt(spoken: Spoken, places: readonly Place[]): Thing[] {
  return places.flatMap((place) => {
    if (lacks(spoken, place)) return [];
    const written = writtenAt(spoken, place);
    return valuesOf(spoken, place).flatMap((value, index) => flattened(value, written[index] ?? here(spoken), 0));
  });
}

/** Whether it is known that nothing is at a place: an option of what is no record, or of a record without it. */
function lacks(spoken: Spoken, place: Place): boolean {
  const [part] = place.parts;
  if (part === undefined || part === '*') return false;
  const wholes = valuesOf(spoken, { ...place, parts: [] });
  return wholes.every(
    ({ functions, parts, taints }) =>
      functions.length > 0 || (parts !== null && taints.length === 0 && !parts.has(part) && !parts.has('*')),
  );
}

export function valuesOf({ it, frame, span, receiver, given }: Spoken, place: Place): readonly Value[] {
  return valuesAt(it, frame, span, place, receiver, given);
}

function here({ frame, span }: Spoken): SourcePlace {
  return { path: frame.unit.path, start: span.start, end: span.end };
}

/** Where arguments are written, as far as the place names whole ones. */
function writtenAt({ frame, given }: Spoken, { at, onwards }: Place): readonly SourcePlace[] {
  const found =
    typeof at === 'number'
      ? given.filter(({ name }) => name === null).slice(at, onwards ? undefined : at + 1)
      : typeof at === 'object'
        ? given.filter(({ name }) => name === at.keyword)
        : [];
  return found.flatMap(({ from }) =>
    from === null ? [] : { path: frame.unit.path, start: from.start, end: from.end },
  );
}

function flattened(value: Value, at: SourcePlace, depth: number): Thing[] {
  // Options and empty lists handle nothing.
  if (isPlain(value)) return [];
  if (!isList(value) || depth > DEEPEST) return [{ value, at }];
  return [...(value.parts?.values() ?? [])].flatMap((part) => flattened(part, at, depth + 1));
}

function isPlain(value: Value): boolean {
  const { parts, types, functions, sites, taints } = value;
  return parts !== null && types.length + functions.length + sites.length + taints.length === 0 && !isList(value);
}

/** A list of which the parts are known, and nothing else. */
export function isList({ parts, types, functions, sites }: Value): boolean {
  if (parts === null || parts.size === 0 || types.length > 0 || functions.length > 0 || sites.length > 0) return false;
  return [...parts.keys()].every((key) => NUMBERED.test(key));
}

/** The texts that a value may be; empty for none. */
export function textsOf(value: Value, depth = 0): PathText[] {
  if (value.functions.length > 0 || value.sites.length > 0) return [];
  if (value.types.includes('pattern')) return [{ text: `~${String(value.literals?.[0] ?? '')}`, known: false }];
  const literals = (value.literals ?? []).filter((each) => typeof each === 'string');
  if (literals.length > 0) return literals.map((text) => ({ text, known: true }));
  if (value.text !== null) {
    const text = value.text.map((piece) => (typeof piece === 'string' ? piece : '{}')).join('');
    return [{ text, known: value.text.every((piece) => typeof piece === 'string') }];
  }
  if (!isList(value) || depth > DEEPEST) return [];
  return [...(value.parts?.values() ?? [])].flatMap((part) => textsOf(part, depth + 1)).slice(0, MOST_PATHS);
}

/** Paths as keys of what answers them: `get '/users' => 'users#index'`. */
function keysOf(value: Value): PathText[] {
  if (value.parts === null || value.types.length > 0 || isList(value)) return [];
  return [...value.parts.keys()]
    .filter((key) => key !== '*' && /^[\w/:.(){}*-]+$/.test(key))
    .map((text) => ({ text, known: true }));
}

/** Whether it is sure that a value is no text: a function, a router, a class, or middleware that a model knows. */
function isCallable({ frame }: Spoken, { types, functions, sites, parts }: Value): boolean {
  if (functions.length > 0 || sites.length > 0 || (parts !== null && types.length === 0)) return true;
  return types.some((type) => type.startsWith('repo:') || frame.unit.models.lookup(type)?.web?.protects != null);
}

/** `None`: as if it was not there. */
function isEmpty({ literals }: Value): boolean {
  return literals?.length === 1 && (literals[0] === undefined || literals[0] === '');
}

/** The paths that a call names; null where it names none. `mayBeFirst`: something unknown there is no path if alone. */
export function pathsAt(spoken: Spoken, models: readonly PathModel[]): readonly PathText[] | null {
  for (const model of models) {
    if ('text' in model) return [{ text: model.text, known: true }];
    const inOrder = { ...spoken, given: spoken.given.filter(({ name }) => name === null) };
    const values = valuesOf(model.onwards ? inOrder : spoken, model);
    const texts = values.flatMap((value) => [...textsOf(value), ...keysOf(value)]);
    if (texts.length > 0) return texts;
    if (model.onwards && model.parts.length === 0 && values.length > 0 && model.at !== 0)
      return [{ text: '{}', known: false }];
    const isAlone = model.at === 0 && spoken.given.length < 2;
    const isLast = model === models.at(-1);
    const isNamed = typeof model.at === 'object' && values.some((value) => !isEmpty(value));
    const isUnsure = model.at === 0 && !isAlone && values.some((value) => !isCallable(spoken, value) && !isList(value));
    if ((isNamed && model.parts.length === 0) || (isLast && model.parts.length === 0 && isUnsure))
      return [{ text: '{}', known: false }];
  }
  return null;
}

/** Whether a thing is a text, which says a path and handles nothing. */
export function isText({ value }: Thing): boolean {
  return textsOf(value).length > 0;
}

/** The methods that a route answers; `ANY` for all. */
export function methodsOf(spoken: Spoken, models: RouteModel['methods']): readonly string[] {
  for (const model of models) {
    if (typeof model === 'string') return model === 'name' ? namedMethods(spoken.name) : words(models);
    const values = valuesOf(spoken, model);
    const told = values.flatMap((value) => [...textsOf(value).map(({ text }) => text), ...typeNames(value)]);
    if (told.length > 0) return told.flatMap(namedMethods);
  }
  return models.length === 0 ? [] : ['ANY'];
}

function words(models: RouteModel['methods']): readonly string[] {
  return models.flatMap((model) => (typeof model === 'string' ? namedMethods(model) : []));
}

/** Constants of libraries: `RequestMethod.POST`, `http.MethodPost`. */
function typeNames(value: Value, depth = 0): string[] {
  const own = value.types.map((type) => type.slice(type.lastIndexOf('.') + 1));
  if (!isList(value) || depth > DEEPEST) return own;
  return [...(value.parts?.values() ?? [])].flatMap((part) => typeNames(part, depth + 1));
}

/** The method that a name speaks of: `MapGet`, `PostMapping`, `add_put`, `del`, `MethodPatch`. */
function namedMethods(name: string): readonly string[] {
  const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1);
  if (/^[A-Z]{2,}(?:[,| ]+[A-Z]{2,})*$/.test(last)) return last.split(/[,| ]+/).map(canonical);
  const [found] = METHOD.exec(last) ?? [];
  return [found === undefined ? 'ANY' : canonical(found.toUpperCase())];
}

function canonical(method: string): string {
  if (method === 'ALL' || method === 'USE' || method === 'ANY') return 'ANY';
  return method === 'DEL' ? 'DELETE' : method;
}
