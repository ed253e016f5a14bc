import { placeOf } from '../flow/evaluate.js';
import { UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Subject, WebModel } from '../models/web-model.js';
import type { Order } from './event.js';
import { type Spoken, valuesOf } from './read.js';

/** A call or an annotation, and what the model of its name says of routes. */
export interface Said {
  readonly model: string;
  readonly web: WebModel;
  readonly order: Order;
  readonly bare: boolean;
  readonly callee: Expression;
}

/** What all events of a call have. */
export function common(spoken: Spoken, said: Said, on: Subject) {
  const { model, order, bare } = said;
  const { frame, span } = spoken;
  return {
    at: placeOf(frame, span),
    site: `${frame.unit.path}:${span.start}-${span.end}`,
    order,
    on: subjectsOf(spoken, on, said),
    by: model,
    bare,
  };
}

/** The routers that are spoken of, by where they were made; one that came from elsewhere is called by where it is used. */
function subjectsOf(spoken: Spoken, on: Subject, said: Said): readonly string[] | null {
  const { frame, span, receiver } = spoken;
  if (on === 'scope') return said.bare ? ownClass(spoken) : null;
  if (on !== null && on.at === 'return') return [`${frame.unit.path}:${span.start}-${span.end}`];
  const values = on === null ? [receiver].filter((each) => each !== null) : valuesOf(spoken, on);
  const sites = values.flatMap((value) => value.sites);
  if (sites.length > 0) return [...new Set(sites)];
  const classes = values.flatMap((value) => value.types.filter((type) => type.startsWith('repo:')));
  if (classes.length > 0) return classes;
  if (said.callee.kind !== 'member') return null;
  return [`?${frame.unit.path}:${frame.form.start}-${frame.form.end}:${nameOf(said.callee.object)}`];
}

/** In the body of a class that is an application, its routes are its own. */
function ownClass({ it, frame }: Spoken): readonly string[] | null {
  const { types } = frame.scope.vars.get('this') ?? UNKNOWN;
  const found = types.filter((type) => it.libraryBases(type).some((base) => frame.unit.models.routes(base)));
  return found.length > 0 ? found : types.some((type) => type.startsWith('repo:')) ? [] : null;
}

function nameOf(expression: Expression): string {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind === 'member') return `${nameOf(expression.object)}.${expression.name}`;
  if (expression.kind === 'wrapped') return nameOf(expression.value);
  return `${expression.kind}@${expression.start}-${expression.end}`;
}

/** Arguments by name. */
export function optionsOf({ given }: Spoken): ReadonlyMap<string, Value> {
  return new Map(given.flatMap(({ name, value }) => (name === null ? [] : [[name, value] as const])));
}
