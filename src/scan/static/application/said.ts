import { placeOf } from '../flow/evaluate.js';
import { typed, UNKNOWN, type Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Place } from '../models/model.js';
import type { ChildModel, OwnModel, RouteModel, Subject, UseModel, WebModel } from '../models/web-model.js';
import type { Order, PathText, RouterEvent, Thing } from './event.js';
import { isList, isText, methodsOf, pathsAt, type Spoken, textsOf, thingsAt, valuesOf } from './read.js';

/** A call or an annotation, and what the model of its name says of routes. */
export interface Said {
  readonly model: string;
  readonly web: WebModel;
  readonly order: Order;
  readonly bare: boolean;
  readonly callee: Expression;
}

/** What a call says of routes, one event for each part of its model. */
export function eventsOf(spoken: Spoken, said: Said): RouterEvent[] {
  const { route, use, child, own } = said.web;
  return [
    ...(own === null ? [] : ownEvent(spoken, said, own)),
    ...(child === null ? [] : childEvent(spoken, said, child)),
    ...(use === null ? [] : useEvent(spoken, said, use)),
    ...(route === null ? [] : routeEvent(spoken, said, route)),
  ];
}

function common(spoken: Spoken, said: Said, on: Subject) {
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

function ownEvent(spoken: Spoken, said: Said, own: OwnModel): RouterEvent[] {
  const made = common(spoken, said, own.on);
  const isMaker = own.on === null && (spoken.receiver === null || spoken.receiver.sites.length === 0);
  const isChained = said.web.child !== null;
  const itself: Thing[] = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made.at }];
  return [
    {
      ...made,
      on: isMaker || isChained ? [made.site] : made.on,
      kind: 'own',
      paths: pathsAt(spoken, own.path) ?? [],
      layers: [...thingsAt(spoken, own.layers), ...itself],
      bodies: bodiesOf(spoken, own.body),
      root: own.root,
      everywhere: own.everywhere,
      asked: own.asked,
      sure: !own.maybe,
    },
  ];
}

function bodiesOf(spoken: Spoken, body: ChildModel['body']) {
  if (body === null) return [];
  return valuesOf(spoken, body).flatMap(({ functions }) =>
    functions.flatMap(({ unit, index }) => {
      const form = unit.module.functions[index];
      return form === undefined ? [] : [{ path: unit.path, start: form.start, end: form.end }];
    }),
  );
}

function memberOf({ text, known }: PathText): PathText {
  return { text: `${text}/{id}`, known };
}

/** What a set of routes is called that is put where its name is taken. */
export function namedId(name: string): string {
  return `repo:named#${name}`;
}

/** What a plugin gives that says: put all of me on who takes me in. */
const SHARED = 'npm:fastify-plugin.Plugin';

function childEvent(spoken: Spoken, said: Said, child: ChildModel): RouterEvent[] {
  const made = common(spoken, said, child.on);
  const shares = spoken.given.some(({ value }) => value.types.includes(SHARED));
  const name = child.named === null ? null : nameAt(spoken, [child.named]);
  const taken = child.takes.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)));
  const things = taken.map(({ text }) => ({ value: { ...UNKNOWN, sites: [namedId(text)] }, at: made.at }));
  const use = { ...made, site: `${made.site}+`, on: [made.site], paths: [], things, options: new Map() };
  return [
    ...(things.length === 0 ? [] : [{ ...use, kind: 'use', applies: 'all', replaces: false } as const]),
    {
      ...made,
      on: name === null ? made.on : [],
      kind: 'child',
      child: name === null ? made.site : namedId(name),
      paths: (pathsAt(spoken, child.path) ?? []).map((path) => (child.member ? memberOf(path) : path)),
      layers: thingsAt(spoken, child.layers).filter((thing) => !isText(thing)),
      bodies: bodiesOf(spoken, child.body),
      shares,
      module: nameAt(spoken, child.module),
      controller: nameAt(spoken, child.controller),
    },
  ];
}

function useEvent(spoken: Spoken, said: Said, use: UseModel): RouterEvent[] {
  if (use.record) return recordEvents(spoken, said, use);
  const made = common(spoken, said, use.on);
  const paths = use.path.length === 0 ? null : pathsAt(spoken, use.path);
  const isPath = (thing: Thing) => paths !== null && isText(thing);
  const itself: Thing[] = said.web.protects === null ? [] : [{ value: typed([said.model]), at: made.at }];
  const things = [...thingsAt(spoken, use.at).filter((thing) => !isPath(thing)), ...itself];
  return [
    {
      ...made,
      kind: 'use',
      paths: paths ?? [],
      things,
      applies: use.applies,
      replaces: use.replaces && paths !== null,
      options: optionsOf(spoken),
    },
  ];
}

/** A router made of a record: each part stands below its key. */
function recordEvents(spoken: Spoken, said: Said, use: UseModel): RouterEvent[] {
  const made = common(spoken, said, use.on);
  const records = use.at.flatMap((place) => valuesOf(spoken, place));
  return records.flatMap(({ parts }) =>
    [...(parts ?? [])].map(([key, value]): RouterEvent => {
      const things: Thing[] = [{ value, at: made.at }];
      const paths = [{ text: `.${key}`, known: key !== '*' }];
      const site = `${made.site}.${key}`;
      return { ...made, site, kind: 'use', paths, things, applies: 'all', replaces: false, options: new Map() };
    }),
  );
}

function routeEvent(spoken: Spoken, said: Said, route: RouteModel): RouterEvent[] {
  const paths = route.path.length === 0 ? [] : pathsAt(spoken, route.path);
  const handlers = thingsAt(spoken, route.handlers).filter(
    (thing) => !(isText(thing) && paths !== null && route.expands !== 'file'),
  );
  const target = targetIn(spoken, route);
  if (route.handlers.length > 0 && handlers.length === 0 && target === null && !isNamed(spoken, route)) return [];
  if (route.loose && !isLikely(spoken, paths ?? [], handlers)) return [];
  const made = common(spoken, said, route.on);
  const [first] = spoken.given;
  // Where the path is written, in long chains of calls.
  const at = first?.from == null ? made.at : placeOf(spoken.frame, first.from);
  return [
    {
      ...made,
      at,
      kind: 'route',
      methods: route.methods.length === 0 ? ['ANY'] : methodsOf(spoken, route.methods),
      paths: paths ?? [],
      handlers,
      layers: thingsAt(spoken, route.layers),
      decorates: false,
      partial: false,
      expands: route.expands,
      target,
      options: optionsOf(spoken),
    },
  ];
}

function optionsOf({ given }: Spoken): ReadonlyMap<string, Value> {
  return new Map(given.flatMap(({ name, value }) => (name === null ? [] : [[name, value] as const])));
}

function nameAt(spoken: Spoken, places: readonly Place[]): string | null {
  return places.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)))[0]?.text ?? null;
}

/** What a path stands for in a record: `get '/users' => 'users#index'`. */
function targetIn(spoken: Spoken, { path }: RouteModel): string | null {
  const records = path.flatMap((place) => ('text' in place ? [] : valuesOf(spoken, place)));
  const parts = records.flatMap((value) =>
    value.types.length > 0 || isList(value) ? [] : [...(value.parts?.values() ?? [])],
  );
  return parts.flatMap((part) => textsOf(part))[0]?.text ?? null;
}

/** A handler may be told by its name: `users#index`. */
function isNamed(spoken: Spoken, route: RouteModel): boolean {
  return route.handlers.some((place) => valuesOf(spoken, place).some((value) => textsOf(value).length > 0));
}

/** Something that was given to a function, with paths and functions that answer. */
function isLikely({ receiver, frame }: Spoken, paths: RouterEvent['paths'], handlers: readonly Thing[]): boolean {
  const isGiven = receiver?.taints.some(
    ({ origin }) => origin.kind === 'parameter' && origin.owner === frame.owner && origin.path.length === 0,
  );
  if (isGiven !== true || receiver?.types.length !== 0 || paths.length === 0) return false;
  return paths.every(({ text }) => text.startsWith('/')) && handlers.some(({ value }) => value.functions.length > 0);
}
