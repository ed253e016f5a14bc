import { expect, test } from '@jest/globals';
import { readWhole } from '../../../../src/io/installation.js';
import { splitWords } from '../../../../src/scan/secrets/words/split-words.js';
import { wordTable } from '../../../../src/scan/secrets/words/word-table.js';

test('the table is small enough to be loaded for one value', () => {
  expect(readWhole('data/words.bin').length).toBeLessThan(300_000);
});

test('what people say and what programs name are known apart, and what nobody says is not', () => {
  const table = wordTable();
  expect(table.spoken('horse')).toBeLessThan(table.code('horse') ?? 99);
  expect(table.code('password')).toBeLessThan(table.spoken('password') ?? 0);
  expect(table.spoken('qzxkvbnm')).toBeNull();
});

test('letters as languages put them cost less than others', () => {
  expect(wordTable().lettersOf('gartenzaun')).toBeLessThan(wordTable().lettersOf('qzxkvbnmtr') - 20);
});

test('words of names and texts are told apart', () => {
  expect(splitWords('userPassword_reset HTTPServer-2')).toEqual(['user', 'password', 'reset', 'http', 'server']);
});
