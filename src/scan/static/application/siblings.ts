import type { Expression } from '../ir/expression.js';
import type { Protection } from '../models/web-model.js';
import type { Application } from './application.js';
import { bodyOf } from './body.js';
import { handlerForm } from './handler-form.js';
import type { Route, ToldRoute } from './route.js';
import { walkFunction } from './walk.js';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** So many routes beside it say that their file protects what it registers, and so many more than those that are open. */
const FEWEST = 2;
const TIMES = 2;

/** Words of paths that anybody must be able to ask: who is not known yet, and machines with a proof of their own. */
const OPEN =
  /(?:^|[/_-])(?:log-?(?:in|out)|sign-?(?:in|up|out|on)|sessions?|auth(?:enticate|orize)?|regist(?:er|ration)|join|onboarding|setup|install|forgot(?:ten)?|reset|recover(?:y)?|password|verif(?:y|ication)|confirm(?:ation)?|activate|unlock|otp|totp|mfa|2fa|magic-?link|token|refresh|revoke|introspect|callback|oauth2?|oidc|saml|sso|acs|web-?hooks?|hooks?|events?|ipn|notify|health(?:z|check)?|ping|status|metrics|ready|public|anonymous|guest|contact|feedback|subscribe|unsubscribe|newsletter|captcha|csrf|csp(?:-report)?|report|track|collect|beacon|telemetry|search|preview|invit(?:e|ation)s?|accept|cron|internal|graphql|upload-callback|checkout|cart|estimate|quote|demo|dev|test|echo|challenge|passkeys?|webauthn|bootstrap|init)(?:[/_-]|$)/i;

/**
 * Routes that change something and before which no protection stands, where it stands before the others that the same file
 * registers. Where something before the route could not be read, or its handler asks itself who is there, nothing is told.
 */
export function unlikeSiblings(
  application: Application,
  routes: readonly Route[],
  kind: Extract<Protection, 'authentication' | 'authorisation' | 'validation'>,
): ToldRoute[] {
  const files = new Map<string, Route[]>();
  for (const route of routes) {
    const known = files.get(route.registered.path);
    if (known === undefined) files.set(route.registered.path, [route]);
    else known.push(route);
  }
  return [...files.values()].flatMap((all) => toldOf(application, all, kind));
}

function toldOf(application: Application, routes: readonly Route[], kind: Protection): ToldRoute[] {
  const siblings = routes.filter((route) => isWrite(route) && route.protection[kind].is === 'protected');
  const shielded = places(siblings);
  if (shielded.size < FEWEST) return [];
  // Where each of them asks who is there and nothing else, nobody above asks that as well.
  const isAlone = kind === 'validation' || siblings.every((route) => route.protection.authorisation.is !== 'protected');
  const open = routes
    .filter((route) => isWrite(route) && isOpen(application, route, kind))
    .filter(({ above }) => !above.has(kind) || (isAlone && kind !== 'authorisation'));
  const distinct = new Map(open.map((route) => [placeOf(route), route]));
  if (shielded.size < distinct.size * TIMES) return [];
  return [...distinct].filter(([place]) => !shielded.has(place)).map(([, route]) => ({ at: route.registered, route }));
}

function isWrite({ method }: Route): boolean {
  return WRITES.has(method);
}

function places(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.map(placeOf));
}

function placeOf({ registered }: Route): string {
  return `${registered.path}:${registered.start}`;
}

function isOpen(application: Application, route: Route, kind: Protection): boolean {
  if (route.before[kind].is !== 'unprotected' || route.protection[kind].is === 'protected') return false;
  // Whoever asks for a role asks who is there: a route without either is told once, as one without authentication.
  if (kind === 'authorisation' && route.before.authentication.is === 'unprotected') return false;
  if (kind === 'validation') return route.method !== 'DELETE' && takesBody(application, route);
  return !OPEN.test(route.path) && !asksItself(application, route);
}

/** Whether a handler reads the body of the request. */
function takesBody(application: Application, route: Route): boolean {
  const found = handlerForm(application, route);
  if (found === null) return false;
  let takes = false;
  const expression = (each: Expression) => {
    takes ||= each.kind === 'member' && each.name === 'body';
  };
  walkFunction(found.unit.module, found.form, { enter: () => {}, leave: () => {}, statement: () => {}, expression });
  return takes;
}

/** Whether a handler looks at what says who asks. */
function asksItself(application: Application, route: Route): boolean {
  const found = handlerForm(application, route);
  return found !== null && bodyOf(found.unit.module, found.form).readsCredentials;
}
