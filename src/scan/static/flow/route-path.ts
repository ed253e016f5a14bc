import { decoratorModels } from './decorator-models.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { onlyLiteral } from './value.js';

/** What of a path takes what the client writes: `<id>`, `{id}`, `:id`, `(.*)`, `*`. */
const TAKES = /[<{(*[]|(?:^|\/):/;

/** Whether the function answers at paths that are written at it and take nothing: there the client has no choice. */
export function hasFixedRoute(it: Interpreter, frame: Frame): boolean {
  let found = false;
  for (const annotation of frame.form.annotations) {
    for (const { web, annotatesFunction } of decoratorModels(it, frame, annotation.callee)) {
      if (web?.route == null && annotatesFunction === null) continue;
      const written = annotation.args.find(({ name }) => name === null || name === 'rule' || name === 'path');
      const path = written === undefined ? undefined : onlyLiteral(it.evaluate(frame, written.value))?.value;
      if (typeof path !== 'string' || TAKES.test(path)) return false;
      found = true;
    }
  }
  return found;
}
