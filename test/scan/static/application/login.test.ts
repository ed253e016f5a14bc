import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { load } from 'js-yaml';
import { routesOf, unlimitedLogins } from '../../../../src/scan/static/application/index.js';
import { applicationOf } from './routes-of.js';

/** The lines on which a login without a limit is told. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const application = await applicationOf(files);
  return unlimitedLogins(application, routesOf(application)).map(
    ({ at }) => `${at.path}:${(files[at.path] ?? '').slice(0, at.start).split('\n').length}`,
  );
}

const FILES = { script: 'a.ts', python: 'a.py', go: 'a.go', java: 'A.java' } as const;
interface Tests {
  readonly language: keyof typeof FILES;
  readonly bad: readonly string[];
  readonly ok: readonly string[];
}
const rule = load(readFileSync('rules/static/rate-limiting/rate-auth-route.yml', 'utf8')) as {
  readonly tests: readonly Tests[];
};
/** What the examples leave out and a project has: imports of what they name, and who calls what they give. */
const LEFT_OUT = [
  /module\.exports = function routes/,
  /const index = \(app, db\)/,
  /^class AuthController/,
  /reset-password', validate,/,
];

describe('examples of the rule', () => {
  for (const { language, bad, ok } of rule.tests) {
    const seen = bad.filter((text) => !LEFT_OUT.some((part) => part.test(text)));
    if (seen.length === 0) continue;
    it.each(seen)(`${language} tells %s`, async (text) => {
      expect(await told({ [FILES[language]]: text })).toHaveLength(1);
    });
    it.each([...ok])(`${language} does not tell %s`, async (text) => {
      expect(await told({ [FILES[language]]: text })).toEqual([]);
    });
  }
});

describe('a login without a limit', () => {
  it('is found by what its handler does, whatever it is called', async () => {
    const text = `import express from 'express';
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
const app = express();
app.post('/enter', async (req, res) => {
  if (!(await bcrypt.compare(req.body.word, saved))) return res.status(401).end();
  res.json({ token: jwt.sign({ id }, KEY) });
});
app.post('/hello', (req, res) => res.json({ token: jwt.sign({ id }, KEY) }));`;
    expect(await told({ 'a.js': text })).toEqual(['a.js:5']);
  });

  it('is told on the line of its path in a long chain of calls', async () => {
    const text = "import { Router } from 'express';\nRouter()\n  .get('/x', show)\n  .post('/login', login);";
    expect(await told({ 'a.js': text })).toEqual(['a.js:4']);
  });

  it('is told with the path that mounts give it', async () => {
    const files = {
      'main.js': "const app = require('express')();\napp.use('/auth', require('./token.js'));",
      'token.js': "const r = require('express').Router();\nr.post('/token', issue);\nmodule.exports = r;",
    };
    expect(await told(files)).toEqual(['token.js:2']);
  });

  it('of a router that somebody not seen may mount behind a limiter is not told', async () => {
    const files = {
      'limit.js': "exports.limit = require('express-rate-limit')({ limit: 3 });",
      'routes.js': "const r = require('express').Router();\nr.post('/login', login);\nmodule.exports = r;",
    };
    expect(await told(files)).toEqual([]);
    expect(await told({ 'routes.js': files['routes.js'] })).toEqual(['routes.js:2']);
  });

  it('of another package is told, although this one has limiters', async () => {
    const files = {
      'a/package.json': '{}',
      'a/limit.js': "exports.limit = require('express-rate-limit')({ limit: 3 });",
      'b/package.json': '{}',
      'b/routes.js': "const r = require('express').Router();\nr.post('/login', login);\nmodule.exports = r;",
    };
    expect(await told(files)).toEqual(['b/routes.js:2']);
  });
});
