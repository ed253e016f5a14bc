import { describe, expect, test } from '@jest/globals';
import { javaModules } from '../../../../../src/scan/static/language/java/modules.js';
import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';
import { repositoryFiles } from '../../../../../src/scan/static/session/repository-files.js';

function repository(...paths: readonly string[]): RepositoryFiles {
  return repositoryFiles(paths, new Map());
}

const MAIN = 'shop/src/main/java/com/acme';
const FROM = `${MAIN}/web/Page.java`;

describe('files of a class', () => {
  test.each([
    ['com.acme.db', 'Store'],
    ['com.acme.db', 'Store.Row'],
    ['com.acme.db.Store', 'find'],
    ['com.acme.db.Store', '*'],
    ['com.acme.db.Store', 'Row'],
  ])('%s with %s is found wherever packages begin', (module, member) => {
    const files = repository(`${MAIN}/db/Store.java`, `${MAIN}/other/Store.java`, FROM);
    expect(javaModules.files({ from: FROM, module, member }, files)).toEqual([`${MAIN}/db/Store.java`]);
  });

  test('are none for what a library has', () => {
    const files = repository(FROM, `${MAIN}/db/Connection.java`);
    expect(javaModules.files({ from: FROM, module: 'java.sql', member: 'Connection' }, files)).toEqual([]);
  });

  test('are best where they are nearest to who asks', () => {
    const files = repository('a/src/main/java/com/acme/X.java', 'shop/src/main/java/com/acme/X.java');
    expect(javaModules.files({ from: FROM, module: 'com.acme', member: 'X' }, files)[0]).toBe(
      'shop/src/main/java/com/acme/X.java',
    );
  });

  test('of tests are not seen by the product, and by tests are', () => {
    const files = repository('shop/src/test/java/com/acme/Fake.java');
    const wanted = { module: 'com.acme', member: 'Fake' };
    expect(javaModules.files({ from: FROM, ...wanted }, files)).toEqual([]);
    expect(javaModules.files({ from: 'shop/src/test/java/com/acme/PageTest.java', ...wanted }, files)).toHaveLength(1);
  });

  test('of a whole package are those beside the own ones', () => {
    const files = repository(`${MAIN}/db/A.java`, `${MAIN}/db/B.java`, `${MAIN}/db/notes.txt`, FROM);
    expect(javaModules.files({ from: FROM, module: 'com.acme.db', member: '*' }, files)).toEqual([
      `${MAIN}/db/A.java`,
      `${MAIN}/db/B.java`,
    ]);
  });
});

describe('neighbours', () => {
  test('are the classes of the same package', () => {
    const files = repository(FROM, `${MAIN}/web/Help.java`, `${MAIN}/db/Store.java`);
    expect(javaModules.neighbours(FROM, files)).toEqual([`${MAIN}/web/Help.java`]);
  });

  test('of a test are those of the product too, and not the other way round', () => {
    const spec = 'shop/src/test/java/com/acme/web/PageTest.java';
    const files = repository(FROM, spec);
    expect(javaModules.neighbours(spec, files)).toEqual([FROM]);
    expect(javaModules.neighbours(FROM, files)).toEqual([]);
  });

  test('of a file at the top are those at the top', () => {
    expect(javaModules.neighbours('A.java', repository('A.java', 'B.java'))).toEqual(['B.java']);
  });
});

test.each([
  ['java.sql', 'java:java.sql'],
  ['jakarta.servlet.http', 'java:javax.servlet.http'],
  ['jakarta.ws.rs', 'java:javax.ws.rs'],
  ['jakarta.nosql', 'java:jakarta.nosql'],
])('calls %s by the name that models have', (module, name) => {
  expect(javaModules.library(module)).toBe(name);
});
