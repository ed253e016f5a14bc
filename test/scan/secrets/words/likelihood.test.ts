import { describe, expect, test } from '@jest/globals';
import { characters, diceFrom } from '../../../../src/scan/secrets/rules/example-text.js';
import { folded, likelihoodOf } from '../../../../src/scan/secrets/words/likelihood.js';

describe('texts and names are no random characters', () => {
  test.each([
    'Contraseña',
    'Lösenord',
    'Passwortänderung',
    'Bekräfta-lösenord!',
    'mot-de-passe-oublié',
    'userPasswordProvider',
    'errors.password.tooShort',
    'mypasswordfield',
  ])('%s', (text) => {
    expect(likelihoodOf(text).random).toBeLessThan(-12);
    expect(likelihoodOf(Buffer.from(text).toString('latin1')).random).toBeLessThan(-12);
  });
});

test.each([
  ['letters of an app password', 'a-z', 16],
  ['letters of both cases', 'A-Za-z', 20],
  ['letters and digits', 'A-Za-z0-9', 12],
] as const)('%s are random, nearly all of them', (_, set, length) => {
  const dice = diceFrom(`random ${length}`);
  const thrown = Array.from({ length: 200 }, () => likelihoodOf(characters(set, length, dice)).random);
  expect(thrown.filter((bits) => bits > 6).length).toBeGreaterThan(190);
});

describe('words that dice chose are no phrase', () => {
  test.each([
    ['correct-horse-battery-staple', true],
    ['velvet otter gravel spoon', true],
    ['please enter your password', false],
    ['user-account-login-reset', false],
  ])('%s: %s', (text, thrown) => expect((likelihoodOf(text).dice ?? 0) >= 8).toBe(thrown));

  test('of three words nothing is said', () => expect(likelihoodOf('velvet-otter-gravel').dice).toBeNull());
});

test('accents go, whether the text was read as UTF-8, byte by byte, or is escaped', () => {
  expect(folded('Contraseña')).toBe('Contrasena');
  expect(folded(Buffer.from('Hasło').toString('latin1'))).toBe('Haslo');
  expect(folded('Passwort\\u00e4nderung')).toBe('Passwortanderung');
  expect(folded('p%4!x')).toBe('p%4!x');
});
