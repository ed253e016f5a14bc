import type { SourcePlace } from '../flow/taint.js';
import { PROTECTIONS, type Protection } from '../models/web-model.js';
import { controllersOf } from './controllers.js';
import type { Thing } from './event.js';
import type { Application } from './observe.js';
import { packageOf } from './packages.js';
import { type FoundRoute, isOpenAbove, resolveRoutes } from './resolve.js';
import type { Protected, Route } from './route.js';
import { routerTree } from './tree.js';
import { type Judge, judgeOf } from './verdict.js';

export { type Application, applicationHooks } from './observe.js';
export type { Protected, Route } from './route.js';

/** The routes of what was looked through, by path and method, each with what stands before it. */
export function routesOf(application: Application): Route[] {
  const tree = routerTree(application);
  const judge = judgeOf(application);
  const controllers = controllersOf(application);
  const found = resolveRoutes(tree, (path) => packageOf(application, path)).flatMap((route) => {
    const answered = controllers.answered(route);
    return answered === null ? [] : [routeOf(application, judge, answered)];
  });
  return found.sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method) || byPlace(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace({ registered: a }: Route, { registered: b }: Route): number {
  return compare(a.path, b.path) || a.start - b.start;
}

function routeOf(application: Application, judge: Judge, found: FoundRoute): Route {
  const { event, method, path, exact, chain } = found;
  const handler = event.handlers.at(-1);
  return {
    method,
    path,
    exact,
    handler: handler === undefined ? null : placeOfHandler(handler),
    registered: event.at,
    framework: event.by,
    chain: chain.map(({ thing }) => thing.at),
    protection: protectionOf(application, judge, found, handler),
  };
}

function placeOfHandler({ value, at }: Thing): SourcePlace {
  const [closure] = value.functions;
  const form = closure?.unit.module.functions[closure.index];
  return closure === undefined || form === undefined
    ? at
    : { path: closure.unit.path, start: form.start, end: form.end };
}

function protectionOf(
  application: Application,
  judge: Judge,
  found: FoundRoute,
  handler: Thing | undefined,
): Route['protection'] {
  const all = {} as Record<Protection, Protected>;
  for (const kind of PROTECTIONS) all[kind] = protectedBy(application, judge, found, handler, kind);
  return all;
}

function protectedBy(
  application: Application,
  judge: Judge,
  found: FoundRoute,
  handler: Thing | undefined,
  kind: Protection,
): Protected {
  let open: Protected | null = null;
  for (const { thing, sure } of found.chain) {
    const verdict = judge.layer(thing, kind);
    if (verdict.is === 'yes' && sure) return { is: 'protected', at: verdict.at };
    if (verdict.is !== 'no') open ??= { is: 'unknown', at: thing.at };
  }
  if (handler !== undefined) {
    const verdict = judge.handler(handler, kind);
    if (verdict.is === 'yes') return { is: 'protected', at: verdict.at };
    if (verdict.is === 'unknown') open ??= { is: 'unknown', at: handler.at };
  }
  for (const { id } of found.way) {
    const [given] = application.given.get(id) ?? [];
    if (given !== undefined) open ??= { is: 'unknown', at: given.at };
  }
  if (isOpenAbove(found)) open ??= { is: 'unknown', at: null };
  return open ?? { is: 'unprotected' };
}
