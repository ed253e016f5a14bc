import type { Parameter } from '../ir/module.js';
import { decoratorModels } from './decorator-models.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { sourceTaints } from './member.js';
import { typesOf } from './names.js';
import { isNamedIn, numbersOfRoute } from './route-numbers.js';
import type { Taints } from './taint.js';

const PLAIN = ['?text', '?list', '?map'];

/** The types that annotations of a parameter say, and of what they are given to convert it (`@Param('id', ParseIntPipe)`). */
export function annotatedTypes(it: Interpreter, frame: Frame, { annotations }: Parameter): readonly string[] {
  const { models } = frame.unit;
  return annotations.flatMap(({ callee, args }) => {
    const said = it.evaluate(frame, callee).types.flatMap((type) => models.lookup(type)?.type ?? []);
    const converters = args.flatMap(({ value }) => it.evaluate(frame, value).types);
    return [...said, ...converters.filter((type) => (models.lookup(type)?.cleans ?? 0) > 0)];
  });
}

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
  // An object of a library's type is what that type says it is; texts and collections say nothing.
  const isObject = (type: string) => models.knows(type) && !PLAIN.some((plain) => models.isA(type, plain));
  if (typesOf(it, frame.unit, parameter.type).some(isObject)) return null;
  for (const { callee, args } of frame.form.annotations) {
    const route = args[0] === undefined ? undefined : it.evaluate(frame, args[0].value);
    if (isNamedIn(numbersOfRoute(route), parameter)) return null;
    for (const { annotatesFunction: source, name } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at, name);
    }
  }
  return null;
}
