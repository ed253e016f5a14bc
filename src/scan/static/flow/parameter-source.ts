import type { Parameter } from '../ir/module.js';
import { decoratorModels } from './decorator.js';
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
  // An object of a library's type is what that type says it is; a text, a list or a map is what was sent.
  const holdsData = (type: string) => models.lookup(type)?.extends.some((base) => base.startsWith('?')) === true;
  if (typesOf(it, frame.unit, parameter.type).some((type) => models.knows(type) && !holdsData(type))) return null;
  for (const { callee } of frame.form.annotations) {
    for (const { annotatesFunction: source, name } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at, name);
    }
  }
  return null;
}
