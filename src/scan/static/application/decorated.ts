import { decoratorModels } from '../flow/decorator-models.js';
import { placeOf } from '../flow/evaluate.js';
import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter } from '../flow/interpreter.js';
import type { Value } from '../flow/value.js';
import type { Annotation, FunctionForm } from '../ir/module.js';
import { type Application, orderOf } from './application.js';
import { parameterLayers } from './dependencies.js';
import type { RouterEvent, Thing } from './event.js';
import type { Spoken } from './read.js';
import type { Said } from './said.js';
import { eventsOf } from './said-events.js';

/** A function with decorators: those that make routes of it, and the others, which stand before it. */
export function seeDecorated(
  application: Application,
  it: Interpreter,
  frame: Frame,
  index: number,
  value: Value,
): void {
  const form = frame.unit.module.functions[index];
  if (form === undefined || form.annotations.length === 0) return;
  const things = form.annotations.map((annotation) => layerOf(it, frame, annotation));
  application.decorators.set(`${frame.unit.path}:${form.start}`, things);
  application.events.push(...decoratedEvents(application, it, frame, form, value));
}

function decoratedEvents(
  application: Application,
  it: Interpreter,
  frame: Frame,
  form: FunctionForm,
  value: Value,
): RouterEvent[] {
  const at = { path: frame.unit.path, start: form.start, end: form.end };
  return form.annotations.flatMap((annotation, place) => {
    const { receiver, given } = spokenParts(it, frame, annotation);
    const inner = [
      ...form.annotations.slice(place + 1).map((each) => layerOf(it, frame, each)),
      ...parameterLayers(it, frame, form),
    ];
    return decoratorModels(it, frame, annotation.callee).flatMap((model) => {
      if (model.web === null) return [];
      const spoken: Spoken = { it, frame, span: annotation, name: model.name, receiver, given };
      const order = orderOf(application, it, frame, annotation.start);
      const said: Said = { model: model.name, web: model.web, order, bare: false, callee: annotation.callee };
      return eventsOf(spoken, said).map((event) => answeredBy(event, { value, at }, inner));
    });
  });
}

/** A decorator registers what it stands at. */
function answeredBy(event: RouterEvent, thing: Thing, inner: readonly Thing[]): RouterEvent {
  if (event.kind === 'route')
    return { ...event, handlers: [...event.handlers, thing], layers: [...event.layers, ...inner], decorates: true };
  return event.kind === 'use' ? { ...event, things: [...event.things, thing] } : event;
}

function spokenParts(it: Interpreter, frame: Frame, { callee, args }: Annotation) {
  const receiver = callee.kind === 'member' ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread }): Given => {
    return { value: it.evaluate(frame, value), name, spread, from: value };
  });
  return { receiver, given };
}

/** A decorator as something that stands before what it decorates. */
function layerOf(it: Interpreter, frame: Frame, annotation: Annotation): Thing {
  return { value: it.evaluate(frame, annotation.callee), at: placeOf(frame, annotation) };
}
