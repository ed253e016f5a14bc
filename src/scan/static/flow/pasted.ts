import type { Annotation, Parameter } from '../ir/module.js';
import type { ModelSink } from '../models/model.js';
import { decoratorModels } from './decorator-models.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { memberOf } from './member.js';
import { reach } from './sink.js';
import { onlyLiteral, type Value } from './value.js';

const PASTED = /\$\{\s*(\w+)((?:\.\w+)*)\s*\}/g;

/** A function without a body whose annotation holds a statement: parameters are bound to it, or pasted into it as text. */
export function reachPasted(it: Interpreter, frame: Frame): void {
  for (const annotation of frame.form.annotations) {
    for (const { sinks, name } of decoratorModels(it, frame, annotation.callee)) {
      for (const sink of sinks) {
        if (sink.shape === 'pasted') reachIn(it, frame, annotation, sink, name);
      }
    }
  }
}

function reachIn(it: Interpreter, frame: Frame, annotation: Annotation, { kind }: ModelSink, name: string): void {
  for (const { value } of annotation.args) {
    const text = textOf(it.evaluate(frame, value));
    for (const [, first = '', rest = ''] of text.matchAll(PASTED)) {
      const whole = parameterCalled(it, frame, first);
      if (whole === null) continue;
      const at = placeOf(frame, value);
      const part = rest
        .split('.')
        .filter(Boolean)
        .reduce((value, key) => memberOf(it, frame, value, key, at), whole);
      reach(it, frame, { kind, shape: null, name }, part, at);
    }
  }
}

/** A constant, or several that are put together. */
function textOf(value: Value): string {
  const known = onlyLiteral(value)?.value;
  if (typeof known === 'string') return known;
  return [...(value.parts?.values() ?? [])].map(textOf).join(' ');
}

/** By the name in its annotation, its own, or as a part of the only one there is. */
function parameterCalled(it: Interpreter, frame: Frame, name: string): Value | null {
  const { parameters } = frame.form;
  const named = parameters.find((each) => namesOf(it, frame, each).includes(name));
  const given = ({ target }: Parameter) =>
    target.kind === 'name' ? (frame.scope.vars.get(target.name) ?? null) : null;
  if (named !== undefined) return given(named);
  const [only, ...more] = parameters;
  const whole = only === undefined || more.length > 0 ? null : given(only);
  return whole === null ? null : memberOf(it, frame, whole, name, placeOf(frame, frame.form));
}

function namesOf(it: Interpreter, frame: Frame, { target, annotations }: Parameter): readonly unknown[] {
  const written = annotations.flatMap(({ args }) =>
    args.map(({ value }) => onlyLiteral(it.evaluate(frame, value))?.value),
  );
  return target.kind === 'name' ? [...written, target.name] : written;
}
