import type { List, Record } from '../ir/expression.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { anyPart } from './member.js';
import { typesOf } from './names.js';
import { placed } from './sites.js';
import { joinTaints } from './taint.js';
import { join, onlyLiteral, typed, UNKNOWN, type Value, withPart } from './value.js';

/** An object or a map that is written with its entries. */
export function record(it: Interpreter, frame: Frame, { entries, type, start, end }: Record): Value {
  const types = type === null ? [] : typesOf(it, frame.unit, { name: type, args: [] });
  let made: Value = { ...placed(it, frame, { start, end }, typed(types)), fixed: true, parts: new Map() };
  for (const { key, value } of entries) {
    const given = it.evaluate(frame, value);
    if (key === null) {
      made = spread(made, given);
      continue;
    }
    const known = onlyLiteral(it.evaluate(frame, key));
    const name = known?.value === undefined ? '*' : String(known.value);
    made = withPart(made, name, given);
    if (types.length > 0) it.assignedPart(frame, types, name, given, value);
  }
  for (const { key, value, start, end } of entries) {
    const name = key === null ? null : onlyLiteral(it.evaluate(frame, key))?.value;
    const part = name == null ? undefined : made.parts?.get(String(name));
    if (part !== undefined)
      it.hooks.part(it, { frame, object: made, name: String(name), value: part, from: value, start, end });
  }
  return made;
}

function spread(into: Value, given: Value): Value {
  const parts = new Map([...(into.parts ?? []), ...(given.parts ?? [])]);
  // Nobody knows what else is in it now.
  if (given.parts === null && !parts.has('*')) parts.set('*', { ...UNKNOWN, taints: given.taints });
  const taints = joinTaints(into.taints, given.taints);
  return {
    ...into,
    parts,
    taints,
    fixed: into.fixed && given.fixed,
    types: into.types.length > 0 ? into.types : given.types,
  };
}

/** A list that is written with its items. */
export function list(it: Interpreter, frame: Frame, { items }: List): Value {
  let made: Value = { ...UNKNOWN, fixed: true, parts: new Map() };
  let isSpread = false;
  items.forEach((item, at) => {
    const given = it.evaluate(frame, item.value);
    if (item.spread) {
      const part = anyPart(given);
      const known = made.parts?.get('*');
      made = withPart(made, '*', known === undefined ? part : join(known, part));
      isSpread = true;
    } else {
      made = withPart(made, isSpread ? '*' : String(at), given);
    }
  });
  return made;
}
