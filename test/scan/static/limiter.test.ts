import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../src/scan/static/index.js';
import { aContext } from './fake-context.js';

const ROUTE = `import { Router } from 'express';
export const session = Router();
session.post('/login', login);
`;
const PROTECTED_ROUTE = ROUTE.replace("'/login', ", "'/login', protect, ");

async function rulesFound(files: Record<string, string>): Promise<string[]> {
  const outcome = await staticChecks.scan(aContext({ head: files }));
  return outcome.head.map((found) => found.rule);
}

describe('a login route without a limiter', () => {
  test('is found when the project has none', async () => {
    expect(await rulesFound({ 'src/session.js': ROUTE, 'src/app.js': 'app.use(session);' })).toEqual([
      'rate-auth-route',
    ]);
  });

  test('is found when the limiter stands before another route only', async () => {
    const app =
      "import { rateLimit } from 'express-rate-limit';\nconst slow = rateLimit({});\napp.post('/search', slow, search);";
    expect(await rulesFound({ 'src/session.js': ROUTE, 'src/app.js': app })).toEqual(['rate-auth-route']);
  });

  test('is found when only a test speaks of a limiter', async () => {
    expect(await rulesFound({ 'src/session.js': ROUTE, 'test/a.test.js': 'app.use(rateLimit());' })).toEqual([
      'rate-auth-route',
    ]);
  });

  test.each([
    ['app.use', 'src/app.js', "import { rateLimit } from 'express-rate-limit';\napp.use(rateLimit({ limit: 100 }));"],
    ['app.use under another name', 'src/app.js', "const protect = rateLimit({ limit: 9 })\napp.use('/auth', protect)"],
    ['router.use', 'src/app.js', "router.use('/login', limiter);"],
    ['a plugin', 'src/app.js', "await server.register(import('@fastify/rate-limit'), { max: 10 });"],
    [
      'a guard',
      'src/app.module.ts',
      'const p = { provide: APP_GUARD, useClass: ThrottlerGuard };\nAPP_GUARD: ThrottlerGuard',
    ],
    ['a proxy', 'deploy/nginx.conf', 'location /login { limit_req zone=login burst=5; }'],
    ['a middleware of Go', 'api/main.go', 'package api\nfunc f() { r.Use(tollbooth_gin.LimitHandler(limiter)) }'],
  ])('is silent when %s of another file limits', async (_name, path, text) => {
    expect(await rulesFound({ 'src/session.js': ROUTE, [path]: text })).toEqual([]);
  });

  test('is silent when its middleware is a limiter made in another file', async () => {
    const limits = 'export const protect = rateLimit({ windowMs: 1000, limit: 3 });\n';
    expect(await rulesFound({ 'src/session.js': PROTECTED_ROUTE, 'src/limits.js': limits })).toEqual([]);
    expect(
      await rulesFound({ 'src/session.js': PROTECTED_ROUTE, 'src/limits.js': 'export const protect = 1;' }),
    ).toEqual(['rate-auth-route']);
  });

  test('is judged by the whole head, not by the changed files', async () => {
    const context = aContext({
      changes: [{ path: 'src/session.js', basePath: null, kind: 'added' }],
      head: { 'src/session.js': ROUTE, 'src/app.js': 'app.use(rateLimit());' },
    });
    expect((await staticChecks.scan(context)).head).toEqual([]);
  });
});
