import { placeOf } from '../flow/evaluate.js';
import type { RouteModel } from '../models/web-model.js';
import type { RouterEvent, Thing } from './event.js';
import { isList, isText, methodsOf, pathsAt, type Spoken, textsOf, thingsAt, valuesOf } from './read.js';
import { common, optionsOf, type Said } from './said.js';

/** The route that a call makes; none where nothing answers, or where it only looks like one. */
export function routeEvent(spoken: Spoken, said: Said, route: RouteModel): RouterEvent[] {
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
