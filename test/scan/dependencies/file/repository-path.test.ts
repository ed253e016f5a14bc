import { describe, expect, test } from '@jest/globals';
import { foldersUp, siblingPath } from '../../../../src/scan/dependencies/file/repository-path.js';

describe('siblingPath', () => {
  test.each([
    ['pom.xml', 'go.sum', 'go.sum'],
    ['a/b/pom.xml', '../pom.xml', 'a/pom.xml'],
    ['a/b/pom.xml', '..\\c\\pom.xml', 'a/c/pom.xml'],
    ['a/pom.xml', './x/./y', 'a/x/y'],
  ])('from %s, %s is %s', (path, relative, expected) => {
    expect(siblingPath(path, relative)).toBe(expected);
  });

  test.each([
    ['a/pom.xml', '../../etc/passwd'],
    ['pom.xml', '..'],
    ['pom.xml', '/etc/passwd'],
    ['pom.xml', 'C:\\secret'],
  ])('from %s, %s leads out of the repository and is never read', (path, relative) => {
    expect(siblingPath(path, relative)).toBeNull();
  });

  test('folders up to the root', () => {
    expect(foldersUp('a/b/c.csproj')).toEqual(['a/b/', 'a/', '']);
    expect(foldersUp('c.csproj')).toEqual(['']);
  });
});
