import type { Application } from './application.js';
import type { Route, ToldRoute } from './route.js';

/** What the last words of a path call a check of passwords, codes and tokens. */
const WORDS =
  /(?:^|\/)(?:log-?in|sign-?in|sign-?up|register|registration|authenticate|otp|verify-?otp|2fa|mfa|totp|verify-?(?:code|2fa|mfa)|(?:reset|forgot|recover)[-_]?password|password[-_]?(?:reset|forgot|recovery)|password\/(?:reset|forgot)|(?:oauth|oauth2|auth)\/token)\/?$/i;
const WRITES = new Set(['POST', 'PUT', 'PATCH', 'ANY']);

/**
 * Routes that check passwords, codes or tokens, and before which nothing limits how often one may ask: by what their paths
 * say, or by what their handlers do. Where something could not be read, nothing is told.
 */
export function unlimitedLogins(application: Application, routes: readonly Route[]): ToldRoute[] {
  const found = routes.filter(
    (route) => WRITES.has(route.method) && route.protection.limiter.is === 'unprotected' && signsIn(application, route),
  );
  const distinct = new Map(found.map((route) => [`${route.registered.path}:${route.registered.start}`, route]));
  return [...distinct.values()].map((route) => ({ at: route.registered, route }));
}

function signsIn(application: Application, route: Route): boolean {
  return WORDS.test(route.path) || (does(application, route, 'password') && does(application, route, 'session'));
}

/** Whether a handler compares a password, or gives a session or a token, as models of libraries say. */
function does({ facts }: Application, { handler }: Route, what: 'password' | 'session'): boolean {
  if (handler === null) return false;
  return facts
    .within(handler, 3)
    .some(({ models }) => models.some(({ web }) => web?.verifies?.includes(what) === true));
}
