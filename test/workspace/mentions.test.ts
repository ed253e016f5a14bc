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

test('who names a file by its path is told from who only has the word', async () => {
  repository.write('d.ts', 'import { a } from "../db/store.js";\nimport b from \'@/store\';\n');
  repository.write('e.ts', 'const store = "the store"; // store.js\n');
  expect(await mentions(git, null, ['store'], 'end-of-path')).toEqual(['d.ts', 'src/app.js']);
});

test('signs of a name are signs, not a pattern', async () => {
  repository.write('d.ts', "import a from './[id].$x';\nimport b from './ix';\n");
  expect(await mentions(git, null, ['[id].$x'], 'end-of-path')).toEqual(['d.ts']);
  expect(await mentions(git, null, ['.*', 'a|b', '(', 'x\ny'], 'end-of-path')).toEqual([]);
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
