import { describe, expect, test } from '@jest/globals';
import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';
import { pythonModules } from '../../../../../src/scan/static/language/python/modules.js';
import { repositoryFiles } from '../../../../../src/scan/static/session/repository-files.js';

function repository(...paths: string[]): RepositoryFiles {
  return repositoryFiles(paths, new Map());
}

function files(from: string, module: string, member: string | null, ...paths: string[]): readonly string[] {
  return pythonModules.files({ from, module, member }, repository(from, ...paths));
}

describe('an import leads to the file of its module', () => {
  test.each([
    ['at the root', 'main.py', 'app.db', null, ['app/db.py'], ['app/db.py']],
    ['a package', 'main.py', 'app', null, ['app/__init__.py'], ['app/__init__.py']],
    ['beside the script', 'tools/run.py', 'helper', null, ['tools/helper.py'], ['tools/helper.py']],
    ['below src', 'src/app/a.py', 'app.b', null, ['src/app/__init__.py', 'src/app/b.py'], ['src/app/b.py']],
    ['below src from outside', 'tests/t.py', 'app.b', null, ['src/app/b.py'], ['src/app/b.py']],
    [
      'above the outermost package',
      'backend/app/api/x.py',
      'app.db',
      null,
      ['backend/app/__init__.py', 'backend/app/api/__init__.py', 'backend/app/db.py'],
      ['backend/app/db.py'],
    ],
    ['of another project', 'a/run.py', 'lib.x', null, ['b/setup.py', 'b/lib/x.py'], ['b/lib/x.py']],
    ['that nothing tells the folder of', 'a/run.py', 'deep.lib.x', null, ['q/w/deep/lib/x.py'], ['q/w/deep/lib/x.py']],
    ['a package without __init__', 'main.py', 'ns.part', null, ['ns/part.py'], ['ns/part.py']],
  ] as const)('%s', (_, from, module, member, paths, expected) => {
    expect(files(from, module, member, ...paths)).toEqual(expected);
  });

  test('dots count from the file', () => {
    const paths = ['app/models.py', 'app/__init__.py', 'app/web/__init__.py', 'app/web/forms.py'];
    expect(files('app/web/views.py', '.forms', 'F', ...paths)).toEqual(['app/web/forms.py']);
    expect(files('app/web/views.py', '..models', 'M', ...paths)).toEqual(['app/models.py']);
    expect(files('app/web/views.py', '..', 'models', ...paths)).toEqual(['app/__init__.py', 'app/models.py']);
    expect(files('app/web/views.py', '....x', null, ...paths)).toEqual([]);
  });

  test('a name may be a module of the package', () => {
    expect(files('main.py', 'app', 'db', 'app/db.py', 'app/__init__.py')).toEqual(['app/__init__.py', 'app/db.py']);
    expect(files('main.py', 'ns', 'db', 'ns/db.py')).toEqual(['ns/db.py']);
  });

  test('a file called like a module of the standard library does not hide it', () => {
    expect(files('app/x.py', 'logging', 'getLogger', 'app/logging.py')).toEqual([]);
  });

  test('a library that no folder of the search path has is no file of the repository', () => {
    expect(files('app/x.py', 'redis', null, 'app/__init__.py', 'app/redis/__init__.py')).toEqual([]);
  });
});

test.each([
  ['flask', 'py:flask'],
  ['urllib2', 'py:urllib.request'],
  ['six.moves.urllib.parse', 'py:urllib.parse'],
  ['flask.ext.login', 'py:flask_login'],
  ['cPickle', 'py:pickle'],
])('spellings that mean the same fall together: %s', (module, expected) => {
  expect(pythonModules.library(module)).toBe(expected);
});

test('a name of ten thousand parts costs nothing', () => {
  expect(files('a.py', 'a.'.repeat(10_000), null)).toEqual([]);
});
