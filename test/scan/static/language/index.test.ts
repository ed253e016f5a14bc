import { expect, test } from '@jest/globals';
import { LANGUAGES, languageById, languageOf, languagesNamed } from '../../../../src/scan/static/language/index.js';
import { scriptLanguage, unreadLanguageOf } from '../../../../src/scan/static/unread-language.js';

const ENDINGS = LANGUAGES.flatMap(({ files }) => files.endings);

test.each([
  ['src/a.mjs', 'javascript'],
  ['src/a.CTS', 'typescript'],
  ['web/App.tsx', 'tsx'],
  ['a.py', 'python'],
  ['cmd/main.go', 'go'],
  ['A.java', 'java'],
  ['a.rb', 'ruby'],
  ['a.kt', null],
  ['Makefile', null],
  ['a.constructor', null],
])('%s is read as %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

test('an ending belongs to one language, in lower case, without its dot', () => {
  expect(new Set(ENDINGS).size).toBe(ENDINGS.length);
  expect(ENDINGS.filter((ending) => !/^[a-z0-9]+$/.test(ending))).toEqual([]);
});

test.each(LANGUAGES)('$id: its example is a file of it, and no file of it counts as unread', ({ id, files }) => {
  expect(languageOf(files.example)).toBe(id);
  expect(files.endings.filter((ending) => unreadLanguageOf(`src/a.${ending}`) !== null)).toEqual([]);
});

test.each(LANGUAGES)('$id: a script without an ending is told by its interpreters', ({ title, files }) => {
  for (const name of files.interpreters) expect(scriptLanguage(`#!/usr/bin/env ${name}\n`)).toBe(title);
});

test('a rule may speak of one language or of a family, and of no other name', () => {
  expect(languagesNamed('script')).toEqual(['javascript', 'typescript', 'tsx']);
  expect(languagesNamed('go')).toEqual(['go']);
  expect(languagesNamed('golang')).toEqual([]);
  const families = LANGUAGES.flatMap(({ family }) => family ?? []);
  expect(LANGUAGES.filter(({ id }) => families.includes(id))).toEqual([]);
});

test('facts are asked by id', () => {
  expect(languageById('java').title).toBe('Java');
  expect(LANGUAGES.map(({ id }) => languageById(id).id)).toEqual(LANGUAGES.map(({ id }) => id));
});
