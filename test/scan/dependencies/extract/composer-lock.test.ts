import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { composerLock } from '../../../../src/scan/dependencies/extract/composer-lock/index.js';
import {
  assertOnlyLocatedErrors,
  dependenciesOf,
  escapeOf,
  extractFrom,
  namesOf,
  packageNamed,
} from './lockfile-support.js';

const LOCK = `{
    "packages": [
        {
            "name": "acme/http",
            "version": "v5.4.0",
            "dist": {"type": "zip", "url": "https://example.org/http.zip", "reference": "aa", "shasum": "bb"},
            "require": {"php": ">=8.1", "Acme/Log": "^1.0", "acme/virtual": "*"},
            "license": ["MIT", "Apache-2.0"],
            "abandoned": "acme/newer"
        },
        {"name": "acme/log", "version": "1.0.0", "provide": {"acme/virtual": "1.0"}},
        {"name": "acme/local", "version": "1.0.0", "dist": {"type": "path", "url": "../local"}},
        {"name": "acme/branch", "version": "dev-main", "source": {"type": "git", "url": "https://example.org/b.git", "reference": "cc"}}
    ],
    "packages-dev": [
        {"name": "acme/tests", "version": "2.0.0"},
        {"name": "acme/broken"}
    ]
}
`;
const MANIFEST = `{
  "require": {
    "php": "^8.1",
    "Acme/HTTP": "^5.0"
  },
  "require-dev": {
    "acme/tests": "^2.0"
  }
}
`;

describe('composer.lock', () => {
  test('every package is listed with the version as Packagist writes it', async () => {
    const extraction = await extractFrom(composerLock, 'composer.lock', { 'composer.lock': LOCK });
    expect(namesOf(extraction)).toEqual([
      'acme/branch@dev-main',
      'acme/http@v5.4.0',
      'acme/local@1.0.0',
      'acme/log@1.0.0',
      'acme/tests@2.0.0',
    ]);
    expect(extraction.problems).toMatchObject([{ path: 'composer.lock', line: 17 }]);
    expect(packageNamed(extraction, 'acme/http')).toMatchObject({
      ecosystem: 'Packagist',
      line: 4,
      licenses: ['MIT', 'Apache-2.0'],
      integrity: 'bb',
      deprecated: 'abandoned, use acme/newer',
    });
  });

  test('a folder or a branch named like a package is not matched', async () => {
    const extraction = await extractFrom(composerLock, 'composer.lock', { 'composer.lock': LOCK });
    expect(packageNamed(extraction, 'acme/local').origin).toBe('file');
    expect(packageNamed(extraction, 'acme/branch')).toMatchObject({ origin: 'git', commit: 'cc' });
  });

  test('the graph follows names in any case and what replaces or provides them', async () => {
    const extraction = await extractFrom(composerLock, 'composer.lock', { 'composer.lock': LOCK });
    expect(dependenciesOf(extraction, 'acme/http')).toEqual(['acme/log']);
    expect(extraction.roots).toBeUndefined();
  });

  test('the manifest tells what is direct and where', async () => {
    const files = { 'x/composer.lock': LOCK, 'x/composer.json': MANIFEST };
    const extraction = await extractFrom(composerLock, 'x/composer.lock', files);
    expect(packageNamed(extraction, 'acme/http').direct).toBe(true);
    expect(packageNamed(extraction, 'acme/log').direct).toBe(false);
    expect(packageNamed(extraction, 'acme/tests')).toMatchObject({ direct: true, scope: 'development' });
    expect(extraction.manifest).toMatchObject({ path: 'x/composer.json' });
    expect(extraction.manifest?.lines.get('acme/http')).toBe(4);
    expect(extraction.roots?.map((index) => extraction.packages[index]?.name)).toEqual(['acme/http', 'acme/tests']);
  });

  test('packages in an object instead of a list, which Composer installs, are not overlooked', async () => {
    const text = '{"packages": {\n"0": {"name": "acme/hidden",\n "version": "1.0"}}}';
    const extraction = await extractFrom(composerLock, 'composer.lock', { 'composer.lock': text });
    expect(packageNamed(extraction, 'acme/hidden').line).toBe(2);
  });

  test('a list of packages that is neither is refused, not taken for empty', async () => {
    const error = await escapeOf(composerLock, 'composer.lock', { 'composer.lock': '{"packages": "none"}' });
    expect(error).toBeInstanceOf(LocatedError);
  });

  test('broken JSON is named with its line', async () => {
    const error = await escapeOf(composerLock, 'composer.lock', { 'composer.lock': '{\n"packages": [\n{]\n}' });
    expect(error).toMatchObject({ name: 'LocatedError', path: 'composer.lock', line: 3 });
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(composerLock, 'composer.lock', { 'composer.lock': LOCK, 'composer.json': MANIFEST });
  });
});
