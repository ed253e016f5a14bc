import { expect, test } from '@jest/globals';
import { phpModules } from '../../../../../src/scan/static/language/php/modules.js';
import { repositoryOf } from '../findings.js';

const COMPOSER = JSON.stringify({ autoload: { 'psr-4': { 'App\\': 'app/', 'App\\Db\\': ['database/', 'db/'] } } });

function wanted(paths: readonly string[], module: string, member: string | null, composer = '{'): readonly string[] {
  const files = Object.fromEntries(paths.map((path) => [path, '']));
  return phpModules.files(
    { from: 'app/Http/A.php', module, member },
    repositoryOf({ ...files, 'composer.json': composer }),
  );
}

test('a class is where Composer loads it from, the longest prefix first', () => {
  expect(wanted(['app/Models/User.php', 'old/Models/User.php'], 'App.Models', 'User', COMPOSER)).toEqual([
    'app/Models/User.php',
  ]);
  expect(wanted(['db/Seeder.php', 'app/Db/Seeder.php'], 'App.Db', 'Seeder', COMPOSER)).toEqual([
    'db/Seeder.php',
    'app/Db/Seeder.php',
  ]);
});

test('without Composer it is where its namespace ends', () => {
  const paths = ['src/models/User.php', 'src/Other/User.php', 'vendor/x/Models/User.php'];

  expect(wanted(paths, 'App.Models', 'User')).toEqual(['src/models/User.php']);
  expect(wanted(['src/User.php'], 'App.Models', 'User')).toEqual([]);
});

test('an included file is found beside the one that includes it', () => {
  expect(wanted(['app/b.php'], '../b.php', '*')).toEqual(['app/b.php']);
  expect(wanted([], '../../../../etc/passwd', '*')).toEqual([]);
});

test('names of libraries keep their namespace', () => {
  expect(phpModules.library('Illuminate.Http')).toBe('php:Illuminate.Http');
});

test('a settings file of the wrong form hides no class', () => {
  for (const text of ['null', '[]', '{"autoload":1}', '{"autoload":{"psr-4":{"App\\\\":7}}}']) {
    expect(wanted(['app/Models/User.php'], 'App.Models', 'User', text)).toEqual(['app/Models/User.php']);
  }
});
