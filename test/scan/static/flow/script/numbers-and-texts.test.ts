import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const SQL = `${EXPRESS}import pg from 'pg';\nimport { exec } from 'child_process';\nconst pool = new pg.Pool();\n`;

function handler(lines: string, before = ''): Row[1] {
  return { 'app.ts': `${SQL}${before}\napp.get('/a', async (req, res) => {\n${lines}\nres.end();\n});` };
}

const TOLD: readonly Row[] = [
  [
    'a text that grows',
    handler(
      "let sql = 'SELECT * FROM t';\nif (req.query.name) sql += \" WHERE name = '\" + req.query.name + \"'\";\nsql += ' LIMIT 10';\nawait pool.query(sql); // want sql",
    ),
  ],
  [
    'a text that concat puts together',
    handler("await pool.query('SELECT * FROM t WHERE name = '.concat(req.query.name as string)); // want sql"),
  ],
  [
    'a list that is joined to a text',
    handler(
      "const parts = ['SELECT * FROM t'];\nif (req.query.w) parts.push('WHERE ' + req.query.w);\nawait pool.query(parts.join(' ')); // want sql",
    ),
  ],
  [
    'a piece of a text',
    handler("const [, name] = (req.query.full as string).split(' ');\nexec('id ' + name); // want shell"),
  ],
  [
    'a text that replace puts data into',
    handler("await pool.query('SELECT * FROM t WHERE a = {a}'.replace('{a}', req.query.a as string)); // want sql"),
  ],
  [
    'a text that util.format puts together',
    handler("exec(format('id %s', req.query.name)); // want shell", "import { format } from 'node:util';"),
  ],
  [
    'data in upper case and cut',
    handler("exec('id ' + String(req.query.name).toUpperCase().slice(0, 40)); // want shell"),
  ],
  [
    'data that comes back from JSON',
    handler("const state = JSON.parse(req.query.state as string);\nexec('id ' + state.user.name); // want shell"),
  ],
  [
    'data that was decoded',
    handler(
      "const line = Buffer.from(req.query.line as string, 'base64').toString('utf8');\nexec(line); // want shell",
    ),
  ],
  [
    'quotes doubled for a shell',
    handler("exec('id \"' + (req.query.name as string).replace(/\"/g, '\"\"') + '\"'); // want shell"),
  ],
  [
    'a type that is only written',
    handler(
      "const id = req.query.id as unknown as number;\nconst name = <string>req.query.name;\nexec('id ' + name); // want shell",
    ),
  ],
  [
    'data through ?? and ||',
    handler(
      "const name = req.query.name ?? req.query.user ?? 'nobody';\nexec('id ' + (name || 'root')); // want shell",
    ),
  ],
  [
    'a loop that builds',
    handler(
      "let where = '1=1';\nfor (const [name, value] of Object.entries(req.query)) where += ` AND ${name} = '${value}'`;\nawait pool.query('SELECT * FROM t WHERE ' + where); // want sql",
    ),
  ],
  [
    'a while loop that builds',
    handler(
      "const rest = [...(req.query.words as string[])];\nlet line = 'echo';\nwhile (rest.length > 0) line = line + ' ' + rest.shift();\nexec(line); // want shell",
    ),
  ],
  [
    'data that try and catch give',
    handler(
      "let name;\ntry { name = JSON.parse(req.query.q as string).name; } catch { name = req.query.q; }\nexec('id ' + name); // want shell",
    ),
  ],
  [
    'an alias of the request',
    handler(
      "const request = req;\nconst { query: { name } } = request;\nconst copy = { ...request.query };\nexec('id ' + name); // want shell\nexec('id ' + copy.name); // want shell",
    ),
  ],
  ['a function under another name', handler("run('id ' + req.query.name); // want shell", 'const run = exec;')],
  [
    'a list as a stack',
    handler(
      "const stack: string[] = [];\nstack.push(req.query.name as string);\nexec('id ' + stack.pop()); // want shell",
    ),
  ],
  [
    'an object that is filled by key',
    handler("const options: any = {};\noptions['host'] = req.query.host;\nexec(`ping ${options.host}`); // want shell"),
  ],
];

const SILENT: readonly Row[] = [
  [
    'parseInt',
    handler("const id = parseInt(req.query.id as string, 10);\nawait pool.query('SELECT * FROM t WHERE id = ' + id);"),
  ],
  ['Number', handler('await pool.query(`SELECT * FROM t LIMIT ${Number(req.query.limit) || 10}`);')],
  ['a plus sign', handler("const id = +req.query.id!;\nawait pool.query('SELECT * FROM t WHERE id = ' + id);")],
  [
    'arithmetic',
    handler("const offset = (req.query.page as any - 1) * 20;\nawait pool.query('SELECT * FROM t OFFSET ' + offset);"),
  ],
  ['bits', handler("await pool.query('SELECT * FROM t WHERE id = ' + ((req.query.id as any) | 0));")],
  [
    'a check that it is a number',
    handler(
      "const id = req.query.id as any;\nif (isNaN(id)) return;\nawait pool.query('SELECT * FROM t WHERE id = ' + id);",
    ),
  ],
  [
    'a check of its type',
    handler(
      "const { id } = req.body;\nif (typeof id !== 'number') return;\nawait pool.query('SELECT * FROM t WHERE id = ' + id);",
    ),
  ],
  [
    'the largest of numbers',
    handler(
      "const limit = Math.min(Number(req.query.limit), 100);\nawait pool.query('SELECT * FROM t LIMIT ' + limit);",
    ),
  ],
  [
    'a truth',
    handler("const asc = req.query.dir === 'asc';\nexec('sort --asc=' + asc + ' --all=' + !!req.query.all);"),
  ],
  [
    'a date',
    handler(
      "const day = new Date(req.query.day as string).toISOString().slice(0, 10);\nawait pool.query(`SELECT * FROM t WHERE day = '${day}'`);",
    ),
  ],
  [
    'a digest',
    handler(
      "const key = createHash('sha256').update(req.query.key as string).digest('hex');\nexec('cat /cache/' + key);",
      "import { createHash } from 'node:crypto';",
    ),
  ],
  [
    'a number with its type written',
    handler(
      'await one(Number(req.query.id));',
      "const one = (id: number) => pool.query('SELECT * FROM t WHERE id = ' + id);",
    ),
  ],
  [
    'a number with an alias for its type',
    handler(
      'await one(req.query.id as any);',
      "type Id = number;\nconst one = (id: Id) => pool.query('SELECT * FROM t WHERE id = ' + id);",
    ),
  ],
  ['a number that toFixed writes', handler("exec('volume ' + Number(req.query.v).toFixed(2));")],
  ['how many there are', handler("await pool.query('SELECT * FROM t LIMIT ' + (req.query.ids as string[]).length);")],
  [
    'a variable that gets another value',
    handler("let name = req.query.name;\nconsole.debug(name);\nname = 'web';\nexec('restart ' + name);"),
  ],
  [
    'a branch that is never taken',
    handler("const DEBUG = false;\nlet line = 'uptime';\nif (DEBUG) line = req.query.line as string;\nexec(line);"),
  ],
  [
    'words of a command that no shell reads',
    handler("execFile('convert', [req.query.file as string, 'out.png']);", "import { execFile } from 'child_process';"),
  ],
];

flowsOf('numbers and texts', TOLD, SILENT);
