import type { Expression } from '../ir/expression.js';
import type { MemberModel } from '../models/model.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';

/** Models of what stands as a decorator; of a method of an unknown object, by its name alone. */
export function decoratorModels(it: Interpreter, frame: Frame, callee: Expression): readonly MemberModel[] {
  const { types } = it.evaluate(frame, callee);
  const names = types.length === 0 && callee.kind === 'member' ? [`?.${callee.name}`] : types;
  return names.flatMap((name) => frame.unit.models.lookup(name) ?? []);
}
