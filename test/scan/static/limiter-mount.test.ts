import { describe, expect, test } from '@jest/globals';
import { limiterFacts } from '../../../src/scan/static/limiter.js';
import { memoryWorkspace } from '../../helpers/scan-context.js';

function covers(route: string, files: Record<string, string>): Promise<boolean> {
  return limiterFacts(memoryWorkspace(files), 'head').covers(route);
}

const LOGIN = "admin.post('/login', login)";

describe('a limiter somewhere else in the project', () => {
  test.each([
    ['over everything', "app.use(rateLimit({ windowMs: 60000 }));\napp.use('/admin', admin);"],
    ['over a path without a router', "app.use('/admin', rateLimit({ limit: 5 }));\napp.use('/admin', admin);"],
    ['before the very router', "app.use('/admin', rateLimit({ limit: 5 }), admin);"],
    ['under another name before the very router', 'const protect = rateLimit({ limit: 5 });\napp.use(protect);'],
  ])('%s keeps the rule silent', async (_what, server) => {
    expect(await covers(LOGIN, { 'src/server.js': server })).toBe(true);
  });

  test('before another router does not hide a login without one', async () => {
    const server = "app.use('/session', rateLimit({ limit: 5 }), session);\napp.use('/admin', admin);";

    expect(await covers(LOGIN, { 'src/server.js': server })).toBe(false);
    expect(await covers("session.post('/login', login)", { 'src/server.js': server })).toBe(true);
  });

  test('in a test file counts for nothing', async () => {
    expect(await covers(LOGIN, { 'test/server.test.js': 'app.use(rateLimit());' })).toBe(false);
  });
});
