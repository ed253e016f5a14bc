import type { SourcePlace } from '../flow/taint.js';
import { PROTECTIONS, type Protection } from '../models/web-model.js';
import { type Above, aboveOf } from './above.js';
import type { Application } from './application.js';
import { controllersOf } from './controllers.js';
import type { Thing } from './event.js';
import { handlerLayers } from './handler-layers.js';
import { type Judge, judgeOf } from './judge.js';
import { packageOf } from './packages.js';
import { propertiesOf } from './properties.js';
import { type FoundRoute, resolveRoutes } from './resolve.js';
import type { Protected, Route } from './route.js';
import { routerTree } from './tree.js';
import { NO, UNREAD } from './verdict.js';

export type { Application } from './application.js';
export { forgeable } from './forgeable.js';
export { unlimitedLogins } from './login.js';
export { applicationHooks } from './observe.js';
export { ownerless } from './ownerless.js';
export type { Route, ToldRoute } from './route.js';
export { unlikeSiblings } from './siblings.js';
export { uncheckedBodies } from './unchecked-body.js';

/**
 * The routes of what was looked through, by path and method, each with what stands before it.
 * @param whole whether all of the repository was looked through; else routers that nobody mounts may be mounted elsewhere
 */
export function routesOf(application: Application, whole = true): Route[] {
  const tree = routerTree(application);
  const judge = judgeOf(application, tree);
  const asked: Asked = { application, judge, above: aboveOf(application, judge, whole) };
  const controllers = controllersOf(application);
  const found = resolveRoutes(tree, (path) => packageOf(application, path), propertiesOf(application)).flatMap(
    (route) => {
      const answered = controllers.answered(route);
      if (answered === null) return [];
      const chain = [...answered.chain, ...handlerLayers(application, tree, answered)];
      return [routeOf(asked, { ...answered, chain })];
    },
  );
  const distinct = new Map(found.map((route) => [keyOf(route), route]));
  return [...distinct.values()].sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method) || byPlace(a, b));
}

/** One way to a handler is one route, in however many runs it was seen. */
function keyOf({ method, path, registered, chain }: Route): string {
  const places = chain.map(({ path: file, start }) => `${file}:${start}`).join();
  return `${method} ${path} ${registered.path}:${registered.start} ${places}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byPlace({ registered: a }: Route, { registered: b }: Route): number {
  return compare(a.path, b.path) || a.start - b.start;
}

interface Asked {
  readonly application: Application;
  readonly judge: Judge;
  readonly above: Above;
}

function routeOf(asked: Asked, found: FoundRoute): Route {
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
    ...protectionOf(asked, found, handler),
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
  asked: Asked,
  found: FoundRoute,
  handler: Thing | undefined,
): Pick<Route, 'protection' | 'before' | 'above'> {
  const before = everyKind((kind) => beforeIt(asked, found, kind));
  const above = new Set(PROTECTIONS.filter((kind) => mayAbove(asked, found, kind) !== null));
  const protection = everyKind((kind): Protected => {
    if (before[kind].is === 'protected') return before[kind];
    const verdict = handler === undefined ? NO : isLookedAt(asked, found) ? asked.judge.handler(handler, kind) : UNREAD;
    if (verdict.is === 'yes') return { is: 'protected', at: verdict.at };
    if (before[kind].is === 'unknown') return before[kind];
    if (verdict.is === 'unknown') return { is: 'unknown', at: handler?.at ?? null };
    return mayAbove(asked, found, kind) ?? { is: 'unprotected' };
  });
  return { protection, before, above };
}

/** Whether the functions that answer were run: what others do is not known. */
function isLookedAt({ application }: Asked, { event }: FoundRoute): boolean {
  return application.interpreter?.program.focus.has(event.at.path, event.at) ?? true;
}

function everyKind(of: (kind: Protection) => Protected): Record<Protection, Protected> {
  return Object.fromEntries(PROTECTIONS.map((kind) => [kind, of(kind)])) as Record<Protection, Protected>;
}

/** What the chain says. */
function beforeIt({ judge }: Asked, { chain }: FoundRoute, kind: Protection): Protected {
  let open: Protected | null = null;
  for (const { thing, sure } of chain) {
    const verdict = judge.layer(thing, kind);
    if (verdict.is === 'yes' && sure) return { is: 'protected', at: verdict.at };
    if (verdict.is !== 'no') open ??= { is: 'unknown', at: thing.at };
  }
  return open ?? { is: 'unprotected' };
}

/** Whether somebody stands above who was not seen, or who got a router. */
function mayAbove({ application, above }: Asked, found: FoundRoute, kind: Protection): Protected | null {
  for (const { id } of found.way) {
    const [given] = application.given.get(id) ?? [];
    if (given !== undefined) return { is: 'unknown', at: given.at };
  }
  return above.may(found, kind) ? { is: 'unknown', at: null } : null;
}
