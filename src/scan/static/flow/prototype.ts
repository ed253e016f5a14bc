import type { FunctionForm, Module } from '../ir/module.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { somePiece } from './mentions.js';
import { reach } from './sink.js';
import type { SourcePlace } from './taint.js';
import { tainted, type Value } from './value.js';

/** The language in which every object has parts that all objects share: `o['__proto__']`. */
const SHARING = 'js';
/** Objects without a prototype. */
const BARE = 'js:Object.create()';

/** Whether a part of an object, whatever it is called, may be what all objects share. */
export function mayBeShared({ unit }: Frame, object: Value): boolean {
  if (unit.conventions.globals !== SHARING || object.text !== null) return false;
  const isCollection = (type: string) => ['?list', '?map', '?text'].some((each) => unit.models.isA(type, each));
  return !object.types.some((type) => type === BARE || isCollection(type)) && !isList(object);
}

function isList({ parts }: Value): boolean {
  return parts !== null && parts.size > 0 && [...parts.keys()].every((key) => /^\d+$/.test(key));
}

/** Looks at the object of which a part gets a value: others must not have chosen it by name. */
export function reachShared(it: Interpreter, frame: Frame, object: Value, at: SourcePlace): void {
  if (object.chosen.length === 0) return;
  reach(it, frame, { kind: 'prototype', shape: null, name: 'js:prototype' }, tainted(object.chosen), at);
}

const written = new WeakMap<FunctionForm, ReadonlySet<number>>();

/** The parameters of which a function writes parts by names that it computes. */
export function writtenByKey(module: Module, form: FunctionForm): ReadonlySet<number> {
  const known = written.get(form);
  if (known !== undefined) return known;
  const names = new Map(form.parameters.map(({ target }, index) => [target.kind === 'name' ? target.name : '', index]));
  const found = new Set<number>();
  somePiece(module, form.body, ({ target }) => {
    const object =
      target?.kind === 'index' ? (target as { readonly object?: { readonly name?: string } }).object : null;
    const index = names.get(object?.name ?? '');
    if (index !== undefined) found.add(index);
    return false;
  });
  written.set(form, found);
  return found;
}
