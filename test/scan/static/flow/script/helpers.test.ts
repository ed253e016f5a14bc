import { describe, expect, test } from '@jest/globals';
import { foundIn, type Row, wantedIn } from '../program-of.js';

const EXPRESS = "import express from 'express';\nconst app = express();\n";

const TOLD: readonly Row[] = [
  [
    'a statement that a helper builds',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
function byEmail(email) {
  return \`SELECT * FROM users WHERE email = '\${email}'\`;
}
app.get('/users', async (req, res) => {
  const { rows } = await pool.query(byEmail(req.query.email)); // want sql
  res.json(rows);
});`,
    },
  ],
  [
    'a sink three helpers down',
    {
      'app.ts': `${EXPRESS}import { exec } from 'node:child_process';
const convert = (name: string, done: (e: unknown) => void) => run('convert ' + name + ' out.png', done);
const run = (line: string, done: (e: unknown) => void) => shell(line, done);
function shell(line: string, done: (e: unknown) => void) {
  exec(line, done); // want shell
}
app.post('/thumbs', (req, res) => convert(req.body.name, () => res.sendStatus(204)));`,
    },
  ],
  [
    'a helper that takes an object of options apart',
    {
      'app.ts': `${EXPRESS}import { Pool } from 'pg';
const pool = new Pool();
interface Find { table: string; where?: string; limit?: number }
async function find({ table, where = '1=1', limit = 20 }: Find) {
  return pool.query(\`SELECT * FROM \${table} WHERE \${where} LIMIT \${limit}\`); // want sql
}
app.get('/orders', async (req, res) => {
  res.json(await find({ table: 'orders', where: \`status = '\${req.query.status}'\` }));
});`,
    },
  ],
  [
    'a helper that fills an object which it was given',
    {
      'app.js': `${EXPRESS}const knex = require('knex')({ client: 'pg' });
function applySort(query, state) {
  state.order = query.sort + ' ' + (query.dir || 'asc');
}
app.get('/list', async (req, res) => {
  const state = { order: 'id' };
  applySort(req.query, state);
  res.json(await knex('items').orderByRaw(state.order)); // want sql
});`,
    },
  ],
  [
    'a helper with a default value that the request replaces',
    {
      'app.js': `${EXPRESS}const fs = require('fs');
const path = require('path');
function fileOf(name = 'index.html', root = '/srv/www') {
  return path.join(root, name);
}
app.get('/pages', (req, res) => {
  res.send(fs.readFileSync(fileOf(req.query.page), 'utf8')); // want path
});`,
    },
  ],
  [
    'a helper that takes the rest of its arguments',
    {
      'app.js': `${EXPRESS}const { execSync } = require('child_process');
function git(...words) {
  return execSync(['git', ...words].join(' ')).toString(); // want shell
}
app.get('/log/:branch', (req, res) => res.json({ log: git('log', '-n', '5', req.params.branch) }));`,
    },
  ],
  [
    'a helper that gives several values back',
    {
      'app.ts': `${EXPRESS}import { Client } from 'pg';
const db = new Client();
function paging(query: any): [string, number] {
  return [query.orderBy ?? 'id', Number(query.page)];
}
app.get('/logs', async (req, res) => {
  const [order, page] = paging(req.query);
  const result = await db.query('SELECT * FROM logs ORDER BY ' + order + ' OFFSET ' + page); // want sql
  res.json(result.rows);
});`,
    },
  ],
  [
    'a helper made by a helper',
    {
      'app.js': `${EXPRESS}const mysql = require('mysql2');
const db = mysql.createConnection({});
const finder = (table) => (column, value, done) => {
  db.query('SELECT * FROM ' + table + ' WHERE ' + column + " = '" + value + "'", done); // want sql
};
const findUser = finder('users');
app.post('/search', (req, res) => findUser('name', req.body.name, (e, rows) => res.json(rows)));`,
    },
  ],
  [
    'a helper kept in an object of helpers',
    {
      'app.js': `${EXPRESS}const axios = require('axios');
const remote = {
  base: 'https://',
  fetch(host, path) { return axios.get(this.base + host + path); }, // want url-host
};
app.get('/proxy', async (req, res) => res.json((await remote.fetch(req.query.host, '/status')).data));`,
    },
  ],
  [
    'a helper that only some calls give data to',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function ping(host) { return exec('ping -c 1 ' + host); } // want shell
setInterval(() => ping('localhost'), 1000);
app.get('/self', (req, res) => { ping('127.0.0.1'); res.end(); });
app.get('/ping', (req, res) => { ping(req.query.host); res.end(); });`,
    },
  ],
  [
    'a helper that calls itself',
    {
      'app.js': `${EXPRESS}const db = require('better-sqlite3')('x.db');
function where(filters, at = 0) {
  if (at >= filters.length) return '1';
  return filters[at].name + " = '" + filters[at].value + "' AND " + where(filters, at + 1);
}
app.post('/filter', (req, res) => {
  res.json(db.prepare('SELECT * FROM t WHERE ' + where(req.body.filters)).all()); // want sql
});`,
    },
  ],
  [
    'a helper called through call and apply',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function run(line) { exec(line); } // want shell
app.get('/a', (req, res) => { run.call(null, 'ls ' + req.query.dir); res.end(); });`,
    },
  ],
  [
    'arguments that bind puts before the others',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function run(tool, name) { exec(tool + ' ' + name); } // want shell
const unpack = run.bind(null, 'tar xf');
app.get('/a', (req, res) => { unpack(req.query.name); res.end(); });`,
    },
  ],
  [
    'a default that a request is given where it says nothing',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
app.post('/a', (req, res) => {
  if (!req.body.name) req.body.name = 'nobody';
  exec('id ' + req.body.name); // want shell
  res.end();
});`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'a helper that takes its data as placeholders',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
const byEmail = (email) => ({ text: 'SELECT * FROM users WHERE email = $1', values: [email] });
app.get('/users', async (req, res) => res.json((await pool.query(byEmail(req.query.email))).rows));`,
    },
  ],
  [
    'a helper that makes a list of placeholders',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
const holes = (ids) => ids.map((_, at) => '$' + (at + 1)).join(', ');
app.post('/users', async (req, res) => {
  const { ids } = req.body;
  res.json((await pool.query(\`SELECT * FROM users WHERE id IN (\${holes(ids)})\`, ids)).rows);
});`,
    },
  ],
  [
    'a helper that throws for what is not in its list',
    {
      'app.ts': `${EXPRESS}import { Pool } from 'pg';
const pool = new Pool();
const COLUMNS = ['name', 'created_at'];
function column(name: string): string {
  if (!COLUMNS.includes(name)) throw new Error('no such column');
  return name;
}
app.get('/users', async (req, res) => {
  res.json(await pool.query('SELECT * FROM users ORDER BY ' + column(String(req.query.sort))));
});`,
    },
  ],
  [
    'a helper that answers whether a name is one of its own',
    {
      'app.ts': `${EXPRESS}import { Pool } from 'pg';
const pool = new Pool();
const isColumn = (name: string) => /^[a-z_]{1,30}$/.test(name);
app.get('/users', async (req, res) => {
  const sort = req.query.sort as string;
  if (!isColumn(sort)) return res.status(400).end();
  res.json(await pool.query(\`SELECT * FROM users ORDER BY \${sort}\`));
});`,
    },
  ],
  [
    'a helper that gives back another of its arguments',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function pick(wanted, fallback) { console.log(Boolean(wanted)); return fallback; }
app.get('/a', (req, res) => { exec('ls ' + pick(req.query.dir, '/tmp')); res.end(); });`,
    },
  ],
  [
    'a helper that no request reaches',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function ping(host) { return exec('ping -c 1 ' + host); }
setInterval(() => ping(process.env.HOST), 1000);
app.get('/ping', (req, res) => { ping('localhost'); res.end(); });`,
    },
  ],
  [
    'the length and the type of data',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
const describe = (value) => typeof value + ' of ' + value.length;
app.post('/a', (req, res) => { exec('logger ' + describe(req.body.text)); res.end(); });`,
    },
  ],
  [
    'a part of an object that holds no data',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
function jobOf(req) { return { tool: 'convert', input: req.body.file, priority: 3 }; }
app.post('/a', (req, res) => { const job = jobOf(req); exec(job.tool + ' --version'); res.json(job); });`,
    },
  ],
  [
    'a helper that makes a part of what it is given harmless',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
const NAMES = { web: 'nginx', db: 'postgres' };
function normalise(body) {
  body.name = NAMES[body.name] ?? 'nginx';
  body.count = Number(body.count);
}
app.post('/a', (req, res) => {
  normalise(req.body);
  exec('scale ' + req.body.name + ' ' + req.body.count);
  res.end();
});`,
    },
  ],
  [
    'the names of the parts that a helper is given',
    {
      'app.js': `${EXPRESS}const { exec } = require('child_process');
const flags = (options) => Object.keys(options).map((name) => '--' + name).join(' ');
app.post('/a', (req, res) => { exec('build ' + flags({ fast: req.body.fast, clean: req.body.clean })); res.end(); });`,
    },
  ],
];

describe('data that passes helpers', () => {
  test.each(TOLD)('tells of %s', async (_, files) => {
    expect(wantedIn(files)).not.toEqual([]);
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });

  test.each(SILENT)('tells nothing of %s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });
});
