import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const TOLD: readonly Row[] = [
  [
    'a repository class whose pool the constructor takes',
    {
      'users.ts': `import { Pool } from 'pg';
export class UserRepository {
  constructor(private readonly pool: Pool) {}
  async byName(name: string) {
    return this.pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`); // want sql
  }
}`,
      'app.ts': `${EXPRESS}import { Pool } from 'pg';
import { UserRepository } from './users';
const users = new UserRepository(new Pool());
app.get('/u', async (req, res) => res.json(await users.byName(req.query.name as string)));`,
    },
  ],
  [
    'data kept in a field by one method and used by another',
    {
      'app.ts': `${EXPRESS}import { exec } from 'child_process';
class Job {
  private target = '';
  setTarget(target: string) { this.target = target; return this; }
  start() { exec('deploy ' + this.target); } // want shell
}
app.post('/deploy', (req, res) => { new Job().setTarget(req.body.target).start(); res.end(); });`,
    },
  ],
  [
    'a controller of NestJS, its service and its repository',
    {
      'cats.controller.ts': `import { Controller, Get, Query } from '@nestjs/common';
import { CatsService } from './cats.service';
@Controller('cats')
export class CatsController {
  constructor(private readonly cats: CatsService) {}
  @Get()
  find(@Query('breed') breed: string) { return this.cats.find(breed); }
}`,
      'cats.service.ts': `import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Cat } from './cat.entity';
@Injectable()
export class CatsService {
  constructor(@InjectRepository(Cat) private readonly repo: Repository<Cat>) {}
  find(breed: string) {
    return this.repo.createQueryBuilder('c').where(\`c.breed = '\${breed}'\`).getMany(); // want sql
  }
}`,
      'cat.entity.ts':
        "import { Entity } from 'typeorm';\n@Entity()\nexport class Cat { id!: number; breed!: string; }",
    },
  ],
  [
    'a method that a base class has',
    {
      'base.js': `const db = require('./db');
class Model {
  where(clause) { return db.query('SELECT * FROM ' + this.table + ' WHERE ' + clause); } // want sql
}
module.exports = Model;`,
      'db.js': "module.exports = require('mysql').createPool({});",
      'user.js': `const Model = require('./base');
class User extends Model { get table() { return 'users'; } }
module.exports = new User();`,
      'app.js': `const app = require('express')();
const user = require('./user');
app.get('/u', (req, res) => { user.where("name = '" + req.query.name + "'"); res.end(); });`,
    },
  ],
  [
    'a base class that calls what the class below it defines',
    {
      'app.ts': `${EXPRESS}import { execSync } from 'child_process';
abstract class Tool {
  run(arg: string) { return execSync(this.line(arg)); } // want shell
  protected abstract line(arg: string): string;
}
class Whois extends Tool {
  protected line(arg: string) { return 'whois ' + arg; }
}
app.get('/whois', (req, res) => res.json({ out: String(new Whois().run(String(req.query.d))) }));`,
    },
  ],
  [
    'a controller whose methods are bound in its constructor',
    {
      'app.ts': `import { Router, Request, Response } from 'express';
import { readFile } from 'fs/promises';
export class Docs {
  public router = Router();
  constructor() {
    this.show = this.show.bind(this);
    this.router.get('/docs/:page', this.show);
  }
  async show(req: Request, res: Response) { res.json({ text: await this.load(req.params.page) }); }
  private load(page: string) { return readFile('/srv/docs/' + page + '.md', 'utf8'); } // want path
}`,
    },
  ],
  [
    'arrow functions kept in fields',
    {
      'app.ts': `import { Router, type RequestHandler } from 'express';
import axios from 'axios';
class Hooks {
  test: RequestHandler = async (req, res) => {
    await axios.post(req.body.url, { ok: true }); // want url-host
    res.sendStatus(204);
  };
}
const hooks = new Hooks();
export default Router().post('/hooks/test', hooks.test);`,
    },
  ],
  [
    'a static method',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
class Git {
  static clone(url) { return exec('git clone ' + url); } // want shell
}
app.post('/repos', (req, res) => { Git.clone(req.body.url); res.status(202).end(); });`,
    },
  ],
  [
    'a getter that puts its text together',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
class Command {
  constructor(name) { this.name = name; }
  get line() { return 'systemctl restart ' + this.name; }
}
app.post('/restart', (req, res) => {
  const command = new Command(req.body.service);
  exec(command.line); // want shell
  res.end();
});`,
    },
  ],
  [
    'an object made with a prototype',
    {
      'dao.js': `function UsersDAO(db) {
  this.find = function (name, done) {
    db.query("SELECT * FROM users WHERE name = '" + name + "'", done); // want sql
  };
}
module.exports = { UsersDAO };`,
      'handler.js': `const { UsersDAO } = require('./dao');
function Handler(db) {
  const users = new UsersDAO(db);
  this.show = (req, res, next) => users.find(req.query.name, (e, rows) => e ? next(e) : res.json(rows));
}
module.exports = Handler;`,
      'server.js': `const app = require('express')();
const Handler = require('./handler');
const db = require('mysql').createConnection({});
const handler = new Handler(db);
app.get('/users', handler.show);`,
    },
  ],
  [
    'an object whose maker may be called without new',
    {
      'dao.js': `function UsersDAO(db) {
  if (!(this instanceof UsersDAO)) return new UsersDAO(db);
  const users = db.collection('users');
  this.byName = (name, done) => users.findOne({ name }, done); // want nosql
}
module.exports = { UsersDAO };`,
      'server.js': `const app = require('express')();
const { MongoClient } = require('mongodb');
const { UsersDAO } = require('./dao');
MongoClient.connect(process.env.DB, (error, db) => {
  const users = new UsersDAO(db);
  app.post('/login', (req, res) => users.byName(req.body.name, (e, user) => res.json(user)));
});`,
    },
  ],
  [
    'a private field and its method',
    {
      'app.ts': `${EXPRESS}import { MongoClient } from 'mongodb';
class Sessions {
  #all;
  constructor(client: MongoClient) { this.#all = client.db('app').collection('sessions'); }
  #find(filter: object) { return this.#all.findOne(filter); } // want nosql
  byToken(token: string) { return this.#find({ token }); }
}
const sessions = new Sessions(new MongoClient('mongodb://db'));
app.post('/session', async (req, res) => res.json(await sessions.byToken(req.body.token)));`,
    },
  ],
  [
    'an interface with one class behind it',
    {
      'ports.ts': 'export interface Mailer { send(to: string, text: string): void }',
      'sendmail.ts': `import { exec } from 'child_process';
import type { Mailer } from './ports';
export class Sendmail implements Mailer {
  send(to: string, text: string) { exec(\`echo "\${text}" | sendmail \${to}\`); } // want shell
}`,
      'app.ts': `${EXPRESS}import type { Mailer } from './ports';
export function routes(mailer: Mailer) {
  app.post('/mail', (req, res) => { mailer.send(req.body.to, 'hello'); res.end(); });
}`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'a repository class that binds',
    {
      'app.ts': `${EXPRESS}import { Pool } from 'pg';
class Users {
  constructor(private pool: Pool) {}
  byName(name: string) { return this.pool.query('SELECT * FROM users WHERE name = $1', [name]); }
}
const users = new Users(new Pool());
app.get('/u', async (req, res) => res.json(await users.byName(req.query.name as string)));`,
    },
  ],
  [
    'another object of the same class',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
class Job {
  constructor(target) { this.target = target; }
  start() { exec('deploy ' + this.target); }
}
const nightly = new Job('production');
app.post('/deploy', (req, res) => { const asked = new Job(req.body.target); nightly.start(); res.json(asked); });`,
    },
  ],
  [
    'a field that is no data',
    {
      'app.js': `${EXPRESS}import { exec } from 'child_process';
class Job {
  constructor(body) { this.note = body.note; this.tool = 'rsync'; }
  start() { exec(this.tool + ' -a /srv /backup'); }
}
app.post('/deploy', (req, res) => { new Job(req.body).start(); res.end(); });`,
    },
  ],
  [
    'a number that NestJS makes of a parameter',
    {
      'a.ts': `import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { DataSource } from 'typeorm';
@Controller('cats')
export class CatsController {
  constructor(private readonly source: DataSource) {}
  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) { return this.source.query('SELECT * FROM cats WHERE id = ' + id); }
}`,
    },
  ],
  [
    'a setter that takes only what it knows',
    {
      'app.ts': `${EXPRESS}import { exec } from 'child_process';
class Level {
  private level = 'info';
  set(level: string) { if (level === 'debug' || level === 'info') this.level = level; }
  apply() { exec('logctl ' + this.level); }
}
app.post('/level', (req, res) => { const l = new Level(); l.set(req.body.level); l.apply(); res.end(); });`,
    },
  ],
];

flowsOf('data that passes classes', TOLD, SILENT);
