import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const SHELL = `${EXPRESS}import { exec } from 'child_process';\n`;

/** A handler of Express around some lines, which run something with a shell. */
function handler(lines: string, before = ''): Row[1] {
  return { 'app.ts': `${SHELL}${before}\napp.post('/a', (req, res) => {\n${lines}\nres.end();\n});` };
}

const TOLD: readonly Row[] = [
  [
    'a redirect that begins with a slash, and perhaps with two',
    handler(
      "let next = String(req.query.next);\nif (!next.startsWith('/')) next = '/';\nres.redirect(next); // want redirect",
    ),
  ],
  [
    'a redirect that begins with a slash and perhaps a backslash',
    handler(
      "const next = String(req.query.next);\nres.redirect(next.startsWith('/') && !next.startsWith('//') ? next : '/'); // want redirect",
    ),
  ],
  [
    'a redirect by a pattern whose second character may be a slash',
    handler(
      "const next = String(req.query.next);\nres.redirect(/^\\/[\\w/-]*$/.test(next) ? next : '/'); // want redirect",
    ),
  ],
  [
    'an address of which another part than its host is one of some',
    handler(
      "const url = new URL(req.body.url);\nconst port = url.port;\nif (!['', '443'].includes(port)) return;\nfetch(url); // want url-host",
    ),
  ],
  [
    'a function that is called a validation and checks nothing',
    handler(
      "validateName(req.body.name);\nexec('id ' + req.body.name); // want shell",
      'function validateName(name) { console.debug(name.length); }',
    ),
  ],
  [
    'a check whose answer nobody looks at',
    handler("/^\\w+$/.test(req.body.name);\nexec('id ' + req.body.name); // want shell"),
  ],
  [
    'a check that lets go on what it does not like',
    handler(
      "if (!/^\\w+$/.test(req.body.name)) console.debug('odd name');\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a check turned the wrong way round',
    handler(
      "if (/^\\w+$/.test(req.body.name)) return res.status(400).end();\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a pattern that is not held at its end',
    handler(
      "if (!/^\\w+/.test(req.body.name)) return res.status(400).end();\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a pattern that lets everything through',
    handler(
      "if (!/^.+$/.test(req.body.name)) return res.status(400).end();\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a check of another part of the request',
    handler(
      "if (!/^\\w+$/.test(req.body.user)) return res.status(400).end();\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a list that the request brings along',
    handler(
      "if (!req.body.allowed.includes(req.body.name)) return res.status(400).end();\nexec('id ' + req.body.name); // want shell",
    ),
  ],
  [
    'a check of one of two ways',
    handler(
      "let name = req.body.name;\nif (req.body.strict) { if (!/^\\w+$/.test(name)) return; }\nexec('id ' + name); // want shell",
    ),
  ],
  [
    'a value that is changed after its check',
    handler(
      "let name = req.body.name;\nif (!/^\\w+$/.test(name)) return;\nname = req.body.title;\nexec('id ' + name); // want shell",
    ),
  ],
  [
    'a check that it is there at all',
    handler(
      "const { name } = req.body;\nif (!name || typeof name !== 'string' || name.length > 100) return;\nexec('id ' + name); // want shell",
    ),
  ],
  [
    'a check of its beginning',
    handler("const { name } = req.body;\nif (!name.startsWith('user-')) return;\nexec('id ' + name); // want shell"),
  ],
  [
    'a check in a branch that has ended',
    handler(
      "const { name } = req.body;\nif (/^\\w+$/.test(name)) { console.debug('ok'); }\nexec('id ' + name); // want shell",
    ),
  ],
];

const SILENT: readonly Row[] = [
  [
    'a redirect within the own site, with all that browsers read as another',
    handler(
      "let next = String(req.query.next);\nif (!next.startsWith('/') || next.startsWith('//') || next.includes('\\\\')) next = '/';\nres.redirect(next);",
    ),
  ],
  [
    'a redirect by a pattern of one slash and no second',
    handler("const next = String(req.query.next);\nres.redirect(/^\\/[a-z][\\w/-]*$/.test(next) ? next : '/');"),
  ],
  [
    'an address whose host is kept in a variable and is one of some',
    handler(
      'const url = new URL(req.body.url);\nconst host = url.hostname;\nif (!HOSTS.has(host)) return res.status(400).end();\nfetch(url);',
      "const HOSTS = new Set(['a.example', 'b.example']);",
    ),
  ],
  [
    'keys none of which is one that all objects share',
    handler(
      "const keys = req.body.path.split('.');\nif (keys.some((key) => key === '__proto__' || key === 'constructor')) return;\nlet node = {};\nfor (const key of keys) node = node[key] ??= {};\nnode[keys[0]] = req.body.value;",
    ),
  ],
  [
    'a pattern and an early return',
    handler("if (!/^[a-z0-9_-]+$/i.test(req.body.name)) return res.status(400).end();\nexec('id ' + req.body.name);"),
  ],
  [
    'a pattern kept in a constant',
    handler("const { name } = req.body;\nif (NAME.test(name)) { exec('id ' + name); }", 'const NAME = /^\\w{1,20}$/;'),
  ],
  [
    'a pattern asked by match',
    handler(
      "const { name } = req.body;\nif (!name.match(/^\\w+$/)) { return res.status(400).end(); }\nexec('id ' + name);",
    ),
  ],
  [
    'a list and an early return',
    handler("const { name } = req.body;\nif (!['web', 'db'].includes(name)) return;\nexec('restart ' + name);"),
  ],
  [
    'a list asked for a place',
    handler(
      "const { name } = req.body;\nif (NAMES.indexOf(name) === -1) return;\nexec('restart ' + name);",
      "const NAMES = ['web', 'db'];",
    ),
  ],
  [
    'a set',
    handler(
      "const name = String(req.body.name);\nif (NAMES.has(name)) exec('restart ' + name);",
      "const NAMES = new Set(['web', 'db']);",
    ),
  ],
  [
    'comparisons with constants',
    handler("const { name } = req.body;\nif (name === 'web' || name === 'db') { exec('restart ' + name); }"),
  ],
  [
    'comparisons with constants that return early',
    handler(
      "const { name } = req.body;\nif (name !== 'web' && name !== 'db') return res.status(400).end();\nexec('restart ' + name);",
    ),
  ],
  [
    'a switch over constants',
    handler(
      "switch (req.body.name) {\ncase 'web':\ncase 'db':\n  exec('restart ' + req.body.name);\n  break;\ndefault:\n  res.status(400);\n}",
    ),
  ],
  [
    'a check that throws',
    handler("const { name } = req.body;\nif (!/^\\w+$/.test(name)) throw new Error('no');\nexec('id ' + name);"),
  ],
  [
    'a check kept in a variable',
    handler("const { name } = req.body;\nconst fine = /^\\w+$/.test(name);\nif (!fine) return;\nexec('id ' + name);"),
  ],
  [
    'a conditional expression',
    handler("const { name } = req.body;\nexec('id ' + (/^\\w+$/.test(name) ? name : 'nobody'));"),
  ],
  [
    'two checks of one condition',
    handler("const { name } = req.body;\nif (typeof name === 'string' && /^\\w+$/.test(name)) exec('id ' + name);"),
  ],
  [
    'a function that says what its argument is',
    handler(
      "const name: unknown = req.body.name;\nif (!isName(name)) return;\nexec('id ' + name);",
      "function isName(value: unknown): value is string { return typeof value === 'string' && /^\\w+$/.test(value); }",
    ),
  ],
  [
    'a function that asserts',
    handler(
      "const { name } = req.body;\nassertName(name);\nexec('id ' + name);",
      "function assertName(value) { if (!/^\\w+$/.test(value)) { throw new Error('bad'); } }",
    ),
  ],
  [
    'a function that gives its argument back checked',
    handler(
      "exec('id ' + checked(req.body.name));",
      "const checked = (value) => { if (!/^\\w+$/.test(value)) throw new Error('bad'); return value; };",
    ),
  ],
  [
    'a function of functions that check',
    handler(
      "const { name } = req.body;\nif (!isFine(name)) return res.status(400).end();\nexec('id ' + name);",
      'const isShort = (v) => v.length < 20;\nconst isWord = (v) => /^\\w+$/.test(v);\nconst isFine = (v) => isShort(v) && isWord(v);',
    ),
  ],
  [
    'an error that the check gives back',
    handler(
      "const { name } = req.body;\nconst problem = problemOf(name);\nif (problem) return res.status(400).json({ problem });\nexec('id ' + name);",
      "function problemOf(name) { if (!/^\\w+$/.test(name)) return 'bad name'; return null; }",
    ),
  ],
  [
    'a check of every element',
    handler(
      "const { names } = req.body;\nif (!names.every((name) => /^\\w+$/.test(name))) return;\nfor (const name of names) exec('id ' + name);",
    ),
  ],
  ['characters taken out', handler("exec('id ' + req.body.name.replace(/[^a-z0-9]/gi, ''));")],
  [
    'an identifier that a library checks',
    {
      'app.ts': `${SHELL}import validator from 'validator';\napp.post('/a', (req, res) => { if (!validator.isUUID(req.body.id)) return; exec('id ' + req.body.id); res.end(); });`,
    },
  ],
];

flowsOf('data that guards stop, or seem to', TOLD, SILENT);
