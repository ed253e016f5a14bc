import { describe, expect, test } from '@jest/globals';
import { scriptModules } from '../../../../../src/scan/static/language/script/modules.js';
import { filesOf } from './files-of.js';

function found(texts: Readonly<Record<string, string>>, from: string, module: string): readonly string[] {
  return scriptModules.files({ from, module, member: null }, filesOf(texts));
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

describe('a relative import means the file that is there', () => {
  test.each([
    ['./db', 'src/db.ts', 'src/db.ts'],
    ['./db.js', 'src/db.ts', 'src/db.ts'],
    ['./db.js', 'src/db.js', 'src/db.js'],
    ['./view.jsx', 'src/view.tsx', 'src/view.tsx'],
    ['./view.js', 'src/view.tsx', 'src/view.tsx'],
    ['./m.mjs', 'src/m.mts', 'src/m.mts'],
    ['./m.cjs', 'src/m.cts', 'src/m.cts'],
    ['./db.service', 'src/db.service.ts', 'src/db.service.ts'],
    ['./db.service.js', 'src/db.service.ts', 'src/db.service.ts'],
    ['./models', 'src/models/index.ts', 'src/models/index.ts'],
    ['./models/', 'src/models/index.js', 'src/models/index.js'],
    ['.', 'src/index.ts', 'src/index.ts'],
    ['..', 'index.js', 'index.js'],
    ['../lib/x', 'lib/x.js', 'lib/x.js'],
  ])('%s: %s', (module, file, expected) => {
    expect(found({ [file]: '' }, 'src/app.ts', module)).toEqual([expected]);
  });

  test('the file before the folder of the same name', () => {
    expect(found({ 'src/a.js': '', 'src/a/index.js': '' }, 'src/app.js', './a')).toEqual([
      'src/a.js',
      'src/a/index.js',
    ]);
  });

  test('a folder with a package of its own by its main file', () => {
    const texts = { 'lib/package.json': json({ main: 'start.js' }), 'lib/start.js': '' };
    expect(found(texts, 'app.js', './lib')).toEqual(['lib/start.js']);
  });

  test('nothing for a declaration, data, or what lies outside', () => {
    const texts = { 'src/a.d.ts': '', 'src/b.json': '{}', 'x.ts': '' };
    expect(found(texts, 'src/app.ts', './a')).toEqual([]);
    expect(found(texts, 'src/app.ts', './b.json')).toEqual([]);
    expect(found(texts, 'src/app.ts', '../../x')).toEqual([]);
  });
});

describe('aliases of the compiler', () => {
  test('paths with comments, the longest pattern first', () => {
    const texts = {
      'tsconfig.json': `{ // where things are
        "compilerOptions": { "baseUrl": "./src", "paths": { "@app/*": ["*"], "@app/db/*": ["data/*", "db/*"], "config": ["settings.ts"], }, } }`,
      'src/users.ts': '',
      'src/db/pool.ts': '',
      'src/settings.ts': '',
      'src/util/text.ts': '',
    };
    expect(found(texts, 'src/a/b.ts', '@app/users')).toEqual(['src/users.ts']);
    expect(found(texts, 'src/a/b.ts', '@app/db/pool')).toEqual(['src/db/pool.ts']);
    expect(found(texts, 'src/a/b.ts', 'config')).toEqual(['src/settings.ts']);
    expect(found(texts, 'src/a/b.ts', 'util/text')).toEqual(['src/util/text.ts']);
    expect(found(texts, 'src/a/b.ts', 'express')).toEqual([]);
  });

  test('without a base they are seen from the settings, also from those that others extend', () => {
    const texts = {
      'tsconfig.base.json': json({ compilerOptions: { paths: { '@lib/*': ['libs/*/src'] } } }),
      'apps/api/tsconfig.json': json({ extends: '../../tsconfig.base', compilerOptions: { strict: true } }),
      'libs/auth/src/index.ts': '',
    };
    expect(found(texts, 'apps/api/src/main.ts', '@lib/auth')).toEqual(['libs/auth/src/index.ts']);
  });

  test('settings that a package of the repository has, and the folder of who extends them', () => {
    const texts = {
      'config/package.json': json({ name: '@acme/config' }),
      'config/ts.json': json({ compilerOptions: { paths: { '~/*': ['${configDir}/source/*'] } } }),
      'app/tsconfig.json': json({ extends: ['@acme/config/ts.json'] }),
      'app/source/db.ts': '',
    };
    expect(found(texts, 'app/source/main.ts', '~/db')).toEqual(['app/source/db.ts']);
  });

  test('those of JavaScript, and those beside the usual file', () => {
    expect(
      found({ 'jsconfig.json': json({ compilerOptions: { baseUrl: '.' } }), 'lib/a.js': '' }, 'b.js', 'lib/a'),
    ).toEqual(['lib/a.js']);
    const split = {
      'tsconfig.json': json({ references: [{ path: './tsconfig.app.json' }] }),
      'tsconfig.app.json': json({ compilerOptions: { paths: { '@/*': ['./web/*'] } } }),
      'web/a.ts': '',
    };
    expect(found(split, 'web/b.ts', '@/a')).toEqual(['web/a.ts']);
  });

  test('an alias that no settings explain means the sources of the package around', () => {
    const texts = { 'app/package.json': '{}', 'app/src/db.ts': '', 'db.ts': '' };
    expect(found(texts, 'app/src/a/b.ts', '@/db')).toEqual(['app/src/db.ts']);
    expect(found(texts, 'app/src/a/b.ts', '~/db')).toEqual(['app/src/db.ts']);
  });
});

describe('packages of the repository', () => {
  const files = { 'packages/db/src/index.ts': '', 'packages/db/src/pool.ts': '', 'packages/db/lib/raw.js': '' };

  test.each<[string, object, string, string]>([
    ['the file that the package names', { main: './lib/raw.js' }, '@acme/db', 'packages/db/lib/raw.js'],
    [
      'the source beside what the build writes',
      { main: 'dist/index.js', types: 'dist/index.d.ts' },
      '@acme/db',
      'packages/db/src/index.ts',
    ],
    ['the source without any field', {}, '@acme/db', 'packages/db/src/index.ts'],
    ['a deeper path', {}, '@acme/db/lib/raw.js', 'packages/db/lib/raw.js'],
    ['a path of its sources', {}, '@acme/db/pool', 'packages/db/src/pool.ts'],
    [
      'an exported path',
      { exports: { './p': { import: { types: './dist/pool.d.ts', default: './dist/pool.js' } } } },
      '@acme/db/p',
      'packages/db/src/pool.ts',
    ],
    [
      'a pattern of exported paths',
      { exports: { '.': './x.js', './*': './dist/esm/*.js' } },
      '@acme/db/pool',
      'packages/db/src/pool.ts',
    ],
    ['conditions without paths', { exports: { import: './dist/index.mjs' } }, '@acme/db', 'packages/db/src/index.ts'],
  ])('%s', (_, settings, module, expected) => {
    const texts = { ...files, 'packages/db/package.json': json({ name: '@acme/db', ...settings }) };
    expect(found(texts, 'apps/api/main.ts', module)).toEqual([expected]);
  });

  test('names that a package has for its own parts', () => {
    const texts = {
      'app/package.json': json({
        imports: { '#db/*': './src/db/*.js', '#env': { node: './src/env.js' }, '#x': 'express' },
      }),
      'app/src/db/pool.ts': '',
      'app/src/env.ts': '',
    };
    expect(found(texts, 'app/src/a.ts', '#db/pool')).toEqual(['app/src/db/pool.ts']);
    expect(found(texts, 'app/src/a.ts', '#env')).toEqual(['app/src/env.ts']);
    expect(found(texts, 'app/src/a.ts', '#x')).toEqual([]);
  });

  test('what is installed is no part of the repository, and a module of Node.js is never a file', () => {
    const texts = {
      'node_modules/x/package.json': json({ name: 'x', main: 'index.js' }),
      'node_modules/x/index.js': '',
      'tsconfig.json': json({ compilerOptions: { baseUrl: '.' } }),
      'fs.ts': '',
    };
    expect(found(texts, 'a.js', 'x')).toEqual([]);
    expect(found(texts, 'a.js', 'fs')).toEqual([]);
    expect(found(texts, 'a.js', 'node:fs')).toEqual([]);
    expect(found(texts, 'a.js', 'https://example.com/x.js')).toEqual([]);
  });
});

test.each([
  ['fs', 'node:fs'],
  ['node:fs', 'node:fs'],
  ['fs/promises', 'node:fs/promises'],
  ['node:test', 'node:test'],
  ['punycode/', 'npm:punycode'],
  ['express', 'npm:express'],
  ['@nestjs/common', 'npm:@nestjs/common'],
  ['lodash/get', 'npm:lodash/get'],
  ['lodash/get.js', 'npm:lodash/get'],
  ['lodash-es', 'npm:lodash'],
  ['mysql2/promise', 'npm:mysql2/promise'],
  ['@scope/a/dist/index.js', 'npm:@scope/a/dist'],
  ['npm:express@^4.18', 'npm:express'],
  ['npm:@hono/node-server@1/serve', 'npm:@hono/node-server/serve'],
  ['jsr:@std/fs@1', 'jsr:@std/fs'],
  ['bun:sqlite', 'bun:sqlite'],
])('the module %s is %s', (module, expected) => {
  expect(scriptModules.library(module)).toBe(expected);
});

describe('settings that mean harm resolve nothing', () => {
  test.each([
    ['no JSON', '{ "compilerOptions": { '],
    ['no object', '[1, 2]'],
    [
      'wrong types',
      json({ extends: 5, compilerOptions: { baseUrl: 1, paths: { '@/*': 'a', '@b/*': [1, null], c: {} } } }),
    ],
    ['extends itself, many times over', json({ extends: Array.from({ length: 10 }, () => './tsconfig.json') })],
    [
      'leads out of the repository',
      json({ compilerOptions: { baseUrl: '../../..', paths: { x: ['../../../etc/passwd'] } } }),
    ],
    ['deeply nested', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['names of what every object has', '{"compilerOptions": {"paths": {"__proto__": ["a"], "constructor": ["b"]}}}'],
    ['a text without end', `{"compilerOptions": {"baseUrl": "${'a/'.repeat(600_000)}"}}`],
  ])('%s', (_, text) => {
    expect(found({ 'tsconfig.json': text, 'a.ts': '' }, 'src/b.ts', 'x')).toEqual([]);
  });

  test('a package with more targets and stars than a hand writes', () => {
    const exports = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`./${'*'.repeat(at % 50)}${at}`, '*'.repeat(100)]),
    );
    const texts = { 'p/package.json': json({ name: 'p', exports: { ...exports, './*': ['./*'] } }), 'p/a.ts': '' };
    expect(found(texts, 'b.ts', `p/${'a'.repeat(900)}`)).toEqual([]);
    expect(found(texts, 'b.ts', `p/${'a'.repeat(5000)}`)).toEqual([]);
  });
});
