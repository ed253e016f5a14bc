import type { Expression } from '../ir/expression.js';
import type { Annotation } from '../ir/module.js';
import { runCallbacks } from './callback.js';
import { decoratorModels } from './decorator-models.js';
import { placeOf } from './evaluate.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { reach } from './sink.js';
import type { Value } from './value.js';

/** A decorator is called with what it stands at: `@get('/x')` is `get('/x')(f)`, and `@f` may be either. */
export function decorate(it: Interpreter, frame: Frame, annotation: Annotation, decorated: Value): void {
  const { types } = it.evaluate(frame, annotation.callee);
  for (const { value } of annotation.args) it.evaluate(frame, value);
  const { models } = frame.unit;
  const found = types.flatMap((type) => [
    models.lookup(`${type}()`),
    annotation.args.length === 0 ? models.lookup(type) : null,
  ]);
  for (const model of found) {
    for (const callback of model?.callbacks ?? []) {
      runCallbacks(it, frame, annotation, callback, ({ at, parts }) =>
        at === 0 && parts.length === 0 ? [decorated] : [],
      );
    }
  }
}

/** What a function gives back goes where its decorators put it: `sinks: [{ kind: html, at: [return] }]`. */
export function reachReturn(it: Interpreter, frame: Frame, written: Expression, given: Value): void {
  const [first] = frame.form.annotations;
  if (first === undefined || frame.form.name === '') return;
  const body = written.kind === 'list' ? given.parts?.get('0') : given;
  // Lists and maps go out as JSON, objects as what they are.
  if (body === undefined || (body.parts !== null && body.text === null)) return;
  for (const { callee } of frame.form.annotations) {
    for (const model of decoratorModels(it, frame, callee)) {
      for (const sink of model.sinks) {
        if (sink.at.some(({ at }) => at === 'return'))
          reach(it, frame, { ...sink, name: model.name }, body, placeOf(frame, written));
      }
    }
  }
}
