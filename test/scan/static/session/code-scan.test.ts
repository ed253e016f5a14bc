import { expect, test } from '@jest/globals';
import type { ChangedFile } from '../../../../src/model/change.js';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';

const APP = `import express from 'express';
import { find } from './db.js';
const app = express();
app.get('/users', async (req, res) => {
  res.json(await find(req.query.name));
});
`;
const SAFE = `import { Pool } from 'pg';
const pool = new Pool();
export function find(name) {
  return pool.query('SELECT * FROM users WHERE name = $1', [name]);
}
`;
const UNSAFE = SAFE.replace("name = $1', [name]", "name = ' + name");

function changed(path: string): ChangedFile {
  return { path, basePath: path, kind: 'modified', hunks: null, binary: false } as unknown as ChangedFile;
}

async function scan(base: Record<string, string>, head: Record<string, string | Buffer>, paths: readonly string[]) {
  return staticChecks.scan(aContext({ base, head, changes: paths.map(changed) }));
}

test('a sink that the change puts into a helper is found at the changed line, with the way from yesterday’s caller', async () => {
  const { head, base } = await scan(
    { 'src/app.ts': APP, 'src/db.ts': SAFE },
    { 'src/app.ts': APP, 'src/db.ts': UNSAFE },
    ['src/db.ts'],
  );
  expect(base).toEqual([]);
  expect(head).toMatchObject([{ rule: 'sqli-string-built', location: { path: 'src/db.ts', startLine: 4 } }]);
  const stops = (head[0]?.trace ?? []).map(({ location }) => `${location.path}:${location.startLine}`);
  expect(stops[0]).toBe('src/app.ts:5');
  expect(stops.at(-1)).toBe('src/db.ts:4');
});

test('a caller that the change makes hand request data to an old sink is found where the change is', async () => {
  const before = APP.replace('req.query.name', "'admin'");
  const { head, base } = await scan(
    { 'src/app.ts': before, 'src/db.ts': UNSAFE },
    { 'src/app.ts': APP, 'src/db.ts': UNSAFE },
    ['src/app.ts'],
  );
  expect(base).toEqual([]);
  expect(head).toMatchObject([{ rule: 'sqli-string-built', location: { path: 'src/app.ts', startLine: 5 } }]);
});

test('what is wrong in files that the change does not touch is not told again', async () => {
  const { head } = await scan(
    { 'src/app.ts': APP, 'src/db.ts': UNSAFE, 'src/other.ts': 'export const one = 1;\n' },
    { 'src/app.ts': APP, 'src/db.ts': UNSAFE, 'src/other.ts': 'export const one = 2;\n' },
    ['src/other.ts'],
  );
  expect(head).toEqual([]);
});

test('who imports a changed file and cannot be searched for is told, never passed over in silence', async () => {
  const context = aContext({ base: { 'a.ts': SAFE }, head: { 'a.ts': UNSAFE }, changes: [changed('a.ts')] });
  const workspace = { ...context.workspace, mentions: () => Promise.resolve(null) };
  const { coverage } = await staticChecks.scan({ ...context, workspace });
  expect(coverage).toMatchObject([{ kind: 'budget', subject: 'flows across files' }]);
});

test('what a file imports never crowds out who imports it: its caller is found, and what was not read is told', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 260 }, (_, at) => [`src/part/p${at}.ts`, `export const v${at} = ${at};\n`]),
  );
  const imports = Object.keys(many).map((path, at) => `import { v${at} } from './${path.slice(4, -3)}.js';\n`);
  const helper = (text: string) => imports.join('') + text;
  const context = aContext({
    base: { ...many, 'src/app.ts': APP, 'src/db.ts': helper(SAFE) },
    head: { ...many, 'src/app.ts': APP, 'src/db.ts': helper(UNSAFE) },
    changes: [changed('src/db.ts')],
  });
  const { head, coverage } = await staticChecks.scan({
    ...context,
    workspace: { ...context.workspace, mentions: async () => ['src/app.ts', 'src/db.ts'] },
  });
  expect(head).toMatchObject([{ rule: 'sqli-string-built', location: { path: 'src/db.ts' } }]);
  expect(coverage).toMatchObject([{ kind: 'budget', subject: 'imported', count: 60 }]);
});

test('a change of thousands of files is looked at to its last file', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1700 }, (_, at) => [`src/f${at}.js`, `exports.v${at} = ${at};\n`]),
  );
  const first = {
    'src/a0.js': "const { exec } = require('child_process');\nexports.a = (req) => exec('ls ' + req.query.x);\n",
  };
  const last = {
    'src/z.js': "const { exec } = require('child_process');\nexports.z = (req) => exec('ls ' + req.query.x);\n",
  };
  const head = { ...first, ...many, ...last };
  const { head: found, coverage } = await scan({}, head, Object.keys(head));
  expect(found.map(({ location }) => location?.path)).toEqual(['src/a0.js', 'src/z.js']);
  expect(coverage).toEqual([]);
});

test('a helper that a changed file needs and that nobody can read is told, for a flow through it would be lost', async () => {
  const helper = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1');
  const { coverage } = await scan({}, { 'src/app.ts': APP, 'src/db.ts': helper }, ['src/app.ts']);
  expect(coverage).toMatchObject([{ kind: 'budget', subject: 'neighbouring', byChange: false, count: 1 }]);
});

test('a short file is looked at whole, however much is done where what it imports is loaded', async () => {
  const busy = Array.from(
    { length: 400 },
    (_, at) => `export const v${at} = [${'1, '.repeat(6)}2].map((x) => x + ${at});\n`,
  );
  const parts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`src/p${at}.ts`, busy.join('')]));
  const imports = Object.keys(parts).map((_, at) => `import { v1 as w${at} } from './p${at}.js';\n`);
  const uses = `export const all = [${imports.map((_, at) => `w${at}`).join(', ')}];\n`;
  const { head, coverage } = await scan(
    { ...parts, 'src/db.ts': SAFE },
    { ...parts, 'src/db.ts': SAFE, 'src/app.ts': imports.join('') + uses + APP.replace('./db.js', './other.js') },
    ['src/app.ts'],
  );
  expect([head, coverage]).toEqual([[], []]);
});
