import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row, wantedIn, wayIn } from '../program-of.js';

const ROUTES = "const express = require('express');\nconst router = express.Router();\nmodule.exports = router;\n";

const TOLD: readonly Row[] = [
  [
    'handlers that Next.js calls for what the file exports, and parameters of the path that are awaited',
    {
      'src/app/api/files/[name]/route.ts': `import { readFile } from 'node:fs/promises';
export async function GET(request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params;
  return new Response(await readFile('/srv/files/' + name)); // want path
}
const remove = async (request) => Response.json(await readFile('/srv/' + request.nextUrl.searchParams.get('name'))); // want path
export { remove as DELETE };`,
      'src/routes/files/[name]/+server.js': `import { readFile } from 'node:fs/promises';
export const GET = async ({ params }) => new Response(await readFile('/srv/files/' + params.name)); // want path`,
      'src/app/api/files/route-names.ts': `import { readFile } from 'node:fs/promises';
export const GET = async (request, { params }) => readFile('/srv/files/' + params.name);`,
    },
  ],
  [
    'a service in another file (CommonJS, an object of functions)',
    {
      'routes/users.js': `${ROUTES}const users = require('../services/users');
router.get('/', async (req, res) => res.json(await users.search(req.query.q)));`,
      'services/users.js': `const db = require('../db');
async function search(term) {
  return db.query("SELECT id, name FROM users WHERE name LIKE '%" + term + "%'"); // want sql
}
module.exports = { search };`,
      'db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool({ connectionString: process.env.DB });",
    },
  ],
  [
    'a service in another file (named exports)',
    {
      'src/server.ts': `import Fastify from 'fastify';
import { archive } from './archive.js';
const app = Fastify();
app.post('/archive', async (request, reply) => { await archive((request.body as any).folder); return reply.send({}); });`,
      'src/archive.ts': `import { exec } from 'node:child_process';
import { promisify } from 'node:util';
const run = promisify(exec);
export async function archive(folder: string) {
  await run(\`tar czf /backups/latest.tgz \${folder}\`); // want shell
}`,
    },
  ],
  [
    'a service that an index file hands on',
    {
      'src/app.ts': `import express from 'express';
import { reports } from './services';
const app = express();
app.get('/report/:name', (req, res) => res.send(reports.read(req.params.name)));`,
      'src/services/index.ts': `export * as reports from './reports';
export * from './mail';`,
      'src/services/mail.ts': 'export const send = () => null;',
      'src/services/reports.ts': `import { readFileSync } from 'fs';
export function read(name: string) { return readFileSync('/srv/reports/' + name); } // want path`,
    },
  ],
  [
    'files that hand on each other, and a name that neither has',
    {
      'app.ts': `import express from 'express';
import { zip, run } from './a';
const app = express();
app.get('/', (req, res) => { zip(req.query.name); run(req.query.name); });`,
      'a.ts': "export * from './b';",
      'b.ts': `import { exec } from 'child_process';
export * from './a';
export const run = (name: string) => exec('zip ' + name); // want shell`,
    },
  ],
  [
    'exports put on one by one',
    {
      'routes.js': `${ROUTES}const store = require('./store.js');
router.post('/login', (req, res) => store.login(req.body, (e, user) => res.json(user)));`,
      'store.js': `const sqlite3 = require('sqlite3').verbose();
const db = new sqlite3.Database(':memory:');
exports.login = function (form, done) {
  const sql = "SELECT * FROM users WHERE name = '" + form.name + "' AND pass = '" + form.pass + "'";
  db.get(sql, done); // want sql
};`,
    },
  ],
  [
    'controllers in one file and routes in another',
    {
      'routes/index.js': `${ROUTES}const ctrl = require('../controllers/redirect.controller');
router.get('/out', ctrl.out);
router.route('/go').get(ctrl.out);`,
      'controllers/redirect.controller.js': `exports.out = (req, res) => {
  res.redirect(req.query.to); // want redirect
};`,
    },
  ],
  [
    'a default export that takes its parts',
    {
      'app.js': `const express = require('express');
const app = express();
const pool = new (require('pg').Pool)();
require('./routes')(app, pool);
app.listen(80);`,
      'routes.js': `module.exports = function (app, pool) {
  app.get('/u', (req, res, next) => {
    pool.query('SELECT * FROM u WHERE id = ' + req.query.id, (e, r) => e ? next(e) : res.json(r.rows)); // want sql
  });
};`,
    },
  ],
  [
    'a helper behind a path of the compiler settings',
    {
      'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "@app/*": ["src/*"] } } }',
      'src/http.ts': `import Koa from 'koa';
import { fetchTitle } from '@app/lib/title';
const app = new Koa();
app.use(async (ctx) => { ctx.body = { title: await fetchTitle(ctx.query.url as string) }; });`,
      'src/lib/title.ts': `export async function fetchTitle(url: string) {
  const answer = await fetch(url); // want url-host
  return (await answer.text()).slice(0, 100);
}`,
    },
  ],
  [
    'a helper of a package in the same repository',
    {
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/shell/package.json': '{ "name": "@acme/shell", "main": "./index.js" }',
      'packages/shell/index.js': `const { execSync } = require('child_process');
module.exports.run = (line) => execSync(line); // want shell`,
      'packages/api/package.json': '{ "name": "@acme/api" }',
      'packages/api/server.js': `const app = require('express')();
const { run } = require('@acme/shell');
app.post('/run', (req, res) => { run('node ' + req.body.script); res.end(); });`,
    },
  ],
  [
    'a store made by a function of another file',
    {
      'app.js': `import express from 'express';
import { makeStore } from './store.js';
const app = express();
const store = makeStore('users');
app.get('/find', async (req, res) => res.json(await store.find(req.query.name)));`,
      'store.js': `import { createPool } from 'mysql2/promise';
const pool = createPool({});
export function makeStore(table) {
  return {
    async find(name) {
      const [rows] = await pool.query(\`SELECT * FROM \${table} WHERE name = '\${name}'\`); // want sql
      return rows;
    },
  };
}`,
    },
  ],
  [
    'handlers that a factory of another file makes (routes never loaded first)',
    {
      'controllers/files.ts': `import type { Request, Response } from 'express';
import path from 'path';
export function serveFile() {
  return ({ params }: Request, res: Response) => {
    res.sendFile(path.resolve('ftp', params.file)); // want path
  };
}`,
      'server.ts': `import express from 'express';
import { serveFile } from './controllers/files';
const app = express();
app.use('/ftp/:file', serveFile());`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'a service that binds what it is given',
    {
      'routes/users.js': `${ROUTES}const users = require('../services/users');
router.get('/', async (req, res) => res.json(await users.search(req.query.q)));`,
      'services/users.js': `const db = require('../db');
module.exports = { search: (term) => db.query('SELECT id FROM users WHERE name LIKE $1', ['%' + term + '%']) };`,
      'db.js': "const { Pool } = require('pg');\nmodule.exports = new Pool();",
    },
  ],
  [
    'a list of columns in another file',
    {
      'a.js': `${ROUTES}const { SORTABLE } = require('./columns');
const knex = require('knex')({});
router.get('/', async (req, res) => {
  const sort = SORTABLE.includes(req.query.sort) ? req.query.sort : 'id';
  res.json(await knex('t').orderByRaw(sort));
});`,
      'columns.js': "exports.SORTABLE = ['id', 'name', 'created_at'];",
    },
  ],
  [
    'a guard in another file that throws',
    {
      'a.ts': `import express from 'express';
import { assertSafeName } from './names';
import { readFile } from 'fs/promises';
const app = express();
app.get('/f/:name', async (req, res) => {
  const { name } = req.params;
  assertSafeName(name);
  res.send(await readFile('/srv/' + name));
});`,
      'names.ts': `export function assertSafeName(name: string): void {
  if (!/^[\\w-]+$/.test(name)) throw new RangeError('bad name');
}`,
    },
  ],
  [
    'another function of the same file that requests reach',
    {
      'a.js': `${ROUTES}const jobs = require('./jobs');
router.post('/jobs', (req, res) => res.json(jobs.enqueue(req.body.name)));`,
      'jobs.js': `const { exec } = require('child_process');
const queue = [];
exports.enqueue = (name) => queue.push({ name, at: Date.now() });
exports.nightly = (host) => exec('rsync -a /srv ' + host);`,
    },
  ],
];

describe('data that passes files', () => {
  test.each(TOLD)('tells of %s', async (_, files) => {
    expect(wantedIn(files)).not.toEqual([]);
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });

  test.each(TOLD)('tells of %s, whatever file comes first', async (_, files) => {
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(await foundIn(turned)).toEqual(wantedIn(files));
  });

  test.each(SILENT)('tells nothing of %s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });

  test('says the way from the request over the caller to the sink', async () => {
    const way = await wayIn({
      'a.js': `import express from 'express';
import { run } from './run.js';
express().get('/a', (req, res) => {
  const { dir } = req.query;
  run(dir);
});`,
      'run.js': `import { exec } from 'child_process';
export function run(dir) {
  const line = 'ls ' + dir;
  exec(line);
}`,
    });
    expect([way[0], way[way.length - 1]]).toEqual(['a.js:4', 'run.js:4']);
    expect(way).toContain('a.js:5');
    expect(way).toContain('run.js:3');
  });
});
