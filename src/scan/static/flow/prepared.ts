import type { Argument, Call } from '../ir/expression.js';
import type { ClassForm } from '../ir/module.js';
import { methodsOf } from './classes.js';
import type { Interpreter } from './interpreter.js';
import type { LoadedUnit } from './program.js';
import { joinTaints, NO_TAINTS, type Taints } from './taint.js';
import { allTaints, typed, UNKNOWN, type Value, withPart } from './value.js';

/**
 * An object of a class as its methods find it: with what methods that a framework runs first put on it
 * (`before_action :load_user`).
 */
export function preparedObject(it: Interpreter, unit: LoadedUnit, type: string, form: ClassForm): Value {
  let self: Value = typed([type]);
  for (const name of firstMethods(unit, form)) {
    for (const closure of methodsOf(it, type, name, self)) {
      const parts = it.summarise(closure, [], 1).exits.get(-1)?.parts ?? new Map<string, Value>();
      for (const [part, value] of parts) {
        const taints = fromOutside(value);
        if (taints.length > 0) self = withPart(self, part, { ...UNKNOWN, taints });
      }
    }
  }
  return self;
}

/** What came from outside in the method itself: its parameters are nobody's. */
function fromOutside(value: Value): Taints {
  return allTaints(value)
    .filter(({ origin }) => origin.kind === 'source')
    .reduce((all: Taints, taint) => joinTaints(all, [taint]), NO_TAINTS);
}

/** What runs where the class is written may stand in a function of its own. */
function firstMethods({ module, models, conventions }: LoadedUnit, { methods }: ClassForm): readonly string[] {
  return methods.flatMap((index) =>
    (module.functions[index]?.body ?? []).flatMap((statement) => {
      if (statement.kind !== 'evaluate' || statement.value.kind !== 'call') return [];
      const call = statement.value;
      const places = models.lookup(`${conventions.globals}:${nameOf(call)}`)?.runsFirst ?? [];
      return places.length === 0 ? [] : call.args.flatMap(wordOf);
    }),
  );
}

function nameOf({ callee }: Call): string {
  return callee.kind === 'name' ? callee.name : '';
}

function wordOf({ name, value }: Argument): string[] {
  return name === null && value.kind === 'constant' && typeof value.value === 'string' ? [value.value] : [];
}
