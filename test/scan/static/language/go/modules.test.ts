import { describe, expect, test } from '@jest/globals';
import { goModules } from '../../../../../src/scan/static/language/go/modules.js';
import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';
import { repositoryFiles } from '../../../../../src/scan/static/session/repository-files.js';

/** A repository of files; those without a text are empty. */
function repository(files: Readonly<Record<string, string>>): RepositoryFiles {
  return repositoryFiles(Object.keys(files), new Map(Object.entries(files)));
}

const wanted = (from: string, module: string) => ({ from, module, member: null });

describe('an import leads to the files of its package', () => {
  test.each([
    [
      'a folder of the module, without its tests',
      { 'go.mod': 'module example.com/app\n', 'db/db.go': '', 'db/db_test.go': '', 'db/sub/x.go': '', 'main.go': '' },
      wanted('main.go', 'example.com/app/db'),
      ['db/db.go'],
    ],
    [
      'the folder of the module itself',
      { 'go.mod': 'module "example.com/app" // here\n', 'app.go': '', 'cmd/main.go': '' },
      wanted('cmd/main.go', 'example.com/app'),
      ['app.go'],
    ],
    [
      'a module below another one',
      { 'go.mod': 'module a.b/c\n', 'sub/go.mod': 'module a.b/c/sub\n', 'sub/x/x.go': '', 'main.go': '' },
      wanted('main.go', 'a.b/c/sub/x'),
      ['sub/x/x.go'],
    ],
    [
      'a module of the same workspace',
      {
        'go.work': 'go 1.22\nuse (\n ./one\n ./two\n)\n',
        'one/go.mod': 'module a.b/one',
        'two/go.mod': 'module a.b/two',
        'two/two.go': '',
      },
      wanted('one/main.go', 'a.b/two'),
      ['two/two.go'],
    ],
    [
      'a folder that stands in place of another module',
      {
        'app/go.mod': 'module a.b/app\nreplace (\n x.y/lib v1.2.3 => ../lib\n x.y/other => z.z/other v1.0.0\n)\n',
        'lib/db/db.go': '',
      },
      wanted('app/main.go', 'x.y/lib/db'),
      ['lib/db/db.go'],
    ],
    [
      'what every system has before what one has',
      { 'go.mod': 'module a.b/c', 'p/a_windows.go': '', 'p/b.go': '', 'p/c_linux.go': '' },
      wanted('main.go', 'a.b/c/p'),
      ['p/b.go', 'p/c_linux.go', 'p/a_windows.go'],
    ],
    [
      'nothing: without a module nobody knows whose path it is',
      { 'gin.go': '', 'db/db.go': '' },
      wanted('main.go', 'github.com/user/gin'),
      [],
    ],
    ['a folder beside', { 'web/db/db.go': '' }, wanted('web/main.go', './db'), ['web/db/db.go']],
    [
      'nothing: the language’s own',
      { 'go.mod': 'module a.b/c', 'net/http/x.go': '' },
      wanted('main.go', 'net/http'),
      [],
    ],
    [
      'nothing: a copy of a library',
      { 'go.mod': 'module a.b/c', 'vendor/x.y/z/z.go': '' },
      wanted('main.go', 'x.y/z'),
      [],
    ],
    [
      'nothing: a folder outside',
      { 'go.mod': 'module a.b/c\nreplace x.y/z => ../../z' },
      wanted('main.go', 'x.y/z'),
      [],
    ],
  ])('%s', (_name, files, module, paths) => {
    expect(goModules.files(module, repository(files as unknown as Record<string, string>))).toEqual(paths);
  });

  test('of two modules with one path, its own is meant', () => {
    const files = { 'a/go.mod': 'module example', 'a/x/x.go': '', 'b/go.mod': 'module example', 'b/x/x.go': '' };
    expect(goModules.files(wanted('b/main.go', 'example/x'), repository(files))).toEqual(['b/x/x.go']);
  });
});

describe('files of one folder are one package', () => {
  const files = repository({ 'a/one.go': '', 'a/two.go': '', 'a/two_test.go': '', 'a/x.sql': '', 'b/three.go': '' });

  test('code does not see its tests', () => {
    expect(goModules.neighbours('a/one.go', files)).toEqual(['a/two.go']);
  });

  test('tests see the code', () => {
    expect(goModules.neighbours('a/two_test.go', files)).toEqual(['a/one.go', 'a/two.go']);
  });
});

describe('a library has one name', () => {
  test.each([
    ['database/sql', 'go:database/sql'],
    ['github.com/go-chi/chi/v5', 'go:github.com/go-chi/chi'],
    ['github.com/go-chi/chi/v5/middleware', 'go:github.com/go-chi/chi/middleware'],
    ['gopkg.in/yaml.v3', 'go:gopkg.in/yaml'],
    ['gopkg.in/go-playground/validator.v9', 'go:gopkg.in/go-playground/validator'],
    ['math/rand/v2', 'go:math/rand'],
    ['k8s.io/api/core/v1', 'go:k8s.io/api/core/v1'],
  ])('%s', (module, name) => {
    expect(goModules.library(module)).toBe(name);
  });
});

describe('settings may hold anything', () => {
  test.each([
    '',
    'module',
    '(',
    'replace =>',
    'replace (\n=>\n',
    '\0',
    `module ${'a'.repeat(100_000)}`,
    '(\n'.repeat(100_000),
  ])('%#', (text) => {
    const files = repository({ 'go.mod': text, 'x/x.go': '' });
    expect(goModules.files(wanted('main.go', 'example.com/x'), files)).toEqual([]);
  });
});
