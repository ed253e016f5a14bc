import type { Call, Expression } from '../ir/expression.js';
import { bitOf } from '../models/kinds.js';
import type { MemberModel } from '../models/model.js';
import type { Frame } from './frame.js';
import type { Given } from './interpreter.js';
import { sourceTaints } from './member.js';
import { isConstantName, isSensitiveName } from './sensitive-name.js';
import { joinTaints, type SourcePlace, stepsOf, type Taint } from './taint.js';
import { cleaned, onlyLiteral, type Value } from './value.js';

/** A part of it alone tells little: its first characters, one of several. */
export const DISCLOSURE = bitOf('disclosure');
/** What reads a setting, a field of a form or a part of a record by its name. */
const READS = /^(?:get|fetch|read|lookup|env|config|input|post|param|header|form_?value|post_?form|value|require)/i;
/** What carries a token or a password of the one who asks, by its name and that of what holds it. */
const HEADERS = /headers?$/i;
const CREDENTIALS = /^(?:http_)?(?:(?:proxy-|x-)?authorization|x-api-key|x-auth-token|cookie)$/i;
const GETTER = /^(?:get|Get)([A-Z]\w*)$/;

/** A part that was read, or a variable that got a value: by its name something that its owner alone may know. */
export function sensitive(frame: Frame, name: string, value: Value, at: SourcePlace): Value {
  if (!isSensitiveName(name) || isConstantName(name) || !mayHold(frame, value)) return value;
  // A part of a parameter is known by its way.
  if (value.taints.some(({ origin }) => origin.kind === 'parameter')) return value;
  return marked(name, value, at);
}

/** A variable that got a value of which nothing is known but the name. */
export function sensitiveVariable(frame: Frame, name: string, value: Value, at: SourcePlace): Value {
  return value.taints.length > 0 ? value : sensitive(frame, name, value, at);
}

/** What a call read by a name: `getenv("DB_PASSWORD")`, `form.get("password")`, `user.getPassword()`. */
export function sensitiveResult(
  frame: Frame,
  { callee, args }: Call,
  models: readonly MemberModel[],
  given: readonly Given[],
  value: Value,
  at: SourcePlace,
): Value {
  const called = nameOf(callee);
  const on = callee.kind === 'member' ? nameOf(callee.object) : '';
  if (args.length === 0) {
    const part = GETTER.exec(called)?.[1];
    if (part === undefined || !isSensitiveName(part) || !mayHold(frame, value)) return value;
    return marked(part, value, at);
  }
  const isRead = models.some(({ source, collection }) => source !== null || collection === 'get') || READS.test(called);
  const first = given[0];
  const key = isRead && first !== undefined ? onlyLiteral(first.value)?.value : undefined;
  if (typeof key !== 'string' || !mayHold(frame, value)) return value;
  const isHeader = HEADERS.test(on) || HEADERS.test(called) || models.some(({ source }) => source === 'header');
  if (isHeader && CREDENTIALS.test(key)) return marked(key, value, at);
  if (!isSensitiveName(key)) return value;
  return isConstantName(key) && !models.some(({ source }) => source === 'environment') ? value : marked(key, value, at);
}

/** A part that was read of an object, which is written so. */
export function sensitivePart(
  frame: Frame,
  written: Expression,
  object: Value,
  name: string,
  value: Value,
  at: SourcePlace,
): Value {
  const called = nameOf(written);
  if (DESCRIBES.test(called)) return value;
  if (HEADERS.test(called) && CREDENTIALS.test(name)) return mayHold(frame, value) ? marked(name, value, at) : value;
  return partOf(frame, object, name, value, at);
}

/** The last name of an expression; of a call that of what is called. */
function nameOf(written: Expression): string {
  const named = written.kind === 'call' ? written.callee : written;
  return named.kind === 'name' || named.kind === 'member' ? named.name : '';
}

/** By the name of a constant it is a part of what holds settings: `process.env.DB_PASSWORD`. */
function partOf(frame: Frame, object: Value, name: string, value: Value, at: SourcePlace): Value {
  // A part of a password is none: its length, what it was found by.
  if (!isSensitiveName(name))
    return object.taints.some((taint) => isSensitiveData(frame, taint)) ? cleaned(value, DISCLOSURE) : value;
  if (!isConstantName(name)) return sensitive(frame, name, value, at);
  const isSettings = object.types.some((type) => frame.unit.models.lookup(type)?.source === 'environment');
  return isSettings && mayHold(frame, value) ? marked(name, value, at) : value;
}

/** Whether data on its way was something that its owner alone may know: by where it comes from or a name that it had. */
export function isSensitiveData(frame: Frame, { origin, step }: Taint): boolean {
  if (origin.kind === 'source' && origin.source === 'sensitive') return true;
  if (origin.kind === 'parameter' && origin.owner === frame.owner) {
    const target = frame.form.parameters[origin.index]?.target;
    const own = target?.kind === 'name' ? target.name : '';
    if (isSensitiveName(origin.path[origin.path.length - 1] ?? own)) return true;
  }
  // What a whole was called says nothing of its parts.
  if (origin.kind === 'parameter' && origin.path.length > 0) return false;
  return stepsOf(step).some(({ label }) => /^\w+$/.test(label) && !isConstantName(label) && isSensitiveName(label));
}

/** Objects whose parts are names for something: `errors.password`. */
const DESCRIBES =
  /(?:errors?|messages?|labels?|fields?|rules?|schemas?|touched|i18n|strings|texts?|types?|names?|props)$/i;

/** A text that is not known: no constant, no function, nothing that can carry no text. */
function mayHold({ unit }: Frame, { literals, functions, types, text }: Value): boolean {
  if (literals !== null || functions.length > 0) return false;
  if (text?.every((piece) => typeof piece === 'string')) return false;
  return !types.some((type) => ((unit.models.lookup(type)?.cleans ?? 0) & DISCLOSURE) !== 0);
}

function marked(name: string, value: Value, at: SourcePlace): Value {
  const taints = joinTaints(value.taints, sourceTaints('sensitive', at, name));
  const text = value.text === null ? null : [...value.text, { taints }];
  return { ...value, taints, text };
}
