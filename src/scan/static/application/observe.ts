import { placeOf } from '../flow/evaluate.js';
import type { Frame } from '../flow/frame.js';
import type { Given, Hooks, Interpreter, SeenCall } from '../flow/interpreter.js';
import type { Value } from '../flow/value.js';
import { type Application, orderOf } from './application.js';
import { classEvents } from './classes.js';
import { seeDecorated } from './decorated.js';
import type { Thing } from './event.js';
import { functionFacts } from './facts.js';
import { fileRoutes } from './file-routes.js';
import type { Spoken } from './read.js';
import { eventsOf } from './said-events.js';

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
