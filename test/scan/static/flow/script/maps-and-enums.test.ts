import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const SQL = `${EXPRESS}import pg from 'pg';\nconst pool = new pg.Pool();\n`;

function handler(lines: string, before = ''): Row[1] {
  return { 'app.ts': `${SQL}${before}\napp.get('/a', async (req, res) => {\n${lines}\n});` };
}

const QUERY = "res.json(await pool.query('SELECT * FROM t ORDER BY ' + column));";

const TOLD: readonly Row[] = [
  [
    'a map that falls back to the key',
    handler(
      `const column = COLUMNS[req.query.sort as string] ?? req.query.sort;\n${QUERY} // want sql`,
      "const COLUMNS = { name: 'full_name' };",
    ),
  ],
  [
    'a map that the request is put into',
    handler(
      `const all: any = { name: 'full_name' };\nall.sort = req.query.sort;\nconst column = all[req.query.by as string];\n${QUERY} // want sql`,
    ),
  ],
  [
    'a map with a value of the request',
    handler(`const column = { name: 'full_name', own: req.query.own }[req.query.by as string];\n${QUERY} // want sql`),
  ],
  [
    'an enum that is only a type',
    handler(
      `const column = req.query.sort as Column;\n${QUERY} // want sql`,
      "enum Column { Name = 'name', Age = 'age' }",
    ),
  ],
  [
    'a union type that nobody checks',
    handler(`const column: 'name' | 'age' = req.query.sort as any;\n${QUERY} // want sql`),
  ],
  [
    'a switch whose default takes the data',
    handler(
      `let column;\nswitch (req.query.sort) {\ncase 'n': column = 'name'; break;\ndefault: column = req.query.sort;\n}\n${QUERY} // want sql`,
    ),
  ],
  ['keys of the request', handler(`for (const column of Object.keys(req.query)) {\n${QUERY} // want sql\n}`)],
  [
    'a Map that is filled by requests',
    handler(
      `seen.set('last', req.query.sort);\nconst column = seen.get('last');\n${QUERY} // want sql`,
      'const seen = new Map();',
    ),
  ],
];

const SILENT: readonly Row[] = [
  [
    'a look-up in a constant map',
    handler(
      `const column = COLUMNS[req.query.sort as keyof typeof COLUMNS];\n${QUERY}`,
      "const COLUMNS = { name: 'full_name', age: 'age' } as const;",
    ),
  ],
  [
    'a look-up with a constant beside it',
    handler(
      `const column = COLUMNS[req.query.sort as string] || 'id';\n${QUERY}`,
      "const COLUMNS: Record<string, string> = { name: 'full_name' };",
    ),
  ],
  [
    'a look-up in a Map',
    handler(
      `const column = COLUMNS.get(String(req.query.sort)) ?? 'id';\n${QUERY}`,
      "const COLUMNS = new Map([['name', 'full_name'], ['age', 'age']]);",
    ),
  ],
  [
    'a frozen map',
    handler(
      `const column = COLUMNS[req.query.sort as string] ?? 'id';\n${QUERY}`,
      "const COLUMNS = Object.freeze({ name: 'full_name' });",
    ),
  ],
  [
    'a key that is in a map',
    handler(
      `const column = req.query.sort as string;\nif (!(column in COLUMNS)) return res.status(400).end();\n${QUERY}`,
      'const COLUMNS = { name: 1, age: 1 };',
    ),
  ],
  [
    'a key that a map has of its own',
    handler(
      `const column = req.query.sort as string;\nif (!Object.hasOwn(COLUMNS, column)) return res.status(400).end();\n${QUERY}`,
      'const COLUMNS = { name: 1, age: 1 };',
    ),
  ],
  [
    'a key that hasOwnProperty knows',
    handler(
      `const column = req.query.sort as string;\nif (!COLUMNS.hasOwnProperty(column)) return res.status(400).end();\n${QUERY}`,
      'const COLUMNS = { name: 1, age: 1 };',
    ),
  ],
  [
    'the keys of a map',
    handler(
      `const column = req.query.sort as string;\nif (!Object.keys(COLUMNS).includes(column)) return res.status(400).end();\n${QUERY}`,
      'const COLUMNS = { name: 1, age: 1 };',
    ),
  ],
  [
    'the values of an enum',
    handler(
      `const column = req.query.sort as Column;\nif (!Object.values(Column).includes(column)) return res.status(400).end();\n${QUERY}`,
      "enum Column { Name = 'name', Age = 'age' }",
    ),
  ],
  [
    'a switch that gives constants',
    handler(
      `let column;\nswitch (req.query.sort) {\ncase 'n': column = 'name'; break;\ncase 'a': column = 'age'; break;\ndefault: return res.status(400).end();\n}\n${QUERY}`,
    ),
  ],
  [
    'a function that gives constants',
    handler(
      `const column = columnOf(req.query.sort);\n${QUERY}`,
      "function columnOf(sort: unknown) { if (sort === 'n') return 'name'; if (sort === 'a') return 'age'; return 'id'; }",
    ),
  ],
  [
    'a conditional that gives constants',
    handler(`const column = 'name ' + (req.query.dir === 'desc' ? 'DESC' : 'ASC');\n${QUERY}`),
  ],
  ['an element of a constant list', handler(`const column = ['id', 'name'][Number(req.query.sort)];\n${QUERY}`)],
  [
    'what a constant list has',
    handler(
      `const column = COLUMNS.find((each) => each === req.query.sort) ?? 'id';\n${QUERY}`,
      "const COLUMNS = ['id', 'name'];",
    ),
  ],
  [
    'an entry of a constant list of records',
    handler(
      `const found = COLUMNS.find(({ key }) => key === req.query.sort);\nif (!found) return res.status(404).end();\nconst column = found.column;\n${QUERY}`,
      "const COLUMNS = [{ key: 'n', column: 'name' }, { key: 'a', column: 'age' }];",
    ),
  ],
  [
    'functions kept in a constant map',
    handler(
      `const make = MAKERS[req.query.sort as string];\nif (!make) return res.status(404).end();\nconst column = make();\n${QUERY}`,
      "const MAKERS: Record<string, () => string> = { name: () => 'full_name', age: () => 'age' };",
    ),
  ],
];

flowsOf('maps, enums and constants', TOLD, SILENT);
