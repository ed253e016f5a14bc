import { describe, expect, test } from '@jest/globals';
import { csharpModules } from '../../../../../src/scan/static/language/csharp/modules.js';
import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';
import { repositoryFiles } from '../../../../../src/scan/static/session/repository-files.js';

function repository(...paths: string[]): RepositoryFiles {
  return repositoryFiles(paths, new Map());
}

describe('the files that a type may be in', () => {
  test('those called like it, first the one whose folders spell the namespace', () => {
    const files = repository('old/User.cs', 'src/Shop/Data/User.cs', 'src/Shop.Web/User.cs', 'src/Users.cs');
    const wanted = { from: 'src/Shop/App.cs', module: 'Shop.Data', member: 'User' };
    expect(csharpModules.files(wanted, files)).toEqual([
      'src/Shop/Data/User.cs',
      'old/User.cs',
      'src/Shop.Web/User.cs',
    ]);
    expect(csharpModules.files({ ...wanted, module: 'Shop.Web' }, files)[0]).toBe('src/Shop.Web/User.cs');
  });

  test('the files of a type in parts, and not those of what it is an interface of', () => {
    const files = repository('a/Foo.cs', 'a/Foo.Query.cs', 'a/IFoo.cs', 'a/Foobar.cs', 'a/Foo.cshtml');
    expect(csharpModules.files({ from: 'b/X.cs', module: 'A', member: 'Foo' }, files)).toEqual([
      'a/Foo.Query.cs',
      'a/Foo.cs',
    ]);
  });

  test('an interface that has no file of its own is looked for beside the class that it is for', () => {
    const wanted = { from: 'b/X.cs', module: 'A', member: 'IFoo' };
    expect(csharpModules.files(wanted, repository('a/Foo.cs'))).toEqual(['a/Foo.cs']);
    expect(csharpModules.files(wanted, repository('a/Foo.cs', 'c/IFoo.cs'))).toEqual(['c/IFoo.cs']);
    expect(csharpModules.files({ ...wanted, member: 'Item' }, repository('a/tem.cs'))).toEqual([]);
  });

  test('a type whose members are taken, and a type inside a type, by the outer one', () => {
    const files = repository('Shop/Tools.cs');
    expect(csharpModules.files({ from: 'X.cs', module: 'Shop.Tools', member: '*' }, files)).toEqual(['Shop/Tools.cs']);
    expect(csharpModules.files({ from: 'X.cs', module: 'Shop', member: 'Tools.Inner' }, files)).toEqual([
      'Shop/Tools.cs',
    ]);
  });

  test('no file has what a library has, whatever it is called', () => {
    const files = repository('System/IO/File.cs');
    expect(csharpModules.files({ from: 'X.cs', module: 'System.IO', member: 'File' }, files)).toEqual([]);
    expect(csharpModules.files({ from: 'X.cs', module: 'Microsoft.AspNetCore.Mvc', member: '*' }, files)).toEqual([]);
  });

  test('a name that many files have does not make the search long', () => {
    const files = repository(...Array.from({ length: 500 }, (_, at) => `p${at}/Program.cs`));
    expect(csharpModules.files({ from: 'X.cs', module: 'A', member: 'Program' }, files).length).toBeLessThan(10);
  });
});

test('files of the same folder see each other', () => {
  const files = repository('a/X.cs', 'a/Y.cs', 'a/Z.txt', 'b/W.cs', 'Top.cs');
  expect(csharpModules.neighbours('a/X.cs', files)).toEqual(['a/Y.cs']);
  expect(csharpModules.neighbours('Main.cs', files)).toEqual(['Top.cs']);
});

test('a library is called by its namespace', () => {
  expect(csharpModules.library('System.Data.SqlClient')).toBe('cs:System.Data.SqlClient');
});
