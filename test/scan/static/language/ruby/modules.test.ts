import { expect, test } from '@jest/globals';
import { rubyModules } from '../../../../../src/scan/static/language/ruby/modules.js';
import { repositoryOf } from '../findings.js';

function wanted(paths: readonly string[], module: string, member: string | null = 'default'): readonly string[] {
  const from = 'app/controllers/admin/users_controller.rb';
  return rubyModules.files({ from, module, member }, repositoryOf(Object.fromEntries(paths.map((path) => [path, '']))));
}

test('a constant is in the file of its name, below lib or a folder of app', () => {
  expect(wanted(['app/models/user.rb', 'db/user.rb', 'lib/x/user.rb'], 'User')).toEqual(['app/models/user.rb']);
  expect(wanted(['lib/foo/html_page.rb', 'lib/html_page.rb'], 'Foo.HTMLPage')).toEqual(['lib/foo/html_page.rb']);
  expect(wanted(['engines/core/app/models/concerns/base64_url.rb'], 'Base64Url')).toEqual([
    'engines/core/app/models/concerns/base64_url.rb',
  ]);
});

test('a name may be meant in the namespace of who asks', () => {
  expect(wanted(['app/models/user.rb', 'app/models/admin/user.rb', 'app/controllers/admin/user.rb'], 'User')).toEqual([
    'app/controllers/admin/user.rb',
    'app/models/user.rb',
    'app/models/admin/user.rb',
  ]);
});

test('a required file is found beside the one that asks, with or without its ending', () => {
  expect(wanted(['app/controllers/base.rb'], '../base', '*')).toEqual(['app/controllers/base.rb']);
  expect(wanted(['app/controllers/base.rb'], '../base.rb', '*')).toEqual(['app/controllers/base.rb']);
  expect(wanted([], '../../../../../x', '*')).toEqual([]);
});

test('what a library has is called as it is written', () => {
  expect(wanted(['app/models/user.rb'], 'ActiveRecord.Base')).toEqual([]);
  expect(rubyModules.library('ActiveRecord.Base')).toBe('rb:ActiveRecord.Base');
});
