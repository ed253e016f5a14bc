import type { Expression, Target } from '../ir/expression.js';
import { assignName, type Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart, askedPart, memberOf } from './member.js';
import { reachShared } from './prototype.js';
import { sensitive, sensitiveVariable } from './sensitive.js';
import { joinTaints, NO_TAINTS, type SourcePlace, stepTaints } from './taint.js';
import { allTaints, cleaned, join, onlyLiteral, type Piece, UNKNOWN, type Value, withPart } from './value.js';

/** Makes the names of a target variables of this function, whatever functions around it call so. */
export function declareTarget(frame: Frame, target: Target): void {
  if (target.kind === 'name') frame.scope.vars.set(target.name, UNKNOWN);
  if (target.kind !== 'list-target' && target.kind !== 'record-target') return;
  const inner = target.kind === 'list-target' ? target.items : target.entries.map((entry) => entry.target);
  for (const each of [...inner, target.rest]) if (each !== null) declareTarget(frame, each);
}

/** Puts a value where it goes: into a variable, a part of one, or several of these. `from` is where it is written. */
export function assignTarget(
  it: Interpreter,
  frame: Frame,
  target: Target,
  value: Value,
  from: Expression | null,
): void {
  switch (target.kind) {
    case 'name':
      assignName(frame, target.name, variable(frame, target, value, from), frame.unit.conventions.assignsLocally);
      it.hooks.named(it, { frame, name: target.name, value, from, role: 'variable' });
      return;
    case 'member': {
      const object = it.evaluate(frame, target.object);
      reachShared(it, frame, object, placeIn(frame, target));
      it.assignedPart(frame, object.types, target.name, value, from ?? target);
      updatePart(it, frame, target.object, target.name, value);
      speakForWhole(it, frame, target, value);
      if (from !== null) seen(it, frame, target, target.name, value, from);
      return;
    }
    case 'index': {
      const key = it.evaluate(frame, target.key);
      const known = onlyLiteral(key);
      const name = known?.value === undefined ? '*' : String(known.value);
      const object = it.evaluate(frame, target.object);
      reachShared(it, frame, object, placeIn(frame, target));
      const { types } = object;
      if (types.length > 0) it.assignedPart(frame, types, name, value, from ?? target, key);
      updatePart(it, frame, target.object, name, value);
      if (from !== null && name !== '*') seen(it, frame, target, name, value, from);
      return;
    }
    case 'list-target':
      assignList(it, frame, target, value);
      return;
    case 'record-target':
      for (const { key, target: inner, otherwise } of target.entries) {
        const at = placeIn(frame, inner);
        const part = sensitive(frame, key, askedPart(it, frame, value, key, at), at);
        const given = otherwise === null ? part : join(part, it.evaluate(frame, otherwise));
        assignTarget(it, frame, inner, given, null);
      }
      if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
  }
}

/** A part that speaks for the whole (the host of an address) got a value: the whole is as harmless, or as harmful, as that. */
function speakForWhole(
  it: Interpreter,
  frame: Frame,
  { object, name }: Extract<Target, { kind: 'member' }>,
  value: Value,
): void {
  const { types } = it.evaluate(frame, object);
  const models = types.flatMap((type) => frame.unit.models.member(type, name) ?? []);
  const bits = models.reduce((all, { vouches }) => all | vouches, 0);
  if (bits === 0) return;
  const taints = allTaints(value);
  updatePlace(it, frame, object, (whole) =>
    taints.length === 0
      ? cleaned(whole, bits)
      : { ...whole, taints: joinTaints(whole.taints, taints), text: null, literals: null },
  );
}

/** Lets others see what became a part of an object. */
function seen(
  it: Interpreter,
  frame: Frame,
  target: Extract<Target, { kind: 'member' | 'index' }>,
  name: string,
  value: Value,
  from: Expression,
): void {
  const object = it.evaluate(frame, target.object);
  it.hooks.part(it, { frame, object, name, value, from, start: target.start, end: from.end });
}

function placeIn(frame: Frame, inner: Target): SourcePlace {
  const { start, end } = 'start' in inner ? inner : frame.form;
  return { path: frame.unit.path, start, end };
}

function assignList(
  it: Interpreter,
  frame: Frame,
  target: Extract<Target, { kind: 'list-target' }>,
  value: Value,
): void {
  target.items.forEach((inner, at) => {
    if (inner === null) return;
    const known = value.parts?.get(String(at));
    // A function of the repository gives several results as a list; a library's several results are all that passes.
    const part = known ?? (at === 0 && value.parts === null ? value : anyPart(value));
    // Go's second result of a look-up tells whether there was something.
    const { test } = value;
    const answer = at > 0 && test?.kind === 'index' ? { ...part, taints: NO_TAINTS, test } : part;
    const tells = known === undefined && at > 0 && at === target.items.length - 1 && tellsOfOthers(frame, inner);
    assignTarget(it, frame, inner, tells ? { ...UNKNOWN, test: answer.test } : answer, null);
  });
  if (target.rest !== null) assignTarget(it, frame, target.rest, value, null);
}

const TELLS = /^(?:err|ok|found|exists?)(?:[A-Z\d].{0,30})?$|(?:Err|Ok)$/;

/** Go's last result of several that says whether there was something, or what went wrong, and holds no data itself. */
function tellsOfOthers({ unit }: Frame, target: Target): boolean {
  return unit.conventions.lastResultTells && target.kind === 'name' && TELLS.test(writtenName(target.name));
}

/** A value as a variable of a name; the names of parameters say later what they hold. */
function variable(
  frame: Frame,
  target: Extract<Target, { kind: 'name' }>,
  value: Value,
  from: Expression | null,
): Value {
  const held = stepped(frame, target, value);
  return from === null ? held : sensitiveVariable(frame, writtenName(target.name), held, placeIn(frame, target));
}

function stepped(
  frame: Frame,
  { start, end, name }: { start: number; end: number; name: string },
  value: Value,
): Value {
  if (value.taints.length === 0) return value;
  const at = { path: frame.unit.path, start, end };
  const label = writtenName(name);
  const stepIn = (piece: Piece) =>
    typeof piece === 'string' ? piece : { taints: stepTaints(piece.taints, at, label) };
  return { ...value, taints: stepTaints(value.taints, at, label), text: value.text?.map(stepIn) ?? null };
}

/** Replaces a part of the value that an expression names. */
function updatePart(it: Interpreter, frame: Frame, object: Expression, key: string, value: Value): void {
  updatePlace(it, frame, object, (whole) => {
    if (key !== '*') return withOwnPart(it, frame, whole, key, value, object);
    const any = whole.parts?.get('*');
    return withPart(whole, '*', any === undefined ? value : join(any, value));
  });
}

/**
 * The whole with a part replaced. What its type alone says of the part is kept beside it: on a way where nothing was put
 * there, or learnt of it, it is that.
 */
function withOwnPart(
  it: Interpreter,
  frame: Frame,
  whole: Value,
  key: string,
  part: Value,
  { start, end }: { readonly start: number; readonly end: number },
): Value {
  const known = whole.parts?.get(key);
  if (known !== undefined) return withPart(whole, key, { ...part, plain: known.plain });
  if (whole.types.length === 0) return withPart(whole, key, { ...part, plain: null });
  const plain = memberOf(it, frame, whole, key, { path: frame.unit.path, start, end });
  return withPart(whole, key, { ...part, plain: plain.taints.length === 0 ? null : plain });
}

/** Changes the value that an expression names, where it names one; of what a call gives, the object it was called on. */
export function updatePlace(
  it: Interpreter,
  frame: Frame,
  place: Expression,
  change: (value: Value) => Value,
  isLearnt = false,
): void {
  switch (place.kind) {
    case 'name': {
      const old = it.evaluate(frame, place);
      const made = change(old);
      // What is learnt of a name holds here, whoever else sees the name.
      if (made !== old && isLearnt) frame.scope.vars.set(place.name, made);
      else if (made !== old && !updateImplicit(it, frame, place.name, made)) assignName(frame, place.name, made, false);
      return;
    }
    case 'member': {
      const made = change(it.evaluate(frame, place));
      updatePlace(it, frame, place.object, (whole) => withOwnPart(it, frame, whole, place.name, made, place), isLearnt);
      return;
    }
    case 'index': {
      const key = onlyLiteral(it.evaluate(frame, place.key));
      const made = change(it.evaluate(frame, place));
      updatePlace(
        it,
        frame,
        place.object,
        (whole) =>
          key?.value === undefined
            ? withPart(whole, '*', made)
            : withOwnPart(it, frame, whole, String(key.value), made, place),
        isLearnt,
      );
      return;
    }
    case 'wrapped':
      updatePlace(it, frame, place.value, change, isLearnt);
      return;
    case 'call':
      if (place.callee.kind === 'member') updatePlace(it, frame, place.callee.object, change);
      return;
    default:
  }
}

/**
 * Learns something of the value that an expression names. What a call gives is another value each time: what is learnt of
 * it says nothing of what it was called on.
 */
export function narrow(it: Interpreter, frame: Frame, place: Expression, change: (value: Value) => Value): void {
  let at: Expression = place;
  while (at.kind === 'member' || at.kind === 'index' || at.kind === 'wrapped')
    at = at.kind === 'wrapped' ? at.value : at.object;
  if (at.kind === 'name') updatePlace(it, frame, place, change, true);
}

/** The name as it is written: one that hides another has its place behind it in the intermediate form. */
function writtenName(name: string): string {
  return name.replace(/[@'].*$/, '');
}

/** A name that is no variable may be a field of the object. */
function updateImplicit(it: Interpreter, frame: Frame, name: string, value: Value): boolean {
  if (!frame.unit.conventions.implicitThis || name === 'this') return false;
  for (let at: typeof frame.scope | null = frame.scope; at !== null; at = at.outer) {
    if (at.vars.has(name)) return false;
  }
  const self = frame.scope.vars.get('this');
  if (self === undefined || !it.hasMember(self, name)) return false;
  frame.scope.vars.set('this', withPart(self, name, value));
  return true;
}
