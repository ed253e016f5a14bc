import type { Hooks } from '../flow/interpreter.js';
import { ofClasses, ofFunction } from './annotated.js';
import { openingsOf } from './openings.js';
import type { SeenElement } from './seen-element.js';

/** Looks on and tells what calls, annotations and classes of libraries open beside routes. */
export function openingHooks(put: (element: SeenElement) => void): Partial<Hooks> {
  return {
    call(it, { frame, call, callee: { receiver, models }, given }) {
      for (const model of models) {
        if (model.opens.length === 0) continue;
        const spoken = { it, frame, span: call, name: model.name, receiver, given };
        const around = { function: frame.form.name || null, class: null, fields: [] };
        for (const element of openingsOf(spoken, model, around)) put(element);
      }
    },
    decorated(it, frame, index) {
      const form = frame.unit.module.functions[index];
      if (form === undefined || form.class !== null) return;
      for (const element of ofFunction(it, frame, form)) put(element);
    },
    looked(it, unit) {
      for (const element of ofClasses(it, unit)) put(element);
    },
  };
}
