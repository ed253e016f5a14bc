import type { Parameter } from '../ir/module.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { sourceTaints } from './member.js';
import { typesOf } from './names.js';
import type { Taints } from './taint.js';

/** The data from outside that a framework puts into a parameter, by its annotation or its function's; null for none. */
export function parameterSource(it: Interpreter, frame: Frame, parameter: Parameter): Taints | null {
  const { models } = frame.unit;
  const at = { path: frame.unit.path, start: parameter.start, end: parameter.end };
  for (const { callee } of parameter.annotations) {
    for (const type of it.evaluate(frame, callee).types) {
      const source = models.lookup(type)?.annotatesParameter;
      if (source != null) return sourceTaints(source, at, type);
    }
  }
  if (frame.form.annotations.length === 0) return null;
  // An object of a library's type is what that type says it is.
  if (typesOf(it, frame.unit, parameter.type).some((type) => models.knows(type))) return null;
  for (const { callee } of frame.form.annotations) {
    for (const type of it.evaluate(frame, callee).types) {
      const source = models.lookup(type)?.annotatesFunction;
      if (source != null) return sourceTaints(source, at, type);
    }
  }
  return null;
}
