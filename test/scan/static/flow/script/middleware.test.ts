import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const TOLD: readonly Row[] = [
  [
    'data that a middleware puts on the request',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
function withTarget(req, res, next) { req.target = req.body.target; next(); }
app.post('/a', withTarget, (req, res) => { exec('deploy ' + req.target); res.end(); }); // want shell`,
    },
  ],
  [
    'a middleware that uses the data itself',
    {
      'app.js': `${EXPRESS}import fs from 'fs';
app.use((req, res, next) => {
  const page = '/srv/pages' + req.path + '.html';
  if (fs.existsSync(page)) return res.send(fs.readFileSync(page)); // want path
  next();
});`,
    },
  ],
  [
    'a handler of errors',
    {
      'app.js': `${EXPRESS}app.use((error, req, res, next) => {
  res.status(500).send('<h1>No ' + req.query.name + '</h1>'); // want html
});`,
    },
  ],
  [
    'a handler with its type written at the variable',
    {
      'app.ts': `import type { RequestHandler } from 'express';
import { exec } from 'child_process';
export const restart: RequestHandler = (req, res) => {
  exec('systemctl restart ' + req.body.service); // want shell
  res.end();
};`,
    },
  ],
  [
    'a handler with its type written at the function that makes it',
    {
      'app.ts': `import type { RequestHandler } from 'express';
import { exec } from 'child_process';
export function restart(prefix: string): RequestHandler {
  return ({ body }, res) => {
    exec(prefix + ' restart ' + body.service); // want shell
    res.end();
  };
}`,
    },
  ],
  [
    'a handler that is registered in a file that is not there',
    {
      'controller.js': `const { exec } = require('child_process');
exports.restart = function (req, res) {
  exec('systemctl restart ' + req.body.service); // want shell
  res.status(204).send();
};
exports.show = async (request, response, next) => {
  try {
    response.redirect(request.query.back); // want redirect
  } catch (error) { next(error); }
};`,
    },
  ],
  [
    'a list of handlers',
    {
      'app.js': `${EXPRESS}import multer from 'multer';
import { exec } from 'child_process';
const upload = multer({ dest: '/tmp' });
const checks = [upload.single('file'), (req, res, next) => next()];
app.post('/a', [...checks, (req, res) => {
  exec('file ' + req.file.originalname); // want shell
  res.end();
}]);`,
    },
  ],
  [
    'a router that another file mounts',
    {
      'app.js': "import express from 'express';\nimport routes from './routes.js';\nexpress().use('/api', routes);",
      'routes.js': `import { Router } from 'express';
import { exec } from 'child_process';
const routes = Router({ mergeParams: true });
routes.route('/jobs/:name').post((req, res) => { exec('job ' + req.params.name); res.end(); }); // want shell
export default routes;`,
    },
  ],
  [
    'a context of Koa',
    {
      'app.js': `import Router from '@koa/router';
import { exec } from 'child_process';
const router = new Router();
router.use(async (ctx, next) => { ctx.state.dir = ctx.query.dir; await next(); });
router.post('/a', async (ctx) => {
  const { name } = ctx.request.body;
  exec('touch ' + name); // want shell
  ctx.redirect(ctx.query.back); // want redirect
});`,
    },
  ],
  [
    'a hook and a handler of Fastify',
    {
      'app.ts': `import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exec } from 'child_process';
export default async function routes(app: FastifyInstance) {
  app.addHook('preHandler', async (request) => { exec('audit ' + request.headers['x-user']); }); // want shell
  app.get('/a', async (request: FastifyRequest<{ Querystring: { dir: string } }>, reply) => {
    exec('ls ' + request.query.dir); // want shell
    return reply.send({});
  });
}`,
    },
  ],
  [
    'a route of the Next.js app folder',
    {
      'app/api/run/route.ts': `import { NextRequest, NextResponse } from 'next/server';
import { exec } from 'child_process';
export async function POST(request: NextRequest) {
  const { line } = await request.json();
  exec(line); // want shell
  return NextResponse.json({});
}
export async function GET(request: NextRequest, { params }: { params: { id: string } }) {
  exec('cat ' + request.nextUrl.searchParams.get('file')); // want shell
  return NextResponse.json({});
}`,
    },
  ],
  [
    'a route of the Next.js pages folder',
    {
      'pages/api/run.ts': `import type { NextApiRequest, NextApiResponse } from 'next';
import { exec } from 'child_process';
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  exec('run ' + req.body.name); // want shell
  res.status(200).json({});
}`,
    },
  ],
  [
    'what a body parser of the own program reads',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
const readBody = (req) => new Promise((resolve) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => resolve(Buffer.concat(chunks).toString()));
});
app.post('/a', async (req, res) => {
  const text = await readBody(req);
  exec(text); // want shell
  res.end();
});`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'functions with two parameters that answer no request',
    {
      'a.js': `const { exec } = require('child_process');
exports.deploy = function (options, done) { exec('deploy ' + options.body, done); };
module.exports.copy = async (request, target) => { exec('cp ' + request.query.x + ' ' + target); };`,
    },
  ],
  [
    'a middleware that refuses what is not in its list',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
const TARGETS = new Set(['staging', 'production']);
app.post('/a', (req, res) => {
  const { target } = req.body;
  if (!TARGETS.has(target)) return res.status(422).end();
  exec('deploy ' + target);
  res.end();
});`,
    },
  ],
  [
    'who the user is, when a middleware found it in the database',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
import { users } from './users.js';
app.use(async (req, res, next) => { req.user = await users.ofSession(req.headers.authorization); next(); });
app.post('/a', (req, res) => { exec('quota ' + req.user.uid); res.end(); });`,
    },
  ],
  [
    'what comes back as JSON',
    {
      'app.js': `${EXPRESS}app.get('/a', (req, res) => res.json({ q: req.query.q }));
app.get('/b', (req, res) => res.type('text/plain').send(String(Number(req.query.n))));
app.get('/c', (req, res) => res.send({ echo: req.query.q }));`,
    },
  ],
];

flowsOf('data that passes middleware', TOLD, SILENT);
