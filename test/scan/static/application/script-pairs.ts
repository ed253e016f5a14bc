import { type Pair, pairOf } from './pair.js';

const ROUTE = 'POST /login';

const FASTIFY = `
import Fastify from 'fastify';
import limit from '@fastify/rate-limit';
import fp from 'fastify-plugin';
const app = Fastify();
const answer = async () => 'ok';
const check = async (request, reply) => { if (hits(request.ip) > 3) return reply.code(429).send(); };
@@
`;
const fastify = pairOf('server.js', FASTIFY);

const KOA = `
const Koa = require('koa');
const Router = require('@koa/router');
const ratelimit = require('koa-ratelimit');
const app = new Koa();
const router = new Router();
const slow = ratelimit({ max: 3 });
const login = async (ctx) => { ctx.body = 'ok'; };
@@
app.use(router.routes());
`;
const koa = pairOf('server.js', KOA);

const HONO = `
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { jwt } from 'hono/jwt';
const app = new Hono();
const login = (c) => c.text('ok');
@@
`;
const hono = pairOf('server.ts', HONO);

const NEST = `
import { Controller, Module, Post, UseGuards, Injectable } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard } from '@nestjs/throttler';
import { AuthGuard } from '@nestjs/passport';
@Injectable()
class Own { canActivate(context) { if (!context.session.user) throw new UnauthorizedException(); return true; } }
@@
`;
const nest = pairOf('auth.controller.ts', NEST);

const TRPC = `
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
const t = initTRPC.create();
const signedIn = t.middleware(({ ctx, next }) => { if (!ctx.session.user) throw new TRPCError({ code: 'UNAUTHORIZED' }); return next(); });
const open = t.procedure;
const own = t.procedure.use(signedIn);
@@
createHTTPServer({ router: app });
`;
const trpc = pairOf('router.ts', TRPC);

/** Fastify, Koa, Hono, Nest and tRPC. */
export const SCRIPT_PAIRS: readonly Pair[] = [
  fastify('a hook counts', ROUTE, [
    "app.post('/login', answer);",
    'unprotected',
    "app.addHook('onRequest', check); app.post('/login', answer);",
    'protected',
  ]),
  fastify('the hook is of a plugin that keeps it for itself', ROUTE, [
    "app.addHook('onRequest', check); app.post('/login', answer);",
    'protected',
    "app.register(async (inner) => { inner.addHook('onRequest', check); }); app.post('/login', answer);",
    'unprotected',
  ]),
  fastify('options of the route', ROUTE, [
    "app.post('/login', { preHandler: [] }, answer);",
    'unprotected',
    "app.post('/login', { preHandler: [check] }, answer);",
    'protected',
  ]),
  koa('the router has a limiter', ROUTE, [
    "router.post('/login', login);",
    'unprotected',
    "router.use(slow); router.post('/login', login);",
    'protected',
  ]),
  koa('the limiter is behind', ROUTE, [
    "router.post('/login', slow, login);",
    'protected',
    "router.post('/login', login); router.use(slow);",
    'unprotected',
  ]),
  hono('a limiter on a pattern', ROUTE, [
    "app.post('/login', login);",
    'unprotected',
    "app.use('/*', rateLimiter({})); app.post('/login', login);",
    'protected',
  ]),
  hono(
    'tokens of another path',
    'GET /a/me',
    [
      "app.use('/a/*', jwt({})); app.get('/a/me', login);",
      'protected',
      "app.use('/b/*', jwt({})); app.get('/a/me', login);",
      'unprotected',
    ],
    'authentication',
  ),
  nest('a guard of the method', 'POST /login', [
    "@Controller() export class A { @Post('login') login() { return 1; } }",
    'unprotected',
    "@Controller() export class A { @UseGuards(ThrottlerGuard) @Post('login') login() { return 1; } }",
    'protected',
  ]),
  nest('a guard of the class', 'POST /auth/login', [
    "@UseGuards(ThrottlerGuard) @Controller('auth') export class A { @Post('login') login() { return 1; } }",
    'protected',
    "@Controller('auth') export class A { @Post('login') login() { return 1; } }",
    'unprotected',
  ]),
  nest(
    'a guard of our own',
    'POST /login',
    [
      "@Controller() export class A { @Post('login') login() { return 1; } }",
      'unprotected',
      "@UseGuards(Own) @Controller() export class A { @Post('login') login() { return 1; } }",
      'protected',
    ],
    'authentication',
  ),
  nest('a guard of all controllers', 'POST /login', [
    "@Controller() export class A { @Post('login') login() { return 1; } }",
    'unprotected',
    "@Module({ providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }] }) export class M {}\n@Controller() export class A { @Post('login') login() { return 1; } }",
    'protected',
  ]),
  trpc(
    'a procedure behind a check',
    'GET /me',
    [
      'export const app = t.router({ me: open.query(() => 1) });',
      'unprotected',
      'export const app = t.router({ me: own.query(() => 1) });',
      'protected',
    ],
    'authentication',
  ),
];
