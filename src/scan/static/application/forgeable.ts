import type { SourcePlace } from '../flow/taint.js';
import type { Application } from './application.js';
import { bodyOf } from './body.js';
import { handlerForm } from './handler-form.js';
import { textsIn } from './module-texts.js';
import type { Route, ToldRoute } from './route.js';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** What signs requests in by a cookie that the browser sends by itself. */
const SESSIONS = new Set([
  'npm:express-session',
  'npm:cookie-session',
  'npm:client-sessions',
  'npm:cookie-parser',
  'npm:koa-session',
]);
/** What reads bodies as forms of any page send them. */
const FORMS = new Set([
  'npm:express.urlencoded',
  'npm:body-parser.urlencoded',
  'npm:body-parser',
  'npm:koa-bodyparser',
  'npm:koa-body',
]);
/** A cookie that other sites' requests do not carry. */
const SAME_SITE = /^(?:sameSite|same_site|samesite)$/;

/**
 * Sessions in cookies behind which forms change something and nothing checks where they come from: told once for each
 * session, with one of the routes. Where something before a route could not be read, nothing is told.
 */
export function forgeable(application: Application, routes: readonly Route[]): ToldRoute[] {
  const known = new Map<string, ReadonlySet<string>>();

  /** The names of what is called at a place. */
  function namesAt(place: SourcePlace): ReadonlySet<string> {
    const key = `${place.path}:${place.start}-${place.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const names = new Set(application.facts.within(place, 0).flatMap(({ types }) => types));
    known.set(key, names);
    return names;
  }

  const told = new Map<string, ToldRoute>();
  for (const route of routes) {
    if (!WRITES.has(route.method) || route.before.csrf.is !== 'unprotected') continue;
    const session = route.chain.find((place) => has(namesAt(place), SESSIONS));
    if (session === undefined || !route.chain.some((place) => has(namesAt(place), FORMS))) continue;
    if (!usesSession(application, route) || isSameSite(application, session)) continue;
    const key = `${session.path}:${session.start}`;
    if (!told.has(key)) told.set(key, { at: session, route });
  }
  return [...told.values()];
}

function has(names: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].some((name) => names.has(name));
}

/** Whether what answers looks at who is signed in. */
function usesSession(application: Application, route: Route): boolean {
  const found = handlerForm(application, route);
  return found !== null && bodyOf(found.unit.module, found.form).readsCredentials;
}

/** Whether the cookies that the file makes stay away from other sites' requests. */
function isSameSite({ units }: Application, { path }: SourcePlace): boolean {
  const unit = [...units].find((each) => each.path === path);
  return unit !== undefined && textsIn(unit.module).some((text) => SAME_SITE.test(text));
}
