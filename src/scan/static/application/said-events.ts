import { typed, UNKNOWN } from '../flow/value.js';
import type { Place } from '../models/place.js';
import type { ChildModel, OwnModel, UseModel } from '../models/web-model.js';
import type { PathText, RouterEvent, Thing } from './event.js';
import { namedId } from './named-routes.js';
import { isText, pathsAt, type Spoken, textsOf, thingsAt, valuesOf } from './read.js';
import { routeEvent } from './route-event.js';
import { common, optionsOf, type Said } from './said.js';

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

function nameAt(spoken: Spoken, places: readonly Place[]): string | null {
  return places.flatMap((place) => valuesOf(spoken, place).flatMap((value) => textsOf(value)))[0]?.text ?? null;
}
