import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../src/scan/static/index.js';
import { scriptLanguage, unreadLanguageOf } from '../../../src/scan/static/unread-language.js';
import { contextFor, type Files, memoryWorkspace } from '../../helpers/scan-context.js';

async function coverageOf(head: Files, base?: Files) {
  const outcome = await staticChecks.scan(contextFor(staticChecks, { workspace: memoryWorkspace(head, base) }));
  return outcome.coverage ?? [];
}

describe('a language without rules', () => {
  test('is told with the number of its files, so that a Kotlin team does not read "complete" as "checked"', async () => {
    const rails = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`app/models/m${at}.kt`, 'class M']));
    expect(await coverageOf({ ...rails, 'app/x.js': 'let a' })).toMatchObject([
      { kind: 'language', subject: 'Kotlin', count: 12, path: null, byChange: false },
    ]);
  });

  test('is told as touched when the change touches such a file, and not when it does not', async () => {
    const base = { 'a.kt': 'x = 1', 'b.js': 'let b' };
    expect(await coverageOf({ ...base, 'a.kt': 'x = 2' }, base)).toMatchObject([{ path: 'a.kt', touched: true }]);
    expect(await coverageOf({ ...base, 'b.js': 'let c' }, base)).toMatchObject([{ path: 'a.kt', touched: false }]);
  });

  test('is told for a script without an ending by the interpreter that its first line names', async () => {
    expect(
      await coverageOf({ 'bin/serve': '#!/usr/bin/env -S node --no-warnings\nlet a', LICENSE: 'MIT' }),
    ).toMatchObject([{ path: 'bin/serve', subject: 'JavaScript script' }]);
  });
});

describe('the language of a file', () => {
  test.each([
    ['app/a.KT', 'Kotlin'],
    ['Dockerfile', 'Dockerfile'],
    ['build/Dockerfile.web', 'Dockerfile'],
    ['main.tf', 'Terraform'],
    ['web/App.vue', 'Vue'],
    ['views/order.ejs', 'Templates'],
    ['pages/Order.aspx', 'Web Forms'],
    ['notebooks/train.ipynb', 'Notebook'],
    ['tools/BUILD', 'Starlark'],
    ['fast/sum.pyx', 'Cython'],
  ])('%s is %s', (path, language) => {
    expect(unreadLanguageOf(path)).toBe(language);
  });

  test.each([
    'a.js',
    'a.py',
    'data.json',
    'README.md',
    'logo.png',
    'build.gradle',
    'Makefile',
    'a.constructor',
    '.kt',
    'Rakefile',
    'SConstruct',
    'app.wsgi',
    'a.js.',
    'a.js ',
  ])('%s is none without rules', (path) => {
    expect(unreadLanguageOf(path)).toBeNull();
  });

  test.each([
    ['#!/bin/sh\n', 'Shell'],
    ['#! /usr/bin/python3.11 -u', 'Python'],
    ['#!/usr/bin/env ruby', 'Ruby'],
    ['#!/opt/tool/strange', 'strange'],
    ['# a comment', null],
  ])('the first line %j names %s', (start, language) => {
    expect(scriptLanguage(start)).toBe(language);
  });

  test('of code whose whole name tells it is looked at, and not told as without rules', async () => {
    const text = 'task :clean do\n  system("rm -rf #{ENV[\'DIR\']} #{params[:dir]}")\nend\n';
    const outcome = await staticChecks.scan(
      contextFor(staticChecks, { workspace: memoryWorkspace({ 'lib/Rakefile': text }) }),
    );
    expect(outcome).toMatchObject({ status: 'complete', coverage: [], stats: { files: 1 } });
  });
});
