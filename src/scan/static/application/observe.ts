import { decoratorModels } from '../flow/decorator.js';
import { placeOf } from '../flow/evaluate.js';
import type { Frame } from '../flow/frame.js';
import type { Hooks } from '../flow/hooks.js';
import type { Given, Interpreter, SeenCall } from '../flow/interpreter.js';
import type { LoadedUnit } from '../flow/program.js';
import type { Value } from '../flow/value.js';
import type { Annotation, FunctionForm } from '../ir/module.js';
import { classEvents } from './classes.js';
import { parameterLayers } from './dependencies.js';
import type { Order, RouterEvent, Thing } from './event.js';
import { type FunctionFacts, functionFacts } from './facts.js';
import { fileRoutes } from './file-routes.js';
import type { Spoken } from './read.js';
import { eventsOf, type Said } from './said.js';

/** Everything that was seen of the routes of a program, and of the functions before and behind them. */
export interface Application {
  readonly events: RouterEvent[];
  readonly facts: FunctionFacts;
  readonly units: Set<LoadedUnit>;
  /** Routers that were given to code that is not there, by site. */
  readonly given: Map<string, Thing[]>;
  /** Decorators of functions, by file and place of the function. */
  readonly decorators: Map<string, readonly Thing[]>;
  interpreter: Interpreter | null;
}

/** What looks on while files are looked through, and what it has seen when that is done. */
export function applicationHooks(): { readonly hooks: Partial<Hooks>; readonly application: Application } {
  const application: Application = {
    events: [],
    facts: functionFacts(),
    units: new Set(),
    given: new Map(),
    decorators: new Map(),
    interpreter: null,
  };
  const hooks: Partial<Hooks> = {
    call(it, seen) {
      application.facts.saw(seen);
      seeCall(application, it, seen);
    },
    decorated: (it, frame, index, value) => seeDecorated(application, it, frame, index, value),
    looked(it, unit) {
      application.interpreter = it;
      application.units.add(unit);
      application.events.push(...classEvents(it, unit, application.events.length), ...fileRoutes(it, unit));
    },
  };
  return { hooks, application };
}

function seeCall(application: Application, it: Interpreter, { frame, call, callee, given }: SeenCall): void {
  const { receiver, models } = callee;
  let isKnown = models.length > 0 || callee.value.functions.length > 0;
  for (const model of [...models, ...givenModels(frame, call, callee)]) {
    if (model.web === null) continue;
    isKnown ||= !model.web.route?.loose;
    const spoken: Spoken = { it, frame, span: call, name: model.name, receiver, given };
    const order = orderOf(application, it, frame, call.start);
    // A name that nothing in the file explains.
    const bare = call.callee.kind === 'name' && model.name === `${frame.unit.conventions.globals}:${call.callee.name}`;
    for (const event of eventsOf(spoken, { model: model.name, web: model.web, order, bare, callee: call.callee })) {
      application.events.push(event);
    }
  }
  if (!isKnown) seeGiven(application, frame, call, callee.value, given);
}

/** What is known of a method of something that a function is given, and of which nothing else is known. */
function givenModels({ unit }: Frame, { callee: written }: SeenCall['call'], callee: SeenCall['callee']) {
  if (written.kind !== 'member' || callee.receiver?.types.length !== 0) return [];
  return [unit.models.lookup(`given.${written.name}`)].filter((model) => model !== null);
}

/** A router that goes to code that is not there: whoever gets it may put anything before its routes. */
function seeGiven(
  { given: known }: Application,
  frame: Frame,
  call: SeenCall['call'],
  callee: Value,
  given: readonly Given[],
): void {
  for (const { value } of given) {
    for (const site of value.sites) {
      const thing: Thing = { value: callee, at: placeOf(frame, call) };
      known.set(site, [...(known.get(site) ?? []), thing]);
    }
  }
}

function orderOf({ events }: Application, it: Interpreter, frame: Frame, start: number): Order {
  const form = `${frame.unit.path}:${frame.form.start}-${frame.form.end}`;
  return { run: it.runs, sequence: events.length, form, start };
}

/** A function with decorators: those that make routes of it, and the others, which stand before it. */
function seeDecorated(application: Application, it: Interpreter, frame: Frame, index: number, value: Value): void {
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
