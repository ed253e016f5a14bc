import { type Pair, pairOf } from './pair.js';

const EXPRESS = `
import express, { Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import jwt from 'jsonwebtoken';
const app = express();
const limiter = rateLimit({ limit: 5 });
const api = Router();
const log = (req, res, next) => { console.log(req.method); next(); };
function counted(req, res, next) { if (hits(req.ip) > 9) return res.status(429).end(); next(); }
function refused(req, res, next) { if (!req.body.name) return res.status(400).end(); next(); }
function silent(req, res, next) { if (hits(req.ip) > 9) return res.end(); next(); }
function signedIn(req, res, next) { if (!req.session.user) return res.status(401).end(); next(); }
function perhaps(req, res, next) { if (req.headers.token) req.user = jwt.verify(req.headers.token, KEY); next(); }
function optional(req, res, next) { if (!req.headers.authorization) return next(); jwt.verify(req.headers.authorization, KEY); next(); }
function token(req, res, next) { try { jwt.verify(req.headers.authorization, KEY); next(); } catch { res.status(401).end(); } }
function swallowed(req, res, next) { try { jwt.verify(req.headers.authorization, KEY); } catch { console.log('no'); } next(); }
function rateLimiter(req, res, next) { next(); }
const login = (req, res) => res.end();
@@
`;
const express = pairOf('server.ts', EXPRESS);
const ROUTE = 'POST /login';

const across = (title: string, main: readonly [string, Pair['was'], string, Pair['is']], route = ROUTE): Pair => ({
  title,
  route,
  was: main[1],
  is: main[3],
  before: { 'main.ts': main[0], ...SHARED },
  after: { 'main.ts': main[2], ...SHARED },
});

const SHARED = {
  'limit.ts':
    "import { rateLimit } from 'express-rate-limit';\nconst guard = rateLimit({ limit: 3 });\nexport default guard;\nexport const open = (req, res, next) => next();\nexport function protect(app) { app.use(guard); }\nexport function ignore(app) { app.set('x', 1); }",
  'routes.ts':
    "import { Router } from 'express';\nexport const routes = Router();\nroutes.post('/login', (req, res) => res.end());\nexport function put(app) { app.post('/signin', (req, res) => res.end()); }",
};
const MAIN =
  "import express from 'express';\nimport guard, { open, protect, ignore } from './limit.js';\nimport { routes, put } from './routes.js';\nimport { secure } from 'not-modelled';\nconst app = express();\n";

/** Express, in one file and across files. */
export const EXPRESS_PAIRS: readonly Pair[] = [
  express('a limiter is added to the route', ROUTE, [
    "app.post('/login', login);",
    'unprotected',
    "app.post('/login', limiter, login);",
    'protected',
  ]),
  express('a limiter is removed from the route', ROUTE, [
    "app.post('/login', limiter, login);",
    'protected',
    "app.post('/login', login);",
    'unprotected',
  ]),
  express('the limiter moves behind the route', ROUTE, [
    "app.use(limiter); app.post('/login', login);",
    'protected',
    "app.post('/login', login); app.use(limiter);",
    'unprotected',
  ]),
  express('the limiter moves to another path', ROUTE, [
    "app.use('/login', limiter); app.post('/login', login);",
    'protected',
    "app.use('/reset', limiter); app.post('/login', login);",
    'unprotected',
  ]),
  express('the limiter is put on a longer path', ROUTE, [
    "app.use('/', limiter); app.post('/login', login);",
    'protected',
    "app.use('/login/admin', limiter); app.post('/login', login);",
    'unprotected',
  ]),
  express('a parent gives the limiter', 'POST /api/login', [
    "api.post('/login', login); app.use('/api', api);",
    'unprotected',
    "api.post('/login', login); app.use('/api', limiter, api);",
    'protected',
  ]),
  express('the router itself gives the limiter', 'POST /api/login', [
    "api.post('/login', login); app.use('/api', api);",
    'unprotected',
    "api.use(limiter); api.post('/login', login); app.use('/api', api);",
    'protected',
  ]),
  express('the limiter of another router counts for nothing', ROUTE, [
    "app.use(limiter); app.post('/login', login);",
    'protected',
    "api.use(limiter); app.use('/api', api); app.post('/login', login);",
    'unprotected',
  ]),
  express('a function of our own counts requests', ROUTE, [
    "app.post('/login', log, login);",
    'unprotected',
    "app.post('/login', log, counted, login);",
    'protected',
  ]),
  express('a name alone is no limiter', ROUTE, [
    "app.post('/login', counted, login);",
    'protected',
    "app.post('/login', rateLimiter, login);",
    'unprotected',
  ]),
  express('a refusal for another reason is no limiter', ROUTE, [
    "app.post('/login', counted, login);",
    'protected',
    "app.post('/login', refused, login);",
    'unprotected',
  ]),
  express('a refusal without a reason may be one', ROUTE, [
    "app.post('/login', login);",
    'unprotected',
    "app.post('/login', silent, login);",
    'unknown',
  ]),
  express('middleware of which nothing is known may be one', ROUTE, [
    "app.use(helmet()); app.post('/login', login);",
    'unprotected',
    "app.use(require('what-is-this')()); app.post('/login', login);",
    'unknown',
  ]),
  express('a list of middleware is read', ROUTE, [
    "app.post('/login', [log], login);",
    'unprotected',
    "app.post('/login', [log, limiter], login);",
    'protected',
  ]),
  express('the handler itself counts', ROUTE, [
    "app.post('/login', login);",
    'unprotected',
    "app.post('/login', (req, res) => { if (hits() > 3) return res.status(429).end(); res.end(); });",
    'protected',
  ]),
  express('the same path is registered twice', ROUTE, [
    "app.post('/login', login);",
    'unprotected',
    "app.post('/login', limiter); app.post('/login', login);",
    'protected',
  ]),
  express('only one of two ways has a limiter', 'POST /b/login', [
    "api.post('/login', login); app.use('/a', limiter, api); app.use('/b', limiter, api);",
    'protected',
    "api.post('/login', login); app.use('/a', limiter, api); app.use('/b', api);",
    'unprotected',
  ]),
  express('a path of which nothing is known', ROUTE, [
    "app.use('/login', limiter); app.post('/login', login);",
    'protected',
    "app.use(process.env.PATHS, limiter); app.post('/login', login);",
    'unknown',
  ]),
  express(
    'who is not signed in is refused',
    'GET /me',
    ["app.get('/me', log, login);", 'unprotected', "app.get('/me', signedIn, login);", 'protected'],
    'authentication',
  ),
  express(
    'a token is checked',
    'GET /me',
    ["app.get('/me', token, login);", 'protected', "app.get('/me', log, login);", 'unprotected'],
    'authentication',
  ),
  express(
    'a token is checked only if there is one',
    'GET /me',
    ["app.get('/me', token, login);", 'protected', "app.get('/me', perhaps, login);", 'unknown'],
    'authentication',
  ),
  express(
    'requests without a token are let through',
    'GET /me',
    ["app.get('/me', token, login);", 'protected', "app.get('/me', optional, login);", 'unknown'],
    'authentication',
  ),
  express(
    'a failed check is swallowed',
    'GET /me',
    ["app.get('/me', token, login);", 'protected', "app.get('/me', swallowed, login);", 'unknown'],
    'authentication',
  ),
  across('a limiter of another file is used', [
    `${MAIN}app.use(open); app.use(routes);`,
    'unprotected',
    `${MAIN}app.use(guard); app.use(routes);`,
    'protected',
  ]),
  across(
    'a function of another file puts the limiter',
    [`${MAIN}ignore(app); put(app);`, 'unprotected', `${MAIN}protect(app); put(app);`, 'protected'],
    'POST /signin',
  ),
  across(
    'the function that puts the limiter is called too late',
    [`${MAIN}protect(app); put(app);`, 'protected', `${MAIN}put(app); protect(app);`, 'unprotected'],
    'POST /signin',
  ),
  across('code that is not there gets the application', [
    `${MAIN}app.use(routes);`,
    'unprotected',
    `${MAIN}secure(app); app.use(routes);`,
    'unknown',
  ]),
];
