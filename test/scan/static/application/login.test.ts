import { describe, expect, it } from '@jest/globals';
import { routesOf, unlimitedLogins } from '../../../../src/scan/static/application/index.js';
import { applicationOf } from './routes-of.js';

/** The lines on which a login without a limit is told. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const application = await applicationOf(files);
  return unlimitedLogins(application, routesOf(application)).map(
    ({ at }) => `${at.path}:${(files[at.path] ?? '').slice(0, at.start).split('\n').length}`,
  );
}

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
