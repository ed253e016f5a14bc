import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';
import { type Git, gitIn } from '../../src/workspace/git.js';
import { mentions } from '../../src/workspace/mentions.js';
import { makeRepository, type TestRepository } from '../helpers/repository.js';

let repository: TestRepository;
let git: Git;
let head: string;

beforeEach(() => {
  repository = makeRepository();
  git = gitIn(runCommand, repository.root);
  repository.write('src/app.js', "require('./store');\n");
  repository.write('src/other.js', "require('./stores');\n");
  repository.write('é.js', "require('./b');\n");
  head = repository.commit();
});
afterEach(() => repository.destroy());

test('the files that hold a word are found, whatever they are called, and those that hold a longer one are not', async () => {
  expect(await mentions(git, head, ['store', 'b'])).toEqual(['src/app.js', 'é.js']);
  expect(await mentions(git, null, ['store'])).toEqual(['src/app.js']);
});

test('of many words none is left out', async () => {
  const words = Array.from({ length: 450 }, (_, at) => `none${at}`);
  expect(await mentions(git, head, [...words, 'store'])).toEqual(['src/app.js']);
});

test('a word that looks like an option is looked for like any other', async () => {
  repository.write('c.js', "require('./--open-files-in-pager=x');\n");
  expect(await mentions(git, null, ['--open-files-in-pager=x'])).toEqual(['c.js']);
});

test('what git cannot say is not taken for nobody', async () => {
  expect(await mentions(git, 'f'.repeat(40), ['store'])).toBeNull();
});
