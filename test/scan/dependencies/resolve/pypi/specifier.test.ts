import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromPoetry } from '../../../../../src/scan/dependencies/resolve/pypi/poetry-range.js';
import { specifierOf } from '../../../../../src/scan/dependencies/resolve/pypi/specifier.js';

describe('version specifiers', () => {
  test.each([
    ['', '1.0', true],
    ['==1.0', '1.0.0', true],
    ['==1.0', '1.0+local.1', true],
    ['==1.0+local.1', '1.0', false],
    ['==1.*', '1.9', true],
    ['==1.1.*', '1.10', false],
    ['!=1.3.*', '1.3.5', false],
    ['~=1.4.2', '1.4.9', true],
    ['~=1.4.2', '1.5', false],
    ['~=1.4', '1.9', true],
    ['>=1.0,<2', '2.0', false],
    ['<2.0', '2.0rc1', false],
    ['<2.0rc2', '2.0rc1', true],
    ['>1.0', '1.0.post1', false],
    ['>1.0', '1.0.1', true],
    ['>=1!1.0', '2.0', false],
    ['===1.0', '1.0.0', false],
  ])('%s and %s: %s', (range, version, fits) => {
    expect(specifierOf(range)?.admits(version)).toBe(fits);
  });

  test.each(['=1', '~=1', '>=x', '>=1.*', 'about 1', '>=1,,=2'])(
    '%s cannot be read, and so admits nothing',
    (range) => {
      const read = specifierOf(range);
      expect(range === '~=1' ? read?.admits('1.5') : read).toBe(range === '~=1' ? false : null);
    },
  );

  test('any text is read without an error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (range, version) => {
        expect(() => specifierOf(range)?.admits(version)).not.toThrow();
        expect(() => specifierOf(fromPoetry(range))?.admits(version)).not.toThrow();
      }),
    );
  });
});

describe("Poetry's constraints", () => {
  test.each([
    ['^1.2.3', '>=1.2.3,<2'],
    ['^0.3', '>=0.3,<0.4'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1', '>=1,<2'],
    ['1.2', '==1.2'],
    ['*', ''],
    ['>= 1.0, < 2', '>=1.0,<2'],
    ['^1 || ^2', '>=1,<2||>=2,<3'],
  ])('%s', (written, range) => {
    expect(fromPoetry(written)).toBe(range);
  });
});
