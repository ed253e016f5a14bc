import { describe, expect, test } from '@jest/globals';
import { judgePassword } from '../../../../src/scan/secrets/judge/generic-value.js';
import { characters, diceFrom } from '../../../../src/scan/secrets/rules/example-text.js';

const thrown = (set: string, length: number) => characters(set, length, diceFrom(`${set} ${length}`));

describe('a password is found whatever it is made of', () => {
  test.each([
    ['letters alone', thrown('b-df-hj-np-tv-z', 16)],
    ['four groups of letters', thrown('b-df-hj-np-tv-z', 16).replace(/.{4}(?=.)/g, '$& ')],
    ['letters of both cases', thrown('A-Za-z', 24)],
    ['twelve letters and digits', thrown('A-Za-z0-9', 12)],
    ['words that dice chose', ['velvet', 'otter', 'gravel', 'spoon'].join('-')],
    ['the same between blanks', ['velvet', 'otter', 'gravel', 'spoon'].join(' ')],
    ['three of them and a number', ['Velvet', 'Otter', 'Gravel', '41'].join('-')],
    ['words around digits', `All4one1${'forAll'}`],
    ['a name, a year, a sign', `Hamburg20${'19'}!`],
    ['two words and a sign', `willow$${'Pierre9'}`],
  ])('%s', (_, value) => expect(judgePassword(value)).toBe('secret'));
});

describe('a text beside the word password blocks nobody', () => {
  test.each([
    'Contraseña',
    'Lösenord-återställning!',
    'Mindestens-8-Zeichen!',
    'Forgot your password?',
    'required|min:8|confirmed',
    'string|min:12|max:64',
    'votre_mot_de_passe1',
    'InputLength2',
    'パスワードを入力',
    'x-hub-signature-256',
  ])('%s', (value) => {
    expect(judgePassword(value)).not.toBe('secret');
    expect(judgePassword(Buffer.from(value).toString('latin1'))).not.toBe('secret');
  });
});
