import { placeOf } from '../flow/evaluate.js';
import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter } from '../flow/interpreter.js';
import type { Argument, Expression } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Thing } from './event.js';
import { thingsAt } from './read.js';

/** What runs before a function because its parameters ask for it: `user = Depends(current_user)`. */
export function parameterLayers(it: Interpreter, frame: Frame, form: FunctionForm): Thing[] {
  return form.parameters.flatMap(({ annotations, otherwise }) => [
    ...annotations.flatMap(({ callee, args, start, end }) => named(it, frame, callee, args, { start, end })),
    ...(otherwise?.kind === 'call' ? named(it, frame, otherwise.callee, otherwise.args, otherwise) : []),
  ]);
}

function named(it: Interpreter, frame: Frame, callee: Expression, args: readonly Argument[], span: Span): Thing[] {
  const { types } = it.evaluate(frame, callee);
  return types.flatMap((type) => {
    const own = frame.unit.models.lookup(type)?.web?.own;
    if (own == null || own.layers.length === 0) return [];
    const given = args.map(({ value, name, spread }): Given => {
      return { value: it.evaluate(frame, value), name, spread, from: value };
    });
    const things = thingsAt({ it, frame, span, name: type, receiver: null, given }, own.layers);
    return things.length > 0 ? things : [{ value: it.evaluate(frame, callee), at: placeOf(frame, span) }];
  });
}
