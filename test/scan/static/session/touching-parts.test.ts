import { describe, expect, test } from '@jest/globals';
import { type LanguageId, languageById } from '../../../../src/scan/static/language/index.js';
import { changedNames } from '../../../../src/scan/static/session/changed-names.js';
import type { CodeModule } from '../../../../src/scan/static/session/code-module.js';
import { repositoryFiles } from '../../../../src/scan/static/session/repository-files.js';
import { touchingParts } from '../../../../src/scan/static/session/touching-parts.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';

async function moduleOf(path: string, language: LanguageId, text: string): Promise<CodeModule> {
  const { grammar, flow } = languageById(language);
  const parsed = parse(await loadGrammar(grammar), text, 100_000);
  if (parsed === 'too-much-work') throw new Error('too much work');
  return { path, language, text, module: flow.lower(parsed.tree) };
}

/** Lines of the caller that are looked at when `before` became `after` in the file beside it. */
async function lines(
  language: LanguageId,
  paths: [changed: string, caller: string],
  texts: [string | null, string, string],
) {
  const [before, after, caller] = texts;
  const changed = changedNames(await moduleOf(paths[0], language, after), before);
  const file = await moduleOf(paths[1], language, caller);
  const found = touchingParts(file, [changed], repositoryFiles(paths, new Map()));
  const lineOf = (at: number) => caller.slice(0, at).split('\n').length;
  const all = found.flatMap(({ start, end }) =>
    Array.from({ length: lineOf(end) - lineOf(start) + 1 }, (_, index) => lineOf(start) + index),
  );
  return [...new Set(all)].sort((a, b) => a - b);
}

const JS: [string, string] = ['src/db.js', 'src/app.js'];

describe('of a file that imports what was changed, what may have to do with it is looked at', () => {
  const CALLER = `import { find, save } from './db.js';
const one = (name) => find(name);
app.get('/a', (req) => one(req.query.name));
app.get('/b', (req) => save(req.body));
app.get('/c', (req) => req.query.c);
`;
  const DB = `export function find(name) { return query('a', name); }\nexport function save(data) { return query('b', data); }\n`;

  test('the handler that calls it through a helper, not the one that calls its neighbour', async () => {
    expect(await lines('javascript', JS, [DB, DB.replace("'a'", "'a' + name"), CALLER])).toEqual([2, 3]);
  });

  test('whoever calls what calls what was changed', async () => {
    const before = `const low = (name) => query(name);\nexport function find(name) { return low(name); }\n`;
    expect(await lines('javascript', JS, [before, before.replace('query(name)', 'raw(name)'), CALLER])).toEqual([2, 3]);
  });

  test('whoever calls what uses an import that leads elsewhere now', async () => {
    const before = `import { query } from './safe.js';\nexport function save(data) { return query(data); }\n`;
    expect(await lines('javascript', JS, [before, before.replace('safe', 'raw'), CALLER])).toEqual([4]);
  });

  test('what is handed on from elsewhere, by name or all of it', async () => {
    const one = `export { find } from './safe.js';\nexport { save } from './safe.js';\n`;
    expect(await lines('javascript', JS, [one, one.replace('safe', 'raw'), CALLER])).toEqual([2, 3]);
    const all = `export * from './safe.js';\n`;
    expect(await lines('javascript', JS, [all, all.replace('safe', 'raw'), CALLER])).toEqual([2, 3, 4]);
  });

  test('nobody for a comment', async () => {
    expect(await lines('javascript', JS, [DB, `// find\n${DB}`, CALLER])).toEqual([]);
  });

  test('all who name anything of a file that is new', async () => {
    expect(await lines('javascript', JS, [null, DB, CALLER])).toEqual([2, 3, 4]);
  });

  test('members of a module that is taken as a whole, by their own names', async () => {
    const caller = `import * as db from './db.js';\napp.get('/a', (req) => db.find(req.query.name));\napp.get('/b', (req) => db.save(req.body));\n`;
    expect(await lines('javascript', JS, [DB, DB.replace("'b'", 'data'), caller])).toEqual([3]);
  });

  test('a default export under the name that it gets', async () => {
    const caller = `import query from './db.js';\napp.get('/a', (req) => query(req.query.name));\napp.get('/b', (req) => req.body);\n`;
    const before = 'export default function run(text) { return go(text); }\n';
    expect(await lines('javascript', JS, [before, before.replace('go', 'raw'), caller])).toEqual([2]);
  });

  test('what is loaded in the code', async () => {
    const caller = `const query = require('./db');\napp.get('/a', (req) => query(req.query.name));\napp.get('/b', (req) => req.body);\n`;
    const before = 'module.exports = (text) => go(text);\n';
    expect(await lines('javascript', JS, [before, before.replace('go', 'raw'), caller])).toEqual([1, 2]);
  });

  test('members of what is loaded in the code', async () => {
    const caller = `app.get('/a', (req) => require('./db').find(req.query.name));\napp.get('/b', (req) => req.body);\n`;
    const before = 'exports.find = (text) => go(text);\nexports.save = (data) => go(data);\n';
    expect(await lines('javascript', JS, [before, before.replace('go(text', 'raw(text'), caller])).toEqual([1]);
    const whole = 'const find = (text) => go(text);\nmodule.exports = { find };\n';
    expect(await lines('javascript', JS, [whole, whole.replace('go', 'raw'), caller])).toEqual([1]);
  });

  test('methods of a class that holds one of the other, by what its field is called', async () => {
    const caller = `package a;
class Orders {
  private final Store store = new Store();
  Object one(String id) { return store.find(id); }
  Object two(String id) { return id; }
}
`;
    const before = 'package a;\nclass Store {\n  Object find(String id) { return id; }\n}\n';
    expect(
      await lines(
        'java',
        ['a/Store.java', 'a/Orders.java'],
        [before, before.replace('return id', 'return run(id)'), caller],
      ),
    ).toEqual([4]);
  });

  test('functions of another module in Python', async () => {
    const caller =
      'from db import find\n\ndef one(request):\n    return find(request.args["a"])\n\ndef two(request):\n    return request\n';
    const before = 'def find(name):\n    return run(name)\n';
    expect(await lines('python', ['db.py', 'app.py'], [before, before.replace('run(', 'raw('), caller])).toEqual([
      3, 4,
    ]);
  });

  test('functions of the same package in Go, which nobody imports', async () => {
    const caller =
      'package a\n\nfunc One(name string) string {\n\treturn find(name)\n}\n\nfunc Two(name string) string {\n\treturn name\n}\n';
    const before = 'package a\n\nfunc find(name string) string {\n\treturn name\n}\n';
    expect(
      await lines('go', ['a/db.go', 'a/app.go'], [before, before.replace('return name', 'return raw(name)'), caller]),
    ).toEqual([3, 4, 5]);
  });
});
