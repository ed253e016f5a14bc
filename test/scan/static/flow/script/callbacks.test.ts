import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const TOLD: readonly Row[] = [
  [
    'a callback of an own function',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
function withName(req, use) { use(req.query.name.trim()); }
app.get('/a', (req, res) => { withName(req, (name) => exec('id ' + name)); res.end(); }); // want shell`,
    },
  ],
  [
    'a callback that gets its data after an error',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
function readName(req, done) {
  if (!req.body.name) return done(new Error('no name'));
  done(null, req.body.name);
}
app.post('/a', (req, res, next) => {
  readName(req, function (error, name) {
    if (error) return next(error);
    exec('useradd ' + name); // want shell
    res.end();
  });
});`,
    },
  ],
  [
    'a promise that is resolved with data',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
const parse = (req) => new Promise((resolve, reject) => {
  if (typeof req.body.line !== 'string') reject(new Error('bad'));
  else resolve(req.body.line);
});
app.post('/a', async (req, res) => { const line = await parse(req); exec(line); res.end(); }); // want shell`,
    },
  ],
  [
    'a chain of promises',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
app.post('/a', (req, res) => {
  Promise.resolve(req.body)
    .then((body) => body.host)
    .then((host) => exec('ping ' + host)) // want shell
    .catch(() => res.status(500).end());
});`,
    },
  ],
  [
    'several promises at once',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
app.get('/a', async (req, res) => {
  const [users, orders] = await Promise.all([
    pool.query('SELECT * FROM users'),
    pool.query('SELECT * FROM orders WHERE state = ' + req.query.state), // want sql
  ]);
  res.json({ users, orders });
});`,
    },
  ],
  [
    'the elements of a list',
    {
      'app.js': `${EXPRESS}import fs from 'fs';
app.post('/clean', (req, res) => {
  req.body.files.forEach((file) => fs.unlinkSync('/tmp/uploads/' + file)); // want path
  res.end();
});`,
    },
  ],
  [
    'a list that is mapped, filtered and joined',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
app.get('/a', async (req, res) => {
  const parts = Object.entries(req.query).filter(([, value]) => value).map(([name, value]) => \`\${name} = '\${value}'\`);
  res.json(await pool.query('SELECT * FROM items WHERE ' + parts.join(' AND '))); // want sql
});`,
    },
  ],
  [
    'a text that reduce puts together',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
app.post('/a', (req, res) => {
  const line = req.body.words.reduce((all, word) => all + ' ' + word, 'echo');
  exec(line); // want shell
  res.end();
});`,
    },
  ],
  [
    'a body that comes in pieces',
    {
      'server.js': `import http from 'node:http';
import { exec } from 'node:child_process';
http.createServer((req, res) => {
  let body = '';
  req.on('data', (chunk) => { body += chunk; });
  req.on('end', () => {
    const { command } = JSON.parse(body);
    exec(command); // want shell
    res.end();
  });
}).listen(80);`,
    },
  ],
  [
    'messages of a socket',
    {
      'server.js': `import { WebSocketServer } from 'ws';
import { exec } from 'node:child_process';
const server = new WebSocketServer({ port: 8080 });
server.on('connection', (socket) => {
  socket.on('message', (message) => exec('say ' + message)); // want shell
});`,
    },
  ],
  [
    'a wrapper that catches errors of handlers',
    {
      'wrap.js': `export const wrap = (handler) => (req, res, next) => Promise.resolve(handler(req, res, next)).catch(next);`,
      'app.js': `${EXPRESS}import { wrap } from './wrap.js';
import { readFile } from 'fs/promises';
app.get('/a', wrap(async (req, res) => {
  res.json(await readFile('/srv/' + req.query.file)); // want path
}));`,
    },
  ],
  [
    'a wrapper of a library',
    {
      'app.ts': `import asyncHandler from 'express-async-handler';
import { Router } from 'express';
import { readFile } from 'fs/promises';
export const show = asyncHandler(async (req, res) => {
  res.json(await readFile('/srv/' + req.query.file)); // want path
});
Router().get('/a', show);`,
    },
  ],
  [
    'a transaction that gets a callback',
    {
      'app.ts': `${EXPRESS}import knexLib from 'knex';
const knex = knexLib({ client: 'pg' });
app.post('/a', async (req, res) => {
  await knex.transaction(async (trx) => {
    await trx.raw("UPDATE users SET name = '" + req.body.name + "'"); // want sql
  });
  res.end();
});`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'the first argument of a callback that gets its data in the second',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
function readName(req, done) { done('fixed', req.body.name); }
app.post('/a', (req, res) => { readName(req, (tool, name) => { exec(tool); res.json(name); }); });`,
    },
  ],
  [
    'the number that a callback gets beside each element',
    {
      'app.js': `${EXPRESS}import fs from 'fs';
app.post('/a', (req, res) => {
  req.body.files.forEach((file, at) => fs.writeFileSync('/tmp/upload-' + at + '.txt', file.text));
  res.end();
});`,
    },
  ],
  [
    'a list of numbers',
    {
      'app.js': `${EXPRESS}import pg from 'pg';
const pool = new pg.Pool();
app.post('/a', async (req, res) => {
  const ids = req.body.ids.map(Number);
  const more = req.body.more.map((id) => parseInt(id, 10));
  res.json(await pool.query(\`SELECT * FROM t WHERE id IN (\${[...ids, ...more].join(',')})\`));
});`,
    },
  ],
  [
    'a list that keeps only what it knows',
    {
      'app.js': `${EXPRESS}import knex from 'knex';
const db = knex({});
const COLUMNS = ['id', 'name'];
app.get('/a', async (req, res) => {
  const columns = req.query.fields.split(',').filter((name) => COLUMNS.includes(name));
  res.json(await db.raw('SELECT ' + columns.join(', ') + ' FROM t'));
});`,
    },
  ],
  [
    'whether some element is there',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
app.post('/a', (req, res) => {
  const verbose = req.body.flags.some((flag) => flag === 'v');
  exec('build --verbose=' + verbose);
  res.end();
});`,
    },
  ],
];

flowsOf('data that passes callbacks', TOLD, SILENT);
